import { beForms } from "../lexicon/grammar.ts";
import { directed, repeatable } from "../lexicon/opposites.ts";
import { stemsOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { coverage } from "./contradiction-alike.ts";
import type { Pair } from "./contradiction-pairs.ts";
import type { Statement } from "./contradiction-statements.ts";
import type { Difference } from "./contradiction-words.ts";

/** Who does what to whom: a relation and the stems of two names. */
type Deed = { act: string; at: number; by: Set<string>; to: Set<string> };

const leastShared = 0.6;

/** "Roe succeeded Lind" and "Lind succeeded Roe": one relation with its two names in one another's place. */
export function turnedRound({ said, other }: Pair): Difference | undefined {
  // "Quill" at the beginning of a sentence may be any word: the other sentence tells.
  const names = new Set([...said.names, ...other.names]);
  for (const one of deedsOf(said, names))
    for (const two of deedsOf(other, names)) {
      if (one.act !== two.act || !isWithin(one.by, two.to) || !isWithin(two.by, one.to) || isWithin(one.by, two.by)) continue;
      const rest = said.content.filter(({ lower }) => !directed.has(lower) && !names.has(stemsOf(lower)[0] as string));
      if (repeatable.has(one.act) && (rest.length === 0 || coverage(rest, other) < leastShared)) continue;
      return { reason: "turned", said: textAt(said, one), other: textAt(other, two) };
    }
  return undefined;
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => [...part].every((stem) => whole.has(stem));
const textAt = ({ tokens }: Statement, { at }: Deed) => (tokens[at] as Token).text;
const relatives: ReadonlyMap<string, "by" | "to"> = new Map([
  ["successor", "by"],
  ["predecessor", "to"],
]);

function deedsOf({ tokens }: Statement, names: ReadonlySet<string>): Deed[] {
  return tokens.flatMap(({ lower }, at): Deed[] => {
    const act = directed.get(lower);
    const [before, after] = [nameBeside(tokens, at, -1, names), nameBeside(tokens, at, 1, names)];
    if (before.size === 0 || after.size === 0) return [];
    if (act) {
      const isPassive = tokens[at + 1]?.lower === "by" && beForms.has(tokens[at - 1]?.lower ?? "");
      return [isPassive ? { act, at, by: after, to: before } : { act, at, by: before, to: after }];
    }
    // "Lind's successor Roe", "Roe's predecessor, Lind"
    const relative = relatives.get(lower);
    if (!relative) return [];
    return [relative === "by" ? { act: "succeed", at, by: after, to: before } : { act: "succeed", at, by: before, to: after }];
  });
}

const farthest = 5;

/** The row of name words that is nearest to a token on one side, not far from it. */
function nameBeside(tokens: readonly Token[], at: number, step: 1 | -1, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (let next = at + step; next >= 0 && next < tokens.length && Math.abs(next - at) <= farthest + found.size; next += step) {
    const stem = stemsOf((tokens[next] as Token).lower)[0] as string;
    if (names.has(stem)) found.add(stem);
    else if (found.size > 0) break;
  }
  return found;
}
