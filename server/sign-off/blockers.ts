import "server-only";
import { severities } from "#words";
import { listCurrentTexts } from "../analysis/texts.ts";
import { claimAddress } from "../claims.ts";
import { correctionState } from "../correction-state.ts";
import { countCoverage, underCheck, untouchedStretches } from "../coverage.ts";
import { coverTexts } from "../covered.ts";
import { flagState, isUndecided } from "../flag-state.ts";
import type { ReadClient } from "../lib/db.ts";
import { mutedChecks } from "../muted-checks.ts";
import { inMarks } from "../passages.ts";
import { claimProgress } from "../progress.ts";
import { cutSheets, sheetAt } from "../sheets.ts";
import { isResolved } from "../thread-state.ts";

/** One thing that stands in the way of a sign-off: whose or where it is, what it is, and the address at which it can be settled. */
export type Blocker = { about: string; sentence: string; address: string };

/** Blockers of one kind. `says`: the whole group in one sentence; `blockers`: all of them, in the order of the documents. */
export type BlockerGroup = { kind: string; title: string; says: string; blockers: Blocker[] };

/**
 * Everything that stands in the way. The gate asks this inside the act of signing, the page asks it to show the list: one query, so that
 * nobody is stopped by something that the list does not show. Groups without a blocker are left out.
 */
export const findBlockers = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const documents = await client.document.findMany({
    where: { dossierId, archivedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, key: true, role: true, position: true },
  });
  const claims = await listClaims(
    client,
    underCheck(documents).map((d) => d.id),
  );
  const said = claims.map((claim) => ({
    progress: claimProgress({ ruledAt: claim.verdicts[0]?.createdAt ?? null, changedAt: claim.changedAt, isInHand: false }),
    blocker: {
      about: claim.document.key,
      sentence: inMarks(short(claim.quote)),
      address: claimAddress(dossierId, claim.documentId, claim.id),
    },
  }));
  const withProgress = (progress: string) => said.filter((c) => c.progress === progress).map((c) => c.blocker);
  const flags = await listFlags(client, dossierId);
  const groups: BlockerGroup[] = [
    group(
      "documents",
      "Documents",
      documents.length
        ? []
        : [{ about: "", sentence: "There is nothing in this dossier to sign.", address: `/dossiers/${dossierId}/import` }],
      () => "There is no document in this dossier.",
    ),
    group(
      "unchecked",
      "Claims nobody has ruled on",
      withProgress("unchecked"),
      (n) => `${n === 1 ? "1 claim has" : `${n} claims have`} not been ruled on.`,
    ),
    group(
      "needsRecheck",
      "Claims that need a re-check",
      withProgress("needsRecheck"),
      (n) => `${n === 1 ? "1 claim needs" : `${n} claims need`} a re-check: the meaning changed after the verdict.`,
    ),
    group("untouched", "Words nobody has looked at", await listUntouched(client, dossierId), (n) =>
      n === 1 ? "In 1 document words stand in no claim." : `In ${n} documents words stand in no claim.`,
    ),
    group(
      "flags",
      "Flags to decide",
      flags.filter((f) => isUndecided(f.state) && f.severity !== "NOTE").map((f) => f.blocker),
      (n) => `${n === 1 ? "1 flag is" : `${n} flags are`} still to be decided.`,
    ),
    group(
      "accepted",
      "Accepted flags without a correction",
      flags.filter((f) => f.state === "ACCEPTED" && !f.corrections.length).map((f) => f.blocker),
      (n) => `${n === 1 ? "1 flag was" : `${n} flags were`} accepted, but no correction was written.`,
    ),
    group(
      "proposals",
      "Proposed verdicts without an answer",
      await listProposals(client, dossierId),
      (n) => `${n === 1 ? "1 proposed verdict waits" : `${n} proposed verdicts wait`} for an answer.`,
    ),
    group(
      "corrections",
      "Corrections without an approval",
      await listCorrections(client, dossierId),
      (n) => `${n === 1 ? "1 correction waits" : `${n} corrections wait`} for approval.`,
    ),
    group(
      "threads",
      "Open threads",
      await listOpenThreads(client, dossierId),
      (n) => `${n === 1 ? "1 thread is" : `${n} threads are`} open.`,
    ),
  ];
  return groups.filter((g) => g.blockers.length);
};

const group = (kind: string, title: string, blockers: Blocker[], says: (n: number) => string): BlockerGroup => ({
  kind,
  title,
  says: says(blockers.length),
  blockers,
});

