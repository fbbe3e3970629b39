import { months } from "../lexicon/months.ts";
import type { Text } from "../text/text.ts";
import type { Span } from "../types.ts";
import { dayOf, dayOfIso, isDay, single } from "./calendar.ts";
import type { Context } from "./context.ts";
import { dateValue, implied, unresolved } from "./date-when.ts";
import type { Mention } from "./mention.ts";

const monthFirst = /\b(\p{Lu}\p{L}{2,8}\.?) (\d{1,2})\b/u;
const dayFirst = /\b(\d{1,2}) (\p{Lu}\p{L}{2,8}\.?)(?![\p{L}\d])/u;

/** The day that a dateline names ("SEOUL, July 12 (Agency) —"), as days of the year nearest to `today`; null where it names none. `today` null: day null. */
export function datelineDay(words: string, today: { day: number; year: number } | null): (Span & { day: number | null }) | null {
  const [found, name, number] = named(monthFirst.exec(words), 1, 2) ?? named(dayFirst.exec(words), 2, 1) ?? [];
  const month = months[name ?? ""];
  if (!found || month === undefined) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  if (today === null) return { ...span, day: null };
  const near = [-1, 0, 1]
    .map((years) => today.year + years)
    .filter((year) => isDay(year, month, Number(number)))
    .map((year) => dayOf(year, month, Number(number)))
    .sort((a, b) => Math.abs(a - today.day) - Math.abs(b - today.day))[0];
  return near === undefined ? null : { ...span, day: near };
}

function named(found: RegExpExecArray | null, month: number, day: number): [RegExpExecArray, string, string] | null {
  const name = found?.[month]?.toLowerCase() ?? "";
  return found && months[name] !== undefined ? [found, name, found[day] as string] : null;
}

/** The days of the datelines of a text. They stand before its sentences, in none of them (`sentence` -1), and belong to no event. */
export function findDatelineDays({ text, blocks }: Text, { publication }: Context): Mention[] {
  const today = publication && { day: dayOfIso(publication.date), year: Number(publication.date.slice(0, 4)) };
  return blocks.flatMap(({ role, start, end }): Mention[] => {
    const found = role === "dateline" ? datelineDay(text.slice(start, end), today) : null;
    if (!found) return [];
    const when = found.day === null ? unresolved("day") : implied(single(found.day), "day");
    return [
      { kind: "date", sentence: -1, start: start + found.start, end: start + found.end, facts: [{ type: "date", value: dateValue(when) }] },
    ];
  });
}
