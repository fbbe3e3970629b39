import { phraseEnds } from "../lexicon/nouns.ts";
import { changes } from "../lexicon/numbers.ts";
import type { Fact, QuantityValue } from "../types.ts";
import { readDuration } from "./duration.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";
import { boundAfter, boundBefore, boundedBy, changeAround } from "./quantity-bound.ts";
import { isBoundTo, isGroup, isName, notCounted, stands } from "./quantity-name.ts";
import { readNumber } from "./quantity-number.ts";
import { countedNoun, currencyAt, measureAt, percentAt, signBefore, type Unit } from "./quantity-unit.ts";

/** Words that stand for a figure: from one lexeme to the one after its last. */
export type Figure = { start: number; end: number; facts: Fact[] };

/** The figure at `i`: its number, range, bounds, unit or what it counts; null where the number is a name, a marker or no number. */
export function readFigure(s: readonly Lexeme[], i: number): Figure | null {
  const figure = readPlain(s, i);
  return figure && compound(s, figure);
}

function readPlain(s: readonly Lexeme[], i: number): Figure | null {
  const number = readNumber(s, i);
  const sign = number && signBefore(s, i);
  const result = number && !sign && score(s, i, number);
  if (!number || result) return result || null;
  if ((number.isDigits && isName(s, i, number)) || isBoundTo(s[number.end]) || isGroup(s, i)) return null;
  if (isNegative(s, i)) return negative(s, i, number);
  const range = rangeFrom(s, i, number, sign?.unit);
  const [low, high, ended] = range ? [range.low, range.high, range.end] : [number.value, number.value, number.end];
  const bound = boundBefore(s, sign?.start ?? i);
  const begin = bound?.start ?? sign?.start ?? i;
  const duration = sign ? null : readDuration(s, { start: begin, end: ended, low, high, number }, bound?.bound ?? null);
  if (duration) return duration;
  const tail = boundAfter(s, ended);
  const at = tail?.end ?? ended;
  const unit = sign ? { end: at, unit: sign.unit } : unitAt(s, at, high, number);
  if (!unit && !stands(s, i, number)) return null;
  const second = range || sign || !unit?.unit ? null : sameUnitAgain(s, i, unit);
  const behind = tail ? null : boundAfter(s, second?.end ?? unit?.end ?? at);
  const end = behind?.end ?? second?.end ?? unit?.end ?? at;
  const factor = unit?.factor ?? 1;
  const value: QuantityValue = {
    ...boundedBy(low * factor, (second?.value ?? high) * factor, tail?.bound ?? behind?.bound ?? bound?.bound ?? null, number.isVague),
    ...(unit?.unit ? { unit: unit.unit } : {}),
  };
  const change = changeAround(s, begin, end);
  return { start: begin, end, facts: [{ type: "quantity", value: change ? { ...value, change } : value }] };
}

/** "44 mg to 50 mg", "3 percent to 4 percent": the second end of a range that names its unit twice. */
function sameUnitAgain(s: readonly Lexeme[], i: number, unit: Unit): { value: number; end: number } | null {
  if (s[unit.end]?.lower !== "to" || isMove(s, i)) return null;
  const second = readNumber(s, unit.end + 1);
  const again = second && unitAt(s, second.end, second.value, second);
  return second && again && again.unit === unit.unit && second.value > (readNumber(s, i)?.value ?? 0)
    ? { value: second.value, end: again.end }
    : null;
}

/** "6-4", "52-48": a result, both its numbers in one claim. */
function score(s: readonly Lexeme[], i: number, number: Amount): Figure | null {
  const dash = s[number.end];
  const second = s[number.end + 1];
  if (!number.isDigits || (dash?.lower !== "-" && dash?.lower !== "–") || dash.start !== s[i]?.end || !second || dash.end !== second.start)
    return null;
  if (
    second.value === undefined ||
    second.rest !== "" ||
    second.value > number.value ||
    number.value > 999 ||
    s[number.end + 2]?.lower === "-"
  )
    return null;
  const fact = (value: number): Fact => ({ type: "quantity", value: { min: value, max: value, approximate: false } });
  return { start: i, end: number.end + 2, facts: [fact(number.value), fact(second.value)] };
}

/** "minus 30", "-4.5": a dash that touches the number and nothing before it. */
function isNegative(s: readonly Lexeme[], i: number): boolean {
  const before = s[i - 1];
  if (before?.lower === "minus" || before?.lower === "negative") return true;
  return (before?.lower === "-" || before?.lower === "−") && before.end === s[i]?.start && s[i - 2]?.end !== before.start;
}

