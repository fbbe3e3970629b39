import "server-only";
import type { DocumentInput } from "#engine";
import type { ReadClient } from "../lib/db.ts";

/** A document as it stands now: its row, its current version and what the engine is told of it. */
export type CurrentText = { id: string; versionId: string; sha256: string; input: DocumentInput };

/** The documents of a dossier that are not put aside, in their order, each with its current version. */
export const listCurrentTexts = async (tx: Pick<ReadClient, "document">, dossierId: string): Promise<CurrentText[]> => {
  const documents = await tx.document.findMany({
    where: { dossierId, archivedAt: null },
    orderBy: { position: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  return documents.flatMap(({ versions, ...document }) => {
    const version = versions[0];
    if (!version) return [];
    const input = {
      id: document.key,
      text: version.text,
      title: document.title,
      outlet: document.outlet ?? undefined,
      published: document.published ?? undefined,
      timezone: document.timezone,
      role: document.role === "DRAFT" ? ("draft" as const) : ("source" as const),
    };
    return [{ id: document.id, versionId: version.id, sha256: version.sha256, input }];
  });
};
