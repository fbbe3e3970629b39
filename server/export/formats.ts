import type { ExportedFile, Report } from "../reports.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html.ts";
import { fileName } from "./inert.ts";
import { writeJson } from "./json.ts";
import { writeMarkdown } from "./markdown.ts";

/** What a report can be exported as: one file each. */
const formats = {
  html: { type: "text/html; charset=utf-8", part: "report", write: writeHtml },
  md: { type: "text/markdown; charset=utf-8", part: "report", write: writeMarkdown },
  csv: { type: "text/csv; charset=utf-8; header=present", part: "corrections", write: writeCsv },
  json: { type: "application/json", part: "report", write: writeJson },
} as const;

export type ExportFormat = keyof typeof formats;

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(formats, name);
export const exportFormats = Object.keys(formats) as ExportFormat[];

/** The same report gives the same name and the same bytes. */
export const exportAs = (format: ExportFormat, report: Report): ExportedFile => {
  const { type, part, write } = formats[format];
  return { name: `${fileName(report.content.head.dossier)}-${part}.${format}`, type, body: write(report) };
};
