import { credits } from "../lexicon/captions.ts";
import { unfinished } from "../lexicon/function-words.ts";
import { isCaption } from "./captions.ts";
import { datelineEnd } from "./dateline.ts";
import { type FurnitureSign, furnitureSign } from "./furniture.ts";
import type { Passage } from "./passages.ts";

/** What a passage looks like by itself, before its neighbours are asked. */
export type Look = {
  passage: Passage;
  /** as it stands, space made single; `count` words */
  words: string;
  count: number;
  sign: FurnitureSign;
  hasStop: boolean;
  /**
   * `page`: furniture for sure. `prose`: so long and with a full stop that only an article has it. `stub`: a line without a full stop, a
   * question, or a few words: headline, subheading, list, name, or page; its neighbours decide.
   */
  kind: "page" | "byline" | "dateline" | "caption" | "prose" | "stub";
};

const longestByline = 14;
const longestHeadline = 30;
const shortestProse = 8;

/** The first look at a passage. */
export function look(text: string, passage: Passage): Look {
  const parts = text.slice(passage.start, passage.end).trim().split(/\s+/);
  const words = parts.join(" ");
  const count = parts.length;
  // A breadcrumb or a button is short: what is long is judged by its beginning alone.
  const sign = furnitureSign(words.slice(0, 1200).toLowerCase(), count);
  const hasStop = /[.!?…:]["”’'»)\]]*(?: ?[■●◆∎▪])?$/u.test(words.slice(-6));
  const about = { passage, words, count, sign, hasStop };
  if (isByline(words, count)) return { ...about, kind: "byline" };
  if (sign !== "none" && sign !== "scrap") return { ...about, kind: "page" };
  if (!/[\p{L}\d]/u.test(words)) return { ...about, kind: "page" };
  if (count <= 8 && datelineEnd(text, passage) >= passage.end) return { ...about, kind: "dateline" };
  if (isCaption(words)) return { ...about, kind: "caption" };
  return { ...about, kind: count >= shortestProse && hasStop && !(words.endsWith("?") && count <= longestHeadline) ? "prose" : "stub" };
}

/** "By Jane Roe", "by: Jane Roe", "BY JANE ROE [jane@paper.example]". */
const isByline = (words: string, count: number) =>
  count <= longestByline && count > 1 && /^(By|BY|by):? \p{Lu}/u.test(words) && !/[.!?]$/.test(words);

const joiners = new Set(["and", "in", "for", "with", "de", "van", "von", "al", "bin", "&"]);

/** A line of names and nothing else: "Jane Roe", "Jane Roe and John Doe in Port Roe", "JANE ROE, Asia staff writer". */
export const isNames = ({ words, count, hasStop }: Look) =>
  !hasStop &&
  count >= 2 &&
  count <= 8 &&
  (words.split(" ").every((word) => joiners.has(word) || credits.has(word.replace(/,$/, "")) || /^\p{Lu}[\p{L}.’'-]*,?$/u.test(word)) ||
    /^\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+,? .*\b(?:writer|correspondent|reporter|editor|contributor)$/iu.test(words));

/** Could the line be a headline or a subheading? */
export const isHeadline = ({ words, count, hasStop }: Look) =>
  count <= longestHeadline &&
  count > 1 &&
  (!hasStop || words.endsWith("?")) &&
  !/[,;]$/.test(words) &&
  !unfinished.has(words.split(" ").at(-1) as string) &&
  /\p{L}/u.test(words);
