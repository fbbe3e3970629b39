import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeText } from "./txt.ts";

const words = "The café’s owner said: “Prices rose by 5 € – naturally.” It was the third year in a row, and nobody was surprised by that.";
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

test.each([
  ["UTF-8 without a mark", iconv.encode(words, "utf8"), "UTF-8"],
  ["UTF-8 with its mark", iconv.encode(words, "utf8", { addBOM: true }), "UTF-8"],
  ["UTF-16LE with its mark", iconv.encode(words, "utf16le", { addBOM: true }), "UTF-16LE"],
  ["UTF-16BE with its mark", iconv.encode(words, "utf16be", { addBOM: true }), "UTF-16BE"],
  ["windows-1252", iconv.encode(words, "windows-1252"), "windows-1252"],
])("%s is read by its own encoding, which is told", (_, given, charset) => {
  expect(decodeText(given)).toEqual({ text: words, charset });
});

test.each([
  ["EUC-KR", "기시다 총리는 서울에서 회담을 열었다. 두 정상은 세 번째로 만났다. 회담은 한 시간 동안 이어졌다."],
  ["Shift_JIS", "首相は東京で会談を開いた。両首脳が会うのは三回目である。会談は一時間にわたって続いた。"],
  ["windows-1251", "Министры встретились в понедельник в третий раз подряд, сообщило агентство."],
])("%s is recognised", (charset, text) => {
  const decoded = decodeText(iconv.encode(text, charset));
  expect(decoded).toMatchObject({ text });
});

test("nothing is trimmed or mended", () => {
  const text = "\r\n  A line.\t\n\f\r Another. \u00a0\n\n";
  expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, charset: "UTF-8" });
});

test.each([
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), /NUL bytes/],
  ["a PDF", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ"), /is a PDF/],
  ["a Word file", bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), /is a Word or other packed file/],
  ["rich text", new TextEncoder().encode("{\\rtf1\\ansi hello}"), /is rich text/],
  ["control characters", Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 0x80 + (i % 100) : 1 + (i % 7))), /not text in any encoding/],
  ["UTF-16 with half of a pair at the end", bytes(0xff, 0xfe, 0x41, 0, 0x41), /does not hold together as UTF-16LE/],
])("%s is refused, and said what to do", (_, given, sentence) => {
  const decoded = decodeText(given);
  expect(decoded).toHaveProperty("problem");
  expect("problem" in decoded && decoded.problem).toMatch(sentence);
});
