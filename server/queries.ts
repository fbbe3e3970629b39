import "server-only";
import type { answerMeans } from "#words";
import { claimAddress, requireClaim } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, type Reason, Refusal, Stale } from "./lib/refusal.ts";
import { reasonGone } from "./orphan-state.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { asked, querySheet } from "./query-sheet.ts";
import { type Addressee, tellWhom, whomKey } from "./query-state.ts";
import { isUnveiledQuery } from "./second-reading/veil.ts";
import { isZone, momentOf } from "./wall-clock.ts";

/** All queries of a dossier but those about documents that were put aside, and those that are veiled from the actor; what is due first comes first. */
export const listQueries = async (actor: Actor, dossierId: string) => {
  const queries = await db.query.findMany({
    where: {
      dossierId: plainId(dossierId),
      dossier: deskScope(actor),
      claim: { document: { archivedAt: null } },
      ...isUnveiledQuery(actor),
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: {
      ...asked,
      claim: { select: { id: true, quote: true, documentId: true, document: { select: { key: true, title: true, position: true } } } },
    },
  });
  return queries.map((query) => querySheet(query, new Date()));
};

export type QueryRow = Awaited<ReturnType<typeof listQueries>>[number];

/** A query on one of the actor's desks; else NotThere. */
const requireQuery = async (actor: Actor, queryId: string) => {
  const query = await db.query.findFirst({
    where: { id: plainId(queryId), dossier: deskScope(actor), ...isUnveiledQuery(actor) },
    select: {
      id: true,
      dossierId: true,
      claim: { select: { id: true, quote: true, documentId: true } },
      dossier: { select: { deskId: true } },
    },
  });
  if (!query) throw new NotThere("query");
  return query;
};

/** Where a query stands: the card of its claim, open at it. */
export const addressOfQuery = async (actor: Actor, queryId: string): Promise<string> => {
  const { id, dossierId, claim } = await requireQuery(actor, queryId);
  return `${claimAddress(dossierId, claim.documentId, claim.id).split("#")[0]}#query-${id}`;
};

/** `due`: as a clock in `zone` shows it, "2026-11-26T17:00". */
export type Question = {
  claimId: string;
  addressee: Addressee;
  name?: string;
  reach?: string;
  question: string;
  due: string;
  zone: string;
};

/** Asks the author or a source about a claim. Who was asked in this dossier before is reached the same way, if nothing else is said. */
export const askQuery = async (actor: Actor, input: Question): Promise<{ queryId: string }> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "query.asked", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "query.write", claim.deskId, "claim");
    const dueAt = momentOf(input.due, input.zone);
    const reasons = reasonsAgainstAsking(input, dueAt, new Date());
    const gone = reasonGone(claim, "ask about");
    if (gone) reasons.unshift({ text: gone });
    const whom = { addressee: input.addressee, name: input.name ?? null };
    const before = await tx.query.findMany({
      where: { dossierId: claim.dossierId },
      orderBy: { createdAt: "desc" },
      include: { closing: true },
    });
    const ofThem = before.filter((query) => whomKey(query) === whomKey(whom));
    if (ofThem.some((q) => q.claimId === claim.id && !q.closing && q.question === input.question))
      reasons.push({ text: `${tellWhom(whom)} has been asked this already, and the question is open.`, field: "question" });
    if (!dueAt || reasons.length) throw new Refusal(reasons);
    const reach = input.reach ?? ofThem.find((q) => q.reach)?.reach ?? null;
    const row = { ...whom, reach, question: input.question, dueAt, timezone: input.zone };
    const { id } = await tx.query.create({ data: { ...row, dossierId: claim.dossierId, claimId: claim.id, personId: actor.id } });
    const detail = { claim: claim.quote, ...row, dueAt: dueAt.toISOString() };
    return { subject: `query:${id}`, detail, result: { queryId: id } };
  });
};

/** An answer is waited for this long at most (days). */
const longestWait = 366;

