import { irregularPlurals, notPlural, phraseEnds } from "../lexicon/nouns.ts";
import { siUnits } from "../lexicon/si.ts";
import { closeMeasures, unitLeads } from "../lexicon/units.ts";
import type { Lexeme } from "./lexeme.ts";

/** What a number counts or measures: `unit` under one name, and the lexeme after its last word. */
export type Unit = { end: number; unit?: string; factor?: number };

/** "percent", "%", "percentage points", "per cent". */
export function percentAt(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i];
  const lower = lexeme?.lower;
  if (lower === undefined) return null;
  const next = s[i + 1]?.lower;
  if (lower === "percentage" && (next === "point" || next === "points")) return { end: i + 2, unit: "percentage point" };
  if (lower === "basis" && (next === "point" || next === "points")) return { end: i + 2, unit: "basis point" };
  if (lower === "per" && next === "cent") return { end: i + 2, unit: "percent" };
  if (lower === "per" && next === "mille") return { end: i + 2, unit: "per mille" };
  if (lower === "bps" || lower === "bp") return { end: i + 1, unit: "basis point" };
  if (lower === "pp" || lower === "ppt" || lower === "ppts") return { end: i + 1, unit: "percentage point" };
  return lexeme?.word?.measure === "percent" || lower === "percentage" ? percentOrPoint(s, i) : null;
}

/** "percent", and "percent points" as some write it. */
const percentOrPoint = (s: readonly Lexeme[], i: number): Unit =>
  s[i + 1]?.lower === "points" ? { end: i + 2, unit: "percentage point" } : { end: i + 1, unit: "percent" };

/** A measure: "km", "square miles", "mph", "degrees Celsius", "kg/m²", "barrels a day". */
export function measureAt(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  const lead = unitLeads[lexeme.lower];
  if (lead !== undefined) {
    const pair = siUnits[`${lead} ${s[i + 1]?.lower}`] ?? s[i + 1]?.word?.measure;
    return pair ? rated(s, { end: i + 2, unit: joinedName(lead, pair) }) : null;
  }
  if (lexeme.lower === "in") return inchSays.has(s[i + 1]?.lower ?? "") ? { end: i + 1, unit: "inch" } : null;
  const unit = lexeme.word?.measure ?? letterUnit(s, i);
  if (unit === undefined || unit === "percent") return unitOfTwo(s, i);
  const two = unitOfTwo(s, i);
  if (two) return two;
  return rated(s, withScale(s, i, unit));
}

/** "104 F", "4 L": a capital apart from its digits. */
const letterUnit = (s: readonly Lexeme[], i: number) =>
  s[i]?.text.length === 1 && s[i - 1]?.value !== undefined && s[i]?.text !== "K" ? closeMeasures[s[i]?.text ?? ""] : undefined;

/** "watt hours", "electron volts", "light years". */
function unitOfTwo(s: readonly Lexeme[], i: number): Unit | null {
  const next = s[i + 1];
  if (!next || !pairsWith.has(next.lower)) return null;
  const name = siUnits[`${s[i]?.lower} ${next.lower}`];
  return name ? { end: i + 2, unit: name } : null;
}
const pairsWith = new Set("hour hours volt volts".split(" "));
const inchSays = new Set("thick wide long high tall deep across diameter".split(" "));

const joinedName = (lead: string, unit: string) =>
  lead === "light" && unit === "year" ? "light year" : lead === "metric" && unit === "ton" ? "metric tonne" : `${lead} ${unit}`;

/** "degrees Celsius", "° C": the scale of a temperature. A power behind a length ("km^2", "km squared"). */
export function withScale(s: readonly Lexeme[], i: number, unit: string): { end: number; unit: string } {
  const next = s[i + 1];
  if (unit === "degree") {
    const scale = next?.text === "C" ? "degree celsius" : next?.text === "F" ? "degree fahrenheit" : next?.word?.measure;
    if (scale?.startsWith("degree ") || scale === "kelvin") return { end: i + 2, unit: scale };
  }
  if (next?.lower === "^" && (s[i + 2]?.value === 2 || s[i + 2]?.value === 3))
    return { end: i + 3, unit: `${s[i + 2]?.value === 2 ? "square" : "cubic"} ${unit}` };
  if (next?.lower === "squared" || next?.lower === "cubed")
    return { end: i + 2, unit: `${next.lower === "squared" ? "square" : "cubic"} ${unit}` };
  return { end: i + 1, unit };
}

/** A measure for each of another: "miles an hour", "litres per day", "km/h", "kg/m³". A price ("$3 a barrel") is not read so. */
export function rated(s: readonly Lexeme[], { end, unit }: { end: number; unit: string }): Unit {
  const by = s[end]?.lower;
  const next = s[end + 1];
  if (by === "/" && next && s[end]?.start === s[end - 1]?.end && next.start === s[end]?.end) {
    const time = slashTimes[next.lower] ?? next.word?.time;
    if (time) return { end: end + 2, unit: `${unit} ${time === "hour" ? "an" : "a"} ${time}` };
    if (next.word?.measure) return { end: end + 2, unit: `${unit} per ${next.word.measure}` };
  }
  if (by !== "per" && by !== "a" && by !== "an") return { end, unit };
  const time = next?.lower === "second" ? "second" : next?.word?.time;
  if (time && !next?.lower.endsWith("s")) return { end: end + 2, unit: `${unit} ${time === "hour" ? "an" : "a"} ${time}` };
  return by === "per" ? perMeasure(s, { end, unit }) : { end, unit };
}
const slashTimes: Record<string, string> = { h: "hour", hr: "hour", s: "second", sec: "second", d: "day", day: "day" };

/** "people per square mile", "grams per litre". */
export function perMeasure(s: readonly Lexeme[], { end, unit }: { end: number; unit: string }): { end: number; unit: string } {
  if (s[end]?.lower !== "per") return { end, unit };
  const lead = unitLeads[s[end + 1]?.lower ?? ""];
  const measure = s[lead ? end + 2 : end + 1]?.word?.measure;
  if (!measure || measure === "percent") return { end, unit };
  return { end: end + (lead ? 3 : 2), unit: `${unit} per ${lead ? joinedName(lead, measure) : measure}` };
}

const farthest = 4;

/** The noun that a number counts, up to its first plural: "31 alliance members" → member. For one, the word behind it. */
export function countedNoun(s: readonly Lexeme[], i: number, value: number): Unit | null {
  for (let j = i; j < Math.min(s.length, i + farthest); j++) {
    const lexeme = s[j] as Lexeme;
    if (!isLetter(lexeme) || phraseEnds.has(lexeme.lower)) return null;
    if (
      j > i &&
      (lexeme.word?.cardinal !== undefined || lexeme.value !== undefined || lexeme.word?.weekday || lexeme.word?.day !== undefined)
    )
      return null;
    const head = singularOf(lexeme.lower);
    if (head !== null && !(lexeme.isCapital && j > i && s[j + 1]?.isCapital)) return perMeasure(s, { end: j + 1, unit: head });
    if (value === 1 && j === i && !lexeme.isCapital) return { end: j + 1, unit: lexeme.lower };
  }
  return null;
}

/** The singular of a plural; null for what is none. */
export function singularOf(word: string): string | null {
  const known = irregularPlurals[word];
  if (known) return known;
  if (
    word.length < 4 ||
    !word.endsWith("s") ||
    notPlural.has(word) ||
    word.endsWith("ss") ||
    word.endsWith("us") ||
    word.endsWith("'s") ||
    word.endsWith("is")
  )
    return null;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const isLetter = (lexeme: Lexeme) => {
  const code = lexeme.text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;
};
