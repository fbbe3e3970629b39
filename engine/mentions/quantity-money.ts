import { sizeOf } from "../lexicon/conversions.ts";
import {
  currencyCodes,
  currencyLetters,
  currencyNouns,
  currencyOf,
  currencySigns,
  minorUnits,
  nounOfCurrency,
  rareNouns,
  wordLikeCodes,
} from "../lexicon/currencies.ts";
import type { Lexeme } from "./lexeme.ts";
import { isScale, plainAmount, scaleOf } from "./quantity-amount.ts";
import type { Unit } from "./quantity-unit.ts";

/** Money before the digits: "$", "US$", "Mex$", "EUR 125", "Rs 500"; the lexeme where it begins, or null. */
export function signBefore(s: readonly Lexeme[], i: number): { start: number; unit: string } | null {
  const sign = s[i - 1];
  if (!sign) return null;
  const code = codeOf(sign) ?? currencyLetters[sign.text];
  if (code) return wordLikeCodes.has(sign.text) ? null : { start: i - 1, unit: code };
  if (sign.word?.currency === undefined || currencySigns[sign.lower] === undefined) return null;
  const lead = s[i - 2];
  if (sign.lower !== "$" || !lead) return { start: i - 1, unit: sign.word.currency };
  const whose = lead.end === sign.start ? (currencySigns[`${lead.lower}$`] ?? currencyCodes[lead.lower.toUpperCase()]) : letterApart(lead);
  return whose ? { start: i - 2, unit: whose } : { start: i - 1, unit: sign.word.currency };
}

/** "c $ 1.3 million", as some feeds set it apart. */
const letterApart = ({ text }: Lexeme) =>
  text === "US" || text === "us" || text === "c" ? currencySigns[`${text.toLowerCase()}$`] : undefined;

/** "USD", and "MUSD" for millions of them. */
const codeOf = ({ text, isCapital }: Lexeme) => (isCapital && text.length === 3 ? currencyCodes[text] : undefined);

/** Money behind the number: "dollars", "U.S. dollars", "Mexican pesos", "USD", "€". `isScaled`: the number ends in a scale ("million"). */
export function currencyAt(s: readonly Lexeme[], i: number, isScaled = false): Unit | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  const owned = ownedAt(s, i);
  if (owned) return owned;
  const { word, lower, text, isCapital } = lexeme;
  const code = codeOf(lexeme);
  if (code && wordLikeCodes.has(text) && !isScaled) return null;
  if (code) return isScale(s[i + 1]) && !isScaled ? { end: i + 2, unit: code, factor: scaleOf(s[i + 1]) } : { end: i + 1, unit: code };
  const inMillions = isCapital && text.length === 4 && text.startsWith("M") ? currencyCodes[text.slice(1)] : undefined;
  if (inMillions) return { end: i + 1, unit: inMillions, factor: 1e6 };
  if (rareNouns.has(lower)) return isScaled && !isCapital && currencyNouns[lower] ? { end: i + 1, unit: currencyNouns[lower] } : null;
  if (word?.currency === undefined || isCapital) return null;
  if ((lower === "pound" || lower === "pounds") && isWeight(s, i)) return { end: i + 1, unit: "pound of weight" };
  if (!/\p{L}/u.test(lower))
    return s[i + 1]?.value === undefined || s[i + 1]?.start !== lexeme.end ? { end: i + 1, unit: word.currency } : null;
  const next = s[i + 1]?.lower ?? "";
  if (lower === "won" && (wonAsVerb.has(next) || s[i + 1]?.value !== undefined) && !isScaled) return null;
  return { end: i + 1, unit: word.currency };
}
const wonAsVerb = new Set(
  "the a an their his her its by in at with on all seats votes gold silver bronze medals games matches races".split(" "),
);

