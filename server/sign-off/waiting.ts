import "server-only";
import { claimAddress } from "../claims.ts";
import { correctionState } from "../correction-state.ts";
import type { ReadClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import { tellWhom } from "../query-state.ts";
import { isResolved } from "../thread-state.ts";
import { type BlockerGroup, group, short } from "./group.ts";

/** Proposed verdicts that nobody has answered. */
export const findOpenProposals = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const proposals = await client.proposal.findMany({
    where: { answer: null, claim: { dossierId, goneAt: null, document: { archivedAt: null } } },
    orderBy: { createdAt: "asc" },
    select: { person: { select: { name: true } }, claim: { select: { id: true, documentId: true, quote: true } } },
  });
  const blockers = proposals.map(({ person, claim }) => ({
    about: person.name,
    sentence: inMarks(short(claim.quote)),
    address: claimAddress(dossierId, claim.documentId, claim.id),
  }));
  return [
    group(
      "proposals",
      "Proposed verdicts without an answer",
      blockers,
      (n) => `${n === 1 ? "1 proposed verdict waits" : `${n} proposed verdicts wait`} for an answer.`,
    ),
  ];
};

/** Questions to author or source that are not closed: asked, or answered without anybody having accepted it. */
export const findOpenQueries = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const queries = await client.query.findMany({
    where: { dossierId, closing: null, claim: { goneAt: null, document: { archivedAt: null } } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, addressee: true, name: true, question: true },
  });
  const blockers = queries.map(({ id, question, ...whom }) => ({
    about: tellWhom(whom),
    sentence: short(question),
    address: `/queries/${id}`,
  }));
  return [
    group(
      "queries",
      "Open queries",
      blockers,
      (n) => `${n === 1 ? "1 question" : `${n} questions`} to author or source ${n === 1 ? "is" : "are"} open.`,
    ),
  ];
};

/** Corrections that nobody has approved. */
export const findOpenCorrections = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const corrections = await client.correction.findMany({
    where: { dossierId },
    orderBy: { number: "asc" },
    select: { id: true, number: true, asPublished: true, withdrawnAt: true, approval: { select: { correctionId: true } } },
  });
  const blockers = corrections
    .filter((c) => correctionState(c) === "waiting")
    .map((c) => ({
      about: `No. ${c.number}`,
      sentence: inMarks(short(c.asPublished)),
      address: `/dossiers/${dossierId}/corrections/${c.id}`,
    }));
  return [
    group(
      "corrections",
      "Corrections without an approval",
      blockers,
      (n) => `${n === 1 ? "1 correction waits" : `${n} corrections wait`} for approval.`,
    ),
  ];
};

/** Threads that nobody has resolved. */
export const findOpenThreads = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const threads = await client.comment.findMany({
    where: { dossierId, parentId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, body: true, person: { select: { name: true } }, events: { select: { id: true, kind: true, createdAt: true } } },
  });
  const blockers = threads
    .filter((thread) => !isResolved(thread.events))
    .map(({ id, person, body }) => ({ about: person.name, sentence: inMarks(short(body)), address: `/comments/${id}` }));
  return [group("threads", "Open threads", blockers, (n) => `${n === 1 ? "1 thread is" : `${n} threads are`} open.`)];
};
