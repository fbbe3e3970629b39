import { civilOf, yearsFrom } from "./calendar.ts";
import { implied, type Now, type Point, unresolved } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import type { Lexeme } from "./lexeme.ts";

/** "for the full year", "during the year", "the first nine months of the year": the year that was told just before, else the current one. */
export function wholeYear(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i]?.lower !== "year" || s[i + 1]?.joined || bounds.has(s[i + 1]?.lower ?? "") || yearOf(s[i + 1])) return null;
  if (s[i + 1]?.lower === "of" && s[i + 2]?.value === undefined && s[i + 2]?.word?.currency === undefined) return null;
  const the = wholes.has(s[i - 1]?.lower ?? "") ? i - 2 : i - 1;
  if (s[the]?.lower !== "the") return null;
  const lead = s[the - 1]?.lower ?? "";
  if (lead === "of" ? !parts.has(s[the - 2]?.lower ?? "") : !leads.has(lead)) return null;
  const start = the === i - 2 ? i - 1 : i;
  if (now.today === null) return { start, end: i + 1, when: unresolved("year") };
  const { last, lastAgo } = now.told;
  if (last?.precision === "year" && last.days && last.days.from <= now.today && lastAgo <= 1)
    return { start, end: i + 1, when: implied(yearsFrom(civilOf(last.days.from).year), "year") };
  const { year, month } = civilOf(now.today);
  const isOver = month <= reported && now.looks(s, i) === "past";
  return { start, end: i + 1, when: implied(yearsFrom(isOver ? year - 1 : year), "year") };
}

/** Until March a year told as past is the one before: its figures come out then. */
const reported = 3;
const wholes = new Set(["full", "whole", "entire", "fiscal", "calendar"]);
const leads = new Set(["for", "during", "throughout"]);
/** "the rest of the year", but not "player of the year". */
const parts = new Set("months half halves quarter quarters weeks rest remainder balance part most much bulk course".split(" "));
/** "the year ended June 30", "the year before": another year than the calendar's. */
const bounds = new Set("ended ending to through before after earlier ago ahead and".split(" "));
