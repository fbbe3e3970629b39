import type { Lexeme } from "./lexeme.ts";
import { type Amount, isScale, plain, round, scaleBehind, scaleOf } from "./quantity-amount.ts";
import { andFraction, slashed } from "./quantity-fraction.ts";
import { readPower } from "./quantity-power.ts";
import { readWords } from "./quantity-words.ts";

/** A number that begins with digits: "1.5 million", "2 1/2", "20bn", "40 000", "5 and a half million"; null where letters make a name of it. */
export function readDigits(s: readonly Lexeme[], i: number, first: Lexeme): Amount | null {
  const power = readPower(s, i);
  if (power) return power;
  const value = first.value as number;
  if (first.word?.scale) return scaledFurther(s, i + 1, round(value * first.word.scale), first.word.scale);
  if (first.word?.measure ?? first.word?.currency) return plain(i + 1, value);
  if (first.rest !== "") return null;
  const decimals = spacedDecimals(s, i);
  if (decimals) return decimals;
  const ratio = slashed(s, i);
  if (ratio) return ratio;
  const whole = grouped(s, i, first) ?? { end: i + 1, value };
  const mixed = s[whole.end]?.value !== undefined && s[whole.end + 1]?.lower === "/" ? slashed(s, whole.end) : null;
  if (mixed && mixed.value < 1) return plain(mixed.end, whole.value + mixed.value);
  const sign = s[whole.end];
  if (sign?.word?.fraction !== undefined && sign.text.length === 1)
    return scaledFurther(s, whole.end + 1, whole.value + sign.word.fraction, 1);
  const half = andFraction(s, whole.end);
  if (half && isScale(s[half.end])) return scaledFurther(s, half.end, whole.value + half.value, 1);
  return scaledFurther(s, whole.end, whole.value, 1);
}

/**
 * The scales behind a number, and smaller numbers behind those: "4 thousand 3 hundred and 21". Places never go through one array with values: an
 * array of fractions makes fractions of whole numbers, and each place copied from there takes sixteen bytes more, in every span of every reading.
 */
function scaledFurther(s: readonly Lexeme[], i: number, start: number, first: number): Amount {
  let end = i;
  let value = start;
  let scale = first;
  for (let next = scaleHere(s, end); next > 1; next = scaleHere(s, end)) {
    value *= next;
    scale *= next;
    end++;
  }
  const smaller = scale >= 100 && scale <= 1e6 ? smallerBehind(s, end, scale) : null;
  if (smaller) return plain(smaller.end, round(value + smaller.value), scale);
  return { end, value: round(value), scale, isVague: false, isDigits: scale === 1 };
}

/** A capital that stands for a scale a space behind digits ("5.2 M") is one too, but not a lower-case unit ("5 m"). */
function scaleHere(s: readonly Lexeme[], i: number): number {
  const lexeme = s[i];
  if (lexeme?.value === undefined && lexeme?.text.length === 1 && s[i - 1]?.rest === "")
    return lexeme.text === "M" ? 1e6 : lexeme.lower === "k" ? 1e3 : 1;
  return lexeme?.word?.vague !== undefined && s[i + 1]?.lower === "of" ? 1 : scaleBehind(lexeme);
}

/** Only what cannot be a second number: with a scale of its own, or below a hundred behind "hundred and". */
function smallerBehind(s: readonly Lexeme[], i: number, scale: number): { end: number; value: number } | null {
  const at = s[i]?.lower === "and" || s[i]?.lower === "&" ? i + 1 : i;
  const digits = s[at];
  if (digits === undefined || (digits.value === undefined && digits.word?.cardinal === undefined)) return null;
  const number = digits.value === undefined ? readWords(s, at) : digits.rest === "" ? scaledFurther(s, at + 1, digits.value, 1) : null;
  if (!number || number.value >= scale) return null;
  return number.scale > 1 || (at > i && scale === 100 && number.value < 100) ? number : null;
}

/** "6 . 2 percent", as some feeds set a decimal point: with spaces around, or where a unit or scale says that it is one number. */
function spacedDecimals(s: readonly Lexeme[], i: number): Amount | null {
  const [point, digits, behind] = [s[i + 1], s[i + 2], s[i + 3]];
  if (point?.lower !== "." || digits?.value === undefined || digits.rest !== "" || digits.text.length > 3) return null;
  const isSpaced = point.start > (s[i] as Lexeme).end && digits.start > point.end;
  if (!isSpaced && behind?.word?.measure === undefined && !isScale(behind)) return null;
  const scale = isScale(behind) ? scaleOf(behind) : 1;
  return plain(scale > 1 ? i + 4 : i + 3, round(Number(`${s[i]?.value}.${digits.text}`) * scale), scale);
}

/**
 * "40 000", "1 234 567", "1'000", "80 , 000": groups of three digits set apart by one space, as the SI has it, or by an apostrophe or a loose comma. A
 * lone group behind a space has to be round, or it is two numbers.
 */
function grouped(s: readonly Lexeme[], i: number, first: Lexeme): { end: number; value: number } | null {
  if (first.text.length > 3 || first.value === 0 || !Number.isInteger(first.value)) return null;
  let value = first.value as number;
  let end = i + 1;
  let marks = 0;
  for (let gap = gapBefore(s, end); gap !== null; gap = gapBefore(s, end)) {
    value = value * 1000 + (s[gap]?.value as number);
    marks += gap - end;
    end = gap + 1;
  }
  const groups = end - i - 1 - marks;
  return groups > 1 || marks > 0 || (groups === 1 && s[i + 1]?.text === "000") ? { end, value } : null;
}

/** The lexeme of a further group of three digits, or null. */
function gapBefore(s: readonly Lexeme[], i: number): number | null {
  const [before, mark] = [s[i - 1] as Lexeme, s[i]];
  const isGroup = (lexeme: Lexeme | undefined) => lexeme?.text.length === 3 && lexeme.value !== undefined && lexeme.rest === "";
  if (isGroup(mark)) return mark?.start === before.end + 1 && !mark.joined ? i : null;
  const [next] = [s[i + 1]];
  if (!isGroup(next) || !mark) return null;
  const isApostrophe = (mark.lower === "'" || mark.lower === "’") && mark.start === before.end && next?.start === mark.end;
  const isLoose = mark.lower === "," && mark.start === before.end + 1 && next?.start === mark.end + 1 && next.text === "000";
  return isApostrophe || isLoose ? i + 1 : null;
}
