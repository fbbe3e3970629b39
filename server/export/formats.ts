import type { ExportedFile, Report } from "../reports.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html.ts";
import { fileName } from "./inert.ts";
import { layOut, seal } from "./json.ts";
import { writeMarkdown } from "./markdown.ts";
import type { ExportFormat } from "./names.ts";

const sealedWriter = (report: Report) => {
  const sealed = seal(report);
  return () => layOut(sealed);
};

/** One file each. */
const formats = {
  html: { type: "text/html; charset=utf-8", part: "report", writer: (report: Report) => () => writeHtml(report) },
  md: { type: "text/markdown; charset=utf-8", part: "report", writer: (report: Report) => () => writeMarkdown(report) },
  csv: { type: "text/csv; charset=utf-8; header=present", part: "corrections", writer: (report: Report) => () => writeCsv(report) },
  json: { type: "application/json", part: "report", writer: sealedWriter },
} as const satisfies Record<ExportFormat, object>;

/** The same report gives the same name and the same bytes, as often as they are made. */
export const exportAs = (format: ExportFormat, report: Report): ExportedFile => {
  const { type, part, writer } = formats[format];
  return { name: `${fileName(report.content.head.dossier)}-${part}.${format}`, type, pieces: writer(report) };
};
