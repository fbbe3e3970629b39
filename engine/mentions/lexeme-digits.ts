import { currencyCodes, minorUnits } from "../lexicon/currencies.ts";
import { suffixScales } from "../lexicon/numbers.ts";
import { closeMeasures, measures } from "../lexicon/units.ts";
import type { Word } from "./lexeme.ts";

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** Where the digits that begin at an index end. */
function runFrom(text: string, at: number): number {
  while (isDigit(text, at)) at++;
  return at;
}

/**
 * The value of the digits that a text begins with, and how far they go: "1,200", "12,34,567.89" as in India, "1.234.567" as on the Continent,
 * "1,3" with a decimal comma, ".08".
 */
export function digitsOf(text: string): { value: number; length: number } {
  const first = runFrom(text, 0);
  if (first === text.length) return { value: Number(text), length: first };
  const mark = text.charAt(first);
  if (mark === ",") return withCommas(text, first);
  if (mark === "." && isDigit(text, first + 1)) return withPoint(text, first);
  return { value: Number(text.slice(0, first)), length: first };
}

function withPoint(text: string, first: number): { value: number; length: number } {
  const end = runFrom(text, first + 1);
  if (first > 0 && first <= 3 && end === first + 4 && text.charAt(end) === ".") {
    const last = runFrom(text, end + 1);
    if (last === end + 4 && text.charAt(last) !== ".") return { value: Number(text.slice(0, last).replaceAll(".", "")), length: last };
  }
  return { value: Number(text.slice(0, end)), length: end };
}

/** Groups of three behind commas; of two, where a last one of three follows; one or two digits behind the only comma are decimals. */
function withCommas(text: string, first: number): { value: number; length: number } {
  const ends = [first];
  for (let at = first; text.charAt(at) === "," && isDigit(text, at + 1); ends.push(at)) at = runFrom(text, at + 1);
  const sizes = ends.slice(1).map((end, index) => end - (ends[index] as number) - 1);
  const threes = sizes.findIndex((size) => size !== 3);
  const isIndian = sizes.length > 1 && sizes.at(-1) === 3 && sizes.slice(0, -1).every((size) => size === 2);
  const groups = isIndian || threes < 0 ? sizes.length : threes;
  const end = ends[groups] as number;
  if (groups === 0 && sizes.length === 1 && (sizes[0] as number) < 3 && first <= 3)
    return { value: Number(`${text.slice(0, first)}.${text.slice(first + 1, ends[1])}`), length: ends[1] as number };
  const whole = text.slice(0, end).replaceAll(",", "");
  if (text.charAt(end) !== "." || !isDigit(text, end + 1)) return { value: Number(whole), length: end };
  const last = runFrom(text, end + 1);
  return { value: Number(whole + text.slice(end, last)), length: last };
}

/** What letters close behind digits mean: a scale ("20bn"), a measure ("15km", "4L"), money ("20p", "115USD"). `close`: as they are written. */
export function suffixOf(close: string): Word | undefined {
  if (close === "") return undefined;
  const rest = close.toLowerCase();
  const scale = suffixScales[rest];
  const measure = closeMeasures[close] ?? measures[rest];
  if (measure !== undefined && close !== "K") return { measure };
  if (scale !== undefined) return { scale };
  const currency = currencyCodes[close] ?? minorUnits[rest]?.unit ?? (rest === "c" ? "cent" : undefined);
  return currency === undefined ? undefined : { currency };
}
