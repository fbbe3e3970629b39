import { civilOf, type Days, halfOf, monthsFrom, quarterOf } from "./calendar.ts";
import { monthDate } from "./date-absolute.ts";
import { unitFrom } from "./date-relative.ts";
import { implied, type Now, type Point, stated, unresolved, type When } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import { before, type Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

/** "the third quarter of 2024", "third-quarter", "first half of this year", "Q3 2024", "second quarter". A quarter of a match needs a year, so sport stays out. */
export function quarterOrHalf(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const short = /^q[1-4]$/.test(s[i]?.lower ?? "") && s[i]?.isCapital;
  const noun = short ? "quarter" : s[i + 1]?.lower;
  const several = severalQuarters(s, i, now);
  if (several) return several;
  const isLast = lastOnes.has(s[i]?.lower ?? "") && s[i + 2]?.lower === "of";
  const ordinal = short ? Number(s[i]?.lower.charAt(1)) : isLast ? (noun === "half" ? 2 : 4) : (ordinalAt(s, i)?.ordinal ?? 0);
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
  if (noun === "half" || (s[ended]?.lower === "of" && !isSum(s[at]))) return null;
  return isNear(s, i, business) || ((periodSigns.has(before(s, i, 2)) || isNear(s, i, trade)) && !isNear(s, i, sport))
    ? { start: i, end: ended, when: byItsEnd(s, ended, now) ?? latestQuarter(ordinal, now) }
    : null;
}

/** "the first two quarters of 1990", "the last three quarters of this year"; two of them are a half. */
function severalQuarters(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const count = s[i + 1]?.word?.cardinal ?? 0;
  const isFirst = s[i]?.lower === "first";
  if ((!isFirst && s[i]?.lower !== "last") || (count !== 2 && count !== 3) || s[i + 2]?.lower !== "quarters" || s[i + 3]?.lower !== "of")
    return null;
  const shift = s[i + 4]?.word?.shift;
  const isThe = s[i + 4]?.lower === "the";
  const year = yearOf(s[i + 4]);
  if (!year && ((shift === undefined && !isThe) || s[i + 5]?.lower !== "year")) return null;
  const precision = count === 2 ? "half" : "quarter";
  const of = (y: number) => monthsFrom(y, isFirst ? 1 : 13 - 3 * count, 0, 3 * count);
  return { start: i, end: year ? i + 5 : i + 6, when: year ? stated(of(year), precision) : yearPart(of, 0, shift ?? 0, precision, now) };
}

/** "the last half of 1989", "the final quarter of this year". */
const lastOnes = new Set(["last", "final", "latter", "closing"]);

function yearPart(
  of: (year: number, ordinal: number) => Days,
  ordinal: number,
  shift: number,
  precision: "quarter" | "half",
  now: Now,
): When {
  return now.today === null ? unresolved(precision) : implied(of(civilOf(now.today).year + shift, ordinal), precision);
}

/** "a loss for the third quarter of $2 million". */
const isSum = (lexeme: Lexeme | undefined) => lexeme?.word?.currency !== undefined || lexeme?.value !== undefined;

/** "quarter ended Sept. 29", "quarter ending Jan. 31, 2024": three whole months to the end of a month that lies nearest, as companies count. */
function byItsEnd(s: readonly Lexeme[], at: number, now: Now): When | null {
  if (s[at]?.lower !== "ended" && s[at]?.lower !== "ending") return null;
  const last = s[at + 1] ? monthDate(s, s[at + 1]?.lower === "on" ? at + 2 : at + 1, now) : null;
  if (!last?.when.days || last.given?.month === undefined) return null;
  const { year, month, day } = civilOf(last.when.days.to);
  return { days: monthsFrom(year, month, day < 16 ? -3 : -2, 3), precision: "quarter", isStated: last.when.isStated };
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
/** What is told of companies and markets as of much else: it makes a quarter one of the year where nothing speaks of a match. */
const trade = new Set(
  "company companies inc. corp. co. ltd. plc shareholders stockholders stock stocks market markets investors analyst analysts bank banks dividend dividends charge charges costs cost spending orders backlog shipments demand prices production pretax guidance outlook slump industry budget quarter quarters $ € £ ¥ us$".split(
    " ",
  ),
);
const periodSigns = new Set(["in the", "for the", "during the", "of the", "through the"]);
const sport = new Set(
  "touchdown touchdowns yard yards points goal goals game games scored lead led pass rebounds interception quarterback innings match game playoffs team teams coach contest race campaign candidate candidates primary nomination".split(
    " ",
  ),
);
/** Does a word of some kind stand within twenty lexemes? */
const isNear = (s: readonly Lexeme[], i: number, kind: ReadonlySet<string>) =>
  s.slice(Math.max(0, i - 20), i + 20).some(({ lower }) => kind.has(lower));

/** "in the quarter", "the latest quarter": the last that was over. */
export function theQuarter(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i]?.lower !== "quarter") return null;
  const own = byItsEnd(s, i + 1, now);
  if (own) return { start: i, end: i + 1, when: own };
  const isLatest = s[i - 1]?.lower === "latest" && s[i - 2]?.lower === "the";
  if (!isLatest && !quarterSigns.has(before(s, i, 2))) return null;
  if (!isLatest && (s[i + 1]?.lower === "of" || s[i + 1]?.lower === "century")) return null;
  return { start: i, end: i + 1, when: implied(unitFrom("quarter", -1, now), "quarter") };
}
const quarterSigns = new Set(["in the", "for the", "during the"]);
