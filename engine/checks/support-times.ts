import { dayParts, dayWords, months, weekdays } from "../lexicon/months.ts";
import { stretches } from "../lexicon/senses.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import type { DateValue, Span } from "../types.ts";
import { type Gap, gapAt } from "./support-gap.ts";
import type { Told } from "./support-told.ts";

/** The weekdays, months, years and "next month"s of a short text that no source has, in whatever words. */
export function absentTimes(draft: Told, sources: readonly Told[]): Gap[] {
  const { tokens } = draft;
  return tokens.flatMap((token, at): Gap[] => {
    const length = timeAt(tokens, at, sources);
    return length > 0 && !isOneOf(datesAt(draft, token), sources) ? [gapAt(at, "time", length)] : [];
  });
}

/** How many tokens name a time that no source names; none where it is no time. */
function timeAt(tokens: readonly Token[], at: number, sources: readonly Told[]): number {
  const { lower, kind, text } = tokens[at] as Token;
  const has = (word: string) => sources.some(({ stems }) => stems.has(stemOf(word)));
  if (kind === "number") return /^(?:1[6-9]|20)\d\d$/.test(lower) && !sources.some((source) => hasYear(source, Number(lower))) ? 1 : 0;
  if (kind !== "word") return 0;
  const [turn, stretch] = [lower, tokens[at + 1]?.lower ?? ""];
  if ((turn === "next" || turn === "last") && stretches.has(stretch)) return tellsOf(stretch, has) ? 0 : 2;
  // A day told as "today" or "at night" may be any weekday.
  if (weekdays[lower] !== undefined) return namesOne(sources, weekdays, lower) || deictic.some(has) ? 0 : 1;
  const isMonth = months[lower] !== undefined && /^\p{Lu}/u.test(text) && (lower !== "may" || tokens[at - 1]?.kind === "number");
  return isMonth && !namesOne(sources, months, lower) ? 1 : 0;
}

/** A week is told by its days ("next Tuesday"), a year by its months. */
const tellsOf = (stretch: string, has: (word: string) => boolean) =>
  has(stretch) ||
  has(`${stretch}end`) ||
  (stretch === "week" && Object.keys(weekdays).some(has)) ||
  (stretch === "year" && Object.keys(months).some((month) => month !== "may" && has(month)));

const deictic = [...Object.keys(dayWords), ...dayParts];

/** Has a source the same day or month, in full or short? */
const namesOne = (sources: readonly Told[], names: Record<string, number>, lower: string) =>
  sources.some(({ tokens }) => tokens.some((token) => names[token.lower] === names[lower]));

/** The year itself, that of publication and the next, and one so many years before it as the text says ("121 years after"). */
function hasYear({ numbers, reading }: Told, year: number): boolean {
  if (numbers.has(year)) return true;
  const published = Number(reading.date?.slice(0, 4));
  return Math.abs(published - year) <= 1 || numbers.has(published - year);
}

/** The days that the claims at a token stand for, where they are known. */
const datesAt = ({ claims }: Told, { start, end }: Span): DateValue[] =>
  claims
    .filter((claim) => claim.kind === "date" && claim.start < end && start < claim.end)
    .flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === "date" && fact.value.basis !== "unresolved" ? [fact.value] : [])));

const coarse = new Set(["half", "year", "decade", "century"]);

/** Does a source speak of those days in other words ("in three weeks")? Whole years are too long to tell. */
const isOneOf = (dates: readonly DateValue[], sources: readonly Told[]) =>
  dates.some(({ from, to }) =>
    sources.some(({ claims }) =>
      claims.some(({ facts }) =>
        facts.some(
          (fact) =>
            fact.type === "date" &&
            fact.value.basis !== "unresolved" &&
            !coarse.has(fact.value.precision) &&
            fact.value.from <= to &&
            from <= fact.value.to,
        ),
      ),
    ),
  );
