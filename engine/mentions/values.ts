import type { Text } from "../text/text.ts";
import type { Context } from "./context.ts";
import { nowOf, readDate } from "./date.ts";
import { withListedDays } from "./date-listed.ts";
import { hear, hearMonths, readOn } from "./date-told.ts";
import { datesOf, dateValue, type Now, type Point } from "./date-when.ts";
import { articleDuration, readAge } from "./duration.ts";
import { type Lexeme, lexemesOf } from "./lexeme.ts";
import type { Mention } from "./mention.ts";
import { type Figure, readFigure } from "./quantity.ts";
import { readSeries } from "./series.ts";

/**
 * Every date, duration, quantity and series of a text, in its order. They are read together because the same words could be any of them: a date
 * goes before a number, a series before a date inside it ("first since 2019"), and no number is read twice.
 */
export function findValues(text: Text, context: Context): Mention[] {
  const now = nowOf(context);
  return text.sentences.flatMap((sentence, index) => mentionsOf(lexemesOf(text, sentence), index, now));
}

function mentionsOf(s: readonly Lexeme[], sentence: number, now: Now): Mention[] {
  const dates = readDates(s, now);
  const known = datesOf(dates);
  const found: Mention[] = dates.flatMap((date) =>
    (date.far ? [date, date.far] : [date]).map((point) =>
      mention(s, sentence, "date", { ...point, facts: [{ type: "date", value: dateValue(point.when) }] }),
    ),
  );
  let nextDate = 0;
  for (let i = 0; i < s.length; ) {
    while (nextDate < dates.length && (dates[nextDate] as Point).end <= i) nextDate++;
    const date = dates[nextDate];
    const reach = date ? date.start : s.length;
    if (date && i >= date.start) {
      i = date.end;
      continue;
    }
    const series = starts(s[i] as Lexeme) && !opensStretch(s, i) ? readSeries(s, i, known, now) : null;
    const figure = series ?? figureAt(s, i);
    if (!figure || (!series && figure.end > reach)) {
      i++;
      continue;
    }
    found.push(mention(s, sentence, series ? "series" : "figure", figure));
    i = Math.max(figure.end, i + 1);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const starts = ({ word, value }: Lexeme) => value !== undefined || word?.ordinal !== undefined || word?.cardinal !== undefined;

/** "the first nine months": how long, not the how manieth. */
const opensStretch = (s: readonly Lexeme[], i: number) =>
  s[i + 2]?.word?.time !== undefined &&
  !s[i + 1]?.joined &&
  (s[i + 1]?.word?.cardinal !== undefined || s[i + 1]?.value !== undefined) &&
  s[i]?.word?.ordinal !== undefined;

function figureAt(s: readonly Lexeme[], i: number): Figure | null {
  const { word, value, lower } = s[i] as Lexeme;
  if (value !== undefined) return readAge(s, i) ?? readFigure(s, i);
  if (lower === "a" || lower === "an") return articleDuration(s, i) ?? readFigure(s, i);
  if (word?.decade !== undefined) return readAge(s, i);
  return word !== undefined || lower === "several" ? readFigure(s, i) : null;
}

function readDates(s: readonly Lexeme[], now: Now): Point[] {
  const found: Point[] = [];
  readOn(now.told);
  for (let i = 0; i < s.length; ) {
    const point = readDate(s, i, now);
    if (point) {
      const all = withListedDays(s, point, now);
      found.push(...all);
      for (const each of all) hear(now, s, each);
      i = (all.at(-1) as Point).end;
    } else {
      if (isStretchOfMonths(s, i)) hearMonths(now);
      i++;
    }
  }
  return found;
}

/** "in the nine months", "the first six months". */
const isStretchOfMonths = (s: readonly Lexeme[], i: number) => {
  const { lower } = s[i] as Lexeme;
  return (
    lower === "months" &&
    (s[i - 1]?.word?.cardinal !== undefined || s[i - 1]?.value !== undefined) &&
    stretchLeads.has(s[i - 2]?.lower ?? "")
  );
};
const stretchLeads = new Set(["the", "first", "last", "latest", "final"]);

const mention = (s: readonly Lexeme[], sentence: number, kind: Mention["kind"], { start, end, facts }: Figure): Mention => ({
  kind,
  sentence,
  start: (s[start] as Lexeme).start,
  end: (s[end - 1] as Lexeme).end,
  facts,
});
