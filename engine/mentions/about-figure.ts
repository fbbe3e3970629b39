import { type Fate, fatesBefore, fatesBehind, humans } from "../lexicon/casualties.ts";
import { phraseEnds } from "../lexicon/nouns.ts";
import type { Token } from "../text/text.ts";

/** How far from a count, in tokens, it may be told what became of those counted. */
const reach = 5;
/** What may stand between the verb and its count: "killing at least another 12". */
const leadingWords = new Set(
  "at least about some nearly almost more than around another up to as many an estimated all the roughly over".split(" "),
);
/** Auxiliaries and hedges between a count and what became of it: "12 people were later found dead". */
const passing = new Set(
  "was were is are be been being have has had reported confirmed feared believed also now later left found more others other people still remain remained remains still either both".split(
    " ",
  ),
);

/**
 * What became of those whom a figure counts ("29 people were killed", "injures 22", "12 missing"), and who they are: "people" under whatever
 * name, or the noun itself ("40 cows were killed"); null for a figure that is no toll. `start` and `end`: the tokens of the figure, `first` and
 * `last` those of its sentence, ends not included.
 */
export function fateAt(
  tokens: readonly Token[],
  { start, end, first, last }: { start: number; end: number; first: number; last: number },
  unit: string,
): { fate: Fate; who: string } | null {
  const fate = inside(tokens, start, end) ?? before(tokens, start, first, unit) ?? behind(tokens, end, last);
  return fate ? { fate, who: unit === "" || humans.has(unit) || fatesBehind[unit] || unit === "life" ? "people" : unit } : null;
}

function inside(tokens: readonly Token[], start: number, end: number): Fate | undefined {
  for (let at = start; at < end; at++) {
    const fate = fatesBehind[(tokens[at] as Token).lower];
    if (fate) return fate;
  }
  return undefined;
}

function before(tokens: readonly Token[], start: number, first: number, unit: string): Fate | undefined {
  for (let at = start - 1; at >= Math.max(first, start - reach); at--) {
    const { lower } = tokens[at] as Token;
    if (lower.startsWith("claim")) return unit === "life" || unit === "victim" ? "killed" : undefined;
    if (lower === "toll") return "killed";
    const fate = fatesBefore[lower];
    if (fate) return fate;
    if (!leadingWords.has(lower)) return undefined;
  }
  return undefined;
}

function behind(tokens: readonly Token[], end: number, last: number): Fate | undefined {
  for (let at = end; at < Math.min(last, end + reach); at++) {
    const { lower, kind, text } = tokens[at] as Token;
    if (text === "US") continue;
    const fate = fatesBehind[lower];
    if (fate) return fate;
    if (kind === "punctuation" || (phraseEnds.has(lower) && !passing.has(lower))) return undefined;
  }
  return undefined;
}
