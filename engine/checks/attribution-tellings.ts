import { firstThat } from "../claims/places.ts";
import { openers, unfinished } from "../lexicon/function-words.ts";
import { hedges } from "../lexicon/hedges.ts";
import type { Reading } from "../reading.ts";
import type { Block, Claim, Span } from "../types.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { type Rows, rowAt, rowsOf } from "./number-rows.ts";
import { askEach, inOrder, type Posting } from "./postings.ts";
import { speakerOf } from "./quotation-speakers.ts";
import { hashOf } from "./twice.ts";

/** One telling of something. `source`: as the document has it, absent where it is told as fact; `speaker`: the person; `body`: another resolved name. */
export type Telling = { source?: string; speaker?: string; body?: string };
/** `content`: hashes, each once; `figures`: a hash of its numbers, or of all words in their order where they are too few to be known by a part of them. */
type Words = { content: readonly number[]; figures: number; turns: number };
/**
 * What is kept of the tellings of a reading, to find those that are alike. `claims`: indexes of its claims; `members`: those that were found alike to
 * another, made once.
 */
type Kept = {
  count: number;
  claims: Uint32Array;
  content: Rows;
  figures: Int32Array;
  turns: Uint16Array;
  members: Map<number, Member<Telling>>;
};

const fewestWords = 5;
/** With so few words, two tell the same only where they are the very same words ("The bridge had not been inspected since 2019"). */
const fewestExact = 3;
/** Two contents tell the same when they share this part of the shorter one's words, and of the longer one's. */
const sharedOfShorter = 0.85;
const sharedOfLonger = 0.65;
/** A word that more tellings have says little, and is not looked up. */
const mostHolders = 60;
/** An attribution whose content is a smaller part of its sentence tells only some of it. */
const mainPart = 0.5;

/** What documents tell in nearly the same words, in groups; each document once. */
export function tellingsOfOne(dossier: Dossier): Group<Telling>[] {
  const groups = new Map<Member<Telling>, Member<Telling>[]>();
  for (const { member, alike } of alikeBefore(dossier))
    for (const other of alike) {
      const [mine, theirs] = [groups.get(member) ?? [member], groups.get(other) ?? [other]];
      if (mine === theirs || theirs.some(({ reading }) => mine.some((one) => one.reading === reading))) continue;
      theirs.push(...mine);
      for (const one of theirs) groups.set(one, theirs);
    }
  return [...new Set(groups.values())].map((members) => {
    const words = (members.find(({ value }) => value.source) ?? (members[0] as Member<Telling>)).side.quote
      .split(/\s+/)
      .slice(0, 8)
      .join(" ");
    return { key: words, label: `who says: “${words}…”`, members };
  });
}

/** What tells the same as one in other documents, earlier in the dossier. */
const alikeBefore = askEach<Kept, number, { member: Member<Telling>; alike: Member<Telling>[] }>({
  keptOf: tellingsIn,
  keysOf: ({ content }, at) => rowAt(content, at),
  most: mostHolders,
  answer: (posting, { sharing }) => {
    const mine = wordsOf(posting);
    const alike = sharing(posting, mine.content.length * sharedOfLonger).filter(({ other, shared }) => {
      const theirs = wordsOf(other);
      const [small, large] = [mine.content.length, theirs.content.length].sort((a, b) => a - b) as [number, number];
      const isAlike = shared >= small * sharedOfShorter && shared >= large * sharedOfLonger;
      return isAlike && mine.figures === theirs.figures && mine.turns === theirs.turns && inOrder(other, posting) < 0;
    });
    return alike.length > 0 ? { member: memberOf(posting), alike: alike.map(({ other }) => memberOf(other)) } : undefined;
  },
});

const wordsOf = ({ shelf: { kept }, at }: Posting<Kept>) => ({
  content: rowAt(kept.content, at),
  figures: kept.figures[at],
  turns: kept.turns[at],
});

function memberOf({ shelf: { reading, kept }, at }: Posting<Kept>): Member<Telling> {
  const known = kept.members.get(at);
  if (known) return known;
  const member = toldBy(reading, reading.claims[kept.claims[at] as number] as Claim);
  kept.members.set(at, member);
  return member;
}

/** A claim as somebody's telling, or as told as fact. */
function toldBy(reading: Reading, claim: Claim): Member<Telling> {
  if (claim.kind !== "attribution" || !claim.attribution) return { reading, claim, side: sideOf(claim), value: {}, says: "told as fact" };
  const { content, source, speaker } = claim.attribution;
  const person = speakerOf(claim, reading);
  const value: Telling = { source: source.quote, ...(person ? { speaker: person } : speaker ? { body: speaker } : {}) };
  return { reading, claim, side: { document: claim.document, ...content }, value, says: person ?? speaker ?? source.quote };
}

function tellingsIn(reading: Reading): Kept {
  const spoken: Span[] = [];
  for (const claim of reading.claims) if (claim.kind === "quotation" && claim.start >= (spoken.at(-1)?.end ?? 0)) spoken.push(claim);
  const isSpoken = ({ start, end }: Span) =>
    (spoken[firstThat(spoken.length, (at) => (spoken[at] as Span).end > start)]?.start ?? end) < end;
  const { blocks } = reading;
  const roleAt = (offset: number) => blocks[firstThat(blocks.length, (at) => (blocks[at] as Block).end > offset)]?.role;
  const quoteOf = (claim: Claim): string | undefined => {
    const { kind, attribution, sentence } = claim;
    if (kind === "attribution" && attribution) {
      const { content, source, cue } = attribution;
      if (!source.quote || !handing.test(cue.quote) || content.start < sentence.start || content.end > sentence.end) return undefined;
      const isMain = content.end - content.start >= (sentence.end - sentence.start) * mainPart;
      return isMain && !isSpoken(content) ? content.quote : undefined;
    }
    if (kind !== "statement" || attribution || !claim.checkable || isSpoken(claim) || roleAt(claim.start) !== "body") return undefined;
    return claim.quote;
  };
  const told = reading.claims.flatMap((claim, index) => {
    const quote = quoteOf(claim);
    const words = quote === undefined ? undefined : wordsIn(quote);
    return words ? [{ index, words }] : [];
  });
  return {
    count: told.length,
    claims: Uint32Array.from(told, ({ index }) => index),
    content: rowsOf(told.map(({ words }) => words.content)),
    figures: Int32Array.from(told, ({ words }) => words.figures),
    turns: Uint16Array.from(told, ({ words }) => words.turns),
    members: new Map(),
  };
}

/** Only what somebody says is compared, not what somebody thinks, wants or is for. */
const handing = /\b(?:sa(?:id|ys?)|according to|told|tells|announced|reported|stated|confirmed|added|wrote|writes)\b/i;

function wordsIn(quote: string): Words | undefined {
  const content = new Set<number>();
  const figures: string[] = [];
  let turns = 0;
  for (const [word] of quote.toLowerCase().matchAll(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}'’-]*/gu)) {
    if (/^\p{N}/u.test(word)) figures.push(word.replace(/[.,]+$/, ""));
    else if (/^(?:not|no|never|none|nobody|without)$|n['’]t$/.test(word)) turns++;
    else if (hedges.has(word)) return undefined;
    else if (!unfinished.has(word) && !openers.has(word) && word.length > 2) content.add(hashOf(word.replace(/['’]s$/, "")));
  }
  const size = content.size + figures.length;
  if (size < fewestExact || content.size < 2) return undefined;
  const exact = size < fewestWords ? inWords(quote) : figures.sort().join(" ");
  return { content: [...content], figures: hashOf(exact), turns };
}

const inWords = (quote: string) => (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
