import { notFound } from "next/navigation";
import { cache } from "react";
import { asCovered, type CoveredWord, coverWords } from "#server/coverage";
import { listBlocks, readSheet, requireText, type Text } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import type { Actor } from "#server/policy";
import { cutSheets, type Sheet } from "#server/sheets";

export type SheetParams = { dossierId: string; documentId: string; sheet?: string[] };

/** The address of a sheet; the first one is the document's own. */
export const sheetAddress = ({ dossierId, documentId }: SheetParams, sheet: number): string =>
  `/dossiers/${dossierId}/documents/${documentId}${sheet > 1 ? `/sheets/${sheet}` : ""}`;

/** Where to go on once no claim of the document is open. */
export const wayOnFrom = ({ id, dossierId }: Pick<Text, "id" | "dossierId">): string => `/dossiers/${dossierId}/next?document=${id}`;

/** The document, its sheets, and the one that the address names. Layout and page ask for the same, once a request. */
export const requireSheet = async (actor: Actor, params: SheetParams) => {
  const document = await orNotFound(requireText(actor, params.dossierId, params.documentId));
  const sheets = sheetsOf(document.version.text);
  const [folder, number] = params.sheet ?? ["sheets", "1"];
  const sheet = sheets.find((one) => String(one.number) === number);
  if (folder !== "sheets" || (params.sheet?.length ?? 2) !== 2 || !sheet) notFound();
  return { document, sheets, sheet };
};

const sheetsOf = cache(cutSheets);

/** The words of a sheet with what has happened to each; null where the document is not under check. */
export const coverSheet = async (actor: Actor, document: Text, sheets: readonly Sheet[], sheet: Sheet): Promise<CoveredWord[] | null> => {
  if (!document.isUnderCheck || document.archivedAt) return null;
  const [{ claims }, blocks] = await Promise.all([readSheet(actor, document.id, sheets, sheet), listBlocks(document)]);
  return coverWords(document.version.text, blocks, claims.map(asCovered), sheet);
};
