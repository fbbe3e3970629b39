import { unfinished } from "../lexicon/function-words.ts";
import { dayWords, months, weekdays } from "../lexicon/months.ts";
import { cardinals, ordinals } from "../lexicon/numbers.ts";
import type { Reading } from "../reading.ts";
import type { Claim, ClaimKind, Span } from "../types.ts";
import type { Dossier } from "./check.ts";
import { withoutSpanEnds } from "./date-span-ends.ts";
import { type Rows, rowAt, rowsOf } from "./number-rows.ts";
import { onceEach } from "./once-each.ts";
import { askEach, inOrder, type Posting } from "./postings.ts";
import { hashOf } from "./twice.ts";

/** A claim with the document it stands in. */
export type Placed = { reading: Reading; claim: Claim };
/** One statement in several documents, told in nearly the same words: the claims that stand in one another's place, one of each document. */
export type Parallel = Placed[];

/** Of each sentence of a reading, hashes of its telling words, each once; the first so many `names` of them begin with a capital. */
type Kept = { count: number; words: Rows; names: Uint16Array };
/** A sentence. */
type Passage = Posting<Kept>;

/** Sentences with at least this many content words in common, and this share of the shorter one's, tell the same. */
const fewestShared = 4;
const sharedPart = 0.75;
/** Words that stand in more sentences than this tell none from another. */
const mostSentences = 60;

/** What was found in a dossier: several checks ask for the same. */
type Found = { pairs: [Passage, Passage][]; byKind: Map<ClaimKind, Parallel[]> };
const known = new WeakMap<readonly Reading[], Found>();

/** The claims of a kind that stand in one another's place in parallel sentences of different documents. */
export function parallelClaims(dossier: Dossier, kind: ClaimKind): readonly Parallel[] {
  const found = known.get(dossier.readings) ?? { pairs: parallelSentences(dossier), byKind: new Map() };
  known.set(dossier.readings, found);
  const before = found.byKind.get(kind);
  if (before) return before;
  const claims = joined(found.pairs.flatMap(([a, b]) => aligned(a, b, kind)));
  found.byKind.set(kind, claims);
  return claims;
}

/** Pairs that have a claim in common become one statement, unless that would bring in a document twice. */
function joined(pairs: readonly [Placed, Placed][]): Parallel[] {
  const groups = new Map<Claim, Parallel>();
  for (const [a, b] of pairs) {
    const left = groups.get(a.claim) ?? [a];
    const right = groups.get(b.claim) ?? [b];
    if (left === right || right.some(({ reading }) => left.some((other) => other.reading === reading))) continue;
    left.push(...right);
    for (const { claim } of left) groups.set(claim, left);
  }
  return [...new Set(groups.values())];
}

/** Sentences that are each other's best, a pair each. */
function parallelSentences(dossier: Dossier): [Passage, Passage][] {
  const best = new Map(bestOthers(dossier).map((found) => [found.passage, found.others]));
  const passed = new Set<Passage>();
  return [...best].flatMap(([passage, others]) => {
    passed.add(passage);
    return [...others.values()]
      .filter((other) => !passed.has(other) && best.get(other)?.get(passage.shelf.reading) === passage)
      .map((other): [Passage, Passage] => [passage, other]);
  });
}

/** For each other document the sentence that shares most with this one, if it tells the same. */
const bestOthers = askEach<Kept, number, { passage: Passage; others: Map<Reading, Passage> }>({
  keptOf: passagesIn,
  keysOf: ({ words }, at) => rowAt(words, at),
  most: mostSentences,
  answer: (passage, { sharing }) => {
    const counted = sharing(passage, fewestShared).sort((x, y) => y.shared - x.shared || inOrder(x.other, y.other));
    const others = new Map<Reading, Passage>();
    for (const { other, shared } of counted) {
      const { reading } = other.shelf;
      if (others.has(reading)) continue;
      if (shared >= Math.min(wordsOf(passage).length, wordsOf(other).length) * sharedPart && !namesOthers(passage, other))
        others.set(reading, other);
    }
    return others.size > 0 ? { passage, others } : undefined;
  },
});

