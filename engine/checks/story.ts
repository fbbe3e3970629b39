import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import { onceEach } from "./once-each.ts";

/** Two reports of one story have so many names in common at least, and so great a part of those that the shorter one has. */
const fewestNames = 3;
const leastPart = 0.3;
/** Reports further apart tell of other days. */
const mostDays = 3;

/**
 * Do two documents report one story, in whatever words: do they speak of the same people, bodies and places, at about the same time? What stands in one place of
 * a story may then be held against what stands in that place of the other. States and cities alone make no story: only pairs of capitalised words and words of
 * no dictionary are counted.
 */
export function areOfOneStory(a: Reading, b: Reading): boolean {
  if (a === b || !areOfOneTime(a.date, b.date)) return false;
  const [few, many] = [namesOf(a), namesOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size < fewestNames) return false;
  let shared = 0;
  for (const name of few) if (many.has(name)) shared++;
  return shared >= fewestNames && shared >= few.size * leastPart;
}

const namesOf = onceEach(
  ({ names }: Reading): Set<string> =>
    new Set(
      names.flatMap(({ word, next, isOdd }) => (next ? [`${plainName(word)} ${plainName(next.word)}`] : isOdd ? [plainName(word)] : [])),
    ),
);

const areOfOneTime = (a: string | null, b: string | null) => a === null || b === null || Math.abs(dayOfIso(a) - dayOfIso(b)) <= mostDays;
