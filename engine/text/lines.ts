import type { Span } from "../types.ts";
import { Character, classAt, isSpaceAt } from "./characters.ts";

/** A line without the space around it. An empty one has `start === end`. */
export type Line = Span;

/** The lines of a text, whatever ends them (LF, CRLF, CR, line and paragraph separators). */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && classAt(text, at) !== Character.newline) continue;
    lines.push(trim(text, start, at));
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** The span between `start` and `end` without the space at either side. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}
