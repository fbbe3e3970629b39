import type { Lexeme } from "./lexeme.ts";

/** A time of the day: minutes as HH:MM, from one lexeme to the one after its last. */
export type Clock = { start: number; end: number; time: string };

/** "10:30 p.m.", "10 a.m.", "10:30", "noon", "midnight"; a zone behind it belongs to it ("10 a.m. EDT"). A bare "10:30" needs a colon. */
export function clockAt(s: readonly Lexeme[], i: number): Clock | null {
  const lexeme = s[i];
  if (lexeme?.value === undefined) return null;
  if (lexeme.text.length === 4 && lexeme.rest === "" && zones.has(s[i + 1]?.lower ?? "")) return fourDigits(s, i, lexeme.text);
  if (lexeme.value > 24) return null;
  const minutes =
    /^:([0-5]\d)(am|pm)?$/.exec(lexeme.rest) ??
    /^\.([0-5]\d)(am|pm)$/.exec(lexeme.text.slice(String(Math.floor(lexeme.value)).length).toLowerCase());
  const close = minutes?.[2] ?? (/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(lexeme.rest) ? lexeme.rest : undefined);
  const next = s[i + 1]?.lower;
  const half = close ?? (next !== undefined && /^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(next) ? next : undefined);
  if (!half && !minutes) return null;
  if (!minutes && lexeme.rest !== "" && !close) return null;
  const end = half && !close ? i + 2 : i + 1;
  const hour = Math.floor(lexeme.value) % 12;
  const of24 = half ? hour + (half.startsWith("p") ? 12 : 0) : lexeme.value;
  if (of24 > 23 || (half && lexeme.value > 12)) return null;
  return { start: i, end: zoneEnd(s, end), time: `${String(Math.floor(of24)).padStart(2, "0")}:${minutes?.[1] ?? "00"}` };
}

/** "2312 GMT". */
function fourDigits(s: readonly Lexeme[], i: number, digits: string): Clock | null {
  const [hour, minute] = [digits.slice(0, 2), digits.slice(2)];
  return Number(hour) < 24 && Number(minute) < 60 ? { start: i, end: zoneEnd(s, i + 1), time: `${hour}:${minute}` } : null;
}

const zones = new Set([
  "gmt",
  "utc",
  "est",
  "edt",
  "et",
  "pst",
  "pdt",
  "pt",
  "cst",
  "cdt",
  "ct",
  "mst",
  "mdt",
  "bst",
  "cet",
  "cest",
  "kst",
  "jst",
  "ist",
  "msk",
  "aest",
]);

function zoneEnd(s: readonly Lexeme[], i: number): number {
  if (zones.has(s[i]?.lower ?? "") && s[i]?.isCapital) return i + 1;
  return s[i]?.lower === "local" && s[i + 1]?.lower === "time" ? i + 2 : i;
}
