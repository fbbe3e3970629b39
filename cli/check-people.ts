import type { DocumentInput, Result } from "#engine";

export const tellPeople = (result: Result, _documents: readonly DocumentInput[]): string => result.findings.map(({ severity, check, summary }) => `${severity} ${check}: ${summary}\n`).join("");
