import { firstThat } from "../claims/places.ts";
import { openers, unfinished } from "../lexicon/function-words.ts";
import { hedges } from "../lexicon/hedges.ts";
import type { Reading } from "../reading.ts";
import type { Block, Span } from "../types.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { askEach, inOrder } from "./postings.ts";
import { speakerOf } from "./quotation-speakers.ts";
import { hashOf } from "./twice.ts";

/** One telling of something. `source`: as the document has it, absent where it is told as fact; `speaker`: the person; `body`: another resolved name. */
export type Telling = { source?: string; speaker?: string; body?: string };
/** `content`: hashes, each once; `figures`: its numbers, or all words in their order where they are too few to be known by a part of them. */
type Words = { content: readonly number[]; figures: string; turns: number };
type Item = { member: Member<Telling>; words: Words };

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
  const groups = new Map<Item, Item[]>();
  for (const { item, alike } of alikeBefore(dossier))
    for (const other of alike) {
      const [mine, theirs] = [groups.get(item) ?? [item], groups.get(other) ?? [other]];
      if (mine === theirs || theirs.some(({ member }) => mine.some((one) => one.member.reading === member.reading))) continue;
      theirs.push(...mine);
      for (const one of theirs) groups.set(one, theirs);
    }
  return [...new Set(groups.values())].map((all) => {
    const members = all.map(({ member }) => member);
    const words = (members.find(({ value }) => value.source) ?? (members[0] as Member<Telling>)).side.quote
      .split(/\s+/)
      .slice(0, 8)
      .join(" ");
    return { key: words, label: `who says: “${words}…”`, members };
  });
}

/** The items of other documents, earlier in the dossier, that tell the same as one. */
const alikeBefore = askEach<Item, number, { item: Item; alike: Item[] }>({
  itemsOf: (reading) => itemsOf(reading),
  keysOf: ({ words }) => words.content,
  most: mostHolders,
  answer: (posting, { sharing }) => {
    const { item } = posting;
    const mine = item.words;
    const alike = sharing(posting, mine.content.length * sharedOfLonger).flatMap(({ other, shared }) => {
      const theirs = other.item.words;
      const [small, large] = [mine.content.length, theirs.content.length].sort((a, b) => a - b) as [number, number];
      const isAlike = shared >= small * sharedOfShorter && shared >= large * sharedOfLonger;
      return isAlike && mine.figures === theirs.figures && mine.turns === theirs.turns && inOrder(other, posting) < 0 ? [other.item] : [];
    });
    return alike.length > 0 ? { item, alike } : undefined;
  },
});

const itemsOf = onceEach((reading: Reading): Item[] => {
  const spoken: Span[] = [];
  for (const claim of reading.claims) if (claim.kind === "quotation" && claim.start >= (spoken.at(-1)?.end ?? 0)) spoken.push(claim);
  const isSpoken = ({ start, end }: Span) =>
    (spoken[firstThat(spoken.length, (at) => (spoken[at] as Span).end > start)]?.start ?? end) < end;
  const { blocks } = reading;
  const roleAt = (offset: number) => blocks[firstThat(blocks.length, (at) => (blocks[at] as Block).end > offset)]?.role;
  return reading.claims.flatMap((claim): Item[] => {
    const { attribution, sentence } = claim;
    if (claim.kind === "attribution" && attribution) {
      const { content, source, cue, speaker } = attribution;
      if (!source.quote || !handing.test(cue.quote) || content.start < sentence.start || content.end > sentence.end) return [];
      if (content.end - content.start < (sentence.end - sentence.start) * mainPart || isSpoken(content)) return [];
      const person = speakerOf(claim, reading);
      const value: Telling = { source: source.quote, ...(person ? { speaker: person } : speaker ? { body: speaker } : {}) };
      return itemOf({ reading, claim, side: { document: claim.document, ...content }, value, says: person ?? speaker ?? source.quote });
    }
    if (claim.kind !== "statement" || attribution || !claim.checkable || isSpoken(claim) || roleAt(claim.start) !== "body") return [];
    return itemOf({ reading, claim, side: sideOf(claim), value: {}, says: "told as fact" });
  });
});

/** Only what somebody says is compared, not what somebody thinks, wants or is for. */
const handing = /\b(?:sa(?:id|ys?)|according to|told|tells|announced|reported|stated|confirmed|added|wrote|writes)\b/i;

function itemOf(member: Member<Telling>): Item[] {
  const content = new Set<number>();
  const figures: string[] = [];
  let turns = 0;
  for (const [word] of member.side.quote.toLowerCase().matchAll(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}'’-]*/gu)) {
    if (/^\p{N}/u.test(word)) figures.push(word.replace(/[.,]+$/, ""));
    else if (/^(?:not|no|never|none|nobody|without)$|n['’]t$/.test(word)) turns++;
    else if (hedges.has(word)) return [];
    else if (!unfinished.has(word) && !openers.has(word) && word.length > 2) content.add(hashOf(word.replace(/['’]s$/, "")));
  }
  const size = content.size + figures.length;
  if (size < fewestExact || content.size < 2) return [];
  const exact = size < fewestWords ? inWords(member.side.quote) : figures.sort().join(" ");
  return [{ member, words: { content: [...content], figures: exact, turns } }];
}

const inWords = (quote: string) => (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
