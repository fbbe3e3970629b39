import "server-only";
import { checkerOf } from "../assignee.ts";
import type { Action } from "../audit.ts";
import { flagState } from "../flag-state.ts";
import type { WriteClient } from "../lib/db.ts";
import { mutedChecks } from "../muted-checks.ts";
import { heldAgainst } from "../second-reading/state.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import type { Happening } from "./who-is-told.ts";

/** An act as it stands in its transaction. `subjectId`: of "claim:<id>" the id; `begun`: when it began (what a reading changed bears a later time). */
export type ActDone = { dossierId: string; subjectId: string; begun: Date };

type Read = (tx: WriteClient, act: ActDone) => Promise<Happening | null>;

const author = { personId: true } as const;

const said: Read = async (tx, { subjectId }) => {
  const { parent, mentions } = await tx.comment.findUniqueOrThrow({
    where: { id: subjectId },
    select: { mentions: { select: author }, parent: { select: { ...author, replies: { select: author } } } },
  });
  return { kind: "said", commentId: subjectId, mentioned: mentions.map(({ personId }) => personId), thread: parent ? spokeIn(parent) : [] };
};

const turned =
  (isResolved: boolean): Read =>
  async (tx, { subjectId }) => {
    const thread = await tx.comment.findUniqueOrThrow({ where: { id: subjectId }, select: { ...author, replies: { select: author } } });
    return { kind: "turned", commentId: subjectId, isResolved, thread: spokeIn(thread) };
  };

const spokeIn = (thread: { personId: string; replies: { personId: string }[] }) => [thread, ...thread.replies].map((one) => one.personId);

const documentGiven: Read = async (tx, { subjectId: documentId }) => {
  const given = await tx.documentAssignment.findUnique({ where: { documentId }, select: author });
  return { kind: "given", to: given?.personId ?? null, at: { documentId } };
};

const claimGiven: Read = async (tx, { subjectId: claimId }) => {
  const given = await tx.claimAssignment.findUnique({ where: { claimId }, select: author });
  return { kind: "given", to: given?.personId ?? null, at: { claimId } };
};

const asked: Read = async (tx, { subjectId: queryId }) => {
  const { personId: by, dueAt } = await tx.query.findUniqueOrThrow({ where: { id: queryId }, select: { ...author, dueAt: true } });
  return { kind: "asked", queryId, by, dueAt };
};

const answered: Read = async (tx, { subjectId: queryId }) => {
  const { personId: by } = await tx.query.findUniqueOrThrow({ where: { id: queryId }, select: author });
  return { kind: "answered", queryId, by };
};

const latest = { orderBy: { createdAt: "desc" }, take: 1 } as const;

const readingAsked: Read = async (tx, { subjectId: claimId }) => {
  const { readerId: reader } = await tx.secondReading.findFirstOrThrow({ where: { claimId }, orderBy: { sequence: "desc" } });
  return { kind: "readingsAsked", reader, claimIds: [claimId] };
};

const readingsAsked: Read = async (tx, { subjectId: documentId }) => {
  const { actId, readerId: reader } = await tx.secondReading.findFirstOrThrow({
    where: { claim: { documentId }, actId: { not: null } },
    ...latest,
  });
  const readings = await tx.secondReading.findMany({ where: { actId }, orderBy: { claim: { start: "asc" } }, select: { claimId: true } });
  return { kind: "readingsAsked", reader, claimIds: readings.map(({ claimId }) => claimId) };
};

/** One reading of a claim is open at a time, so the latest is the one that was settled. */
const settled: Read = async (tx, { subjectId: claimId }) => {
  const reading = await tx.secondReading.findFirstOrThrow({
    where: { claimId },
    orderBy: { sequence: "desc" },
    select: {
      readerId: true,
      given: { select: { against: true } },
      settlement: { select: { outcome: true } },
      claim: { select: { verdicts: { select: { sequence: true, personId: true } } } },
    },
  });
  const first = heldAgainst(reading.claim.verdicts, reading.given);
  const outcome = reading.settlement?.outcome;
  if (!first || !outcome || outcome === "WITHDRAWN") return null;
  return { kind: "settled", claimId, first: first.personId, second: reading.readerId, outcome };
};

const proposalAnswered =
  (isAccepted: boolean): Read =>
  async (tx, { subjectId }) => {
    const { personId: by, claimId } = await tx.proposal.findUniqueOrThrow({
      where: { id: subjectId },
      select: { ...author, claimId: true },
    });
    return { kind: "proposalAnswered", claimId, by, isAccepted };
  };

/** The last to decide before it was reopened. */
const flagReopened: Read = async (tx, { subjectId: flagId }) => {
  const decided = await tx.flagDecision.findFirst({
    where: { flagId, outcome: { not: "REOPENED" } },
    orderBy: { sequence: "desc" },
    select: author,
  });
  return decided && { kind: "flagReopened", flagId, by: decided.personId };
};