const listClaims = (client: ReadClient, documentIds: string[]) =>
  client.claim.findMany({
    where: { documentId: { in: documentIds }, goneAt: null, isCheckable: true },
    orderBy: [{ document: { position: "asc" } }, { start: "asc" }, { end: "desc" }],
    select: {
      id: true,
      documentId: true,
      quote: true,
      changedAt: true,
      document: { select: { key: true } },
      verdicts: { orderBy: { sequence: "desc" }, take: 1, select: { createdAt: true } },
    },
  });

/** Documents under check with words in no claim, each led to the first of them. */
const listUntouched = async (client: ReadClient, dossierId: string): Promise<Blocker[]> => {
  const dossier = await client.dossier.findUnique({ where: { id: dossierId }, select: { deskId: true } });
  const texts = (await listCurrentTexts(client, dossierId)).map((text) => ({
    ...text,
    role: text.input.role === "draft" ? ("DRAFT" as const) : ("SOURCE" as const),
  }));
  const covered = dossier ? await coverTexts(client, dossier.deskId, underCheck(texts)) : [];
  return covered.flatMap(({ documentId, text, words, sentences }) => {
    const { untouched } = countCoverage(words);
    const [first] = untouchedStretches(words, sentences);
    if (!first) return [];
    const { number } = sheetAt(cutSheets(text), first.start);
    return {
      about: texts.find(({ id }) => id === documentId)?.input.id ?? "",
      sentence: `${untouched === 1 ? "1 word" : `${untouched} words`}, the first: ${inMarks(short(text.slice(first.start, first.end)))}`,
      address: `/dossiers/${dossierId}/documents/${documentId}${number > 1 ? `/sheets/${number}` : ""}`,
    };
  });
};

const listFlags = async (client: ReadClient, dossierId: string) => {
  const muted = mutedChecks(await client.muting.findMany({ where: { dossierId }, select: { check: true, sequence: true, kind: true } }));
  const flags = await client.flag.findMany({
    where: { dossierId, goneAt: null },
    orderBy: [{ severity: "asc" }, { id: "asc" }],
    select: {
      id: true,
      check: true,
      severity: true,
      summary: true,
      changedAt: true,
      goneAt: true,
      decisions: { orderBy: { sequence: "desc" }, take: 1, select: { sequence: true, outcome: true, createdAt: true } },
      corrections: { where: { withdrawnAt: null }, take: 1, select: { id: true } },
    },
  });
  return flags.map((flag) => ({
    ...flag,
    state: flagState({ ...flag, isMuted: muted.has(flag.check) }),
    blocker: {
      about: severities[flag.severity].label,
      sentence: short(flag.summary, 240),
      address: `/dossiers/${dossierId}/flags/${flag.id}`,
    },
  }));
};

const listProposals = async (client: ReadClient, dossierId: string): Promise<Blocker[]> => {
  const proposals = await client.proposal.findMany({
    where: { answer: null, claim: { dossierId, goneAt: null, document: { archivedAt: null } } },
    orderBy: { createdAt: "asc" },
    select: { person: { select: { name: true } }, claim: { select: { id: true, documentId: true, quote: true } } },
  });
  return proposals.map(({ person, claim }) => ({
    about: person.name,
    sentence: inMarks(short(claim.quote)),
    address: claimAddress(dossierId, claim.documentId, claim.id),
  }));
};

const listCorrections = async (client: ReadClient, dossierId: string): Promise<Blocker[]> => {
  const corrections = await client.correction.findMany({
    where: { dossierId },
    orderBy: { number: "asc" },
    select: { id: true, number: true, asPublished: true, withdrawnAt: true, approval: { select: { correctionId: true } } },
  });
  return corrections
    .filter((c) => correctionState(c) === "waiting")
    .map((c) => ({
      about: `No. ${c.number}`,
      sentence: inMarks(short(c.asPublished)),
      address: `/dossiers/${dossierId}/corrections/${c.id}`,
    }));
};

const listOpenThreads = async (client: ReadClient, dossierId: string): Promise<Blocker[]> => {
  const threads = await client.comment.findMany({
    where: { dossierId, parentId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, body: true, person: { select: { name: true } }, events: { select: { id: true, kind: true, createdAt: true } } },
  });
  return threads
    .filter((thread) => !isResolved(thread.events))
    .map(({ id, person, body }) => ({ about: person.name, sentence: inMarks(short(body)), address: `/comments/${id}` }));
};

const short = (words: string, longest = 120): string => {
  const line = words.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
};
