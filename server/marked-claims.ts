import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Span } from "#engine";
import { anchorAt } from "./analysis/anchors.ts";
import { readTexts } from "./analysis/readings.ts";
import { listCurrentTexts } from "./analysis/texts.ts";
import { canonical, sha256 } from "./audit.ts";
import { type ClaimKind, claimAddress } from "./claims.ts";
import { requireDocument } from "./documents.ts";
import { change } from "./lib/change.ts";
import { Refusal } from "./lib/refusal.ts";
import { findWords } from "./passages.ts";
import { type Actor, allow } from "./policy.ts";
import { registerFor } from "./register.ts";

/**
 * Words that a person marks as a claim. `start`, `end`: where they were selected; without them the words are looked up and must stand once.
 */
export type MarkInput = { documentId: string; kind: ClaimKind; words: string; start?: number; end?: number };

/** Adds a claim that the engine did not see. Answers the new claim's address. */
export const markClaim = async (actor: Actor, dossierId: string, input: MarkInput): Promise<{ claimId: string; address: string }> => {
  const document = await requireDocument(actor, dossierId, input.documentId);
  const { kind } = input;
  return change(actor, { action: "claim.marked", dossierId }, async (tx) => {
    const { deskId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true } });
    allow(actor, "claim.mark", deskId, "document");
    const current = (await listCurrentTexts(tx, dossierId)).find((t) => t.id === document.id);
    if (!current) throw new Refusal(["This document is put aside. Take it back in before you mark claims in it."]);
    const { text } = current.input;
    const place = placeOf(text, input);
    const known = await tx.claim.count({ where: { documentId: document.id, kind, ...place, goneAt: null } });
    if (known) throw refuse("These words are a claim of this kind already.");
    const { register, hash } = await registerFor(deskId);
    const [reading] = await readTexts(tx, [current], register, hash);
    const sentence = sentenceOf(reading?.sentences ?? [], place, kind);
    const [claimId, quote] = [randomUUIDv7(), text.slice(place.start, place.end)];
    await tx.claim.create({
      data: {
        id: claimId,
        dossierId,
        documentId: document.id,
        key: claimKey(text, kind, place),
        kind,
        origin: "PERSON",
        createdById: actor.id,
        quote,
        ...place,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
        facts: [],
        anchors: { create: { versionId: current.versionId, ordinal: 0, ...anchorAt(text, place.start, place.end) } },
      },
    });
    const result = { claimId, address: claimAddress(dossierId, document.id, claimId) };
    return { subject: `claim:${claimId}`, detail: { document: document.key, kind, quote, ...place }, result };
  });
};

const refuse = (text: string) => new Refusal([{ field: "words", text }]);

/** The sentence that the words stand in; their own span where the text has none there. */
export const sentenceOf = (sentences: readonly Span[], place: Span, kind: ClaimKind): Span => {
  const touched = sentences.filter((s) => s.start < place.end && s.end > place.start);
  if (touched.length > 1 && kind !== "QUOTATION")
    throw refuse("A claim lies within one sentence; only a quotation may run over several. Mark fewer words.");
  const { start, end } = touched[0] ?? place;
  return { start: Math.min(start, place.start), end: Math.max(end, place.end) };
};

/** Where the words stand, without space at their ends; a Refusal when they do not, or when that is not plain. */
export const placeOf = (text: string, { words, start, end }: Pick<MarkInput, "words" | "start" | "end">): Span => {
  const places = findWords(text, words);
  const selected = start === undefined || end === undefined ? null : places.find((p) => p.start >= start && p.end <= end);
  if (selected) return selected;
  const [only, another] = places;
  if (!only || start !== undefined) throw refuse("These words do not stand there. Select or copy them again, without changes.");
  if (another) throw refuse(`These words stand ${places.length} times in the document. Give a few more words, or select them.`);
  return only;
};

/** Its identity: kind, words and their occurrence, as with the engine's claims, in a space of its own. `more`: the rest of its words, where others stand between. */
export const claimKey = (text: string, kind: ClaimKind, place: Span, more: readonly Span[] = []): string => {
  const quote = text.slice(place.start, place.end);
  const occurrence = findWords(text, quote).findIndex((p) => p.start >= place.start);
  const said = [kind, plain(quote), occurrence, ...more.map(({ start, end }) => plain(text.slice(start, end)))];
  return `person:${sha256(canonical(said)).slice(0, 32)}`;
};

const plain = (words: string) => words.replace(/\s+/g, " ").trim().toLowerCase();
