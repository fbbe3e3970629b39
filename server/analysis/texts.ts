import "server-only";
import type { DocumentInput } from "#engine";
import type { ReadClient } from "../lib/db.ts";

/** What the engine is told of a document beside its text. */
export type Metadata = Omit<DocumentInput, "text">;

/** A document with its current version and what the engine is told of it, but for the text itself. */
export type TextHead = { id: string; versionId: string; sha256: string; input: Metadata };

/** A document as it stands now: its row, its current version and what the engine is told of it. */
export type CurrentText = Omit<TextHead, "input"> & { input: DocumentInput };

type Row = {
  key: string;
  title: string;
  outlet: string | null;
  published: string | null;
  timezone: string;
  role: "DRAFT" | "SOURCE";
};

/** A row of the database as the engine is told of it. */
export const metadataOf = (document: Row): Metadata => ({
  id: document.key,
  title: document.title,
  outlet: document.outlet ?? undefined,
  published: document.published ?? undefined,
  timezone: document.timezone,
  role: document.role === "DRAFT" ? "draft" : "source",
});

/** `select` of a Document of which the text is not needed, or perhaps held: `headsOf`. */
export const heads = {
  id: true,
  key: true,
  title: true,
  outlet: true,
  published: true,
  timezone: true,
  role: true,
  versions: { orderBy: { number: "desc" }, take: 1, select: { id: true, sha256: true } },
} as const;

export const headsOf = (documents: readonly (Row & { id: string; versions: { id: string; sha256: string }[] })[]): TextHead[] =>
  documents.flatMap(({ versions: [version], ...document }) =>
    version ? [{ id: document.id, versionId: version.id, sha256: version.sha256, input: metadataOf(document) }] : [],
  );

/** The documents of a dossier that are not put aside, in their order, each with its current version. */
export const listCurrentTexts = async (tx: Pick<ReadClient, "document">, dossierId: string): Promise<CurrentText[]> => {
  const documents = await tx.document.findMany({
    where: { dossierId, archivedAt: null },
    orderBy: { position: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  return documents.flatMap(({ versions: [version], ...document }) =>
    version
      ? [{ id: document.id, versionId: version.id, sha256: version.sha256, input: { ...metadataOf(document), text: version.text } }]
      : [],
  );
};