const reasonsAgainstAsking = (input: Question, dueAt: Date | null, now: Date): Reason[] => {
  const reasons: Reason[] = [];
  if (input.addressee === "SOURCE" && !input.name) reasons.push({ field: "name", text: "Say which source is asked, by name." });
  if (!isZone(input.zone)) reasons.push({ field: "zone", text: "There is no such time zone. It reads like Asia/Seoul or UTC." });
  else if (!dueAt) reasons.push({ field: "due", text: "Give the due time as a date and a time, like 2026-11-26 17:00." });
  else if (dueAt <= now) reasons.push({ field: "due", text: "The due time is past. Choose one that is still to come." });
  else if (dueAt.getTime() - now.getTime() > longestWait * 86_400_000)
    reasons.push({ field: "due", text: "The due time is more than a year away." });
  return reasons;
};

/** `at`: when they answered, as a clock in `zone` shows it. */
export type Answer = {
  queryId: string;
  name: string;
  means: keyof typeof answerMeans;
  answer: string;
  at: string;
  zone: string;
};

/** Writes down what was answered. It settles nothing yet, and a later answer may follow. */
export const answerQuery = (actor: Actor, input: Answer): Promise<void> =>
  onOpenQuery(actor, input.queryId, "query.answered", async (tx, query) => {
    const answeredAt = momentOf(input.at, input.zone);
    const reasons: Reason[] = [];
    if (!isZone(input.zone)) reasons.push({ field: "zone", text: "There is no such time zone. It reads like Asia/Seoul or UTC." });
    else if (!answeredAt) reasons.push({ field: "at", text: "Say when they answered, as a date and a time." });
    else if (answeredAt.getTime() > Date.now() + 60_000) reasons.push({ field: "at", text: "This time is still to come." });
    if (!answeredAt || reasons.length) throw new Refusal(reasons);
    const { name, means, answer } = input;
    const row = { sequence: query.answers.length + 1, name, means, answer, answeredAt };
    await tx.queryAnswer.create({ data: { ...row, queryId: query.id, personId: actor.id } });
    return { ...row, answeredAt: answeredAt.toISOString() };
  });

const closings = { ACCEPTED: "query.accepted", ON_AUTHOR: "query.leftOnAuthor", WITHDRAWN: "query.withdrawn" } as const;

/** `seen`: how many answers there were when the form was made. */
export type Closing = { queryId: string; outcome: keyof typeof closings; reason?: string; seen: number };

/** Accepts the answer, leaves the matter on the author, or takes the question back. The claim is ruled on afterwards, by itself. */
export const closeQuery = (actor: Actor, { queryId, outcome, reason, seen }: Closing): Promise<void> =>
  onOpenQuery(actor, queryId, closings[outcome], async (tx, query) => {
    const latest = query.answers.at(-1);
    if (outcome === "ACCEPTED" && !latest) throw new Refusal(["Nobody has answered yet, so there is no answer to accept."]);
    if (latest && query.answers.length !== seen)
      throw new Stale(`${latest.name}: ${latest.answer}`, "Another answer was written down in the meantime. Read it, then decide again.");
    if (outcome === "WITHDRAWN" && !reason) throw new Refusal([{ field: "reason", text: "Say why the question is taken back." }]);
    await tx.queryClosing.create({ data: { queryId, outcome, reason: reason ?? null, personId: actor.id } });
    return { reason: reason ?? null };
  });

const readQuery = (tx: WriteClient, queryId: string) => tx.query.findUniqueOrThrow({ where: { id: queryId }, select: asked });

type Standing = Awaited<ReturnType<typeof readQuery>>;

/** One act on a query that is still open. */
const onOpenQuery = async (
  actor: Actor,
  queryId: string,
  action: "query.answered" | (typeof closings)[keyof typeof closings],
  work: (tx: WriteClient, query: Standing) => Promise<Record<string, string | number | null>>,
): Promise<void> => {
  const { id, dossierId, claim, dossier } = await requireQuery(actor, queryId);
  await change(actor, { action, dossierId }, async (tx) => {
    allow(actor, "query.write", dossier.deskId, "query");
    const query = await readQuery(tx, id);
    if (query.closing)
      throw new Stale(
        `${query.closing.person.name} closed it.${query.closing.reason ? ` ${query.closing.reason}` : ""}`,
        "Somebody has closed this query already.",
      );
    const done = await work(tx, query);
    return { subject: `query:${id}`, detail: { claim: claim.quote, whom: tellWhom(query), ...done }, result: undefined };
  });
};