/** "16,000 pounds of sugar", "weighing 400 pounds", "two pounds (0.9 kg)": a pound of weight, where the words around it weigh something. */
function isWeight(s: readonly Lexeme[], i: number): boolean {
  if (isWeighedAgain(s, i)) return true;
  const next = s[i + 1]?.lower ?? "";
  if (next === "of") return !moneyWords.has(s[i + 2]?.lower ?? "");
  if (heaviness.has(next)) return true;
  for (let j = i - 1; j >= Math.max(0, i - 7); j--) if (weighing.has(s[j]?.lower ?? "")) return true;
  return false;
}
/** "a 20-pound turkey": a thing so heavy, where a "20-pound note" and a "500-pound fine" are money. */
export function isHeavy(s: readonly Lexeme[], i: number): boolean {
  if (isScale(s[i - 1]) || s[i - 1]?.rest.match(/^[mbk]/)) return false;
  for (let j = i + 1; j < i + 4 && s[j] !== undefined && !/^[^\p{L}]/u.test(s[j]?.lower ?? ""); j++)
    if (paid.has(s[j]?.lower ?? "") || moneyWords.has(s[j]?.lower ?? "")) return false;
  return s[i + 1] !== undefined;
}
const paid = new Set(
  (
    "note notes coin coins bill bills fine fines fee fees ticket tickets charge charges levy rise raise increase reduction discount price prices prize prizes reward bond bonds share shares stake loan grant donation cheque check " +
    "voucher vouchers payment payments payout bonus deposit penalty bet wager stipend salary wage pension allowance budget deal contract bid offer fund rebate refund subsidy gift rent fare fares toll package jackpot " +
    "takeover settlement project scheme programme program upgrade plan deficit surplus shortfall gap saving overdraft investment turnover sponsorship"
  ).split(" "),
);

/** Lexemes from a pound to the other measure that tells its weight again, at most: "(about 0.9 kg)". */
const reachAgain = 5;

/** The weight goes on in ounces, or is told again in grams or tonnes: "three pounds and four ounces", "two pounds (0.9 kg)", "0.9 kg (two pounds)". */
function isWeighedAgain(s: readonly Lexeme[], i: number): boolean {
  const opens = s[i + 1]?.lower ?? "";
  if (opens === "(" || opens === "[" || opens === "/" || opens === "or" || opens === "and" || opens === ",")
    for (let j = i + 2; j < i + reachAgain && s[j]?.lower !== ")"; j++) {
      const measure = s[j]?.word?.measure;
      if (measure !== undefined) return opens === "and" || opens === "," ? measure === "ounce" : isMass(measure);
    }
  if (s[i + 2]?.word?.measure === "ounce" || (s[i + 1]?.rest !== "" && s[i + 1]?.word?.measure === "ounce")) return true;
  for (let j = i - 1; j > Math.max(0, i - reachAgain); j--)
    if (s[j]?.lower === "(" || s[j]?.lower === "[") return isMass(s[j - 1]?.word?.measure);
  return false;
}
const isMass = (unit: string | undefined) => unit !== undefined && sizeOf(unit)?.dimension === "mass";

const heaviness = new Set("heavier lighter overweight heavy".split(" "));
const weighing = new Set("weigh weighs weighed weighing weight weights scales payload ballast".split(" "));
const moneyWords = new Set(
  (
    "the a an his her its their this that our your public private government taxpayer taxpayers state new extra fresh debt debts savings funding funds investment investments cuts spending aid tax " +
    "taxes profit profits cash money revenue income damage losses sales assets benefits grants loans"
  ).split(" "),
);

/** "Mexican pesos", "Hong Kong dollars": whose money it is. */
function ownedAt(s: readonly Lexeme[], i: number): Unit | null {
  for (const at of [i + 1, i + 2]) {
    const noun = nounOfCurrency[s[at]?.lower ?? ""];
    const unit = noun && currencyOf[`${s[at - 1]?.lower} ${noun}`];
    if (unit && (at === i + 1 || s[i]?.isCapital)) return { end: at + 1, unit };
  }
  return null;
}

/** "thirteen dollars and forty-five cents", "$3 and 50 cents", "15 dollars and 50": the minor part behind a whole amount, in parts of the whole. */
export function minorAfter(s: readonly Lexeme[], i: number): { end: number; part: number } | null {
  const hasAnd = s[i]?.lower === "and";
  const number = plainAmount(s, hasAnd ? i + 1 : i);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 99) return null;
  const minor = minorUnits[s[number.end]?.lower ?? ""];
  if (minor) return { end: number.end + 1, part: number.value * minor.part };
  const isLast = s[number.end] === undefined || /^[.,;:!?)]$/.test(s[number.end]?.lower ?? "");
  return isLast && number.value > 9 && (hasAnd || s[number.end - 1]?.value === undefined)
    ? { end: number.end, part: number.value / 100 }
    : null;
}
