import type { Lexeme } from "./lexeme.ts";
import { type Amount, isScale, plain, plainAmount, round, scaleOf } from "./quantity-amount.ts";
import { readWords } from "./quantity-words.ts";

/** "1/2" as three lexemes without spaces: a fraction only where it is less than one. "9/11" is a day. */
export function slashed(s: readonly Lexeme[], i: number): Amount | null {
  const [top, slash, bottom] = [s[i], s[i + 1], s[i + 2]];
  if (!top || !bottom || slash?.lower !== "/" || top.end !== slash.start || slash.end !== bottom.start) return null;
  if (top.value === undefined || !bottom.value || bottom.rest !== "" || top.value >= bottom.value || bottom.value > 64) return null;
  return top.value === 9 && bottom.value === 11 ? null : plain(i + 3, top.value / bottom.value);
}

/** "one in ten", "two out of three", "1 in 5", "three in every ten", and "1 over 3" where nothing follows: a share. "one in five years" is none. */
export function share(s: readonly Lexeme[], i: number): Amount | null {
  const link = s[i + 1]?.lower;
  if (link !== "in" && link !== "out" && link !== "over" && link !== "of") return null;
  const part = small(s[i]);
  if (part < 1) return null;
  if (link === "out" && s[i + 2]?.lower !== "of") return null;
  const behind = link === "out" ? i + 3 : i + 2;
  const isEvery = s[behind]?.lower === "every";
  if (link === "of" && !isEvery) return null;
  const whole = wholeAt(s, isEvery ? behind + 1 : behind);
  if (!whole || whole.value <= part) return null;
  const next = s[whole.end];
  if (next?.word?.time || next?.joined || next?.word?.measure) return null;
  if (link === "over") return next === undefined || /^[.,;!?)]$/.test(next.lower) ? plain(whole.end, part / whole.value) : null;
  const isPlain = link === "in" && !isEvery ? part === 1 || whole.value <= 10 : part === 1 || whole.value <= 12 || whole.value % 100 === 0;
  return isPlain ? plain(whole.end, part / whole.value) : null;
}

/** What a share is of: a round or small number, in digits or words. */
function wholeAt(s: readonly Lexeme[], i: number): { end: number; value: number } | null {
  const article = s[i]?.lower === "a" ? 1 : 0;
  const number = article
    ? { end: i + 1, value: 1 }
    : s[i]?.value === undefined && s[i]?.word?.cardinal !== undefined
      ? readWords(s, i)
      : plainAmount(s, i);
  if (!number) return null;
  let { end, value } = number;
  while (isScale(s[end])) value *= scaleOf(s[end++]);
  return article && end === i + 1 ? null : { end, value };
}

/** A whole number up to a thousand in one word or without letters behind, else 0. */
const small = (lexeme: Lexeme | undefined) => {
  const value = lexeme?.rest === "" ? (lexeme.value ?? lexeme.word?.cardinal ?? 0) : 0;
  return Number.isInteger(value) && value <= 1000 ? value : 0;
};

/** "two-thirds", "three quarters", "three twenty-firsts", "five and a half", "five and a half million", "three million and a half". */
export function withFraction(s: readonly Lexeme[], number: Amount): Amount {
  const parts = number.value > 0 ? partsAt(s, number.end) : null;
  if (parts && countsParts(s, number, parts)) {
    const value = number.value * parts.value;
    const at = parts.end;
    const scale = s[at]?.lower === "of" && s[at + 1]?.lower === "a" && isScale(s[at + 2]) ? scaleOf(s[at + 2]) : 1;
    return scale > 1 ? plain(at + 3, value * scale, scale) : plain(at, value);
  }
  const more = andFraction(s, number.end);
  if (!more) return number;
  const scale = isScale(s[more.end]) ? scaleOf(s[more.end]) : 1;
  if (scale > 1 && number.scale > scale) return plain(more.end + 1, round(number.value + more.value * scale), scale);
  const whole = number.value + more.value * (number.scale > 100 ? number.scale : 1);
  return scale > 1 ? plain(more.end + 1, round(whole * scale), scale) : plain(more.end, round(whole), number.scale);
}

/** A part of one by its ordinal: "third", "tenths", "twenty-firsts"; behind a dash that feeds set apart too ("one - fourth"). */
function partsAt(s: readonly Lexeme[], i: number): { end: number; value: number; word: string } | null {
  const at = s[i]?.lower === "-" ? i + 1 : i;
  const lexeme = s[at];
  const { fraction, cardinal } = lexeme?.word ?? {};
  if (fraction !== undefined && fraction < 1) return { end: at + 1, value: fraction, word: lexeme?.lower ?? "" };
  const ones = s[at + 1];
  if (cardinal === undefined || cardinal < 20 || cardinal % 10 !== 0 || !ones?.joined) return null;
  const ordinal = ones.word?.ordinal ?? ones.word?.fraction ?? (ones.lower === "firsts" ? 1 : ones.lower === "seconds" ? 2 : 0);
  const unit = ordinal > 0 && ordinal < 1 ? Math.round(1 / ordinal) : ordinal;
  return unit > 0 && unit < 10 ? { end: at + 2, value: 1 / (cardinal + unit), word: ones.lower } : null;
}

/** "two quarters" are periods; "three-quarters" and "three quarters of" are parts. "one third" is a part, "one fourth place" none. */
function countsParts(s: readonly Lexeme[], number: Amount, { end, word }: { end: number; word: string }): boolean {
  const isBound = s[number.end]?.joined || s[end]?.lower === "of";
  if (word === "quarters" || word === "quarter" || word === "halves" || word === "half")
    return isBound || (word === "halves" && (s[end] === undefined || number.value > 2));
  if (number.value !== 1) return word.endsWith("s") && (number.value < 20 || number.scale >= 100 || isBound || s[end] === undefined);
  return !word.endsWith("s") && (isBound || word === "third" || !isWord(s[end]));
}

const isWord = (lexeme: Lexeme | undefined) => lexeme !== undefined && /^\p{L}/u.test(lexeme.text);

/** "and a half", "and a quarter", "and two-thirds", "and one fourth", "and three quarters". */
export function andFraction(s: readonly Lexeme[], i: number): { end: number; value: number } | null {
  if (s[i]?.lower !== "and") return null;
  const article = s[i + 1];
  const part = s[i + 2]?.word?.fraction;
  if (part === undefined || part >= 1) return null;
  if (article?.lower === "a" || article?.lower === "an" || article?.lower === "one")
    return part === 1 / 2 || part === 1 / 4 || !isWord(s[i + 3]) || isScale(s[i + 3]) ? { end: i + 3, value: part } : null;
  const count = article?.word?.cardinal;
  return count !== undefined && count * part < 1 && s[i + 2]?.lower.endsWith("s") ? { end: i + 3, value: count * part } : null;
}
