/** A text as the engine cut it. Offsets are UTF-16 code units, ends not included. */
export type CutText = { text: string; sentences: readonly { start: number; end: number }[] };

/** A sentence, or a line of what stands in none. `key`: its words as they count for being the same; `size`: how many words it has. */
export type Piece = { start: number; end: number; key: string; size: number };

/** A word or a mark. `as`: what it counts as. */
export type Token = { start: number; end: number; as: string; isWord: boolean };

const token = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const word = /[\p{L}\p{N}]/u;
const lineEnd = /[\n\r\u2028\u2029]+/g;

/** Typography does not make other words: as for the identity of a claim, but capitals count. */
const plain = (mark: string): string => {
  if ("“”„«»".includes(mark)) return '"';
  if ("‘’‚".includes(mark)) return "'";
  return mark === "\u2010" || mark === "\u2011" ? "-" : mark;
};

/** Words and marks of a stretch; space, and how quote marks are drawn, count for nothing. */
export const tokensOf = (text: string, start: number, end: number): Token[] =>
  [...text.slice(start, end).matchAll(token)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    as: plain(found),
    isWord: word.test(found),
  }));

/** The whole text in pieces, in its order: its sentences, and between them line by line whatever has a word or a mark. */
export const cutPieces = ({ text, sentences }: CutText): Piece[] => {
  const pieces: Piece[] = [];
  const add = (start: number, end: number) => {
    const tokens = tokensOf(text, start, end);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return;
    pieces.push({
      start: first.start,
      end: last.end,
      key: tokens.map((t) => t.as).join(" "),
      size: tokens.filter((t) => t.isWord).length,
    });
  };
  const addLines = (from: number, to: number) => {
    let start = from;
    for (const { index, 0: found } of text.slice(from, to).matchAll(lineEnd)) {
      add(start, from + index);
      start = from + index + found.length;
    }
    add(start, to);
  };
  let at = 0;
  for (const { start, end } of [...sentences].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    addLines(at, start);
    add(start, end);
    at = end;
  }
  addLines(at, text.length);
  return pieces;
};
