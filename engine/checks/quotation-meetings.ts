import { translationMark } from "../lexicon/wording.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import type { Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { speakerOf } from "./quotation-speakers.ts";
import { type Wording, wordingOf } from "./quotation-wording.ts";
import { stretchesOf, type Word } from "./quotation-words.ts";
import { hashOf, twice } from "./twice.ts";

export type Reason = "same-words" | "changed-words" | "slight-change" | "other-speaker" | "translated";
type Quoted = { speaker?: string; isTranslated: boolean };
/** One quotation. `met`: the others that it shares words with, each told of at one of the two; `judged`: those of them that say something. */
export type Quoting = Quoted & { met: Meeting[]; judged: (Meeting & { reason: Reason })[] };
/** `isWhole`: one of the two has all that the other says there. `stretches`: which of the words of the one and of the other lie side by side. */
export type Meeting = { other: Member<Quoting>; wording: Wording; isWhole: boolean; stretches: [Stretch, Stretch] };

/** A run of words; `key`: all of them; `shingles`: each with the next two, as numbers. */
type Said = { words: readonly Word[]; key: string; shingles: Int32Array };
/** The quotations that have it, and the stretches that have all or nearly all of it, word for word. */
export type Stretch = Said & { holders: Member<Quoting>[]; alike: { other: Stretch; shared: number }[] };

/** Fewer words than this say nothing, not even beside others of the same two quotations. */
const fewestWords = 4;
const fewestShared = 3;
const shingle = 3;
/** A shingle is looked up in its first stretches only, and a stretch held against the nearest: cost does not grow with all pairs. */
const mostHolders = 40;
const mostNear = 8;
/** This part of the shorter stretch side by side makes it an excerpt; else as many words have to lie so. */
const wholePart = 0.9;
const longOverlap = 10;

/** The quotations of a dossier, each with those that it shares words with. Of two that meet one tells it. */
export function quotationsMet(readings: readonly Reading[]): Member<Quoting>[] {
  const members = readings.flatMap((reading) =>
    quotedIn(reading).map((quoted): Member<Quoting> => ({ ...quoted, value: { ...quoted.value, met: [], judged: [] } })),
  );
  const stretches = distinct(members);
  for (const stretch of stretches) {
    const { words, holders } = stretch;
    const [first, ...others] = holders as [Member<Quoting>, ...Member<Quoting>[]];
    const wording: Wording = { shared: words.length, length: words.length, changes: [], slight: [], isEdge: false };
    for (const other of others) if (other !== first) first.value.met.push({ other, wording, isWhole: true, stretches: [stretch, stretch] });
  }
  near(stretches).forEach((others, index) => {
    if (others.length === 0) return;
    const b = stretches[index] as Stretch;
    laid(b.words)
      .by(others)
      .forEach(({ wording }, at) => {
        const a = (others[at] as Near).other;
        const [one, other] = [a.holders[0], b.holders[0]];
        if (!wording || !one || !other || one === other || wording.shared < fewestShared) return;
        if (wording.changes.length === 0 && wording.slight.length === 0) {
          a.alike.push({ other: b, shared: wording.shared });
          b.alike.push({ other: a, shared: wording.shared });
        }
        const isWhole = wording.length >= Math.min(a.words.length, b.words.length) * wholePart;
        if (isWhole || wording.length >= longOverlap) one.value.met.push({ other, wording, isWhole, stretches: [a, b] });
      });
  });
  return members;
}

/** The quotations of a reading, before it is known whom they meet. */
const quotedIn = onceEach((reading: Reading): Member<Quoted>[] => {
  let end = 0;
  return reading.claims.flatMap((claim): Member<Quoted>[] => {
    // A quotation within a quotation is compared as part of the outer one.
    if (claim.kind !== "quotation" || claim.start < end) return [];
    end = claim.end;
    const speaker = speakerOf(claim, reading);
    const value: Quoted = { ...(speaker ? { speaker } : {}), isTranslated: isTranslated(claim, reading) };
    return [{ reading, claim, side: sideOf(claim), value, says: shortened(claim.quote) }];
  });
});

