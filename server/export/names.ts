/** What a report can be exported as. */
export const exportFormats = ["html", "md", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const isExportFormat = (name: string): name is ExportFormat => (exportFormats as readonly string[]).includes(name);
