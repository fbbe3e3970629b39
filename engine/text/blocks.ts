import { unfinished } from "../lexicon/function-words.ts";
import type { Block, BlockRole } from "../types.ts";
import { creditStart, isCaption } from "./captions.ts";
import { datelineEnd } from "./dateline.ts";
import { type FurnitureSign, furnitureSign } from "./furniture.ts";
import { trim } from "./lines.ts";
import type { Passage } from "./passages.ts";
import { findRepeats } from "./repeats.ts";
import type { Repeat } from "./text.ts";

/** A passage with what it is; a dateline that opens a paragraph has been cut off into a block of its own. */
export type ReadBlock = Block & { passage: Passage };

type Looked = {
  passage: Passage;
  words: string;
  count: number;
  sign: FurnitureSign;
  hasStop: boolean;
  isFull: boolean;
  isDateline: boolean;
};

const longestHeadline = 30;
const longestByline = 14;
const longestOffer = 12;

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
    const whole: ReadBlock = { start: passage.start, end: passage.end, role, passage };
    if (role === "body") return split(text, whole, datelineEnd(text, passage), "dateline", role);
    if (role === "caption") return split(text, whole, creditStart(text, passage), role, "furniture");
    return [whole];
  });
  return { blocks, repeats: [...found.values()] };
}

/** Two blocks of one passage, without the space between them; one where a part would be empty. */
function split(text: string, whole: ReadBlock, at: number, left: BlockRole, right: BlockRole): ReadBlock[] {
  const parts: ReadBlock[] = [
    { ...whole, ...trim(text, whole.start, at), role: left },
    { ...whole, ...trim(text, at, whole.end), role: right },
  ];
  return parts.filter(({ start, end }) => start < end);
}

function look(text: string, passage: Passage): Looked {
  const words = text.slice(passage.start, passage.end).trim().split(/\s+/);
  const line = words.join(" ");
  // A breadcrumb or a button is short: what is long is judged by its beginning alone.
  const sign = furnitureSign(line.slice(0, 1200).toLowerCase(), words.length);
  const hasStop = /[.!?…:]["”’'»)\]]*$/.test(line.slice(-6));
  return {
    passage,
    words: line,
    count: words.length,
    sign,
    hasStop,
    isFull: words.length >= 8 && hasStop,
    isDateline: words.length <= 8 && datelineEnd(text, passage) >= passage.end,
  };
}

function rolesOf(looked: Looked[], title: string | undefined): BlockRole[] {
  const roles = looked.map((one): BlockRole => {
    if (one.sign !== "none" && one.sign !== "scrap" && !isByline(one)) return "furniture";
    if (isByline(one)) return "byline";
    if (one.isDateline) return "dateline";
    return isCaption(one.words) ? "caption" : "body";
  });
  const firstFull = looked.findIndex((one, index) => roles[index] === "body" && one.isFull);
  const head = looked.findIndex(
    (one, index) => roles[index] === "body" && (one.words === title || isHeadline(one)) && (firstFull < 0 || index <= firstFull),
  );
  const lastFull = looked.findLastIndex((one, index) => (roles[index] === "body" && one.isFull) || roles[index] === "caption");
  spread(looked, roles, { firstFull, lastFull, head });
  looked.forEach((one, index) => {
    if (roles[index] === "body" && isHeadline(one) && (index === head || (index > head && index < lastFull))) roles[index] = "headline";
  });
  return roles;
}

const isHeadline = (one: Looked) =>
  one.count <= longestHeadline &&
  one.count > 1 &&
  (!one.hasStop || one.words.endsWith("?")) &&
  !/[,;]$/.test(one.words) &&
  !unfinished.has(one.words.split(" ").at(-1) as string) &&
  /\p{L}/u.test(one.words);

/** "By Jane Roe", "BY JANE ROE [jane@paper.example]", "Jane Roe, Reuters" is left to the body. */
const isByline = (one: Looked) =>
  one.count <= longestByline &&
  one.count > 1 &&
  /^(by|from) \p{Lu}/iu.test(one.words) &&
  /^(By|BY|by) \p{Lu}/u.test(one.words) &&
  !/[.!?]$/.test(one.words);

/**
 * Scraps take the colour of what stands around them: between two pieces of furniture; in front of the headline; and at the end of the page,
 * where everything without a full stop that follows a byline or a piece of furniture is page and no article.
 */
function spread(
  looked: Looked[],
  roles: BlockRole[],
  { firstFull, lastFull, head }: { firstFull: number; lastFull: number; head: number },
) {
  const isScrap = (index: number) => roles[index] === "body" && looked[index]?.sign === "scrap" && index !== head;
  for (let index = 0; index < looked.length; index++) {
    if (roles[index] !== "body" || index === head) continue;
    const one = looked[index] as Looked;
    const before = roles[index - 1];
    const isBehind = lastFull >= 0 && index > lastFull;
    const isTail = isBehind && (before === "furniture" || before === "byline");
    const isOffer = isBehind && one.count <= longestOffer && !one.hasStop && roles[index + 1] === "furniture";
    const isTop = firstFull >= 0 && index < head && one.count <= 2;
    if (!/[\p{L}\d]/u.test(one.words) || isOffer || (isTail && (!one.hasStop || one.count <= 4)) || (isTop && isScrap(index)))
      roles[index] = "furniture";
    else if (before === "furniture" && isScrap(index)) {
      let next = index;
      while (isScrap(next)) next++;
      if (roles[next] === "furniture") roles.fill("furniture", index, next);
    }
  }
}
