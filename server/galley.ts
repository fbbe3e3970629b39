import "server-only";
import { cache } from "react";
import type { DocumentInput } from "#engine";
import { Prisma } from "#prisma/generated/client";
import { cutsOf } from "./analysis/cuts.ts";
import { metadataOf } from "./analysis/texts.ts";
import { assigneeOf, given } from "./assignee.ts";
import { type StepRow, stepRows, tellSteps } from "./claim-steps.ts";
import { type ClaimRow, claimsWithin, tellClaims } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { type DecidedState, flagState, isUndecided } from "./flag-state.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { lostClaims, orphanOf } from "./lost-claims.ts";
import { members } from "./members.ts";
import { type Actor, deskScope } from "./policy.ts";
import { registerIn, registerState } from "./register.ts";
import { isUnveiled, isUnveiledTalk } from "./second-reading/veil.ts";
import type { Sheet } from "./sheets.ts";
import { isResolved, type ThreadEvent } from "./thread-state.ts";

/** A document of this dossier with its current text, its orphaned claims, and who may do what with it; else NotThere. Asked once a request. */
export const requireText = cache(async (actor: Actor, dossierId: string, documentId: string) => {
  const document = await db.document.findFirst({
    where: { id: plainId(documentId), dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      assignment: given,
      claims: { ...lostClaims, where: { ...lostClaims.where, ...isUnveiled(actor) }, orderBy: [{ start: "asc" }, { id: "asc" }] },
      dossier: {
        select: {
          id: true,
          deskId: true,
          title: true,
          signOffs: { where: { reopening: null }, select: { id: true } },
          desk: { select: { ...registerState, memberships: members } },
          documents: {
            where: { archivedAt: null, import: { undoneAt: null } },
            orderBy: { position: "asc" },
            select: { id: true, title: true, role: true },
          },
        },
      },
    },
  });
  const version = document?.versions[0];
  if (!document || !version) throw new NotThere("document");
  const { versions: _, claims, dossier, assignment, ...rest } = document;
  const assignee = assigneeOf(assignment, dossier.deskId);
  const isUnderCheck = rest.role === "DRAFT" || dossier.documents.every(({ role }) => role !== "DRAFT");
  const lost = claims.map((claim) => ({ ...claim, state: orphanOf(claim) }));
  const people = dossier.desk.memberships.map((m) => m.person);
  return { ...rest, assignee, members: people, version, lost, dossier, isUnderCheck, isSignedOff: dossier.signOffs.length > 0 };
});

export type Text = Awaited<ReturnType<typeof requireText>>;

/** Headlines, captions, furniture, repeats: how the text is cut, for the galley to show. */
export const listBlocks = cache(async ({ dossier, version, ...document }: Text) => {
  const head = { id: document.id, versionId: version.id, sha256: version.sha256, input: metadataOf(document) };
  const [cut] = await cutsOf(db, await registerIn(dossier.desk), [head]);
  return cut?.blocks ?? [];
});

/** What the engine is told of a document, with its current text. */
export const inputOf = ({ version, ...document }: Text): DocumentInput => ({ ...metadataOf(document), text: version.text });

/** A place of a document that an undecided flag points at. */
export type FlaggedPlace = { flagId: string; severity: "ERROR" | "WARNING" | "NOTE"; summary: string; start: number; end: number };

type FlagRow = FlaggedPlace & { outcome: DecidedState | "REOPENED" | null; isChangedSince: boolean; isMuted: boolean };

