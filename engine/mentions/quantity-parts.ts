import type { Lexeme } from "./lexeme.ts";
import { plainAmount } from "./quantity-amount.ts";

/** Which smaller measure stands behind a larger one, and how many of them make it up: "5ft 4in", "three pounds and four ounces", "1 m 63 cm". */
const smaller: Record<string, Record<string, number>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  mile: { yard: 1760, furlong: 8 },
  stone: { "pound of weight": 14 },
  "pound of weight": { ounce: 16 },
  metre: { centimetre: 100, millimetre: 1000 },
  kilometre: { metre: 1000 },
  kilogram: { gram: 1000 },
  litre: { millilitre: 1000, centilitre: 100 },
};

/** Words that are a measure only behind another. */
const onlyBehind: Record<string, string> = {
  in: "inch",
  ins: "inch",
  "in.": "inch",
  m: "metre",
  pound: "pound of weight",
  pounds: "pound of weight",
};

/** What stands in a smaller measure behind an amount of `unit`, in parts of that unit, and the lexeme after it; null where nothing does. */
export function partBehind(s: readonly Lexeme[], end: number, unit: string | undefined): { end: number; part: number } | null {
  const measures = smaller[unit ?? ""];
  if (!measures) return null;
  const joint = s[end]?.lower;
  const at = joint === "and" || joint === "," ? end + 1 : end;
  const close = s[at]?.value !== undefined && s[at]?.rest !== "" ? (s[at] as Lexeme) : undefined;
  const number = close ? { value: close.value as number, end: at + 1 } : plainAmount(s, at);
  if (!number) return null;
  const name = close?.rest ?? s[number.end]?.lower ?? "";
  const most = measures[(close ? close.word?.measure : s[number.end]?.word?.measure) ?? ""] ?? measures[onlyBehind[name] ?? ""];
  if (most !== undefined) return number.value < most ? { end: close ? number.end : number.end + 1, part: number.value / most } : null;
  const isHeight = s[at]?.joined || endsHeight.has(s[number.end]?.lower ?? "");
  const isBare = unit === "foot" && at === end && !close && number.value < 12 && isHeight;
  return isBare ? { end: number.end, part: number.value / 12 } : null;
}

/** "six foot two.", as "a 6-foot-7 guard": what may follow the inches of a height that are not named. */
const endsHeight = new Set(["", ".", ",", ";", ")", "tall", "and"]);
