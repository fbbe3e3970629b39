import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";
import { currencyAt, isHeavy } from "./quantity-money.ts";
import { notCounted } from "./quantity-name.ts";
import { countedNoun, measureAt, percentAt, rated, type Unit, withScale } from "./quantity-unit.ts";

/** The unit at `i`, behind a number: what it measures, its money, or the noun that it counts; null where it counts nothing named. */
export function unitAt(s: readonly Lexeme[], i: number, value: number, number: Amount): Unit | null {
  const close = s[i - 1]?.rest ? s[i - 1]?.word : undefined;
  if (close?.measure) return rated(s, withScale(s, i - 1, close.measure));
  if (close?.currency) return { end: i, unit: close.currency };
  if (s[i - 1]?.rest === "m" && s[i - 1]?.text.endsWith("m") && !s[i]?.joined && !currencyAt(s, i) && countedNoun(s, i, 2) === null)
    return { end: i, unit: "metre", factor: 1e-6 };
  const isPart = s[i - 1]?.word?.fraction !== undefined && s[i]?.lower === "of" && (s[i + 1]?.lower === "a" || s[i + 1]?.lower === "one");
  const of = isPart ? i + 2 : number.isVague && s[i]?.lower === "of" ? i + 1 : i;
  if (s[i]?.joined) return joinedUnit(s, i);
  if (isPart) return percentAt(s, of) ?? measureAt(s, of);
  if (isLetterApart(s, i)) return metreOrMillion(s, i);
  return percentAt(s, i) ?? currencyAt(s, i, number.scale > 100) ?? measureAt(s, i) ?? countedNoun(s, of, value);
}

/** "1.63 m": a letter apart from its digits. */
export const isLetterApart = (s: readonly Lexeme[], i: number) =>
  s[i]?.text === "m" && s[i - 1]?.value !== undefined && s[i - 1]?.rest === "";

/** "(1.63 m)", "the 100 m final"; where money or something counted follows, so many millions of it ("5 m euros", "2 m people"). */
function metreOrMillion(s: readonly Lexeme[], i: number): Unit {
  const unit = currencyAt(s, i + 1, true) ?? countedNoun(s, i + 1, 2);
  return unit && !run.has(unit.unit ?? "") ? { ...unit, factor: 1e6 } : { end: i + 1, unit: "metre" };
}

/** What is run, swum or won over so many metres. */
const run = new Set(
  "hurdle race final semifinal semi-final heat champion record title runner sprinter swimmer medal lap dash relay event time".split(" "),
);

/** "two-country", "five-storey", "10-bed": what a compound counts, in the singular; the noun behind it belongs to the claim. */
function joinedUnit(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i] as Lexeme;
  if (lexeme.word?.cardinal !== undefined || lexeme.value !== undefined || lexeme.word?.ordinal !== undefined) return null;
  if (notCounted.has(lexeme.lower)) return null;
  if (lexeme.lower === "strong") return { end: i + 1 };
  const squared = lexeme.lower === "square" || lexeme.lower === "cubic" ? s[i + 1]?.word?.measure : undefined;
  if (squared) return { end: i + 2, unit: `${lexeme.lower} ${squared}` };
  if (lexeme.lower === "pound" && isHeavy(s, i)) return { end: i + 1, unit: "pound of weight" };
  return { end: i + 1, unit: lexeme.word?.measure ?? lexeme.word?.currency ?? lexeme.lower };
}
