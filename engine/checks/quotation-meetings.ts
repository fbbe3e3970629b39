import { spaced } from "../claims/identity.ts";
import { translationMark } from "../lexicon/wording.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { nearestEach, type Pair } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import { speakerOf } from "./quotation-speakers.ts";
import { type Wording, wordingOf } from "./quotation-wording.ts";
import { stretchesOf, type Word } from "./quotation-words.ts";
import { hashOf } from "./twice.ts";

export type Reason = "same-words" | "changed-words" | "slight-change" | "other-speaker" | "translated";
export type Quoted = { speaker?: string; isTranslated: boolean };
/** `isWhole`: one of the two has all that the other says there; `isAlike`: they have the same words. */
export type Meeting = { wording: Wording; isWhole: boolean; isAlike: boolean };

/**
 * A run of words that one quotation has. `key`: all of them, as they are compared, and `shown` as they are printed, `length` of them, joined: a dossier has so
 * many that an object for each would weigh as much as its text. `shingles`: each word with the next two, as numbers.
 */
export type Said = { reading: Reading; member: Member<Quoted>; key: string; shown: string; length: number; shingles: readonly number[] };
/** The quotations that have a stretch, word for word; `keys`: its shingles, each once. */
export type Stretch = { bundle: Bundle<Said>; length: number; shingles: readonly number[]; keys: readonly number[] };

/** Fewer words than this say nothing, not even beside others of the same two quotations. */
const fewestWords = 4;
const fewestShared = 3;
const shingle = 3;
/** A shingle that more stretches have is a phrase of the language; and a stretch is held against the nearest. */
const mostHolders = 200;
const mostNear = 8;
/** This part of the shorter stretch side by side makes it an excerpt; else as many words have to lie so. */
const wholePart = 0.9;
const longOverlap = 10;

/** The stretches of a dossier that several quotations have, and those that meet: no more of the others can be told. */
export function stretchesMet(dossier: Dossier): { shared: Stretch[]; met: readonly Pair<Stretch, Meeting>[] } {
  const stretches = stretchesIn(dossier).all.map(stretchOf);
  return { shared: stretches.filter(({ bundle }) => bundle.items.length > 1), met: meetings(stretches, dossier) };
}

/** Each stretch that is quoted, once. */
const stretchesIn = bundleEach<Said>({ itemsOf: (reading) => saidIn(reading), keyOf: ({ key }) => key });

const stretchOf = onceEach((bundle: Bundle<Said>): Stretch => {
  const { length, shingles } = bundle.items[0] as Said;
  const once = new Set(shingles);
  return { bundle, length, shingles, keys: once.size < shingles.length ? [...once] : shingles };
});

const meetings = nearestEach<Stretch, Meeting>({
  keysOf: ({ keys }) => keys,
  most: mostHolders,
  nearest: mostNear,
  meet: (a, b) => {
    const wording = wordingOf(wordsOf(a), wordsOf(b), shiftOf(a.shingles, b.shingles));
    if (!wording) return undefined;
    const meeting: Meeting = {
      wording,
      isWhole: wording.length >= Math.min(a.length, b.length) * wholePart,
      isAlike: wording.changes.length === 0 && wording.slight.length === 0,
    };
    return wording.shared >= fewestShared && (isMeeting(meeting) || meeting.isAlike) ? meeting : undefined;
  },
});

/** Do two stretches that meet do so in enough words for the quotations to meet? */
export const isMeeting = ({ wording, isWhole }: Meeting) => isWhole || wording.length >= longOverlap;

/** How far the one is shifted against the other, a[i] lying by b[i + shift], so that most shingles lie side by side. */
function shiftOf(a: readonly number[], b: readonly number[]): number {
  const votes = new Map<number, number>();
  let [best, most] = [0, 0];
  for (let at = 0; at < b.length; at++)
    for (let place = 0; place < a.length; place++) {
      if (a[place] !== b[at]) continue;
      const vote = (votes.get(at - place) ?? 0) + 1;
      votes.set(at - place, vote);
      if (vote > most) [best, most] = [at - place, vote];
    }
  return best;
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

/** What one person says in one go is often cut by "she said": the first quotation of each quotation's turn. */
const turnsIn = onceEach((reading: Reading): ReadonlyMap<Claim, Claim> => {
  const turns = new Map<Claim, Claim>();
  const { text } = reading.document;
  let before: Claim | undefined;
  for (const { claim } of quotedIn(reading) as (Member<Quoted> & { claim: Claim })[]) {
    const goesOn = before && claim.start - before.end < longestCut && !text.slice(before.end, claim.start).includes("\n");
    turns.set(claim, (goesOn && before && turns.get(before)) || claim);
    before = claim;
  }
  return turns;
});
const longestCut = 120;

/** The first quotation of the turn of speech that a quotation belongs to. */
export const turnOf = ({ reading, claim }: Member<Quoted>): Claim => turnsIn(reading).get(claim as Claim) as Claim;

const around = 300;
const isTranslated = ({ start, end, sentence }: Claim, { document: { text } }: Reading) =>
  translationMark.test(text.slice(Math.max(sentence.start, start - around), start)) ||
  translationMark.test(text.slice(end, Math.min(Math.max(sentence.end, end + around), end + around)));

/** The stretches of enough words of a reading's quotations. */
const saidIn = onceEach((reading: Reading): Said[] =>
  quotedIn(reading).flatMap((member) =>
    (member.claim as Claim).facts.flatMap((fact) =>
      fact.type !== "quotation"
        ? []
        : stretchesOf(fact.value.text)
            .filter(({ length }) => length >= fewestWords)
            .map((words): Said => {
              const folds = words.map(({ fold }) => fold);
              const shingles = folds.slice(shingle - 1).map((_, at) => hashOf(folds.slice(at, at + shingle).join(" ")));
              const shown = words.map((word) => word.shown).join(parting);
              return { reading, member, key: folds.join(" "), shown, length: words.length, shingles };
            }),
    ),
  ),
);

/** What is printed of one word may have a space in it ("twenty one"), but no line break. */
const parting = "\n";

/** The words of a stretch, as those have them that said it first. */
function wordsOf({ bundle }: Stretch): Word[] {
  const { key, shown } = bundle.items[0] as Said;
  const printed = shown.split(parting);
  return key.split(" ").map((fold, at) => ({ fold, shown: printed[at] as string }));
}

const longestSaid = 90;
export const shortened = (quote: string, length = longestSaid) => {
  const plain = spaced(quote);
  return plain.length <= length ? plain : `${plain.slice(0, plain.lastIndexOf(" ", length)).slice(0, length)}…`;
};
