import { unfinished } from "../lexicon/function-words.ts";
import type { Span } from "../types.ts";
import { isLowerAt, isSpaceAt } from "./characters.ts";
import { furnitureSign } from "./furniture.ts";
import { cutLines, type Line } from "./lines.ts";

/** Lines that belong together. `breaks`: the space from one line to the next where a sentence runs over it. */
export type Passage = Span & { breaks: Span[] };

/** The widest line that a typist or a mail program wraps at. */
const widestWrap = 100;
/** A line that runs on may hold a word of a page; a line that is one is short. */
const longestOfPage = 90;
/** With fewer such breaks a text is not wrapped on purpose. */
const fewestWraps = 3;

/**
 * Puts lines together to passages. A blank line ends a passage. Without one, a line runs on into the next where the sentence does (the
 * next begins in lower case, or the line ends on a word like "of"), or where the whole text is hard-wrapped: the first word of
 * the next line would not have fitted. `isWrapped` says that breaks inside sentences are the layout of the text and no damage.
 */
export function cutPassages(text: string): { passages: Passage[]; isWrapped: boolean } {
  const lines = cutLines(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const isFull = (line: Line, next: Line) => line.end - line.start + 1 + firstWordLength(text, next) > width;
  const wraps = lines.filter(
    (line, index) => isFilled(line) && isFilled(lines[index + 1]) && isFull(line, lines[index + 1] as Line),
  ).length;
  const isWrapped = width <= widestWrap && wraps >= fewestWraps;

  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const line of lines) {
    if (!isFilled(line)) {
      open = undefined;
      continue;
    }
    if (open && (runsOn(text, open, line) || (isWrapped && isFull(lastLine(open), line)))) {
      open.breaks.push({ start: open.end, end: line.start });
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end, breaks: [] };
      passages.push(open);
    }
  }
  return { passages, isWrapped };
}

const isFilled = (line: Line | undefined) => line !== undefined && line.start < line.end;

const lastLine = (passage: Passage): Line => ({ start: passage.breaks.at(-1)?.end ?? passage.start, end: passage.end });

function firstWordLength(text: string, line: Line) {
  let end = line.start;
  while (end < line.end && !isSpaceAt(text, end)) end++;
  return end - line.start;
}

function runsOn(text: string, passage: Passage, next: Line) {
  const last = text.charAt(passage.end - 1);
  if ('.!?:;|>”"'.includes(last) || (passage.breaks.length === 0 && isOfPage(text, passage))) return false;
  if (isLowerAt(text, next.start)) return !isBullet(text, next) && !isOfPage(text, next);
  return unfinished.has(lastWord(text, passage)) || last === ",";
}

/** "by: Jane Roe", "hide caption", "e-mail": lines of a page that begin in lower case. */
function isOfPage(text: string, { start, end }: Line) {
  if (end - start > longestOfPage) return false;
  const line = text.slice(start, end);
  const sign = furnitureSign(line.toLowerCase(), line.split(/\s+/).length);
  return (sign !== "none" && sign !== "scrap") || /^by:? \p{Lu}/u.test(line);
}

const isBullet = (text: string, line: Line) =>
  line.end - line.start > 1 && isSpaceAt(text, line.start + 1) && text.charAt(line.start) === "o";

function lastWord(text: string, passage: Passage) {
  let start = passage.end;
  const from = Math.max(passage.start, passage.end - 12);
  while (start > from && !isSpaceAt(text, start - 1)) start--;
  return text.slice(start, passage.end).toLowerCase();
}