/** Whatever has the dossier read again: whose verdict or decision held before, and no longer does. Three queries, whatever the number of claims. */
const textChanged: Read = async (tx, { dossierId, begun }) => {
  const since = begun.toISOString();
  const claims = await tx.$queryRaw<{ claimId: string; personId: string; isGone: boolean }[]>`
    select c.id as "claimId", v."personId", c."goneAt" is not null as "isGone"
    from "Claim" c join "Document" d on d.id = c."documentId" and d."archivedAt" is null
    cross join lateral (select v."personId" from ${standingVerdicts} v where v."claimId" = c.id order by v.sequence desc limit 1) v
    where c."dossierId" = ${dossierId} and coalesce(c."goneAt", c."changedAt") >= ${since}::timestamp
    order by d.position, c.start, c.id`;
  const flags = await tx.flag.findMany({
    where: { dossierId, changedAt: { gte: begun }, goneAt: null, decisions: { some: {} } },
    orderBy: { id: "asc" },
    include: { decisions: { orderBy: { sequence: "desc" }, take: 1 } },
  });
  const muted = mutedChecks(await tx.muting.findMany({ where: { dossierId } }));
  const isReopened = (flag: (typeof flags)[number]) =>
    flag.decisions[0]?.outcome !== "REOPENED" && flagState({ ...flag, isMuted: muted.has(flag.check) }) === "reopened";
  const theirs = (isGone: boolean) =>
    claims.filter((claim) => claim.isGone === isGone).map(({ personId, claimId }) => ({ personId, at: { claimId } }));
  return {
    kind: "textChanged",
    recheck: theirs(false),
    orphaned: theirs(true),
    flags: flags.filter(isReopened).flatMap(({ id, decisions }) => decisions.map(({ personId }) => ({ personId, at: { flagId: id } }))),
  };
};

const worked = {
  select: {
    assignment: { select: author },
    document: { select: { assignment: { select: author } } },
    verdicts: { where: { undoing: null }, select: author },
    proposals: { select: author },
    comments: { select: author },
    queries: { select: author },
  },
} as const;

/** Who has to do with the claims that the latest act put, or put back, in each other's place: ruled, proposed, spoke or asked, or has one to check. */
const regrouped: Read = async (tx, { subjectId: claimId }) => {
  const { actId } = await tx.succession.findFirstOrThrow({ where: { newerId: claimId, isDirect: true }, ...latest });
  const rows = await tx.succession.findMany({ where: { actId, isDirect: true }, select: { older: worked, newer: worked } });
  const workedOn = rows
    .flatMap(({ older, newer }) => [older, newer])
    .flatMap(({ assignment, document, verdicts, proposals, comments, queries }) => [
      checkerOf(assignment?.personId ?? null, document.assignment?.personId ?? null) ?? [],
      ...[verdicts, proposals, comments, queries].flat().map(({ personId }) => personId),
    ]);
  return { kind: "regrouped", claimId, workedOn: workedOn.flat() };
};

const signedOff: Read = async (tx, { dossierId }) => {
  const { createdById: begunBy } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { createdById: true } });
  return { kind: "signedOff", begunBy };
};

const reopened: Read = async (tx, { subjectId }) => {
  const { personId: signedBy, dossier } = await tx.signOff.findUniqueOrThrow({
    where: { id: subjectId },
    select: { ...author, dossier: { select: { createdById: true } } },
  });
  return { kind: "reopened", begunBy: dossier.createdById, signedBy };
};

/** How what is to be told of an act is read, from what it has just written. An act that is not listed concerns nobody but who does it. */
export const happenings: Partial<Record<Action, Read>> = {
  "comment.written": said,
  "comment.resolved": turned(true),
  "comment.reopened": turned(false),
  "document.assigned": documentGiven,
  "claim.assigned": claimGiven,
  "query.asked": asked,
  "query.answered": answered,
  "reading.asked": readingAsked,
  "readings.asked": readingsAsked,
  "reading.settled": settled,
  "proposal.accepted": proposalAnswered(true),
  "proposal.declined": proposalAnswered(false),
  "flag.reopened": flagReopened,
  "version.broughtIn": textChanged,
  "documents.imported": textChanged,
  "import.undone": textChanged,
  "document.corrected": textChanged,
  "document.archived": textChanged,
  "document.restored": textChanged,
  "dossier.readAgain": textChanged,
  "claims.merged": regrouped,
  "claim.split": regrouped,
  "claims.givenBack": regrouped,
  "dossier.signedOff": signedOff,
  "dossier.overridden": signedOff,
  "dossier.reopened": reopened,
};
