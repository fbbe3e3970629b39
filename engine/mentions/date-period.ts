import { civilOf, type Days, seasonOf, yearsFrom } from "./calendar.ts";
import { countsThings, made, yearOf } from "./date-absolute.ts";
import { unitFrom } from "./date-relative.ts";
import { implied, type Now, type Point, stated, unresolved } from "./date-when.ts";
import { before, type Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

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
  const century = ordinalAt(s, i);
  if (!century || century.ordinal < 5 || century.ordinal > 22 || s[century.end]?.lower !== "century") return null;
  return { start: i, end: century.end + 1, when: stated(yearsFrom((century.ordinal - 1) * 100 + 1, 100), "century") };
}

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
