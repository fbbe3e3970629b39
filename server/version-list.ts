import "server-only";
import { readingOf } from "./analysis/reading-of.ts";
import { plainId } from "./dossiers.ts";
import { inputOf, type Text } from "./galley.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type Change, changesBetween } from "./versions/changes.ts";

const of = (actor: Actor, dossierId: string, documentId: string) => ({
  documentId: plainId(documentId),
  document: { dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
});

/** The versions of a document, the latest first: who brought each in, and how many claims it changed or orphaned. */
export const listVersions = async (actor: Actor, dossierId: string, documentId: string) => {
  const where = of(actor, dossierId, documentId);
  const [versions, fates] = await Promise.all([
    db.documentVersion.findMany({
      where,
      orderBy: { number: "desc" },
      select: {
        id: true,
        number: true,
        createdAt: true,
        sha256: true,
        person: { select: { name: true } },
        document: { select: { import: { select: { person: { select: { name: true } } } } } },
      },
    }),
    db.claimFate.groupBy({ by: ["versionId", "kind"], where: { version: where }, _count: true }),
  ]);
  const count = (versionId: string, kind: string) => fates.find((f) => f.versionId === versionId && f.kind === kind)?._count ?? 0;
  return versions.map(({ person, document, ...version }) => ({
    ...version,
    by: (person ?? document.import.person).name,
    changed: count(version.id, "CHANGED"),
    orphaned: count(version.id, "ORPHANED"),
  }));
};

export type ListedVersion = Awaited<ReturnType<typeof listVersions>>[number];

/** One version of a document as it was; NotThere where there is none of that number. */
export const requireVersion = async (actor: Actor, dossierId: string, documentId: string, number: string) => {
  const version = /^[1-9]\d{0,8}$/.test(number)
    ? await db.documentVersion.findFirst({ where: { ...of(actor, dossierId, documentId), number: Number(number) } })
    : null;
  if (!version) throw new NotThere("version");
  return version;
};

/** From an earlier version of a document to the text that stands. */
export const changesUpTo = async (text: Text, earlier: { text: string; sha256: string }): Promise<Change[] | null> => {
  const input = inputOf(text);
  const [before, after] = await Promise.all([
    readingOf(text.dossier.deskId, earlier.sha256, { ...input, text: earlier.text }),
    readingOf(text.dossier.deskId, text.version.sha256, input),
  ]);
  return changesBetween({ text: earlier.text, sentences: before.sentences }, { text: input.text, sentences: after.sentences });
};
