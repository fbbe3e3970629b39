import "server-only";
import type { Reading } from "#engine";
import { readingOf } from "./analysis/reading-of.ts";
import { readTexts } from "./analysis/readings.ts";
import { type CurrentText, listCurrentTexts } from "./analysis/texts.ts";
import { readDossierAgain } from "./analysis.ts";
import { sha256 } from "./audit.ts";
import { requireDocument } from "./documents.ts";
import { plainId, requireAllowed } from "./dossiers.ts";
import { problemsOf } from "./import/inputs.ts";
import { change } from "./lib/change.ts";
import { db, type ReadClient, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { registerFor } from "./register.ts";
import type { Ruling } from "./rulings.ts";
import { isUnveiled } from "./second-reading/veil.ts";
import { isStanding } from "./standing-verdicts.ts";
import { type Change, changesBetween } from "./versions/changes.ts";
import { storePassages } from "./versions/passages.ts";
import { countPlan, planVersion, type StandingRow, sentencesOf } from "./versions/plan.ts";
import { storePlan } from "./versions/store.ts";
import { type DiffPiece, wordDiff } from "./word-diff.ts";

/**
 * A claim that is not carried exactly, with its latest ruling and its sentence; `pieces`: how that becomes what stands there now, null where nothing does, or
 * nothing of it.
 */
export type ToldClaim = { id: string; quote: string; ruling: Ruling | null; before: string; pieces: DiffPiece[] | null };

/** What a text would do to a document as its next version. `number`: that of the version that stands. */
export type VersionPreview = {
  number: number;
  sha256: string;
  changes: Change[] | null;
  count: ReturnType<typeof countPlan>;
  changed: ToldClaim[];
  orphaned: ToldClaim[];
};

type Ruled = StandingRow & { quote: string; ruling: Ruling | null };

/** Says what would become of the claims, and stores nothing. A Refusal where the text cannot come in, or is the one that stands. */
export const previewVersion = async (actor: Actor, dossierId: string, documentId: string, text: string): Promise<VersionPreview> => {
  const document = await requireDocument(actor, dossierId, documentId);
  const { deskId } = await requireAllowed(db, actor, "document.import", dossierId);
  const current = await requireCurrent(db, dossierId, document.id);
  refuseText(current, text);
  const earlier = await readingOf(deskId, current.sha256, current.input);
  const later = await readingOf(deskId, sha256(text), { ...current.input, text });
  const plan = planVersion(await listStanding(db, current, actor), earlier, later);
  const changes = changesBetween({ text: current.input.text, sentences: earlier.sentences }, { text, sentences: later.sentences });
  const tell = ({ id, quote, ruling, ...row }: Ruled, now: { start: number; end: number } | null): ToldClaim => {
    const { before, after } = sentencesOf({ id, ...row }, now, current.input.text, text);
    return { id, quote, ruling, before, pieces: after === null ? null : wordDiff(before, after) };
  };
  return {
    number: current.number,
    sha256: sha256(text),
    changes,
    count: countPlan(plan),
    changed: plan.kept.filter(({ isExact }) => !isExact).map(({ row, sentence }) => tell(row, sentence)),
    orphaned: plan.orphans.map(({ row, near }) => tell(row, near)),
  };
};

/** `seen`: the number of the version that the form was made from. */
export type VersionInput = { documentId: string; text: string; seen: number };

/**
 * Brings in the next version of a document, in one transaction: the text, what becomes of the claims, and the dossier read again. Somebody else's
 * version in the meantime makes it Stale.
 */
export const bringInVersion = (actor: Actor, dossierId: string, input: VersionInput): Promise<{ number: number }> =>
  change(actor, { action: "version.broughtIn", dossierId }, async (tx) => {
    const { deskId } = await requireAllowed(tx, actor, "document.import", dossierId);
    const current = await requireCurrent(tx, dossierId, input.documentId);
    refuseText(current, input.text);
    if (current.number !== input.seen) throw new Stale(await tellVersion(tx, current.versionId), meanwhile);
    const at = new Date();
    const version = {
      documentId: current.id,
      number: current.number + 1,
      text: input.text,
      sha256: sha256(input.text),
      personId: actor.id,
    };
    const { id: versionId } = await tx.documentVersion.create({ data: version, select: { id: true } });
    const next = { ...current, versionId, sha256: version.sha256, input: { ...current.input, text: input.text } };
    const { register, hash } = await registerFor(deskId, tx);
    const [earlier, later] = await readTexts(tx, [current, next], register, hash);
    const plan = planVersion(await listStanding(tx, current, actor), earlier as Reading, later as Reading);
    await storePlan(tx, plan, {
      documentId: current.id,
      versionId,
      earlier: current.input.text,
      later: input.text,
      personId: actor.id,
      at,
    });
    const talk = await storePassages(
      tx,
      { versionId: current.versionId, reading: earlier as Reading },
      { versionId, reading: later as Reading },
    );
    await readDossierAgain(tx, dossierId);
    const detail = {
      document: current.input.id,
      number: version.number,
      sha256: version.sha256,
      length: input.text.length,
      claims: countPlan(plan),
      ...(talk.carried + talk.orphaned ? { comments: talk } : {}),
    };
    return { subject: `document:${current.id}`, detail, result: { number: version.number } };
  });

const meanwhile =
  "Somebody else brought in a version of this document in the meantime. Yours is not stored; look what it would change now.";

/** The document as it stands; a Refusal where it is put aside, NotThere where it is none of this dossier. */
const requireCurrent = async (client: ReadClient | WriteClient, dossierId: string, documentId: string) => {
  const document = await client.document.findFirst({
    where: { id: plainId(documentId), dossierId, import: { undoneAt: null } },
    select: { archivedAt: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
  });
  if (!document) throw new NotThere("document");
  if (document.archivedAt) throw new Refusal(["This document is put aside. Take it back in before you bring in a new version."]);
  const current = (await listCurrentTexts(client, dossierId)).find(({ id }) => id === documentId) as CurrentText;
  return { ...current, number: document.versions[0]?.number ?? 0 };
};

const refuseText = (current: CurrentText & { number: number }, text: string) => {
  const reasons = problemsOf({ text });
  if (text === current.input.text)
    reasons.push({ field: "text", text: `This is version ${current.number} word for word, so there is nothing to bring in.` });
  if (reasons.length) throw new Refusal(reasons);
};

/**
 * The claims of the text that stands, and those that were merged or split, with what stands in their place; what was ruled on those that the actor is to read
 * a second time is left out.
 */
const listStanding = async (client: ReadClient | WriteClient, current: CurrentText, actor: Actor): Promise<Ruled[]> => {
  const rows = await client.claim.findMany({
    where: { documentId: current.id, OR: [{ goneAt: null }, { supersededAt: { not: null } }] },
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      origin: true,
      quote: true,
      start: true,
      end: true,
      sentenceStart: true,
      sentenceEnd: true,
      facts: true,
      attribution: true,
      anchors: {
        where: { versionId: current.versionId, ordinal: { gt: 0 } },
        orderBy: { ordinal: "asc" },
        select: { start: true, end: true },
      },
      verdicts: { where: { claim: isUnveiled(actor), ...isStanding }, orderBy: { sequence: "desc" }, take: 1, select: { ruling: true } },
      supersededAt: true,
      successors: { where: { newer: { goneAt: null } }, select: { newerId: true } },
    },
  });
  return rows.flatMap(({ anchors, verdicts, supersededAt, successors, ...row }) => {
    const replacedBy = supersededAt ? [...new Set(successors.map(({ newerId }) => newerId))] : [];
    // Nothing stands in its place any more: there is nothing to give back.
    if (supersededAt && !replacedBy.length) return [];
    return [{ ...row, also: anchors, replacedBy, ruling: verdicts[0]?.ruling ?? null }];
  });
};

const tellVersion = async (tx: WriteClient, versionId: string): Promise<string> => {
  const version = await tx.documentVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { number: true, createdAt: true, person: { select: { name: true } } },
  });
  const when = version.createdAt.toISOString().slice(0, 16).replace("T", " ");
  return `Version ${version.number}, brought in by ${version.person?.name ?? "somebody"} at ${when} UTC.`;
};
