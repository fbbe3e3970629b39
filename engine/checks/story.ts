import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import { onceEach } from "./once-each.ts";
import { hashOf } from "./twice.ts";

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
  const [some, others] = [namesOf(a), namesOf(b)];
  const fewer = Math.min(some.length, others.length);
  if (fewer < fewestNames) return false;
  const shared = sharedBy(some, others);
  return shared >= fewestNames && shared >= fewer * leastPart;
}

/** Hashes in order, each once: as words in a set they would take several times as much. */
const namesOf = onceEach(({ names }: Reading): Int32Array => {
  const plain = names.flatMap(({ word, next, isOdd }) =>
    next ? [`${plainName(word)} ${plainName(next.word)}`] : isOdd ? [plainName(word)] : [],
  );
  return Int32Array.from(new Set(plain.map(hashOf))).sort();
});

/** How many numbers two rows in order have in common. */
function sharedBy(a: Int32Array, b: Int32Array): number {
  let [at, shared] = [0, 0];
  for (const name of a) {
    while (at < b.length && (b[at] as number) < name) at++;
    if (b[at] === name) shared++;
  }
  return shared;
}

const areOfOneTime = (a: string | null, b: string | null) => a === null || b === null || Math.abs(dayOfIso(a) - dayOfIso(b)) <= mostDays;