const around = 300;
const isTranslated = ({ start, end, sentence }: Claim, { document: { text } }: Reading) =>
  translationMark.test(text.slice(Math.max(sentence.start, start - around), start)) ||
  translationMark.test(text.slice(end, Math.min(Math.max(sentence.end, end + around), end + around)));

/** A stretch laid beside those near it; one that was near it before, in the same place of the list, is not laid again. */
const laid = onceEach((words: readonly Word[]) => {
  let known: { others: readonly Word[]; shift: number; wording: Wording | undefined }[] = [];
  const by = (near: readonly Near[]) => {
    known = near.map(({ other: { words: others }, shift }, at) => {
      const before = known[at];
      return before?.others === others && before.shift === shift ? before : { others, shift, wording: wordingOf(others, words, shift) };
    });
    return known;
  };
  return { by };
});

/** Stretches of enough words, each once; whose speaker is known stands first. */
function distinct(members: readonly Member<Quoting>[]): Stretch[] {
  const stretches = new Map<string, Stretch>();
  for (const member of members)
    for (const said of saidIn(member.claim as Claim)) {
      const known = stretches.get(said.key);
      if (!known) stretches.set(said.key, { ...said, holders: [member], alike: [] });
      else if (member.value.speaker && !known.holders[0]?.value.speaker) known.holders.unshift(member);
      else known.holders.push(member);
    }
  return [...stretches.values()];
}

/** The stretches of enough words of a quotation. */
const saidIn = onceEach(({ facts }: Claim): Said[] =>
  facts.flatMap((fact) =>
    fact.type !== "quotation"
      ? []
      : stretchesOf(fact.value.text)
          .filter(({ length }) => length >= fewestWords)
          .map((words): Said => {
            const folds = words.map(({ fold }) => fold);
            const shingles = new Int32Array(folds.slice(shingle - 1).map((_, at) => hashOf(folds.slice(at, at + shingle).join(" "))));
            return { words, key: folds.join(" "), shingles };
          }),
  ),
);

/** A stretch, and how far another is shifted against it: a[i] lies by b[i + shift]. */
type Near = { other: Stretch; shift: number };

/** For each stretch the earlier ones that share most shingles with it. */
function near(stretches: readonly Stretch[]): Near[][] {
  /** Where a shingle stands: a stretch, and its place there, one behind the other. */
  const places = new Map<number, number[]>();
  const isShared = twice(stretches.map(({ shingles }) => shingles));
  const longest = stretches.reduce((most, { shingles: { length } }) => Math.max(most, length), 0);
  /** A vote is for a stretch and a shift: one number, a small one where stretches are few and short, which is looked up much faster. */
  const widest = 2 * longest + 1;
  return stretches.map(({ shingles }, index) => {
    const votes = new Map<number, number>();
    for (let at = 0; at < shingles.length; at++) {
      const key = shingles[at] as number;
      if (!isShared(key)) continue;
      const there = places.get(key);
      if (!there) {
        places.set(key, [index, at]);
        continue;
      }
      for (let place = 0; place < there.length; place += 2) {
        if (there[place] === index) continue;
        const vote = (there[place] as number) * widest + at - (there[place + 1] as number) + longest;
        votes.set(vote, (votes.get(vote) ?? 0) + 1);
      }
      if (there.length < 2 * mostHolders) there.push(index, at);
    }
    const best = new Map<number, number>();
    for (const vote of byCount(votes)) {
      if (best.size >= mostNear) break;
      const other = Math.floor(vote / widest);
      if (!best.has(other)) best.set(other, (vote % widest) - longest);
    }
    return [...best].map(([other, shift]) => ({ other: stretches[other] as Stretch, shift }));
  });
}

/** What has most votes first; then, in the order in which they came, all again, most of which have but one. */
function* byCount(votes: ReadonlyMap<number, number>): Iterable<number> {
  for (const [vote] of [...votes].filter(([, count]) => count > 1).sort(([, x], [, y]) => y - x)) yield vote;
  yield* votes.keys();
}

const longestSaid = 90;
export const shortened = (quote: string, length = longestSaid) => {
  const plain = quote.replace(/\s+/g, " ");
  return plain.length <= length ? plain : `${plain.slice(0, plain.lastIndexOf(" ", length)).slice(0, length)}…`;
};
