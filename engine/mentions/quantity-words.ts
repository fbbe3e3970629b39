import type { Lexeme } from "./lexeme.ts";
import { type Amount, plain, round } from "./quantity-amount.ts";

/** Cardinals, hundreds and scales in words, as they are spoken; "and" only where speech puts it. */
export function readWords(s: readonly Lexeme[], i: number): Amount {
  let total = 0;
  let current = 0;
  let has = false;
  let smallest = Number.POSITIVE_INFINITY;
  let end = i;
  for (let j = i; j < s.length; j++) {
    const word = s[j]?.word;
    const isAnd = s[j]?.lower === "and" && has && (s[j - 1]?.word?.scale ?? 0) >= 100;
    const number = isAnd ? s[j + 1]?.word?.cardinal : word?.cardinal;
    if (number !== undefined && (!has || !isAnd || number > 0) && fits(current, number, has)) {
      current += number;
      has = true;
      if (isAnd) j++;
    } else if (!isAnd && word?.scale !== undefined && word.scale > 1 && s[j]?.value === undefined) {
      const scale = word.scale;
      if (scale === 100 ? current > 99 || (has && current === 0) : scale >= smallest && total > 0) break;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * scale;
        current = 0;
        smallest = scale;
      }
      has = true;
    } else if (s[j]?.lower === "point" && has && s[j + 1]?.word?.cardinal !== undefined && (s[j + 1]?.word?.cardinal as number) < 10) {
      const digits = spokenDigits(s, j + 1);
      current += Number(`0.${digits}`);
      j += digits.length;
    } else break;
    end = j + 1;
  }
  return plain(end, round(total + current), Number.isFinite(smallest) ? smallest : 1);
}

/** A cardinal may follow when it fills a free place: "twenty" and "five", "hundred" and "twelve". */
function fits(current: number, number: number, has: boolean): boolean {
  if (!has) return true;
  if (number === 0 || current % 1 !== 0) return false;
  const rest = current % 100;
  return number < 10 ? (rest === 0 ? current >= 100 || current === 0 : rest >= 20 && rest % 10 === 0) : rest === 0;
}

function spokenDigits(s: readonly Lexeme[], i: number): string {
  let digits = "";
  for (let j = i; (s[j]?.word?.cardinal ?? 10) < 10; j++) digits += s[j]?.word?.cardinal;
  return digits;
}
