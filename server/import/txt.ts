import { analyse } from "chardet";
import iconv from "iconv-lite";

/** Bytes as text, and by which encoding; or why they are not text, as the end of a sentence that begins with the file's name. */
export type Decoded = { text: string; charset: string } | { problem: string };

const marks: { bytes: number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: "UTF-8" },
  { bytes: [0xff, 0xfe], charset: "UTF-16LE" },
  { bytes: [0xfe, 0xff], charset: "UTF-16BE" },
];

const formats: { begins: string; problem: string }[] = [
  { begins: "%PDF", problem: "is a PDF, not plain text. Copy its text and paste it." },
  { begins: "PK\x03\x04", problem: "is a Word or other packed file, not plain text. Copy its text and paste it." },
  { begins: "\xd0\xcf\x11\xe0", problem: "is an old Word file, not plain text. Copy its text and paste it." },
  { begins: "{\\rtf", problem: "is rich text, not plain text. Save it as plain text, or copy its text and paste it." },
];

/**
 * A mark at the beginning decides; else UTF-8 where the bytes are valid; else the likeliest by their frequencies. The mark is no part of
 * the text; nothing else is changed, trimmed or mended.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const begins = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const format = formats.find((f) => begins.startsWith(f.begins));
  if (format) return { problem: format.problem };
  const mark = marks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeAs(mark.charset, bytes.subarray(mark.bytes.length));
  if (bytes.includes(0)) return { problem: "is not text: it holds NUL bytes. Save it as plain text in UTF-8." };
  const utf8 = decodeAs("UTF-8", bytes);
  if ("text" in utf8) return utf8;
  const guess = analyse(bytes).find((g) => g.name !== "UTF-8" && iconv.encodingExists(g.name));
  if (!guess || guess.confidence < 10 || looksBinary(bytes))
    return { problem: "is not text in any encoding that Stet knows. Save it as plain text in UTF-8." };
  return decodeAs(guess.name, bytes);
};

const decodeAs = (charset: string, bytes: Uint8Array): Decoded => {
  try {
    const text = charset.startsWith("UTF-")
      ? new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
      : iconv.decode(Buffer.from(bytes), charset, { stripBOM: false });
    if (!text.includes("\uFFFD")) return { text, charset };
  } catch {
    // told below: bytes that are none of this encoding
  }
  return { problem: `does not hold together as ${charset}. Save it as plain text in UTF-8.` };
};

/** More than one control character in a hundred, line ends, tabs and form feeds aside. */
const looksBinary = (bytes: Uint8Array) => bytes.filter((b) => b < 32 && ![9, 10, 12, 13].includes(b)).length * 100 > bytes.length;
