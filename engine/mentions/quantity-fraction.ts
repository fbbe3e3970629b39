import type { Lexeme } from "./lexeme.ts";
import { type Amount, isScale, plain, round, scaleOf } from "./quantity-amount.ts";

/** "1/2" as three lexemes without spaces: a fraction only where it is less than one. */
export function slashed(s: readonly Lexeme[], i: number): Amount | null {
  const [top, slash, bottom] = [s[i], s[i + 1], s[i + 2]];
  if (!top || !bottom || slash?.lower !== "/" || top.end !== slash.start || slash.end !== bottom.start) return null;
  if (top.value === undefined || !bottom.value || bottom.rest !== "" || top.value >= bottom.value || bottom.value > 64) return null;
  return plain(i + 3, top.value / bottom.value);
}

/** "one in ten", "two in three", "1 in 5": a share. "one in five years" is none. */
export function share(s: readonly Lexeme[], i: number): Amount | null {
  const [part, of, next] = [small(s[i]), small(s[i + 2]), s[i + 3]];
  if (s[i + 1]?.lower !== "in" || of <= part || part < 1 || (part > 1 && of > 10) || next?.word?.time || next?.joined) return null;
  return plain(i + 3, part / of);
}

/** A whole number up to a thousand in one word or without letters behind, else 0. */
const small = (lexeme: Lexeme | undefined) => {
  const value = lexeme?.rest === "" ? (lexeme.value ?? lexeme.word?.cardinal ?? 0) : 0;
  return Number.isInteger(value) && value <= 1000 ? value : 0;
};

/** "two-thirds", "three quarters", "five and a half", "five and a half million". */
export function withFraction(s: readonly Lexeme[], number: Amount): Amount {
  const next = s[number.end];
  if (
    number.value < 20 &&
    number.value > 0 &&
    next?.word?.fraction !== undefined &&
    next.word.fraction < 1 &&
    countsParts(s, number, next)
  ) {
    const value = number.value * next.word.fraction;
    const at = number.end + 1;
    const scale = s[at]?.lower === "of" && s[at + 1]?.lower === "a" && isScale(s[at + 2]) ? scaleOf(s[at + 2]) : 1;
    return scale > 1 ? plain(at + 3, value * scale, scale) : plain(at, value);
  }
  const more = andFraction(s, number.end);
  if (!more) return number;
  const whole = number.value + more.value * (number.scale > 100 ? number.scale : 1);
  return isScale(s[more.end]) ? plain(more.end + 1, round(whole * scaleOf(s[more.end])), scaleOf(s[more.end])) : plain(more.end, whole);
}

/** "two quarters" are periods; "three-quarters" and "three quarters of" are parts. */
function countsParts(s: readonly Lexeme[], number: Amount, next: Lexeme): boolean {
  const word = next.lower;
  if (word === "quarters" || word === "quarter" || word === "halves" || word === "half")
    return next.joined || s[number.end + 1]?.lower === "of";
  return number.value === 1 ? !word.endsWith("s") : word.endsWith("s");
}

/** "and a half", "and a quarter", "and two-thirds". */
export function andFraction(s: readonly Lexeme[], i: number): { end: number; value: number } | null {
  if (s[i]?.lower !== "and") return null;
  const article = s[i + 1];
  const part = s[i + 2]?.word?.fraction;
  if (part === undefined || part >= 1) return null;
  if (article?.lower === "a" || article?.lower === "an" || article?.lower === "one") return { end: i + 3, value: part };
  const count = article?.word?.cardinal;
  return count !== undefined && count * part < 1 && s[i + 2]?.lower.endsWith("s") ? { end: i + 3, value: count * part } : null;
}