function negative(s: readonly Lexeme[], i: number, number: Amount): Figure {
  const unit = unitAt(s, number.end, number.value, number);
  const value: QuantityValue = { min: -number.value, max: -number.value, ...(unit?.unit ? { unit: unit.unit } : {}), approximate: false };
  return { start: i - 1, end: unit?.end ?? number.end, facts: [{ type: "quantity", value }] };
}

/** "20 to 30", "$1.2 billion to $1.5 billion", "two or three", "20-30", "between 5 and 10". The scale of the second counts for both. */
function rangeFrom(s: readonly Lexeme[], i: number, first: Amount, sign: string | undefined) {
  const word = s[first.end]?.lower;
  const isBetween = word === "and" && (s[i - 1]?.lower === "between" || (sign !== undefined && s[i - 2]?.lower === "between"));
  const isDash = (word === "-" || word === "–") && s[first.end]?.start === s[first.end - 1]?.end;
  if (!isBetween && !isDash && !(word === "to" && !isMove(s, sign ? i - 1 : i)) && !(word === "or" && first.value < 100)) return null;
  // "rose $2 to $30", "dropped by 1.4 million to 1.4 billion": by how much, and where to.
  const lead = s[sign ? i - 2 : i - 1]?.lower ?? "";
  if (word === "to" && (sign || first.scale > 1) && (lead === "by" || changes[lead])) return null;
  const at = first.end + 1;
  const secondSign = s[at]?.word?.currency !== undefined && s[at]?.text.length === 1 ? 1 : 0;
  const second = readNumber(s, at + secondSign);
  if (!second || second.isVague || first.isVague) return null;
  const scaled =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? first.value * second.scale : first.value;
  return second.value > scaled ? { low: scaled, high: second.value, end: second.end } : null;
}

/** "rose from 10 to 20", "from one to another": two numbers, no range. */
const isMove = (s: readonly Lexeme[], i: number) => s[i - 1]?.lower === "from";

function unitAt(s: readonly Lexeme[], i: number, value: number, number: Amount): Unit | null {
  const glued = s[i - 1]?.rest ? s[i - 1]?.word?.measure : undefined;
  if (glued) return { end: i, unit: glued };
  if (s[i - 1]?.rest === "m" && !s[i]?.joined && !currencyAt(s, i) && countedNoun(s, i, 2) === null)
    return { end: i, unit: "metre", factor: 1e-6 };
  const isPart = s[i - 1]?.word?.fraction !== undefined && s[i]?.lower === "of" && (s[i + 1]?.lower === "a" || s[i + 1]?.lower === "one");
  const of = isPart ? i + 2 : number.isVague && s[i]?.lower === "of" ? i + 1 : i;
  if (s[i]?.joined) return joinedUnit(s, i);
  if (isPart) return percentAt(s, of) ?? measureAt(s, of);
  return percentAt(s, i) ?? currencyAt(s, i) ?? measureAt(s, i) ?? countedNoun(s, of, value);
}

/** "two-country", "five-storey", "10-bed": what a compound counts, in the singular; the noun behind it belongs to the claim. */
function joinedUnit(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i] as Lexeme;
  if (lexeme.word?.cardinal !== undefined || lexeme.value !== undefined || lexeme.word?.ordinal !== undefined) return null;
  if (notCounted.has(lexeme.lower)) return null;
  const squared = lexeme.lower === "square" || lexeme.lower === "cubic" ? s[i + 1]?.word?.measure : undefined;
  if (squared) return { end: i + 2, unit: `${lexeme.lower} ${squared}` };
  return { end: i + 1, unit: lexeme.word?.measure ?? lexeme.word?.currency ?? lexeme.lower };
}

/** A compound before a noun takes the next compound and the noun with it: "two-country, six-day tour". */
function compound(s: readonly Lexeme[], figure: Figure): Figure {
  if (!s[figure.end - 1]?.joined || s[figure.end - 1]?.word?.fraction !== undefined) return figure;
  const comma = s[figure.end]?.lower === "," || s[figure.end]?.lower === "and" ? 1 : 0;
  const at = figure.end + comma;
  const next = s[at + 1]?.joined ? readPlain(s, at) : null;
  const whole = next && next.start === at ? { start: figure.start, end: next.end, facts: [...figure.facts, ...next.facts] } : figure;
  const noun = s[whole.end];
  const isLast = !s[whole.end + 1] || !isPlainNoun(s[whole.end + 1] as Lexeme) || phraseEnds.has((s[whole.end + 1] as Lexeme).lower);
  return noun && (whole !== figure || !comma) && isPlainNoun(noun) && isLast ? { ...whole, end: whole.end + 1 } : whole;
}

const isPlainNoun = ({ text, word, value }: Lexeme) =>
  word === undefined && value === undefined && /^[a-z]{3,}$/.test(text) && !/(?:ly|ing|ed)$/.test(text);
