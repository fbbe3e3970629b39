import { canonical } from "../audit.ts";
import type { Report } from "../reports.ts";

/** The whole report, keys in order, two spaces: made to be compared and to be proved (`stet verify`). */
export const writeJson = (report: Report): string => `${JSON.stringify(JSON.parse(canonical(report)), null, 2)}\n`;
