import { type Fate, fatesBefore, fatesBehind, humans, openFates } from "../lexicon/casualties.ts";
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
  const fate =
    inside(tokens, start, end) ?? before(tokens, start, first, unit) ?? behind(tokens, end, last) ?? risenTo(tokens, start, first);
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
    // A golfer shoots 68.
    if (fate) return openFates.has(fate) && !humans.has(unit) ? undefined : fate;
    if (!leadingWords.has(lower)) return undefined;
  }
  return undefined;
}

/** "Two of them fatally", "two of whom died". */
const ofThem: ReadonlySet<string> = new Set(["them", "whom", "those", "these"]);

function behind(tokens: readonly Token[], end: number, last: number): Fate | undefined {
  const isPart = tokens[end]?.lower === "of" && ofThem.has(tokens[end + 1]?.lower ?? "");
  let open: Fate | undefined;
  for (let at = isPart ? end + 2 : end; at < Math.min(last, end + reach); at++) {
    const { lower, kind, text } = tokens[at] as Token;
    if (text === "US") continue;
    const fate = fatesBehind[lower];
    // "Shot dead", "stabbed and wounded": what follows says how badly.
    if (fate && openFates.has(fate)) open = fate;
    else if (fate) return fate;
    else if (open && lower === "to" && tokens[at + 1]?.lower === "death") return "killed";
    else if (open && lower === "and") continue;
    else if (kind === "punctuation" || (phraseEnds.has(lower) && !passing.has(lower))) return open;
  }
  return open;
}

/** How far before its number the toll may stand: "the death toll from Monday’s fire aboard the ferry has risen to 15". */
const tollReach = 30;
/** Between the toll and its number: what it did, and how far. */
const tollMoves: ReadonlySet<string> = new Set(
  "risen rises rose rise rising climbs climbed climb climbing reaches reached reach reaching hits hit hitting stands stood stand standing passes passed passing surpasses surpassed tops topped exceeds exceeded jumps jumped increased increases grew grown grows raised revised updated put puts putting now brought bringing raising up".split(
    " ",
  ),
);
const tollLinks: ReadonlySet<string> = new Set(["to", "at", "of", "past", "above", "is", "was", "has", "had", "have", "been", "toll"]);

const countNouns: ReadonlySet<string> = new Set(["deaths", "fatalities", "injuries", "infections", "arrests"]);

/** "The death toll … has risen to 15", "the number of injured stood at 40": the fate that the subject names. */
function risenTo(tokens: readonly Token[], start: number, first: number): Fate | undefined {
  const least = Math.max(first, start - tollReach);
  let at = start - 1;
  while (at >= least && (tollLinks.has((tokens[at] as Token).lower) || leadingWords.has((tokens[at] as Token).lower))) at--;
  const isLinked = at < start - 1;
  if (isLinked && tokens[at + 1]?.lower === "toll") return "killed";
  if (at < least || !tollMoves.has((tokens[at] as Token).lower)) return undefined;
  for (; at >= least; at--) {
    const { lower } = tokens[at] as Token;
    if (lower === "toll") return /^injur|^wound/.test(tokens[at - 1]?.lower ?? "") ? "hurt" : "killed";
    if (countNouns.has(lower)) return fatesBehind[lower];
    if (lower === "number" && tokens[at + 1]?.lower === "of") return fateWithin(tokens, at + 2, start);
  }
  return undefined;
}

function fateWithin(tokens: readonly Token[], from: number, to: number): Fate | undefined {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const fate = fatesBehind[(tokens[at] as Token).lower];
    if (fate) return fate;
  }
  return undefined;
}
