import { notFound } from "next/navigation";
import { cache } from "react";
import { isOpen } from "#server/claim-order";
import { type ClaimStep, listClaimsWithin, listSteps } from "#server/claims";
import { asCovered, type Coverage, countCoverage, coverWords } from "#server/coverage";
import { listBlocks, requireText, type Text } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import type { Actor } from "#server/policy";
import { cutSheets, type Sheet, sheetAt } from "#server/sheets";

export type SheetParams = { dossierId: string; documentId: string; sheet?: string[] };

/** The address of a sheet; the first one is the document's own. */
export const sheetAddress = ({ dossierId, documentId }: SheetParams, sheet: number): string =>
  `/dossiers/${dossierId}/documents/${documentId}${sheet > 1 ? `/sheets/${sheet}` : ""}`;

/** The document, its sheets with what is open on each, and the sheet that the address names. Layout and page ask for the same, once a request. */
export const requireSheet = async (actor: Actor, params: SheetParams) => {
  const document = await orNotFound(requireText(actor, params.dossierId, params.documentId));
  const sheets = sheetsOf(document.version.text);
  const [folder, number] = params.sheet ?? ["sheets", "1"];
  const sheet = sheets.find((one) => String(one.number) === number);
  if (folder !== "sheets" || (params.sheet?.length ?? 2) !== 2 || !sheet) notFound();
  const steps = await listSteps(actor, document.id);
  return { document, sheets, sheet, steps, open: openOn(sheets, steps) };
};

const sheetsOf = cache(cutSheets);

const openOn = (sheets: readonly Sheet[], steps: readonly ClaimStep[]): ReadonlyMap<number, number> => {
  const open = new Map<number, number>();
  for (const step of steps.filter(isOpen)) {
    const { number } = sheetAt(sheets, step.start);
    open.set(number, (open.get(number) ?? 0) + 1);
  }
  return open;
};

/** What has happened to the words of a sheet; null where the document is not under check. */
export const coverageOfSheet = async (actor: Actor, document: Text, sheet: Sheet): Promise<Coverage | null> => {
  if (!document.isUnderCheck || document.archivedAt) return null;
  const [claims, blocks] = await Promise.all([listClaimsWithin(actor, document.id, sheet), listBlocks(document)]);
  return countCoverage(coverWords(document.version.text, blocks, claims.map(asCovered), sheet));
};
