/** A line of a galley, `number` from 1; UTF-16 offsets without its end. */
export type Line = { number: number; start: number; end: number };

/** Long galleys come in sheets, so that a page costs the same however long the document is. Pure; offsets are UTF-16. */
export type Sheet = { number: number; start: number; end: number; lines: Line[] };

/** Characters: about eight hundred words, with some hundred and fifty claims. */
const sheetLength = 5_000;
/** A line that is longer than this is cut at a space. */
const longestLine = sheetLength;

/** The sheets of a text, one after another; each ends with a line, at a blank one where that is near. A text has at least one. */
export const cutSheets = (text: string): Sheet[] => {
  const sheets: Sheet[] = [];
  let lines: Line[] = [];
  const close = (end: number) => {
    const start = sheets.at(-1)?.end ?? 0;
    sheets.push({ number: sheets.length + 1, start, end, lines });
    lines = [];
  };
  for (const line of cutLines(text).flatMap((whole) => cutLongLine(text, whole))) {
    const begun = lines[0]?.start ?? line.start;
    const isBlank = line.end === line.start;
    const length = line.end - begun;
    if (lines.length > 0 && (length > sheetLength || (isBlank && length > sheetLength * 0.8))) close(line.start);
    lines.push(line);
  }
  close(text.length);
  return sheets;
};

/** The sheet on which a place of the text lies. */
export const sheetAt = (sheets: readonly Sheet[], offset: number): Sheet =>
  sheets.find((sheet) => offset < sheet.end) ?? (sheets.at(-1) as Sheet);

const cutLongLine = (text: string, line: Line): Line[] => {
  const parts: Line[] = [];
  let start = line.start;
  while (line.end - start > longestLine) {
    const space = text.lastIndexOf(" ", start + longestLine);
    const end = space > start ? space + 1 : start + longestLine;
    parts.push({ ...line, start, end });
    start = end;
  }
  return [...parts, { ...line, start }];
};

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text without their ends; between two lines stands exactly one line end. A line end at the very end opens no line. */
export const cutLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    lines.push({ number: lines.length + 1, start, end: index });
    start = index + end.length;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
};
