import type { ExportedFile, Report } from "../reports.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html.ts";
import { fileName } from "./inert.ts";
import { writeJson } from "./json.ts";
import { writeMarkdown } from "./markdown.ts";
import type { ExportFormat } from "./names.ts";

/** One file each. */
const formats = {
  html: { type: "text/html; charset=utf-8", part: "report", write: writeHtml },
  md: { type: "text/markdown; charset=utf-8", part: "report", write: writeMarkdown },
  csv: { type: "text/csv; charset=utf-8; header=present", part: "corrections", write: writeCsv },
  json: { type: "application/json", part: "report", write: writeJson },
} as const satisfies Record<ExportFormat, object>;

/** The same report gives the same name and the same bytes, as often as they are made. */
export const exportAs = (format: ExportFormat, report: Report): ExportedFile => {
  const { type, part, write } = formats[format];
  return { name: `${fileName(report.content.head.dossier)}-${part}.${format}`, type, pieces: () => write(report) };
};
