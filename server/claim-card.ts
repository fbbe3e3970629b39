import "server-only";
import type { Attribution, Fact, Register } from "#engine";
import { assigneeOf, given } from "./assignee.ts";
import { mostPassages, readBeside } from "./beside-claim.ts";
import { plainId } from "./dossiers.ts";
import { tellEntry } from "./evidence.ts";
import { figureCourse } from "./figure-course.ts";
import { flagState } from "./flag-state.ts";
import { db } from "./lib/db.ts";
import { isReadInItsPlace, lineage, tellLineage } from "./lineage.ts";
import { meaningsOf } from "./meaning.ts";
import { members } from "./members.ts";
import { mutedChecks } from "./muted-checks.ts";
import { orphanState } from "./orphan-state.ts";
import { passageAround } from "./passages.ts";
import { type Actor, deskScope } from "./policy.ts";
import { queries, querySheet } from "./query-sheet.ts";
import { entryWords } from "./register/entry-words.ts";
import { registerIn, registerState } from "./register.ts";
import { tellReadings } from "./second-reading/sheet.ts";
import { seriesStrips } from "./series-strips.ts";
import { sideRelation } from "./side-relation.ts";
import { verdictsSeen } from "./standing-verdicts.ts";
import { tellThreads, threads } from "./threads.ts";
import { textSeen } from "./verdicts.ts";
import { sentenceSince } from "./versions/since.ts";
import { wordDiff } from "./word-diff.ts";

const person = { select: { name: true } } as const;
const evidence = {
  orderBy: { id: "asc" },
  include: {
    document: { select: { title: true, dossierId: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } } },
    version: { select: { number: true } },
  },
} as const;
const otherClaim = {
  id: true,
  quote: true,
  facts: true,
  start: true,
  end: true,
  goneAt: true,
  documentId: true,
  document: { select: { title: true, outlet: true, published: true, position: true, archivedAt: true } },
} as const;
const sides = {
  orderBy: { ordinal: "asc" },
  select: {
    ordinal: true,
    value: true,
    origins: true,
    claims: { take: mostPassages, orderBy: { claim: { start: "asc" } }, select: { claim: { select: otherClaim } } },
    _count: { select: { claims: true } },
  },
} as const;

/**
 * Everything about one claim that the card shows; null where it is not there or not the actor's. Its cost does not grow with the claims.
 * `isVeiled`: the actor is to read it, or what stands in its place, a second time, so what was ruled and proposed is left out.
 */
export const getClaimCard = async (actor: Actor, documentId: string, claimId: string) => {
  const family = lineage(actor);
  const asked = db.claim.findFirst({
    where: { id: plainId(claimId), documentId: plainId(documentId), dossier: deskScope(actor), document: { import: { undoneAt: null } } },
    include: {
      createdBy: person,
      dossier: {
        select: {
          deskId: true,
          mutings: { select: { check: true, sequence: true, kind: true } },
          desk: { select: { ...registerState, asksFourEyes: true, memberships: members } },
        },
      },
      comments: threads,
      document: { select: { title: true, outlet: true, published: true, archivedAt: true, assignment: given } },
      assignment: given,
      verdicts: {
        orderBy: { sequence: "desc" },
        include: { person, evidence, proposal: { select: { person } }, undoing: { include: { person } } },
      },
      fates: { orderBy: { sequence: "asc" }, include: { person, version: { select: { number: true } } } },
      proposals: { orderBy: { createdAt: "desc" }, include: { person, evidence, answer: { include: { person } } } },
      secondReadings: {
        orderBy: { sequence: "desc" },
        include: { reader: person, person, given: { include: { evidence } }, settlement: { include: { person } } },
      },
      queries,
      predecessors: family.predecessors,
      successors: family.successors,
      supports: { where: { support: { goneAt: null } }, select: { support: { select: { id: true, summary: true, reference: true } } } },
      flagSides: {
        where: { flag: { goneAt: null } },
        select: { flag: { include: { decisions: { orderBy: { sequence: "desc" }, take: 1 } } } },
      },
      points: {
        where: { side: { point: { goneAt: null } } },
        select: { side: { select: { ordinal: true, point: { include: { sides } } } } },
      },
    },
  });
  const [claim, { earlier, texts }] = await Promise.all([asked, readBeside(actor, documentId, claimId)]);
  if (!claim) return null;
  const { points, supports, flagSides, facts, attribution, secondReadings, queries: questions, ...others } = claim;
  const { assignment, dossier, comments, predecessors, successors, ...rest } = others;
  const [verdicts, undone] = [claim.verdicts.filter((v) => !v.undoing), claim.verdicts.filter((v) => v.undoing)];
  const muted = mutedChecks(dossier.mutings);
  const flags = new Map(flagSides.map(({ flag }) => [flag.id, { ...flag, state: flagState({ ...flag, isMuted: muted.has(flag.check) }) }]));
  const known = facts as Fact[];
  const { register } = await registerIn(dossier.desk);
  const nameOf = (id: string) => {
    const entry = register.entries.find((e) => e.id === id);
    return entry ? entryWords(entry, register).name : id;
  };
  const agreeing = supports.map((s) => s.support.reference as { entry: string } | null);
  const told = tellPoints(claim, points, texts);
  const objecting = flagSides.map((s) => s.flag.reference as { entry: string } | null);
  const { readings, isVeiled: isOwnReading } = tellReadings(actor, secondReadings, claim.verdicts);
  const isVeiled = isOwnReading || (claim.supersededAt !== null && isReadInItsPlace({ successors }));
  const aside = claim.fates.findLast(({ kind }) => kind === "PUT_ASIDE") ?? null;
  const standing = orphanState({
    goneAt: claim.goneAt,
    isSuperseded: claim.supersededAt !== null,
    isSpokenOf: true,
    putAsideAt: aside?.createdAt ?? null,
  });
  return {
    ...rest,
    ...(isVeiled ? { verdicts: [], undone: [], proposals: [] } : { verdicts, undone }),
    seen: isVeiled ? 0 : verdictsSeen(claim.verdicts),
    isVeiled,
    ...tellLineage({ predecessors, successors }, isVeiled),
    since: sentenceSince(claim.fates, (isVeiled ? null : verdicts[0]?.createdAt) ?? null),
    seenText: textSeen(claim),
    standing,
    aside: standing === "putAside" ? aside : null,
    readings,
    asksFourEyes: dossier.desk.asksFourEyes,
    assignee: assigneeOf(assignment, dossier.deskId),
    documentAssignee: assigneeOf(claim.document.assignment, dossier.deskId),
    members: dossier.desk.memberships.map((m) => m.person),
    meanings: meaningsOf(known, claim.document.published, nameOf),
    attribution: attribution as Attribution | null,
    threads: isVeiled ? [] : tellThreads(comments),
    supports: supports.map((s) => s.support),
    flags: [...flags.values()],
    references: [...tellReferences(register, agreeing, true), ...tellReferences(register, objecting, false)],
    points: told,
    queries: questions.filter(({ personId }) => !isVeiled || personId === actor.id).map((query) => querySheet(query, new Date())),
    series: seriesStrips(claim, told),
    course: figureCourse(claim, told),
    earlier,
  };
};

