import { acts, consecutiveAfter, consecutiveWords, occasions, ordinalNames, rounds } from "../lexicon/series.ts";
import type { Fact, SeriesValue } from "../types.ts";
import { type Dates, dateValue, type Now } from "./date-when.ts";
import { after, type Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";
import { readNumber } from "./quantity-number.ts";
import { singularOf } from "./quantity-unit.ts";
import { begun } from "./series-first.ts";
import { readRank } from "./series-rank.ts";

/** Words that place something in a series, from one lexeme to the one after its last. */
export type Series = { start: number; end: number; facts: Fact[] };

/**
 * The series that begins at `i`: "third consecutive year", "fourth straight win", "12th annual", "second year that the club won", "first time in
 * five years", "first since 2019", "three years in a row"; null for ordinals that name or place ("first lady", "second floor").
 * `dates`: the dates of the sentence, which may say of what year it speaks.
 */
export function readSeries(s: readonly Lexeme[], i: number, dates: Dates, now: Now): Series | null {
  return ordinalSeries(s, i, dates, now) ?? rankSeries(s, i) ?? countedSeries(s, i, dates, now);
}

function ordinalSeries(s: readonly Lexeme[], i: number, dates: Dates, now: Now): Series | null {
  const found = ordinalAt(s, i);
  if (!found || ordinalNames.has(s[found.end]?.lower ?? "") || s[found.end]?.joined) return null;
  const isConsecutive = consecutiveWords.has(s[found.end]?.lower ?? "");
  const noun = nounFrom(s, isConsecutive ? found.end + 1 : found.end);
  const behind = rowAfter(s, noun?.end ?? found.end);
  const end = behind ?? noun?.end ?? (isConsecutive ? found.end + 1 : found.end);
  const since = found.ordinal === 1 || s[end]?.lower === "since" || s[end]?.lower === "in" ? sinceAfter(s, end, dates) : null;
  if (!isConsecutive && behind === null && !since && !(noun && counts(noun.unit, found.ordinal))) return null;
  const value: SeriesValue = {
    ordinal: found.ordinal,
    ...(noun ? { unit: noun.unit } : {}),
    consecutive: isConsecutive || behind !== null,
  };
  const told = since ?? { end: noun?.unit === "year" ? ofAct(s, end) : end, facts: [] };
  // "her second year in office" counts from a beginning of its own; only what goes on each year can be counted back.
  const goesOn = value.consecutive || (!since && told.end > end);
  return {
    start: i,
    end: told.end,
    facts: [{ type: "series", value: goesOn ? begun(value, s, i, end, dates, now) : value }, ...told.facts],
  };
}

/** An ordinal that no series word follows: a rank, or which of several. */
function rankSeries(s: readonly Lexeme[], i: number): Series | null {
  const rank = readRank(s, i);
  return (
    rank && { start: i, end: rank.end, facts: [{ type: "series", value: { ordinal: rank.ordinal, unit: rank.unit, consecutive: false } }] }
  );
}

/** A first day or year opens something and counts nothing; a first visit does. */
const counts = (unit: string, ordinal: number) =>
  ordinal > 1 || !(unit === "day" || unit === "week" || unit === "month" || unit === "year" || unit === "quarter" || unit === "season");

/** "three straight years", "five consecutive wins", "three years in a row": the last of them is the third. */
function countedSeries(s: readonly Lexeme[], i: number, dates: Dates, now: Now): Series | null {
  const number = readNumber(s, i);
  if (!number || number.value < 2 || number.value > 200 || !Number.isInteger(number.value) || number.isVague) return null;
  const isConsecutive = consecutiveWords.has(s[number.end]?.lower ?? "");
  const at = isConsecutive ? number.end + 1 : number.end;
  const unit = singularOf(s[at]?.lower ?? "") ?? undefined;
  const behind = rowAfter(s, unit ? at + 1 : at);
  if (behind === null && (!unit || !isConsecutive)) return null;
  const end = behind ?? at + 1;
  return {
    start: i,
    end,
    facts: [
      { type: "series", value: begun({ ordinal: number.value, ...(unit ? { unit } : {}), consecutive: true }, s, i, end, dates, now) },
    ],
  };
}

/** The occasion that an ordinal counts, at most two words behind it: "sixth summit", "third bilateral meeting", "12th annual festival". */
function nounFrom(s: readonly Lexeme[], i: number): { end: number; unit: string } | null {
  const round = s[i]?.lower ?? "";
  if (rounds.has(round)) {
    const unit = s[i + 1] && !s[i + 1]?.word && /^[a-z]+$/.test(s[i + 1]?.lower ?? "") ? 2 : 1;
    return { end: i + unit, unit: "edition" };
  }
  for (let j = i; j < i + 3 && j < s.length; j++) {
    const { lower, word } = s[j] as Lexeme;
    if (occasions.has(lower)) return { end: j + 1, unit: lower };
    if (word !== undefined || !/^[a-z][a-z-]*$/i.test(lower) || short.has(lower)) return null;
  }
  return null;
}
const short = new Set("of in on at to the a an and or by for with from is was were are that who which has had".split(" "));

/** "in a row", "running", "in succession": the lexeme behind, or null. */
function rowAfter(s: readonly Lexeme[], i: number): number | null {
  for (const count of [3, 2, 1]) if (i + count <= s.length && consecutiveAfter.has(after(s, i, count))) return i + count;
  return null;
}

/** "since 2019", also behind where or whose it was ("first trip to the island since 2019"): the date it names. */
function sinceDate(s: readonly Lexeme[], i: number, dates: Dates): { end: number; facts: Fact[] } | null {
  for (let j = i; j < Math.min(s.length, i + farthestSince); j++) {
    const { lower, text } = s[j] as Lexeme;
    if (lower === "since") {
      const date = dates.byStart.get(j + 1) ?? dates.byStart.get(j + 2);
      return date ? { end: date.end, facts: [{ type: "date", value: dateValue(date.when) }] } : null;
    }
    if (!/^[\p{L}’']/u.test(text) || breaks.has(lower)) return null;
  }
  return null;
}
const farthestSince = 8;
const breaks = new Set(["and", "but", "which", "who", "that", "after", "before", "while", "when"]);

/** "since 2019", "in five years", "in more than a decade": since when, or for how long, nothing like it happened. */
function sinceAfter(s: readonly Lexeme[], i: number, dates: Dates): { end: number; facts: Fact[] } | null {
  const since = sinceDate(s, i, dates);
  if (since) return since;
  if (s[i]?.lower !== "in") return null;
  const least = after(s, i + 1, 2) === "more than" || after(s, i + 1, 2) === "at least";
  const from = least ? i + 3 : rounded.has(s[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const article = s[from]?.lower === "a" || s[from]?.lower === "an";
  const number = article && s[from + 1]?.word?.time ? { end: from + 1, value: 1 } : readNumber(s, from);
  const isVague = s[from]?.word?.time !== undefined && s[from]?.lower.endsWith("s");
  if (isVague) return { end: from + 1, facts: [{ type: "duration", value: { min: 2, max: null, unit: s[from]?.word?.time ?? "year" } }] };
  const unit = number ? s[number.end]?.word?.time : undefined;
  if (!number || !unit) return null;
  return { end: number.end + 1, facts: [{ type: "duration", value: { min: number.value, max: least ? null : number.value, unit } }] };
}

const rounded = new Set(["over", "nearly", "almost", "about"]);

/** "of the club's attendance", "that the leaders met": up to the doing that the years count. */
function ofAct(s: readonly Lexeme[], i: number): number {
  const lead = s[i]?.lower;
  if (lead !== "of" && lead !== "that") return i;
  for (let j = i + 1; j < Math.min(s.length, i + 9); j++) {
    const { lower } = s[j] as Lexeme;
    if (acts[lower]) return j + 1;
    if (lower === "," || lower === ";" || lower === ".") break;
  }
  return i;
}
