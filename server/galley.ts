import "server-only";
import { cache } from "react";
import { blocksOf } from "./analysis/blocks.ts";
import { plainId } from "./dossiers.ts";
import { type DecidedState, flagState, isUndecided } from "./flag-state.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";

/** A document of this dossier with its current text, and who may do what with it; else NotThere. Asked once a request. */
export const requireText = cache(async (actor: Actor, dossierId: string, documentId: string) => {
  const document = await db.document.findFirst({
    where: { id: plainId(documentId), dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      dossier: {
        select: {
          id: true,
          deskId: true,
          title: true,
          signOffs: { where: { reopening: null }, select: { id: true } },
          documents: { where: { role: "DRAFT", archivedAt: null, import: { undoneAt: null } }, select: { id: true } },
        },
      },
    },
  });
  const version = document?.versions[0];
  if (!document || !version) throw new NotThere("document");
  const { versions: _, dossier, ...rest } = document;
  const isUnderCheck = rest.role === "DRAFT" || dossier.documents.length === 0;
  return { ...rest, version, dossier, isUnderCheck, isSignedOff: dossier.signOffs.length > 0 };
});

export type Text = Awaited<ReturnType<typeof requireText>>;

/** Headlines, captions, furniture, repeats: how the text is cut, for the galley to show. */
export const listBlocks = cache(({ dossier, version, ...document }: Text) =>
  blocksOf(dossier.deskId, version.sha256, {
    id: document.key,
    text: version.text,
    title: document.title,
    outlet: document.outlet ?? undefined,
    published: document.published ?? undefined,
    timezone: document.timezone,
    role: document.role === "DRAFT" ? "draft" : "source",
  }),
);

/** A place of a document that an undecided flag points at. */
export type FlaggedPlace = { flagId: string; severity: "ERROR" | "WARNING" | "NOTE"; summary: string; start: number; end: number };

type Row = FlaggedPlace & {
  changedAt: Date | null;
  decidedAt: Date | null;
  outcome: DecidedState | "REOPENED" | null;
  isMuted: boolean;
};

/** Where undecided flags touch a stretch of a document (UTF-16 offsets), in the order of the text. One query. */
export const listFlaggedPlaces = async (
  actor: Actor,
  documentId: string,
  within: { start: number; end: number },
): Promise<FlaggedPlace[]> => {
  const rows = await db.$queryRaw<Row[]>`
    select f.id as "flagId", f.severity::text as severity, f.summary, s.start, s."end", f."changedAt", w.outcome::text as outcome, w."createdAt" as "decidedAt",
      coalesce(m.kind = 'MUTED', false) as "isMuted"
    from "FlagSide" s
    join "Flag" f on f.id = s."flagId" and f."goneAt" is null
    join "Dossier" d on d.id = f."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
    left join lateral (
      select outcome, "createdAt" from "FlagDecision" where "flagId" = f.id order by sequence desc limit 1
    ) w on true
    left join lateral (
      select kind from "Muting" where "dossierId" = f."dossierId" and "check" = f."check" order by sequence desc limit 1
    ) m on true
    where s."documentId" = ${plainId(documentId)} and s.start < ${within.end} and s."end" > ${within.start}
    order by s.start, s.ordinal`;
  return rows
    .filter(({ changedAt, outcome, decidedAt, isMuted }) => {
      const decisions = outcome && decidedAt ? [{ sequence: 1, outcome, createdAt: decidedAt }] : [];
      return isUndecided(flagState({ changedAt, goneAt: null, isMuted, decisions }));
    })
    .map(({ flagId, severity, summary, start, end }) => ({ flagId, severity, summary, start, end }));
};

/** Ids and titles of the dossier's documents that are not put aside, in their order. */
export const listTitles = async (actor: Actor, dossierId: string): Promise<(readonly [id: string, title: string])[]> => {
  const documents = await db.document.findMany({
    where: { dossierId: plainId(dossierId), dossier: deskScope(actor), archivedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, title: true },
  });
  return documents.map(({ id, title }) => [id, title] as const);
};
