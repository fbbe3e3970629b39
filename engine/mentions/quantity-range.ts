import { changes } from "../lexicon/numbers.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";
import { signBefore } from "./quantity-money.ts";
import { readNumber } from "./quantity-number.ts";
import type { Unit } from "./quantity-unit.ts";

/** The second end of a range, and the first in the scale of both. */
export type Range = { low: number; high: number; end: number };

/**
 * "20 to 30", "$1.2 billion to $1.5 billion", "two or three", "20-30", "between 5 and 10", "ranges from 5 to 10". The scale of the second counts for
 * both. `sign`: where the money sign of the first begins, if it has one.
 */
export function rangeFrom(s: readonly Lexeme[], i: number, first: Amount, sign: number | undefined): Range | null {
  const word = s[first.end]?.lower;
  const begin = sign ?? i;
  const isBetween = word === "and" && s[begin - 1]?.lower === "between";
  const isDash = (word === "-" || word === "–" || word === "—") && s[first.end]?.start === s[first.end - 1]?.end;
  const isTo = (word === "to" || word === "through") && !isMove(s, begin);
  if (!isBetween && !isDash && !isTo && !(word === "or" && first.value < 100)) return null;
  if (isTo && (sign !== undefined || first.scale > 1) && arrives(s, begin)) return null;
  const second = secondAt(s, first.end + 1);
  if (!second || second.isVague || first.isVague) return null;
  if (
    isTo &&
    arrives(s, begin) &&
    (second.value > 4 * first.value ||
      s[second.end]?.lower === "from" ||
      (s[second.end]?.lower === "," && s[second.end + 1]?.lower === "from"))
  )
    return null;
  const scaled =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? first.value * second.scale : first.value;
  return second.value > scaled ? { low: scaled, high: second.value, end: second.end } : null;
}

/** "rose $2 to $30", "dropped by 1.4 million to 1.4 billion", "down 3 percent to 4 percent": by how much, and where to. */
function arrives(s: readonly Lexeme[], begin: number): boolean {
  const lead = s[begin - 1]?.lower ?? "";
  return lead === "by" || changes[lead] !== undefined;
}

/** The number at a place, behind its own sign of money. */
function secondAt(s: readonly Lexeme[], i: number): Amount | null {
  if (s[i]?.value !== undefined || s[i]?.word?.cardinal !== undefined) return readNumber(s, i);
  for (const at of [i + 1, i + 2]) if (s[at]?.value !== undefined && signBefore(s, at)?.start === i) return readNumber(s, at);
  return readNumber(s, i);
}

/** "44 mg to 50 mg", "between 3 percent and 4 percent": the second end of a range that names its unit twice. */
export function sameUnitAgain(
  s: readonly Lexeme[],
  begin: number,
  first: Amount,
  unit: Unit,
  unitAt: (at: number, value: number, number: Amount) => Unit | null,
): { value: number; end: number } | null {
  const word = s[unit.end]?.lower;
  const isBetween = word === "and" && s[begin - 1]?.lower === "between";
  const isDash = (word === "–" || word === "-") && s[unit.end]?.start === s[unit.end - 1]?.end;
  if (!isBetween && !isDash && (word !== "to" || isMove(s, begin) || arrives(s, begin))) return null;
  const second = secondAt(s, unit.end + 1);
  const again = second && unitAt(second.end, second.value, second);
  return second && again && again.unit === unit.unit && second.value > first.value ? { value: second.value, end: again.end } : null;
}

/** "rose from 10 to 20", "from one to another": two numbers, no range; "ranging from 10 to 20", "anywhere from 10 to 20" is one. */
function isMove(s: readonly Lexeme[], begin: number): boolean {
  if (s[begin - 1]?.lower !== "from") return false;
  for (let j = begin - 2; j >= Math.max(0, begin - 10); j--) {
    const { lower } = s[j] as Lexeme;
    if (rangeWords.has(lower)) return false;
    if (changes[lower] !== undefined || moveWords.has(lower)) return true;
  }
  return false;
}
const moveWords = new Set(
  (
    "went go goes going gone extend extended extending extension move moved moving switch switched change changed changing revise revised revision adjust adjusted lengthen lengthened shorten shortened " +
    "took take taking brought bring bringing push pushed double doubled triple tripled upgraded downgraded improve widen narrow turned turn came come steadily quickly jumped shifted transition swung"
  ).split(" "),
);
const rangeWords = new Set(
  "range ranges ranged ranging vary varies varied varying anywhere aged ages estimates sizes prices stretching spanning differ differed differing".split(
    " ",
  ),
);
