import type { DateValue, Precision } from "../types.ts";
import { type Days, isoOf } from "./calendar.ts";
import type { Tense } from "./date-tense.ts";
import type { Lexeme } from "./lexeme.ts";

/** What a date expression stands for. `days` null: it cannot be told (no publication date, no anchor). `time`: HH:MM of a single day. */
export type When = { days: Days | null; precision: Precision; isStated: boolean; time?: string };

/** A date expression from one lexeme to the one after its last. `given`: its year, month and day as far as they were said, for spans. */
export type Point = {
  start: number;
  end: number;
  when: When;
  given?: { year?: number; month?: number; day?: number };
  /** of a span: its far end, where words join the two ("from 2018 to 2020") */
  far?: Point;
  /** only held against what is told ("from $3 million a year earlier"): nothing goes on from there */
  isAside?: true;
};

/**
 * From where dates are counted: the publication day, or null; which way the sentence looks at a place in it; and what the text has told so far,
 * from which "two days later" and "that year" count (it changes as the text is read on).
 */
export type Now = {
  today: number | null;
  /** minutes that the outlet's zone is ahead of UTC; null: not known */
  offset: number | null;
  looks: (s: readonly Lexeme[], at: number) => Tense;
  told: Told;
};
/** The last date told and how many sentences ago; and the latest quarter or half told that is over, or the year of a stretch of months told since. */
export type Told = { last: When | null; lastAgo: number; period: When | null };

export const stated = (days: Days, precision: Precision): When => ({ days, precision, isStated: true });
/** Worked out from the publication day. */
export const implied = (days: Days | null, precision: Precision): When => ({ days, precision, isStated: false });
export const unresolved = (precision: Precision): When => implied(null, precision);

/** The value as it leaves the engine. */
export function dateValue({ days, precision, isStated, time }: When): DateValue {
  if (!days) return { from: "", to: "", precision: time ? "minute" : precision, basis: "unresolved" };
  const at = time ? `T${time}` : "";
  return {
    from: isoOf(days.from) + at,
    to: isoOf(days.to) + at,
    precision: time ? "minute" : precision,
    basis: isStated ? "stated" : "implied",
  };
}

/** The dates of a sentence in order, and by the lexemes at which they begin and end. */
export type Dates = { list: readonly Point[]; byStart: ReadonlyMap<number, Point>; byEnd: ReadonlyMap<number, Point> };

export const datesOf = (list: readonly Point[]): Dates => ({
  list,
  byStart: new Map(list.map((point) => [point.start, point])),
  byEnd: new Map(list.map((point) => [point.end, point])),
});