export type ClaimCard = NonNullable<Awaited<ReturnType<typeof getClaimCard>>>;
export type VerdictSheet = ClaimCard["verdicts"][number];
export type ReadingSheet = ClaimCard["readings"][number];
export type QuerySheet = ClaimCard["queries"][number];
export type ProposalSheet = ClaimCard["proposals"][number];
export type EvidenceSheet = VerdictSheet["evidence"][number];

/** A register entry that decided something about the claim, in words. `agrees`: it says the same as the claim. */
export type Reference = { entry: string; says: string; agrees: boolean };

const tellReferences = (register: Register, references: readonly ({ entry: string } | null)[], agrees: boolean): Reference[] => {
  const ids = new Set(references.flatMap((r) => r?.entry ?? []));
  return register.entries.filter((e) => ids.has(e.id)).map((e) => ({ entry: e.id, says: tellEntry(e, register), agrees }));
};

type PointRow = {
  side: {
    ordinal: number;
    point: { id: string; label: string; state: "AGREE" | "DIFFER" | "UNCLEAR" | "SINGLE"; sides: SideRow[] };
  };
};
type SideRow = { ordinal: number; value: string; origins: number; claims: { claim: OtherClaim }[]; _count: { claims: number } };
type OtherClaim = {
  id: string;
  quote: string;
  facts: unknown;
  start: number;
  end: number;
  goneAt: Date | null;
  documentId: string;
  document: { title: string; outlet: string | null; published: string | null; position: number; archivedAt: Date | null };
};

/** What the other passages on the claim's points of fact say, each in its paragraph, with how its wording differs. */
const tellPoints = (
  own: Pick<OtherClaim, "id" | "quote" | "facts"> & { document: { published: string | null } },
  rows: readonly PointRow[],
  texts: ReadonlyMap<string, string>,
) => {
  const others = (side: SideRow) =>
    side.claims.map((c) => c.claim).filter((c) => c.id !== own.id && c.goneAt === null && c.document.archivedAt === null);
  return rows.map(({ side: { ordinal, point } }) => ({
    id: point.id,
    label: point.label,
    state: point.state,
    sides: point.sides.map((side) => ({
      value: side.value,
      origins: side.origins,
      isOwn: side.ordinal === ordinal,
      more: Math.max(0, side._count.claims - mostPassages),
      relation: sideRelation(point.state, side.ordinal === ordinal, own, others(side)),
      passages: others(side)
        .sort((a, b) => a.document.position - b.document.position || a.start - b.start)
        .map((claim) => ({
          ...claim,
          passage: passageAround(texts.get(claim.documentId) ?? "", claim.start, claim.end, 120),
          diff: side.ordinal === ordinal ? null : wordDiff(own.quote, claim.quote),
        })),
    })),
  }));
};

export type PointSheet = ClaimCard["points"][number];
