import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLines, cutSheets, sheetAt } from "./sheets.ts";

const paragraph = (words: number) => "word ".repeat(words).trim();

test("lines and their ends are the text exactly", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\r\n", "\u2028", "😀"), maxLength: 60 }), (text) => {
      const lines = cutLines(text);
      const joined = lines.map((line, i) => text.slice(line.start, lines[i + 1]?.start ?? text.length)).join("");
      expect(joined).toBe(text);
      for (const line of lines) expect(text.slice(line.start, line.end)).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
  );
});

test("a short text is one sheet, an empty one too", () => {
  expect(cutSheets("")).toEqual([{ number: 1, start: 0, end: 0, lines: [] }]);
  expect(cutSheets("One.\n\nTwo.")).toHaveLength(1);
});

test("a long text is cut at a blank line, and every sheet is short", () => {
  const text = Array.from({ length: 60 }, () => paragraph(80)).join("\n\n");
  const sheets = cutSheets(text);
  expect(sheets.length).toBeGreaterThan(3);
  for (const { start, end, lines } of sheets) {
    expect(end - start).toBeLessThanOrEqual(5_500);
    expect(text.slice(lines[0]?.start, lines[0]?.end) === "" || start === 0).toBe(true);
  }
});

test("a paragraph without end is cut at a space and keeps its line number", () => {
  const sheets = cutSheets(paragraph(5_000));
  expect(sheets.length).toBeGreaterThan(3);
  expect(new Set(sheets.flatMap(({ lines }) => lines.map(({ number }) => number)))).toEqual(new Set([1]));
});

test("sheets together are the text, and each place lies on the sheet that holds it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(paragraph(300), paragraph(3), "", "x".repeat(7_000), "😀".repeat(40)), { maxLength: 20 }),
      fc.constantFrom("\n", "\r\n", "\n\n"),
      fc.nat(),
      (parts, between, at) => {
        const text = parts.join(between);
        const sheets = cutSheets(text);
        expect(sheets.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        const lines = sheets.flatMap((sheet) => sheet.lines);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replace(/[\r\n]/g, ""));
        const place = at % (text.length + 1);
        const { start, end } = sheetAt(sheets, place);
        expect(start <= place && (place < end || place === text.length)).toBe(true);
      },
    ),
  );
});
