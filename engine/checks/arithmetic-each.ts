import {
  amountOf,
  type Figure,
  isAlike,
  isCountOf,
  isOne,
  meets,
  plain,
  type Reach,
  reachOf,
  type Sentence,
} from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

/** Behind what falls to each: "$50 each", "$6,000 a head", "three tons apiece". */
const forEach = /^ (?:each\b|apiece\b|a head\b|per head\b|per capita\b|a piece\b|on average\b)/;
const forOne = /^ (?:per|a|an|for each|for every) (?<one>\p{L}+)/u;
const again =
  /^(?: [\p{L}’'-]+){0,5}(?:,| —| –)? (?:or|that is|which is|which comes to) (?:about |some |nearly |roughly |an average of )*$|^(?: [\p{L}’'-]+){0,5} \((?:or |about )*$/u;
const inTotal =
  /^(?: [\p{L}’'-]+){0,4}(?:,| —| –)? (?:for a total of|a total of|for|or|or a total of|which comes to|making|raising|totalling|totaling|worth) (?:about |some |nearly |roughly )?$/u;
const joins =
  /^(?: [\p{L}’'-]+){0,4} (?:at|for|among|to|between|by|over|across|on|worth) (?:about |some |the |its |their |all |each of the )*$/u;

/** "$300 million for 50,000 families, or $6,000 each", "20 planes at $50 million each, for a total of $1 billion". */
export function eachIn({ figures, before }: Sentence): Sum[] {
  return figures.flatMap((first, i): Sum[] => {
    const [second, third] = [figures[i + 1], figures[i + 2]];
    if (!second || !third || ![first, second, third].every(isOne)) return [];
    const [gap, next, behind] = [before(i + 1), before(i + 2), before(i + 3)];
    if (joins.test(gap) && again.test(next) && isForOne(behind, second)) return judged(first, second, third);
    if (
      /^ (?:for )?each of the $|^ to each of the $|^ for each of the $/.test(gap) &&
      /^(?: [\p{Ll}-]+){0,3},(?: or| for)? (?:a total of )?$/u.test(next)
    )
      return judged(third, second, first);
    const isPriced = isForOne(next, first) && joins.test(gap) && inTotal.test(next.replace(forEach, "").replace(forOne, ""));
    return isPriced && /^(?:[.,;)]| in all| in total| altogether|$)/.test(behind) ? judged(third, first, second) : [];
  });
}

/** Does the figure before these words fall to each of what was counted? */
function isForOne(words: string, count: Figure): boolean {
  if (forEach.test(words)) return true;
  const one = forOne.exec(words)?.groups?.one;
  return one !== undefined && one.toLowerCase() === count.told.unit;
}

function judged(total: Figure, count: Figure, each: Figure): Sum[] {
  if (
    !isCountOf(count) ||
    amountOf(count) < 2 ||
    total.told.unit !== each.told.unit ||
    !isAlike(total, each) ||
    total.told.unit === "percent"
  )
    return [];
  if (total.told.unit === count.told.unit || total.told.unit === "") return [];
  const [[low, high], [least, most]] = [reachOf(each.told), reachOf(count.told)];
  const product: Reach = [low * least, high * most];
  const says = `${plain(amountOf(count))} times ${plain(amountOf(each))} is ${plain(amountOf(count) * amountOf(each))}`;
  return [sumOf([total, count, each], says, meets(product, reachOf(total.told)), "each")];
}