/** SQL: the places at which flags touch a stretch of a document (UTF-16 offsets), in the order of the text, with what was last decided on each flag. */
const flagsWithin = (actor: Actor, documentId: string, within: { start: number; end: number }) => Prisma.sql`
  select f.id as "flagId", f.severity::text as severity, f.summary, s.start, s."end", w.outcome::text as outcome,
    coalesce(f."changedAt" > w."createdAt", false) as "isChangedSince", coalesce(m.kind = 'MUTED', false) as "isMuted"
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

const tellFlags = (rows: readonly FlagRow[]): FlaggedPlace[] =>
  rows
    .filter(({ outcome, isChangedSince, isMuted }) => {
      const [decided, after] = [new Date(1), new Date(2)];
      const decisions = outcome ? [{ sequence: 1, outcome, createdAt: decided }] : [];
      return isUndecided(flagState({ changedAt: isChangedSince ? after : null, goneAt: null, isMuted, decisions }));
    })
    .map(({ flagId, severity, summary, start, end }) => ({ flagId, severity, summary, start, end }));

/** A passage of a document that people talk about. */
export type TalkedPlace = { threadId: string; person: string; start: number; end: number };

type TalkRow = TalkedPlace & { last: ThreadEvent["kind"] | null };

/** SQL: the passages of a stretch of a document's current text (UTF-16 offsets) with a thread of their own, with what last became of it. */
const talkWithin = (actor: Actor, documentId: string, within: { start: number; end: number }) => Prisma.sql`
  select t.id as "threadId", w.name as person, p.start, p."end", e.kind::text as last
  from "CommentPlace" p
  join "Comment" t on t.id = p."commentId" and ${isUnveiledTalk(actor)}
  join "Dossier" d on d.id = t."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
  join "Person" w on w.id = t."personId"
  left join lateral (select kind from "CommentEvent" where "commentId" = t.id order by "createdAt" desc, id desc limit 1) e on true
  where p."versionId" = (select id from "DocumentVersion" where "documentId" = ${plainId(documentId)} order by number desc limit 1)
    and p.start < ${within.end} and p."end" > ${within.start}
  order by p.start, t.id`;

/** Those that are still talked about. */
const tellTalk = <Row extends Pick<TalkRow, "last">>(rows: readonly Row[]): Omit<Row, "last">[] =>
  rows
    .filter(({ last }) => !isResolved(last ? [{ id: "", kind: last, createdAt: new Date(1) }] : []))
    .map(({ last: _, ...place }) => place);

/** An open thread about a claim that begins at `start`. */
export type SpokenOf = { claimId: string; threadId: string; start: number };

type SpokenRow = SpokenOf & Pick<TalkRow, "last">;

/** SQL: the threads about claims that begin in a stretch of a document (UTF-16 offsets), in the order of the text, with what last became of each. */
const spokenOfWithin = (actor: Actor, documentId: string, within: { start: number; end: number }) => Prisma.sql`
  select c.id as "claimId", t.id as "threadId", c.start, e.kind::text as last
  from "Claim" c
  join "Comment" t on t."claimId" = c.id and t."parentId" is null and ${isUnveiledTalk(actor)}
  join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
  left join lateral (select kind from "CommentEvent" where "commentId" = t.id order by "createdAt" desc, id desc limit 1) e on true
  where c."documentId" = ${plainId(documentId)} and c."goneAt" is null and c.start >= ${within.start} and c.start < ${within.end}
  order by c.start, t.id`;

type SheetRow = { claims: ClaimRow[]; flags: FlagRow[]; talk: TalkRow[]; spokenOf: SpokenRow[]; steps: StepRow[] };

/**
 * What stands on a sheet: its claims, the places that undecided flags point at, the passages and claims that people talk about, and the way through all claims of the document. One statement,
 * whatever there is, asked once a request.
 */
export const readSheet = cache(async (actor: Actor, documentId: string, sheets: readonly Sheet[], sheet: Sheet) => {
  const all = (rows: Prisma.Sql) => Prisma.sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
  const [row] = await db.$queryRaw<SheetRow[]>`
    select ${all(claimsWithin(actor, documentId, sheet))} as claims, ${all(flagsWithin(actor, documentId, sheet))} as flags,
      ${all(talkWithin(actor, documentId, sheet))} as talk,
      ${all(spokenOfWithin(actor, documentId, sheet))} as "spokenOf", ${all(stepRows(actor, documentId, sheets, null))} as steps`;
  const { claims, flags, talk, spokenOf, steps } = row as SheetRow;
  return {
    claims: tellClaims(claims),
    flags: tellFlags(flags),
    talk: tellTalk(talk),
    spokenOf: tellTalk(spokenOf),
    steps: tellSteps(steps),
  };
});
