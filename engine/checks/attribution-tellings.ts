import { firstThat } from "../claims/places.ts";
import { openers, unfinished } from "../lexicon/function-words.ts";
import { hedges } from "../lexicon/hedges.ts";
import type { Reading } from "../reading.ts";
import type { Block, Span } from "../types.ts";
import type { Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { speakerOf } from "./quotation-speakers.ts";

/** One telling of something. `source`: as the document has it, absent where it is told as fact; `speaker`: the person; `body`: another resolved name. */
export type Telling = { source?: string; speaker?: string; body?: string };
type Words = { content: Set<string>; figures: string; turns: number };
type Item = { member: Member<Telling>; words: Words };

const fewestWords = 5;
/** Two contents tell the same when they share this part of the shorter one's words, and of the longer one's. */
const sharedOfShorter = 0.85;
const sharedOfLonger = 0.65;
/** A word that more tellings have says little, and is not looked up. */
const mostHolders = 60;
/** An attribution whose content is a smaller part of its sentence tells only some of it. */
const mainPart = 0.5;

/** What documents tell in nearly the same words, in groups; each document once. */
export function tellingsOfOne(readings: readonly Reading[]): Group<Telling>[] {
  const items = readings.flatMap((reading) => itemsOf(reading));
  const holders = new Map<string, number[]>();
  items.forEach(({ words }, at) => {
    for (const word of words.content) {
      const there = holders.get(word);
      if (there) there.push(at);
      else holders.set(word, [at]);
    }
  });
  const groups = new Map<Item, Item[]>();
  items.forEach((item, at) => {
    for (const other of alikeBefore(item, at, items, holders)) {
      const [mine, theirs] = [groups.get(item) ?? [item], groups.get(other) ?? [other]];
      if (mine === theirs || theirs.some(({ member }) => mine.some((one) => one.member.reading === member.reading))) continue;
      theirs.push(...mine);
      for (const one of theirs) groups.set(one, theirs);
    }
  });
  return [...new Set(groups.values())].map((all) => {
    const members = all.map(({ member }) => member);
    const words = (members.find(({ value }) => value.source) ?? (members[0] as Member<Telling>)).side.quote
      .split(/\s+/)
      .slice(0, 8)
      .join(" ");
    return { key: words, label: `who says: “${words}…”`, members };
  });
}

/** The items of other documents, earlier in the list, that tell the same. */
function alikeBefore(item: Item, at: number, items: readonly Item[], holders: ReadonlyMap<string, number[]>): Item[] {
  const shared = new Map<number, number>();
  for (const word of item.words.content) {
    const there = holders.get(word) ?? [];
    if (there.length > mostHolders) continue;
    for (const other of there) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].flatMap(([index, count]) => {
    const other = items[index] as Item;
    const [small, large] = [item.words.content.size, other.words.content.size].sort((a, b) => a - b) as [number, number];
    const isAlike = count >= small * sharedOfShorter && count >= large * sharedOfLonger;
    const isSame = item.words.figures === other.words.figures && item.words.turns === other.words.turns;
    return isAlike && isSame && item.member.reading !== other.member.reading ? [other] : [];
  });
}

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
  const content = new Set<string>();
  const figures: string[] = [];
  let turns = 0;
  for (const [word] of member.side.quote.toLowerCase().matchAll(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}'’-]*/gu)) {
    if (/^\p{N}/u.test(word)) figures.push(word.replace(/[.,]+$/, ""));
    else if (/^(?:not|no|never|none|nobody|without)$|n['’]t$/.test(word)) turns++;
    else if (hedges.has(word)) return [];
    else if (!unfinished.has(word) && !openers.has(word) && word.length > 2) content.add(word.replace(/['’]s$/, ""));
  }
  return content.size + figures.length < fewestWords ? [] : [{ member, words: { content, figures: figures.sort().join(" "), turns } }];
}
