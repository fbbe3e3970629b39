import { changes } from "../lexicon/numbers.ts";
import { amountOf, type Figure, isAlike, isOne, meets, plain, type Reach, reachOf, type Sentence } from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

const fromWords = /(?:^|[ ,(])from (?:the |a |an |its |his |her |their |just |only |about |some |nearly )?$/;
const toWords = /^(?: [\p{L}\d’'-]+){0,7},? to (?:the |a |an |its |his |her |their |just |only |about |some |nearly )?$/u;
const fromBehind = /^(?: [\p{L}’'-]+){0,5},? (?:up |down )?from (?:the |a |an |its |just |only |about |some |nearly )?$/u;
const saidAgain =
  /^(?: [\p{L}’'-]+){0,5}(?:,| —| –)? (?:or|an increase of|a rise of|a gain of|a jump of|a decrease of|a fall of|a drop of|a decline of|a cut of|a difference of) (?:a |about |some |nearly |more than )?$|^(?: [\p{L}’'-]+){0,4} \((?:up |down |\+|-)?$/u;

/** Two ends of a move, with its size where that is told. */
type Move = { from: Figure; to: Figure; by?: Figure; verb: string; all: Figure[] };

/** "rose from 40 to 50, or 25 percent", "rose 25 percent to 50 from 40", "fell by 10 from 50 to 40", "doubled from 20 to 50". */
export function changesIn(sentence: Sentence): Sum[] {
  return sentence.figures.flatMap((_, i) => {
    const move = moveAt(sentence, i);
    return move ? judged(move) : [];
  });
}

function moveAt({ figures, before }: Sentence, i: number): Move | null {
  const [a, b, c] = [figures[i], figures[i + 1], figures[i + 2]] as [Figure, Figure | undefined, Figure | undefined];
  if (!b || !isOne(a) || !isOne(b)) return null;
  const [lead, gap, next] = [before(i), before(i + 1), before(i + 2)];
  const hasSize = c !== undefined && isOne(c);
  if (fromWords.test(lead) && toWords.test(gap)) {
    const by = hasSize && isSize(c, next) ? c : undefined;
    return { from: a, to: b, by, verb: lead, all: by ? [a, b, by] : [a, b] };
  }
  if (/(?:^|[ ,])to (?:just |only |about |some |nearly )?$/.test(lead) && fromBehind.test(gap)) {
    const by = hasSize && isSize(c, next) ? c : undefined;
    return { from: b, to: a, by, verb: lead, all: by ? [a, b, by] : [a, b] };
  }
  if (!hasSize || !c) return null;
  if (
    b.told.change &&
    /^(?: [\p{L}’'-]+){0,4}, (?:up|down|an increase of|a rise of|a decrease of|a drop of) $/u.test(gap) &&
    fromBehind.test(next)
  )
    return sinceThen(lead === " or " || lead === ", or " ? (figures[i - 1] ?? a) : a, b, c);
  if (a.told.change === undefined) return null;
  if (/^,? from (?:the |a |an |its |just |only |about )?$/.test(gap) && toWords.test(next))
    return { from: b, to: c, by: a, verb: lead, all: [a, b, c] };
  if (/^,? to (?:the |a |an |its |just |only |about |some )?$/.test(gap) && fromBehind.test(next))
    return { from: c, to: b, by: a, verb: lead, all: [a, b, c] };
  return null;
}

/** "1.2 billion, up 20 percent from 1 billion"; of "$2 million, or $8 a share, up 18 percent from $1.7 million" the sums that are of one size. */
const sinceThen = (to: Figure, by: Figure, from: Figure): Move | null =>
  isAlike(from, to) && amountOf(to) < 100 * amountOf(from) && amountOf(from) < 100 * amountOf(to)
    ? { from, to, by, verb: "", all: [to, by, from] }
    : null;

/** Is the third figure the size of the move: ", or 25 percent", ", a 25 percent increase"? */
const isSize = (figure: Figure, gap: string) =>
  saidAgain.test(gap) || (figure.told.change !== undefined && /^(?: [\p{L}’'-]+){0,5}, (?:a|an)(?: [\p{Ll}]+)? $/u.test(gap));

function judged(move: Move): Sum[] {
  const { from, to, by, verb, all } = move;
  if (!isAlike(from, to) || amountOf(from) <= 0) return [];
  const ways = verb.toLowerCase().split(/[^\p{L}]+/u);
  const times = multiplied(move, ways);
  if (times) return [times];
  const [start, end] = [amountOf(from), amountOf(to)];
  if (by === undefined) return directed(move, ways);
  const way = by.told.change ?? wayOf(ways);
  const isDown = end < start;
  if (way && end !== start && isDown !== (way === "down")) return directed(move, ways);
  const difference = Math.abs(end - start);
  const [lows, highs] = [reachOf(from.told), reachOf(to.told)];
  const apart: Reach = spread(lows, highs);
  const isPercent = by.told.unit === "percent";
  const arePercent = from.told.unit === "percent" || to.told.unit === "percent";
  if (!isPercent && by.told.unit !== "" && !["", by.told.unit].includes(unitOf(from, to)) && !/point$/.test(by.told.unit)) return [];
  if (/point$/.test(by.told.unit) && !arePercent) return [];
  if (!isPercent) {
    const scale = by.told.unit === "basis point" ? 100 : 1;
    const says = `from ${plain(start)} to ${plain(end)} is ${plain(difference * scale)}${by.told.unit ? ` ${by.told.unit}s` : ""}`;
    return [sumOf(all, says, meets([apart[0] * scale, apart[1] * scale], reachOf(by.told)), "change")];
  }
  const relative: Reach = [(100 * apart[0]) / lows[1], (100 * apart[1]) / Math.max(lows[0], 1e-9)];
  const says = `from ${plain(start)} to ${plain(end)} is ${plain((100 * difference) / start)} percent ${isDown ? "less" : "more"}`;
  const fits = meets(relative, reachOf(by.told));
  if (!fits && arePercent && meets(apart, reachOf(by.told)))
    return [{ figures: all, says: `${says}, or ${plain(difference)} percentage points`, wrong: "points" }];
  return [sumOf(all, says, fits, "change")];
}

const unitOf = (from: Figure, to: Figure) => from.told.unit || to.told.unit;

/** How far apart two values may lie, by their rounding. */
const spread = ([a, b]: Reach, [c, d]: Reach): Reach => {
  const gaps = [Math.abs(c - b), Math.abs(d - a)];
  return [a <= d && c <= b ? 0 : Math.min(...gaps), Math.max(...gaps)];
};

/** The last word that says which way it went; none where two of them go against each other. */
function wayOf(words: readonly string[]): "up" | "down" | undefined {
  const near = words.slice(-7).flatMap((word) => (word !== "cut" && changes[word] ? [changes[word]] : []));
  return near.every((way) => way === near[0]) ? near[0] : undefined;
}

/** "rose from 50 to 40": it fell. Ranks rise to smaller numbers, and what is halved or eased says no way of its own. */
function directed({ from, to, by, all }: Move, words: readonly string[]): Sum[] {
  const way = by?.told.change ?? wayOf(words);
  const [start, end] = [amountOf(from), amountOf(to)];
  if (!way || start === end || end > start === (way === "up") || from.told.approximate || to.told.approximate) return [];
  const isNear = words.slice(-4).some((word) => changes[word] === way) || by !== undefined;
  if (
    !isNear ||
    words.some((word) => /^(?:ranks?|ranking|rankings|place|places|spots?|seed|seeded|no|deficit|loss|minus|odds)$/.test(word))
  )
    return [];
  if (unitOf(from, to) === "") return [];
  return [{ figures: all, says: `from ${plain(start)} to ${plain(end)} is ${end > start ? "up" : "down"}`, wrong: "direction" }];
}

const multiples: Record<string, Reach> = {
  doubled: [2, 2],
  doubling: [2, 2],
  tripled: [3, 3],
  trebled: [3, 3],
  tripling: [3, 3],
  quadrupled: [4, 4],
  halved: [0.5, 0.5],
};
/** Nobody doubles to the digit. */
const multipleSlack = 0.15;

/** "doubled from 20 to 50", "nearly tripled to 90 from 31". */
function multiplied({ from, to, all }: Move, words: readonly string[]): Sum | null {
  const at = words.findLastIndex((word) => Object.hasOwn(multiples, word));
  const word = words[at];
  if (word === undefined || at < words.length - 7) return null;
  const [factor] = multiples[word] as Reach;
  const before = words.slice(Math.max(0, at - 2), at).join(" ");
  const ratio = amountOf(to) / amountOf(from);
  const isMore = /\bmore than$/.test(before);
  const isNearly = /\b(?:nearly|almost)$/.test(before);
  const [low, high] =
    factor < 1
      ? [factor * (1 - multipleSlack), factor * (1 + multipleSlack)]
      : [factor * (1 - multipleSlack), factor * (1 + multipleSlack)];
  const fits = isMore
    ? factor < 1
      ? ratio <= high
      : ratio >= low && ratio < factor * 2
    : isNearly
      ? ratio >= low * 0.9 && ratio <= high
      : ratio >= low && ratio <= high;
  return sumOf(all, `from ${plain(amountOf(from))} to ${plain(amountOf(to))} is ${plain(ratio)} times as much`, fits, "times");
}
