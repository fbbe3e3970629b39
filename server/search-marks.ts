/** A stretch of words; `isFound`: it is one of those that were looked for. */
export type Piece = { text: string; isFound: boolean };

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const pairs: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" };

/** A word as the database compares it (`search_plain` in the migration): no diacritics, no capitals. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[ßæœøłđðı]/g, (letter) => pairs[letter] ?? letter);

/** So many characters are shown, with the first found word near their beginning. */
const length = 240;
const before = 70;

/** What is shown of a text: the stretch around its first found word, cut at words. `found`: plain words. Pure. */
export const markFound = (text: string, found: readonly string[]): Piece[] => {
  const isFound = new Set(found);
  const marks = [...text.matchAll(word)]
    .filter((m) => isFound.has(plain(m[0])))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const first = marks[0]?.start ?? 0;
  const from = first <= before ? 0 : spaceAfter(text, first - before, first);
  const to = text.length - from <= length ? text.length : spaceBefore(text, from + length, Math.max(marks[0]?.end ?? 0, from + 1));
  const pieces: Piece[] = from > 0 ? [{ text: "… ", isFound: false }] : [];
  let at = from;
  for (const { start, end } of marks.filter((m) => m.end <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false });
  return to < text.length ? [...pieces, { text: " …", isFound: false }] : pieces;
};

const spaceAfter = (text: string, at: number, last: number): number => {
  const space = text.indexOf(" ", at);
  return space < 0 || space >= last ? last : space + 1;
};

const spaceBefore = (text: string, at: number, first: number): number => {
  const space = text.lastIndexOf(" ", at);
  return space > first ? space : Math.max(at, first);
};
