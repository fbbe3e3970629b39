import { unfinished } from "../lexicon/function-words.ts";
import type { Block, BlockRole } from "../types.ts";
import { isCaption } from "./captions.ts";
import { datelineEnd } from "./dateline.ts";
import { type FurnitureSign, furnitureSign } from "./furniture.ts";
import type { Passage } from "./passages.ts";
import { findRepeats } from "./repeats.ts";
import type { Repeat } from "./text.ts";

/** A passage with what it is; a dateline that opens a paragraph has been cut off into a block of its own. */
export type ReadBlock = Block & { passage: Passage };

type Looked = { passage: Passage; words: string; count: number; sign: FurnitureSign; isFull: boolean };

const longestHeadline = 30;
const longestByline = 14;

/** Gives each passage its role. `title`: the document's title where it is known. */
export function cutBlocks(text: string, passages: readonly Passage[], title?: string): { blocks: ReadBlock[]; repeats: Repeat[] } {
  const looked = passages.map((passage) => look(text, passage));
  const roles = rolesOf(looked, title);
  const found = findRepeats(
    passages,
    looked.map(({ words }) => words),
    (index) => roles[index] !== "furniture" && roles[index] !== "byline",
  );
  const blocks = looked.flatMap(({ passage }, index): ReadBlock[] => {
    const role = found.has(index) ? "repeat" : (roles[index] as BlockRole);
    const cut = role === "body" ? datelineEnd(text, passage) : passage.start;
    const whole: ReadBlock = { start: passage.start, end: passage.end, role, passage };
    if (cut === passage.start) return [whole];
    let from = cut;
    while (from < passage.end && text.charAt(from) === " ") from++;
    return [
      { ...whole, end: cut, role: "dateline" },
      { ...whole, start: from },
    ];
  });
  return { blocks, repeats: [...found.values()] };
}

function look(text: string, passage: Passage): Looked {
  const words = text.slice(passage.start, passage.end).trim().split(/\s+/);
  const line = words.join(" ");
  // A breadcrumb or a button is short: what is long is judged by its beginning alone.
  const sign = furnitureSign(line.slice(0, 1200).toLowerCase(), words.length);
  const isFull = words.length >= 8 && /[.!?…:]["”’'»)\]]*$/.test(line.slice(-6));
  return { passage, words: line, count: words.length, sign, isFull };
}

function rolesOf(looked: Looked[], title: string | undefined): BlockRole[] {
  const roles = looked.map((one): BlockRole => {
    if (one.sign !== "none" && one.sign !== "scrap" && !isByline(one)) return "furniture";
    if (isByline(one)) return "byline";
    return isCaption(one.words) ? "caption" : "body";
  });
  const firstFull = looked.findIndex((one, index) => roles[index] === "body" && one.isFull);
  const head = looked.findIndex((one, index) => roles[index] === "body" && (one.words === title || isHeadline(one)) && (firstFull < 0 || index <= firstFull));
  spread(looked, roles, firstFull, head);
  looked.forEach((one, index) => {
    if (roles[index] === "body" && isHeadline(one) && (index === head || (index > head && firstFull >= 0))) roles[index] = "headline";
  });
  return roles;
}

const isHeadline = (one: Looked) =>
  one.count <= longestHeadline && one.count > 1 && !/[.!…:;,]["”)]*$/.test(one.words.slice(-3)) && !unfinished.has(one.words.split(" ").at(-1) as string) && /\p{L}/u.test(one.words);

/** "By Jane Roe", "BY JANE ROE [jane@paper.example]", "Jane Roe, Reuters" is left to the body. */
const isByline = (one: Looked) => one.count <= longestByline && one.count > 1 && /^(by|from) \p{Lu}/iu.test(one.words) && /^(By|BY|by) \p{Lu}/u.test(one.words) && !/[.!?]$/.test(one.words);

/**
 * Scraps take the colour of what stands around them: between two pieces of furniture, before the headline, and at the end of the page
 * behind the first byline or piece of furniture after the last full paragraph.
 */
function spread(looked: Looked[], roles: BlockRole[], firstFull: number, head: number) {
  const isScrap = (index: number) => roles[index] === "body" && looked[index]?.sign === "scrap" && index !== head;
  const isSettled = (role: BlockRole | undefined) => role === "furniture";
  const lastFull = looked.findLastIndex((one, index) => (roles[index] === "body" && one.isFull) || roles[index] === "caption");
  for (let index = 0; index < looked.length; index++) {
    if (!isScrap(index)) continue;
    let next = index;
    while (next < looked.length && isScrap(next)) next++;
    const before = roles[index - 1];
    const isTop = firstFull >= 0 && next <= firstFull && (before === undefined || isSettled(before));
    const isTail = lastFull >= 0 && index > lastFull && (isSettled(before) || before === "byline" || before === "caption");
    const isBetween = isSettled(before) && isSettled(roles[next]);
    const isSeparator = (at: number) => !/[\p{L}\d]/u.test((looked[at] as Looked).words);
    for (let at = index; at < next; at++) if (isSeparator(at) || isTail || isBetween || (isTop && (looked[at] as Looked).count <= 2 && at < head)) roles[at] = "furniture";
    index = next - 1;
  }
}
