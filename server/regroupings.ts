import "server-only";
import type { Fact, Span } from "#engine";
import type { Prisma } from "#prisma/generated/client";
import { readTexts } from "./analysis/readings.ts";
import { type CurrentText, listCurrentTexts } from "./analysis/texts.ts";
import { readDossierAgain } from "./analysis.ts";
import { type ClaimKind, claimAddress, requireClaim } from "./claims.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal } from "./lib/refusal.ts";
import type { MarkInput } from "./marked-claims.ts";
import { findWords } from "./passages.ts";
import { type Actor, allow } from "./policy.ts";
import { registerFor } from "./register.ts";
import { type Regrouped, readRegrouped, reasonsAgainstRegrouping } from "./regrouping/standing.ts";
import { createSuccessor, recordSuccession, supersede } from "./regrouping/store.ts";
import { joinSpans, sentencesAround, withoutWords } from "./regrouping/words.ts";
import { refusePastReading } from "./second-reading/past.ts";
import { refuseStale } from "./verdicts.ts";

/** `others`: the claims that it is merged with; `seen`: what the form was made from, as `verdictsSeen` has it, where it knew that. */
export type MergeInput = { claimId: string; others: readonly string[]; kind: ClaimKind; seen?: number | undefined };

/** Puts claims of one document together. The new one begins unchecked; those that were stay with all that was said of them. Answers its address. */
export const mergeClaims = (actor: Actor, input: MergeInput): Promise<{ claimId: string; address: string }> =>
  onClaim(actor, "claims.merged", input, async (tx, { dossierId, current, sentences }) => {
    const ids = [...new Set([input.claimId, ...input.others])];
    const olders = await readRegrouped(tx, ids, current);
    const reasons = olders.flatMap(reasonsAgainstRegrouping);
    if (olders.length < ids.length) reasons.unshift("Claims of one document can be merged. One of these is not in it.");
    if (ids.length < 2) reasons.unshift("Choose at least one claim to merge it with.");
    if (reasons.length) throw new Refusal(reasons.map((text) => ({ field: "others", text })));
    const spans = joinSpans(
      current.input.text,
      olders.flatMap((older) => older.spans),
    );
    const sentence = sentencesAround(sentences, spans);
    if (!sentence) throw new Refusal([{ field: "others", text: tooFar }]);
    await supersede(tx, ids);
    const { id, quote } = await createSuccessor(tx, actor, dossierId, current, {
      kind: input.kind,
      spans,
      sentence,
      isCheckable: olders.some((older) => older.isCheckable),
      facts: olders.flatMap((older) => older.facts as Fact[]),
      attribution: olders.find((older) => older.attribution)?.attribution as object | null,
      assignment: assignmentOf(olders),
    });
    await recordSuccession(tx, actor, { kind: "MERGED", olderIds: ids, newerIds: [id] });
    return { id, detail: { claims: olders.map((older) => older.words), into: quote, kind: input.kind } };
  });

const tooFar = "These claims stand too far apart. Those of one sentence, or of sentences that follow one another, can be merged.";

/** `start`, `end`: where the words were selected; without them they must stand once in the claim. */
export type SplitInput = Pick<MergeInput, "claimId" | "kind" | "seen"> & Pick<MarkInput, "words" | "start" | "end">;

/** Makes some words of a claim a claim of their own, and what is left another; both begin unchecked. Answers the address of the first. */
export const splitClaim = (actor: Actor, input: SplitInput): Promise<{ claimId: string; address: string }> =>
  onClaim(actor, "claim.split", input, async (tx, { dossierId, current, sentences }) => {
    const [older] = await readRegrouped(tx, [input.claimId], current);
    if (!older) throw new Refusal(["The form is damaged. Please load the page again."]);
    const reasons = reasonsAgainstRegrouping(older);
    if (reasons.length) throw new Refusal(reasons);
    const { text } = current.input;
    const taken = placeWithin(text, older.spans, input);
    const rest = withoutWords(text, older.spans, taken);
    if (!rest.length) throw refuse("These are all its words. Choose some of them.");
    await supersede(tx, [older.id]);
    const own = { isCheckable: older.isCheckable, assignment: assignmentOf([older]) };
    const around = (spans: readonly Span[]) => sentencesAround(sentences, spans) ?? { start: older.sentenceStart, end: older.sentenceEnd };
    const part = await createSuccessor(tx, actor, dossierId, current, {
      ...own,
      kind: input.kind,
      spans: [taken],
      sentence: around([taken]),
    });
    const left = await createSuccessor(tx, actor, dossierId, current, { ...own, kind: older.kind, spans: rest, sentence: around(rest) });
    await recordSuccession(tx, actor, { kind: "SPLIT", olderIds: [older.id], newerIds: [part.id, left.id] });
    return { id: part.id, detail: { claim: older.words, into: [part.quote, left.quote], kind: input.kind } };
  });

const refuse = (text: string) => new Refusal([{ field: "words", text }]);

/** Where the words stand in the claim; a Refusal when they do not, or when that is not plain. */
const placeWithin = (text: string, spans: readonly Span[], { words, start, end }: SplitInput): Span => {
  const places = findWords(text, words, true).filter((p) => spans.some((span) => span.start <= p.start && p.end <= span.end));
  const selected = start === undefined || end === undefined ? places : places.filter((p) => p.start >= start && p.end <= end);
  const [only, another] = selected;
  if (!only) throw refuse("These words do not stand in the claim. Select or copy them from it, whole and without changes.");
  if (another) throw refuse(`These words stand ${selected.length} times in the claim. Give a few more of them, or select them.`);
  return only;
};

/** Who checked the claims checks what stands in their place; where they were given to several people, nobody by name. */
const assignmentOf = (olders: readonly Regrouped[]) => {
  const given = olders.flatMap(({ assignment }) => assignment ?? []);
  const [first] = given;
  if (!first || given.some(({ personId }) => personId !== first.personId)) return null;
  return { personId: first.personId, givenById: first.givenById };
};

type Ground = { dossierId: string; current: CurrentText; sentences: readonly Span[] };

/** One act on a claim that stands, made from what the form saw. The dossier is read again: what hung on the older claims hangs on the newer ones. */
export const onClaim = async (
  actor: Actor,
  action: "claims.merged" | "claim.split" | "claims.givenBack",
  { claimId, seen }: { claimId: string; seen?: number | undefined },
  work: (tx: WriteClient, ground: Ground) => Promise<{ id: string; detail: Prisma.InputJsonObject }>,
) => {
  const { id, dossierId, documentId, deskId } = await requireClaim(actor, claimId);
  return change(actor, { action, dossierId }, async (tx) => {
    allow(actor, "claim.mark", deskId, "claim");
    const current = await requireCurrent(tx, dossierId, documentId);
    await refusePastReading(tx, actor, id);
    if (seen !== undefined) await refuseStale(tx, id, seen);
    const { register, hash } = await registerFor(deskId, tx);
    const [reading] = await readTexts(tx, [current], register, hash);
    const made = await work(tx, { dossierId, current, sentences: reading?.sentences ?? [] });
    await readDossierAgain(tx, dossierId);
    const result = { claimId: made.id, address: claimAddress(dossierId, documentId, made.id) };
    return { subject: `claim:${made.id}`, detail: made.detail, result };
  });
};

/** The text that stands of a document that is not put aside. */
export const requireCurrent = async (tx: WriteClient, dossierId: string, documentId: string): Promise<CurrentText> => {
  const current = (await listCurrentTexts(tx, dossierId)).find((text) => text.id === documentId);
  if (!current) throw new Refusal(["This document is put aside. Take it back in first."]);
  return current;
};
