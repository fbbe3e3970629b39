import { amountOf, type Figure, isOne, meets, plain, type Reach, reachOf, type Sentence } from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

/** Between a change and the same in percent. */
const again = /^(?:,| —| –)? (?:or|that is) (?:about |nearly |roughly )?$|^ \($/;
/** From the change to where it left the measure. */
const arrives =
  /^(?:,|\))* (?:to|at|to close at|to end at|to settle at|to finish at|closing at|ending at|to trade at|to stand at) (?:about |around )?$/;
/** From where a measure stands to the change that brought it there: "at 17,602, up 185 points". */
const from = /^(?:,| —| –)? (?:up|down|a (?:gain|rise|loss|fall|drop|decline) of|an increase of) $/;

/** "rose 185 points, or 1.1 percent, to 17,602", "fell 80 cents, or 2 percent, to $39.20", "at 17,602, up 185 points, or 1.1 percent". */
export function levelsIn({ figures, before }: Sentence): Sum[] {
  return figures.flatMap((first, i): Sum[] => {
    const [second, third] = [figures[i + 1], figures[i + 2]];
    if (!second || !third || ![first, second, third].every(isOne)) return [];
    const [gap, next] = [before(i + 1), before(i + 2)];
    if (first.told.change && again.test(gap) && arrives.test(next)) return judged(first, second, third, [first, second, third]);
    return second.told.change && from.test(gap) && again.test(next) ? judged(second, third, first, [first, second, third]) : [];
  });
}

/** Cents and pence are hundredths of what a price is told in. */
const hundredths: Record<string, readonly string[]> = { cent: ["USD", "EUR", "AUD", "CAD", "NZD"], penny: ["GBP"] };

function judged(one: Figure, other: Figure, level: Figure, figures: Figure[]): Sum[] {
  const [change, percent] = one.told.unit === "percent" ? [other, one] : [one, other];
  if (percent.told.unit !== "percent" || change.told.unit === "percent" || level.told.unit === "percent") return [];
  const part = hundredths[change.told.unit]?.includes(level.told.unit) ? 0.01 : 1;
  const isAlike =
    part < 1 || change.told.unit === level.told.unit || (change.told.unit === "point" && level.told.unit === "") || change.told.unit === "";
  const way = one.told.change === "down" ? -1 : 1;
  const [[low, high], [least, most]] = [reachOf(change.told), reachOf(level.told)];
  if (!isAlike || amountOf(level) <= way * part * amountOf(change)) return [];
  const before = amountOf(level) - way * part * amountOf(change);
  const reach: Reach = [(100 * low * part) / (most - way * low * part), (100 * high * part) / (least - way * high * part)];
  const says = `${plain(amountOf(change) * part)} on ${plain(before)} is ${plain((100 * part * amountOf(change)) / before)} percent`;
  return [sumOf(figures, says, meets(reach, reachOf(percent.told)), "change")];
}
