import { currencyCodes } from "../lexicon/currencies.ts";
import type { Fact, QuantityValue } from "../types.ts";
import { readDuration } from "./duration.ts";
import type { Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";
import { type Amount, round } from "./quantity-amount.ts";
import { boundAfter, boundBefore, boundedBy, changeAround } from "./quantity-bound.ts";
import { withCompound } from "./quantity-compound.ts";
import { isLetterApart, unitAt } from "./quantity-counted.ts";
import { minorAfter, signBefore } from "./quantity-money.ts";
import { isBoundTo, isGroup, isName, isNamed, stands } from "./quantity-name.ts";
import { readNumber } from "./quantity-number.ts";
import { partBehind } from "./quantity-parts.ts";
import { rangeFrom, sameUnitAgain } from "./quantity-range.ts";
import { isDashed, readScore } from "./quantity-score.ts";
import type { Unit } from "./quantity-unit.ts";

/** Words that stand for a figure: from one lexeme to the one after its last. */
export type Figure = { start: number; end: number; facts: Fact[] };

/** The figure at `i`: its number, range, bounds, unit or what it counts; null where the number is a name, a marker or no number. */
export function readFigure(s: readonly Lexeme[], i: number): Figure | null {
  const figure = readPlain(s, i);
  return figure && withCompound(s, figure, (at) => readPlain(s, at));
}

function readPlain(s: readonly Lexeme[], i: number): Figure | null {
  const number = readNumber(s, i);
  if (!number) return null;
  const sign = signBefore(s, i);
  if (number.isDigits && !sign && (isDashed(s, i) || isNamed(s, i))) return null;
  if (number.end === i + 1 && !number.isDigits && ordinalAt(s, i)) return null;
  const result = sign ? null : readScore(s, i, number);
  if (result) return result;
  if ((number.isDigits && !sign && isName(s, i, number)) || isBoundTo(s[number.end]) || isGroup(s, i)) return null;
  const minus = minusBefore(s, sign?.start ?? i) ?? (sign ? minusBefore(s, i) : null);
  if (minus !== null) return negative(s, i, number, sign, minus);
  const range = rangeFrom(s, i, number, sign?.start);
  const { low, high, end: ended } = range ?? { low: number.value, high: number.value, end: number.end };
  const bound = boundBefore(s, sign?.start ?? i);
  const begin = bound?.start ?? sign?.start ?? i;
  const duration = sign ? null : readDuration(s, { start: begin, end: ended, low, high, number }, bound?.bound ?? null);
  if (duration) return duration;
  const tail = boundAfter(s, ended);
  const at = tail?.end ?? ended;
  const unit = sign ? signedAt(s, at, sign.unit) : unitAt(s, at, high, number);
  if (!unit && !stands(s, i, number)) return null;
  if (unit?.unit?.startsWith("degree") && s[unit.end]?.lower === "below" && s[unit.end + 1]?.lower === "zero")
    return belowZero(s, begin, low, unit);
  const second =
    range || !unit?.unit
      ? null
      : sameUnitAgain(s, sign?.start ?? i, number, unit, (to, value, next) => unitAfter(s, to, value, next, sign));
  const isWhole = !range && !second && Number.isInteger(low);
  const minor = isWhole ? (isMoney(unit?.unit) ? minorAfter(s, unit?.end ?? at) : partBehind(s, unit?.end ?? at, unit?.unit)) : null;
  const last = second?.end ?? minor?.end ?? unit?.end ?? at;
  const behind = tail ? null : boundAfter(s, last);
  const end = behind?.end ?? last;
  const whole = (value: number) => (minor ? round(value + minor.part) : unit?.factor ? round(value * unit.factor) : value);
  const value: QuantityValue = {
    ...boundedBy(whole(low), whole(second?.value ?? high), tail?.bound ?? behind?.bound ?? bound?.bound ?? null, number.isVague),
    ...(unit?.unit ? { unit: unit.unit } : {}),
  };
  const change = changeAround(s, begin, end);
  return { start: begin, end, facts: [{ type: "quantity", value: change ? { ...value, change } : value }] };
}

/** "$20", "$20 m": money behind its sign, in millions where a letter says so apart. */
const signedAt = (s: readonly Lexeme[], at: number, unit: string): Unit =>
  isLetterApart(s, at) ? { end: at + 1, unit, factor: 1e6 } : { end: at, unit };

const isMoney = (unit: string | undefined) => unit !== undefined && currencyCodes[unit] !== undefined;

/** The unit of a second number: the sign before it, where the first has one. */
function unitAfter(s: readonly Lexeme[], at: number, value: number, number: Amount, sign: { unit: string } | null): Unit | null {
  return sign ? { end: at, unit: sign.unit } : unitAt(s, at, value, number);
}

/** Where a minus begins: "minus 30", "-4.5", "- 1 4/5" at the beginning; a dash that touches the number and nothing before it. */
function minusBefore(s: readonly Lexeme[], i: number): number | null {
  const before = s[i - 1];
  if (!before) return null;
  if (before.lower === "minus" || before.lower === "negative") return i - 1;
  if (before.lower !== "-" && before.lower !== "−" && before.lower !== "–") return null;
  if (i === 1) return 0;
  return before.end === s[i]?.start && s[i - 2]?.end !== before.start ? i - 1 : null;
}

/** "5 degrees below zero Celsius": the scale may stand behind. */
function belowZero(s: readonly Lexeme[], start: number, value: number, unit: Unit): Figure {
  const scale = s[unit.end + 2]?.word?.measure;
  const isScale = scale === "degree celsius" || scale === "degree fahrenheit";
  const fact: QuantityValue = { min: -value, max: -value, unit: isScale ? scale : unit.unit, approximate: false };
  return { start, end: unit.end + (isScale ? 3 : 2), facts: [{ type: "quantity", value: fact }] };
}

function negative(s: readonly Lexeme[], i: number, number: Amount, sign: { start: number; unit: string } | null, minus: number): Figure {
  const unit = sign ? { end: number.end, unit: sign.unit } : unitAt(s, number.end, number.value, number);
  const value: QuantityValue = { min: -number.value, max: -number.value, ...(unit?.unit ? { unit: unit.unit } : {}), approximate: false };
  return { start: Math.min(minus, sign?.start ?? i), end: unit?.end ?? number.end, facts: [{ type: "quantity", value }] };
}
