import { civilOf, type Days, halfOf, quarterOf, seasonOf, yearsFrom } from "./calendar.ts";
import { countsThings, made, yearOf } from "./date-absolute.ts";
import { unitFrom } from "./date-relative.ts";
import { implied, type Now, type Point, stated, unresolved, type When } from "./date-when.ts";
import { before, type Lexeme } from "./lexeme.ts";

/** Words before which four digits are no year: they bound or name a number. */
const notYear = new Set(
  "than about some nearly almost approximately over least most no no. number flight route room article resolution boeing section page chapter model $ £ € ¥ us$ #".split(
    " ",
  ),
);

/** "2024" where nothing says that it counts or names: no bound, money or name before it, no plural or unit behind it. */
export function bareYear(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const year = yearOf(s[i]);
  if (year < 1500 || year > 2199 || notYear.has(s[i - 1]?.lower ?? "") || countsThings(s, i)) return null;
  const next = s[i + 1];
  if (next?.word?.measure || next?.word?.time) return null;
  return made(i, i + 1, { year }, s, now);
}

/** "the 1990s", "1990s", "’90s", "the nineties" only in digits; "20th century", "19th-century". */
export function longPeriod(s: readonly Lexeme[], i: number): Point | null {
  const lexeme = s[i];
  if (lexeme?.value !== undefined && (lexeme.rest === "s" || lexeme.rest === "'s") && lexeme.value % 10 === 0) {
    const { value } = lexeme;
    const start =
      value >= 1000 && value < 2200
        ? value
        : value >= 20 && value < 100 && (s[i - 1]?.lower === "'" || s[i - 1]?.lower === "’" || s[i - 1]?.lower === "the")
          ? 1900 + value
          : 0;
    if (start === 0) return null;
    const isCentury = start % 100 === 0 && start < 2000;
    return { start: i, end: i + 1, when: stated(yearsFrom(start, isCentury ? 100 : 10), isCentury ? "century" : "decade") };
  }
  const ordinal = ordinalOf(lexeme);
  if (ordinal > 10 && ordinal < 23 && s[i + 1]?.lower === "century")
    return { start: i, end: i + 2, when: stated(yearsFrom((ordinal - 1) * 100 + 1, 100), "century") };
  return null;
}

/** 3 for "third" and "3rd", else 0; "twenty-first" is two joined lexemes and stands in series-ordinal.ts. */
export const ordinalOf = (lexeme: Lexeme | undefined): number =>
  lexeme?.word?.ordinal ??
  (lexeme?.value !== undefined && /^(?:st|nd|rd|th)$/.test(lexeme.rest) && Number.isInteger(lexeme.value) ? lexeme.value : 0);

/** "the third quarter of 2024", "third-quarter", "first half of this year", "Q3 2024", "second quarter". A quarter of a match needs a year, so sport stays out. */
export function quarterOrHalf(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const short = /^q[1-4]$/.test(s[i]?.lower ?? "") && s[i]?.isCapital;
  const ordinal = short ? Number(s[i]?.lower.charAt(1)) : ordinalOf(s[i]);
  const noun = short ? "quarter" : s[i + 1]?.lower;
  const ended = short ? i + 1 : i + 2;
  if (noun === "quarter" ? ordinal < 1 || ordinal > 4 : noun !== "half" || ordinal < 1 || ordinal > 2) return null;
  const of = noun === "quarter" ? quarterOf : halfOf;
  const at = s[ended]?.lower === "of" || s[ended]?.lower === "in" ? ended + 1 : ended;
  const year = yearOf(s[at]) || (s[at]?.lower === "fiscal" ? yearOf(s[at + 1]) : 0);
  if (year) return { start: i, end: yearOf(s[at]) ? at + 1 : at + 2, when: stated(of(year, ordinal), noun as "quarter" | "half") };
  const shift = at > ended ? s[at]?.word?.shift : undefined;
  if (shift !== undefined && s[at + 1]?.lower === "year")
    return { start: i, end: at + 2, when: yearPart(of, ordinal, shift, noun as "quarter" | "half", now) };
  if (at > ended && s[at]?.lower === "the" && s[at + 1]?.lower === "year")
    return { start: i, end: at + 2, when: yearPart(of, ordinal, 0, noun as "quarter" | "half", now) };
  if (noun === "half" || at > ended || s[i + 1]?.lower === "straight") return null;
  return isBusiness(s) || (periodSigns.has(before(s, i, 2)) && !s.some(({ lower }) => sport.has(lower)))
    ? { start: i, end: ended, when: latestQuarter(ordinal, now) }
    : null;
}

