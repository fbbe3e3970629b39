import { unfinished } from "../lexicon/function-words.ts";
import { dayWords, months, weekdays } from "../lexicon/months.ts";
import { cardinals, ordinals } from "../lexicon/numbers.ts";
import type { Reading } from "../reading.ts";
import type { Claim, ClaimKind, Span } from "../types.ts";
import { onceEach } from "./once-each.ts";

/** A claim with the document it stands in. */
export type Placed = { reading: Reading; claim: Claim };
/** One statement in several documents, told in nearly the same words: the claims that stand in one another's place, one of each document. */
export type Parallel = Placed[];

/** `words`: each once; `names`: those of them that begin with a capital. Lists, because a dossier has very many of them. */
type Passage = { reading: Reading; span: Span; claims: Claim[]; words: string[]; names: string[] };

/** Sentences with at least this many content words in common, and this share of the shorter one's, tell the same. */
const fewestShared = 4;
const sharedPart = 0.75;
/** Words that stand in more sentences than this tell none from another. */
const mostSentences = 60;

const known = new WeakMap<readonly Reading[], [Passage, Passage][]>();

/** The claims of a kind that stand in one another's place in parallel sentences of different documents. */
export function parallelClaims(readings: readonly Reading[], kind: ClaimKind): Parallel[] {
  const pairs = known.get(readings) ?? parallelSentences(readings);
  known.set(readings, pairs);
  return joined(pairs.flatMap(([a, b]) => aligned(a, b, kind)));
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

function parallelSentences(readings: readonly Reading[]): [Passage, Passage][] {
  const passages = readings.flatMap((reading) => passagesOf(reading));
  const holders = new Map<string, number[]>();
  passages.forEach(({ words }, at) => {
    for (const word of words) {
      const there = holders.get(word);
      if (there) there.push(at);
      else holders.set(word, [at]);
    }
  });
  const shared = new Uint32Array(passages.length);
  const best = passages.map((passage) => bestOthers(passage, passages, holders, shared));
  return best.flatMap((others, at) =>
    [...others.values()]
      .filter((other) => other > at && best[other]?.get((passages[at] as Passage).reading) === at)
      .map((other): [Passage, Passage] => [passages[at] as Passage, passages[other] as Passage]),
  );
}

/** For each other document the sentence that shares most with this one, if it tells the same. `shared`: noughts for each passage, and again at the end. */
function bestOthers(
  passage: Passage,
  passages: readonly Passage[],
  holders: ReadonlyMap<string, number[]>,
  shared: Uint32Array,
): Map<Reading, number> {
  const near: number[] = [];
  const touched: number[] = [];
  for (const word of passage.words) {
    const there = holders.get(word) ?? [];
    if (there.length > mostSentences || there.length < 2) continue;
    for (const other of there) {
      const count = (shared[other] as number) + 1;
      shared[other] = count;
      if (count === 1) touched.push(other);
      if (count === fewestShared) near.push(other);
    }
  }
  const counted = near.map((other) => ({ other, count: shared[other] as number })).sort((x, y) => y.count - x.count || x.other - y.other);
  for (const other of touched) shared[other] = 0;
  const best = new Map<Reading, number>();
  for (const { other, count } of counted) {
    const candidate = passages[other] as Passage;
    if (candidate.reading === passage.reading || best.has(candidate.reading)) continue;
    if (count >= Math.min(passage.words.length, candidate.words.length) * sharedPart && !namesOthers(passage, candidate))
      best.set(candidate.reading, other);
  }
  return best;
}

/** Each names somebody whom the other does not: like sentences about different things. */
const namesOthers = (a: Passage, b: Passage) => hasOwnName(a, b) && hasOwnName(b, a);

function hasOwnName({ names }: Passage, other: Passage): boolean {
  const words = new Set(other.words);
  return names.some((name) => !words.has(name));
}

const passagesOf = onceEach((reading: Reading): Passage[] => {
  const bySentence = Map.groupBy(reading.claims, ({ sentence }) => sentence.start);
  // One string for a word, however often the text has it.
  const own = new Map<string, string>();
  return reading.sentences.map((span) => {
    const claims = bySentence.get(span.start) ?? [];
    const words = new Set<string>();
    const names = new Set<string>();
    let isFirst = true;
    for (const [word] of reading.document.text.slice(span.start, span.end).matchAll(/\p{L}[\p{L}\p{M}.-]*/gu)) {
      const plain = word.toLowerCase().replace(/\.+$/, "");
      const isName = /^\p{Lu}/u.test(word) && !isFirst;
      isFirst = false;
      if (isTime(plain) || alike.has(plain) || (plain.length < 4 && !isName) || unfinished.has(plain)) continue;
      const one = own.get(plain) ?? plain;
      own.set(plain, one);
      if (isName) names.add(one);
      words.add(one);
    }
    return { reading, span, claims, words: [...words], names: [...names] };
  });
});

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
  const [left, right] = [a, b].map(({ claims }) => claims.filter((claim) => claim.kind === kind)) as [Claim[], Claim[]];
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
        { reading: a.reading, claim },
        { reading: b.reading, claim: other },
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

function around({ reading, span }: Passage, claim: Claim): [string[], string[]] {
  const { text } = reading.document;
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