/** Each names somebody whom the other does not: like sentences about different things. */
const namesOthers = (a: Passage, b: Passage) => hasOwnName(a, b) && hasOwnName(b, a);

function hasOwnName(passage: Passage, other: Passage): boolean {
  const words = wordsOf(other);
  return wordsOf(passage)
    .subarray(0, passage.shelf.kept.names[passage.at])
    .some((name) => !words.includes(name));
}

const wordsOf = ({ shelf, at }: Passage) => rowAt(shelf.kept.words, at);

function passagesIn(reading: Reading): Kept {
  const counts: number[] = [];
  const rows = reading.sentences.map((span) => {
    const words = new Set<number>();
    const names = new Set<number>();
    let isFirst = true;
    for (const [word] of reading.document.text.slice(span.start, span.end).matchAll(/\p{L}[\p{L}\p{M}.-]*/gu)) {
      const plain = word.toLowerCase().replace(/\.+$/, "");
      const isName = /^\p{Lu}/u.test(word) && !isFirst;
      isFirst = false;
      if (isTime(plain) || alike.has(plain) || (plain.length < 4 && !isName) || unfinished.has(plain)) continue;
      (isName ? names : words).add(hashOf(plain));
    }
    counts.push(names.size);
    return [...new Set([...names, ...words])];
  });
  return { count: rows.length, words: rowsOf(rows), names: Uint16Array.from(counts) };
}

/** The claims of each sentence, by its start. */
const claimsOf = onceEach((reading: Reading) => Map.groupBy(withoutSpanEnds(reading), ({ sentence }) => sentence.start));

const isTime = (word: string) =>
  months[word] !== undefined ||
  months[`${word}.`] !== undefined ||
  weekdays[word] !== undefined ||
  dayWords[word] !== undefined ||
  cardinals[word] !== undefined ||
  ordinals[word] !== undefined;
/** Written in several ways without a change of meaning. */
const alike = new Set(["u.s", "us", "united", "states", "percent", "u.n", "nations", "uk", "u.k", "kingdom", "said", "says"]);

const reach = 3;
const leastNeighbours = 2;
/** A sentence with more figures than this is a table. */
const mostClaims = 20;

/** The claims of two parallel sentences that have the most neighbours in common, each with one. */
function aligned(a: Passage, b: Passage, kind: ClaimKind): [Placed, Placed][] {
  const [left, right] = [a, b].map((passage) =>
    (claimsOf(passage.shelf.reading).get(spanOf(passage).start) ?? []).filter((claim) => claim.kind === kind),
  ) as [Claim[], Claim[]];
  if (left.length > mostClaims || right.length > mostClaims) return [];
  const scores = left.map((claim) => right.map((other) => neighbours(a, claim, b, other)));
  return left.flatMap((claim, row): [Placed, Placed][] => {
    const scored = scores[row] as number[];
    const column = scored.indexOf(Math.max(...scored));
    const other = right[column];
    const score = scored[column] ?? 0;
    if (!other || score < leastNeighbours || scored.filter((each) => each === score).length > 1) return [];
    if (scores.some((each, index) => index !== row && (each[column] ?? 0) >= score)) return [];
    return [
      [
        { reading: a.shelf.reading, claim },
        { reading: b.shelf.reading, claim: other },
      ],
    ];
  });
}

/** How many of the three words before and behind two claims are the same. */
function neighbours(a: Passage, claim: Claim, b: Passage, other: Claim): number {
  const [before, after] = around(a, claim);
  const [beforeOther, afterOther] = around(b, other);
  const shared = (these: string[], those: string[]) => these.filter((word) => those.includes(word)).length;
  return shared(before, beforeOther) + shared(after, afterOther);
}

const spanOf = ({ shelf: { reading }, at }: Passage) => reading.sentences[at] as Span;

function around(passage: Passage, claim: Claim): [string[], string[]] {
  const span = spanOf(passage);
  const { text } = passage.shelf.reading.document;
  const words = (from: number, to: number) =>
    text
      .slice(from, to)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    words(Math.max(span.start, claim.start - 80), claim.start).slice(-reach),
    words(claim.end, Math.min(span.end, claim.end + 80)).slice(0, reach),
  ];
}
