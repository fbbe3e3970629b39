import type { Lexeme } from "./lexeme.ts";
import { type Amount, plain, round } from "./quantity-amount.ts";

/** Beyond this a power is a slip of the keys. */
const greatest = 300;

/** "10^6", "1.3x10^6", "6.2 × 10^-4", "1.2e+14", "3e8"; null where none stands. */
export function readPower(s: readonly Lexeme[], i: number): Amount | null {
  const first = s[i] as Lexeme;
  const value = first.value as number;
  if (first.rest === "" && s[i + 1]?.lower === "^") return raised(s, i + 2, value, 1);
  if (/^[x×*]10$/.test(first.rest) && s[i + 1]?.lower === "^") return raised(s, i + 2, 10, value);
  if (first.rest === "e" && (s[i + 1]?.lower === "+" || s[i + 1]?.lower === "-")) return raised(s, i + 1, 10, value);
  if (/^e\d{1,3}$/.test(first.rest)) return result(i + 1, 10, Number(first.rest.slice(1)), value);
  const isTimes = s[i + 1]?.lower === "×" || s[i + 1]?.lower === "x" || s[i + 1]?.lower === "*";
  return isTimes && s[i + 2]?.value === 10 && s[i + 3]?.lower === "^" ? raised(s, i + 4, 10, value) : null;
}

/** The exponent with its sign. */
function raised(s: readonly Lexeme[], i: number, base: number, times: number): Amount | null {
  const sign = s[i]?.lower;
  const at = sign === "-" || sign === "−" || sign === "+" ? i + 1 : i;
  const exponent = s[at];
  if (exponent?.value === undefined || exponent.rest !== "") return null;
  return result(at + 1, base, at > i && sign !== "+" ? -exponent.value : exponent.value, times);
}

function result(end: number, base: number, exponent: number, times: number): Amount | null {
  const value = times * base ** exponent;
  return Math.abs(exponent) <= greatest && Number.isFinite(value) ? plain(end, round(value)) : null;
}
