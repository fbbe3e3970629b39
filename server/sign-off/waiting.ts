import { claimAddress } from "../claims.ts";
import { correctionState } from "../correction-state.ts";
import { inMarks } from "../passages.ts";
import { tellWhom } from "../query-state.ts";
import { isResolved } from "../thread-state.ts";
import { type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Proposed verdicts that nobody has answered, the oldest first. */
export const findOpenProposals = ({ id: dossierId, claims }: Standing): BlockerGroup[] => {
  const proposals = claims.flatMap(({ proposals, ...claim }) => proposals.map((proposal) => ({ ...proposal, claim })));
  const blockers = proposals
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map(({ person, claim }) => ({
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
export const findOpenQueries = ({ queries }: Standing): BlockerGroup[] => {
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
export const findOpenCorrections = ({ id: dossierId, corrections }: Standing): BlockerGroup[] => {
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
export const findOpenThreads = ({ comments }: Standing): BlockerGroup[] => {
  const blockers = comments
    .filter((thread) => !isResolved(thread.events))
    .map(({ id, person, body }) => ({ about: person.name, sentence: inMarks(short(body)), address: `/comments/${id}` }));
  return [group("threads", "Open threads", blockers, (n) => `${n === 1 ? "1 thread is" : `${n} threads are`} open.`)];
};
