import type { Lexeme } from "./lexeme.ts";
import { type Amount, isScale, plain, round, scaleOf } from "./quantity-amount.ts";
import { andFraction, slashed } from "./quantity-fraction.ts";

/** A number that begins with digits: "1.5 million", "2 1/2", "20bn", "40 000", "5 and a half million"; null where letters make a name of it. */
export function readDigits(s: readonly Lexeme[], i: number, first: Lexeme): Amount | null {
  let value = first.value as number;
  let end = i + 1;
  if (first.word?.scale) return { ...plain(end, round(value * first.word.scale), first.word.scale) };
  if (first.word?.measure) return plain(end, value);
  if (first.rest !== "") return null;
  const decimals = spacedDecimals(s, i);
  if (decimals) return decimals;
  const spaced = spacedGroups(s, i, first);
  if (spaced) return spaced;
  const ratio = slashed(s, i);
  if (ratio) return ratio;
  const mixed = s[end]?.value !== undefined && s[end + 1]?.lower === "/" ? slashed(s, end) : null;
  if (mixed && mixed.value < 1) return plain(mixed.end, value + mixed.value);
  const sign = s[end];
  if (sign?.word?.fraction !== undefined && sign.text.length === 1) return plain(end + 1, value + sign.word.fraction);
  let scale = 1;
  const half = andFraction(s, end);
  if (half && isScale(s[half.end])) {
    value += half.value;
    end = half.end;
  }
  while (isScale(s[end]) && scaleOf(s[end]) > 1) {
    scale *= scaleOf(s[end]);
    end++;
  }
  return { end, value: round(value * scale), scale, isVague: false, isDigits: scale === 1 };
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

/** "40 000", "1 234 567": groups of three digits set apart by one space, as the SI has it. A lone group has to be round, or it is two numbers. */
function spacedGroups(s: readonly Lexeme[], i: number, first: Lexeme): Amount | null {
  if (first.text.length > 3 || first.value === 0) return null;
  let value = first.value as number;
  let end = i + 1;
  for (
    let next = s[end];
    next && next.text.length === 3 && next.value !== undefined && next.rest === "" && next.start === (s[end - 1] as Lexeme).end + 1;
    next = s[++end]
  )
    value = value * 1000 + next.value;
  return end > i + 2 || (end === i + 2 && s[i + 1]?.text === "000") ? { end, value, scale: 1, isVague: false, isDigits: false } : null;
}
