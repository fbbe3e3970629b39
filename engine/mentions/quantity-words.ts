import type { Lexeme } from "./lexeme.ts";
import { type Amount, plain, round, scaleBehind } from "./quantity-amount.ts";

/** Where a number in words stands so far: `current` is not yet multiplied by a scale above a hundred, `smallest` the last of those. */
type Spoken = { total: number; current: number; has: boolean; smallest: number; end: number };

/** Cardinals, hundreds and scales in words, as they are spoken; "and" only where speech puts it. */
export function readWords(s: readonly Lexeme[], i: number): Amount {
  const spoken: Spoken = { total: 0, current: 0, has: false, smallest: Number.POSITIVE_INFINITY, end: i };
  for (let j = i; j < s.length; j = spoken.end) {
    if (!takeCardinal(s, j, spoken) && !takeScale(s, j, spoken) && !takePoint(s, j, spoken)) break;
  }
  const scale = Number.isFinite(spoken.smallest) ? spoken.smallest : 1;
  return plain(spoken.end, round(spoken.total + spoken.current), scale);
}

function takeCardinal(s: readonly Lexeme[], j: number, spoken: Spoken): boolean {
  const at = spoken.has ? joinedAt(s, j) : j;
  const number = s[at]?.word?.cardinal;
  if (number === undefined || (at > j && number === 0) || !fits(spoken, number)) return false;
  spoken.current += number;
  spoken.has = true;
  spoken.end = at + 1;
  return true;
}

/** Behind a scale: over an "and" ("two hundred and six", but not "two million and three fifths"), over a comma before hundreds ("three million, two hundred"), over a dash ("ninety - five"). */
function joinedAt(s: readonly Lexeme[], j: number): number {
  const [mark, before] = [s[j]?.lower, s[j - 1]?.word];
  if (mark === "and" || mark === "&") return (before?.scale ?? 0) >= 100 && s[j + 2]?.word?.fraction === undefined ? j + 1 : j;
  if (mark === "," && (before?.scale ?? 0) >= 1000) return (s[j + 2]?.word?.scale ?? 0) === 100 ? j + 1 : j;
  const ones = s[j + 1]?.word?.cardinal ?? 0;
  return mark === "-" && (before?.cardinal ?? 0) >= 20 && ones > 0 && ones < 10 ? j + 1 : j;
}

/** A cardinal may follow when it fills a free place: "twenty" and "five", "hundred" and "twelve". */
function fits({ current, has }: Spoken, number: number): boolean {
  if (!has) return true;
  if (number === 0 || current % 1 !== 0) return false;
  const rest = current % 100;
  return number < 10 ? (rest === 0 ? current >= 100 || current === 0 : rest >= 20 && rest % 10 === 0) : rest === 0;
}

/** "hundred" multiplies what was said last, a greater scale all since the scale before it; "lakh crore" and "hundred thousand" multiply both. */
function takeScale(s: readonly Lexeme[], j: number, spoken: Spoken): boolean {
  const scale = scaleBehind(s[j]);
  if (scale <= 1 || (s[j]?.word?.vague !== undefined && (!spoken.has || s[j + 1]?.lower === "of"))) return false;
  const isRun = spoken.current === 0 && spoken.total > 0 && (s[j - 1]?.word?.scale ?? 0) >= 1000 && scale > 100;
  if (isRun) spoken.total *= scale;
  else if (scale === 100) {
    if (spoken.current > 99 || (spoken.has && spoken.current === 0)) return false;
    spoken.current = (spoken.current || 1) * 100;
  } else {
    if (scale >= spoken.smallest && spoken.total > 0) return false;
    spoken.total += (spoken.current || (spoken.has && spoken.total === 0 ? 0 : 1)) * scale;
    spoken.current = 0;
  }
  if (scale !== 100 || isRun) spoken.smallest = scale;
  spoken.has = true;
  spoken.end = j + 1;
  return true;
}

/** "one point five", "two hundred point seventy-one". */
function takePoint(s: readonly Lexeme[], j: number, spoken: Spoken): boolean {
  if (s[j]?.lower !== "point" || !spoken.has || spoken.current % 1 !== 0) return false;
  let digits = "";
  let at = j + 1;
  for (let one = s[at]?.word?.cardinal; one !== undefined; one = s[++at]?.word?.cardinal) {
    if (one < 10) digits += one;
    else if (digits === "" && one < 100) {
      const ones = one >= 20 ? (s[at + 1]?.word?.cardinal ?? 0) : 0;
      const isPair = ones > 0 && ones < 10;
      digits = String(one + (isPair ? ones : 0));
      at += isPair ? 2 : 1;
      break;
    } else break;
  }
  if (digits === "") return false;
  spoken.current += Number(`0.${digits}`);
  spoken.end = at;
  return true;
}
