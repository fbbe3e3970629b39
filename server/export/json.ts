import { canonical, sha256 } from "../audit.ts";
import type { Report } from "../reports.ts";

/** The report as a file: `seal` is the SHA-256 of the canonical JSON of all the rest, so that no letter changes unseen. */
export type SealedReport = Report & { seal: string };

export const sealOf = ({ seal: _, ...report }: Report & { seal?: string }): string => sha256(canonical(report));

/** The whole report, keys in order, two spaces: made to be compared and to be proved (`stet verify`). */
export const writeJson = (report: Report): string => layOut({ ...report, seal: sealOf(report) });

/** One way to lay it out, so that a file can be held against what it should look like. */
export const layOut = (report: SealedReport): string => `${JSON.stringify(JSON.parse(canonical(report)), null, 2)}\n`;
