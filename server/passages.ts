/** Passages of a text, for people. Offsets are UTF-16 code units into the text as it was given, ends not included. Pure. */

/** Some words of a text with what stands around them in their paragraph; `line`: the number of the line they begin on, from 1. */
export type Passage = { before: string; words: string; after: string; line: number };

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
const paragraphEnd = /(?:\r\n|\r(?!\n)|[\n\u2028])[ \t]*(?:\r\n|[\n\r\u2028])|\u2029/g;

/** Answers the number of the line that holds an offset, from 1. A line ends as the galley's lines end. */
export const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0, ...[...text.matchAll(lineEnd)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** The number of the line that holds one offset. */
export const lineAt = (text: string, offset: number): number => lineFinder(text)(offset);

/** A sentence or two around some words: their paragraph, cut at a space with "…" where more than `reach` characters stand on one side. */
export const passageAround = (text: string, start: number, end: number, reach = 240): Passage => {
  const breaks = [...text.matchAll(paragraphEnd)];
  const from = breaks.findLast((b) => b.index + b[0].length <= start);
  const to = breaks.find((b) => b.index >= end);
  const before = text.slice(from ? from.index + from[0].length : 0, start).trimStart();
  const after = text.slice(end, to?.index ?? text.length).trimEnd();
  return { before: lastWords(before, reach), words: text.slice(start, end), after: firstWords(after, reach), line: lineAt(text, start) };
};

const lastWords = (words: string, reach: number) => {
  if (words.length <= reach) return words;
  const cut = words.slice(-reach);
  const space = cut.search(/\s/);
  return `… ${(space < 0 ? cut.replace(/^[\uDC00-\uDFFF]/, "") : cut.slice(space)).trimStart()}`;
};

const firstWords = (words: string, reach: number) => {
  if (words.length <= reach) return words;
  const cut = words.slice(0, reach);
  const space = cut.search(/\s\S*$/);
  return `${(space < 0 ? cut.replace(/[\uD800-\uDBFF]$/, "") : cut.slice(0, space)).trimEnd()} …`;
};

/** Words of a document in quotation marks, unless they begin with marks of their own. */
export const inMarks = (words: string): string => (/^[“"]/.test(words) ? words : `“${words}”`);

const letter = /[\p{L}\p{N}]/u;

/**
 * Where words stand in a text. Space and line breaks count as the same, because a browser sends other line breaks than the text has;
 * nothing else is forgiven. `isWhole`: not as a part of longer words.
 */
export const findWords = (text: string, words: string, isWhole = false): { start: number; end: number }[] =>
  wordFinder(text)(words, isWhole);

/** `findWords` for a text that is searched again and again: it is made ready once, when it is first searched. */
export const wordFinder = (text: string) => {
  let plain: ReturnType<typeof plainSpaces> | undefined;
  return (words: string, isWhole = false): { start: number; end: number }[] => {
    const wanted = plainSpaces(words.trim()).words;
    const found: { start: number; end: number }[] = [];
    if (!wanted) return found;
    plain ??= plainSpaces(text);
    for (let at = plain.words.indexOf(wanted); at >= 0; at = plain.words.indexOf(wanted, at + wanted.length)) {
      if (isWhole && (isInside(plain.words, at) || isInside(plain.words, at + wanted.length))) continue;
      found.push({ start: plain.offsets[at] as number, end: (plain.offsets[at + wanted.length - 1] as number) + 1 });
    }
    return found;
  };
};

/** Does this offset cut a word in two? */
const isInside = (text: string, at: number) => letter.test(text[at - 1] ?? "") && letter.test(text[at] ?? "");

/** Each run of space as one space, and where each remaining character stood. */
const plainSpaces = (text: string) => {
  const offsets: number[] = [];
  let words = "";
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/g)) {
    const piece = /\s/.test(run[0] as string) ? " " : run;
    for (let i = 0; i < piece.length; i++) offsets.push(index + i);
    words += piece;
  }
  return { words, offsets };
};
