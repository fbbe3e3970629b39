import {
  arguers,
  counts,
  deeds,
  duties,
  firstPersons,
  futures,
  measures,
  obligations,
  pointers,
  stances,
  vague,
  values,
} from "../lexicon/checkable.ts";
import { irregularPasts } from "../lexicon/grammar.ts";
import type { Token } from "../text/text.ts";

/** How much each sign speaks for or against a sentence, each counted twice at most. */
const weights = {
  figure: 3,
  deed: 2,
  measure: 2,
  name: 1,
  past: 1,
  obligation: -1,
  duty: -2,
  pointer: -1,
  argument: -1,
  future: -2,
  stance: -1,
  first: -1,
  vague: -1,
  value: -1,
};
type Sign = keyof typeof weights;

const lists: [Sign, ReadonlySet<string>][] = [
  ["figure", counts],
  ["deed", deeds],
  ["measure", measures],
  ["past", irregularPasts],
  ["obligation", obligations],
  ["future", futures],
  ["stance", stances],
  ["first", firstPersons],
  ["vague", vague],
  ["value", values],
];
/** Every word of the lists with the signs that it gives. */
const signs = new Map<string, Sign[]>();
for (const [sign, list] of lists) for (const word of list) signs.set(word, [...(signs.get(word) ?? []), sign]);
const mostOfOne = 2;
/** Fewer words without any sign state nothing that one could look up ("But that’s it."). */
const fewestWords = 6;

/**
 * Does a sentence state something that can be checked? Figures, names, deeds and measures speak for it; wishes, forecasts, values and the
 * speaker's own mind against it, and so do a duty ("we have to …"), a beginning that points at what was said before and one that argues on. A question states nothing.
 */
export function isCheckable(tokens: readonly Token[]): boolean {
  if (tokens.slice(-2).some(({ text }) => text === "?")) return false;
  const counted = new Map<Sign, number>();
  const count = (sign: Sign) => counted.set(sign, Math.min(mostOfOne, (counted.get(sign) ?? 0) + 1));
  let words = 0;
  tokens.forEach(({ kind, lower, text }, at) => {
    if (kind === "number") count("figure");
    if (kind !== "word") return;
    if (words++ === 0) {
      if (pointers.has(lower)) count("pointer");
      if (arguers.has(lower)) count("argument");
    }
    if (duties.has(lower) && tokens[at + 1]?.lower === "to") count("duty");
    for (const sign of signs.get(lower) ?? []) count(sign);
    if (lower.length > 4 && lower.endsWith("ed")) count("past");
    if (at > 0 && /^\p{Lu}\p{L}/u.test(text) && tokens[at - 1]?.kind === "word") count("name");
  });
  let sum = 0;
  for (const [sign, times] of counted) sum += weights[sign] * times;
  return sum > 0 || (counted.size === 0 && words >= fewestWords);
}