function yearPart(of: typeof quarterOf, ordinal: number, shift: number, precision: "quarter" | "half", now: Now): When {
  return now.today === null ? unresolved(precision) : implied(of(civilOf(now.today).year + shift, ordinal), precision);
}

/** The latest such quarter that had begun. */
function latestQuarter(ordinal: number, now: Now): When {
  if (now.today === null) return unresolved("quarter");
  const { year } = civilOf(now.today);
  const days = quarterOf(year, ordinal);
  return implied(days.from <= now.today ? days : quarterOf(year - 1, ordinal), "quarter");
}

const business = new Set(
  "earnings profit profits loss losses sales revenue revenues net results income shares gdp economy economic growth inflation output deliveries exports billion million percent % forecast fiscal operating".split(
    " ",
  ),
);
const periodSigns = new Set(["in the", "for the", "during the", "of the", "through the"]);
const sport = new Set(
  "touchdown touchdowns yard yards points goal goals game games scored lead led pass rebounds interception quarterback innings match".split(
    " ",
  ),
);
const isBusiness = (s: readonly Lexeme[]) => s.some((lexeme) => business.has(lexeme.lower));

/** "spring 2024", "the summer of 1998", "summer" behind a preposition with an article ("in the summer"). */
export function season(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const number = s[i]?.word?.season;
  if (number === undefined) return null;
  const at = s[i + 1]?.lower === "of" ? i + 2 : i + 1;
  const year = yearOf(s[at]);
  if (year && !countsThings(s, at)) return { start: i, end: at + 1, when: stated(seasonOf(year, number), "season") };
  const lead = before(s, i, 2);
  if (lead !== "in the" && lead !== "during the" && lead !== "over the" && lead !== "by the") return null;
  if (now.today === null) return { start: i, end: i + 1, when: unresolved("season") };
  const today = now.today;
  const { year: thisYear } = civilOf(today);
  const all = [thisYear - 1, thisYear, thisYear + 1].map((y) => seasonOf(y, number));
  const days = now.looks(s, i) === "future" ? all.find((d) => d.to >= today) : all.filter((d) => d.from <= today).at(-1);
  return { start: i, end: i + 1, when: implied((days as Days | undefined) ?? null, "season") };
}

/** "fiscal 2024", "fiscal year 2024", "the year 2024". */
export function namedYear(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const lower = s[i]?.lower;
  const at =
    lower === "fiscal" && s[i + 1]?.lower === "year"
      ? i + 2
      : lower === "fiscal" || (lower === "year" && s[i - 1]?.lower === "the")
        ? i + 1
        : -1;
  const year = at < 0 ? 0 : yearOf(s[at]);
  return year ? made(i, at + 1, { year }, s, now) : null;
}

/** "the year", "the month" behind "end of" or "later in": the current one. */
export function thePeriod(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const unit = s[i]?.word?.time;
  if (unit === undefined || s[i]?.lower.endsWith("s") || s[i - 1]?.lower !== "the") return null;
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "decade" && unit !== "quarter") return null;
  return { start: i, end: i + 1, when: now.today === null ? unresolved(unit) : implied(unitFrom(unit, 0, now), unit) };
}

/** "in the quarter", "the latest quarter": the last that was over. */
export function theQuarter(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i]?.lower !== "quarter") return null;
  const isLatest = s[i - 1]?.lower === "latest" && s[i - 2]?.lower === "the";
  if (!isLatest && !quarterSigns.has(before(s, i, 2))) return null;
  if (!isLatest && (s[i + 1]?.lower === "of" || s[i + 1]?.lower === "century")) return null;
  return { start: i, end: i + 1, when: implied(unitFrom("quarter", -1, now), "quarter") };
}
const quarterSigns = new Set(["in the", "for the", "during the"]);
