import { currencyCodes, currencyLetters, currencyNouns, currencySigns, minorUnits, rareNouns } from "../lexicon/currencies.ts";
import { dayParts, dayWords, decades, months, parts, seasons, shifts, weekdays } from "../lexicon/months.ts";
import { cardinals, fractionSigns, fractions, ordinals, scales, vagueScales } from "../lexicon/numbers.ts";
import { measures, timeUnits } from "../lexicon/units.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { DurationValue, Span } from "../types.ts";
import { digitsOf, suffixOf } from "./lexeme-digits.ts";

/** What the lexicon knows of a word, for the grammar of time and number. A word may be several things ("second", "quarter", "may"). */
export type Word = {
  cardinal?: number;
  scale?: number;
  vague?: number;
  ordinal?: number;
  fraction?: number;
  month?: number;
  weekday?: number;
  season?: number;
  day?: number;
  shift?: number;
  part?: "early" | "mid" | "late";
  time?: DurationValue["unit"];
  measure?: string;
  currency?: string;
  dayPart?: boolean;
  decade?: number;
};

/**
 * A token as the grammar of time and number sees it: looked up, digits read, hyphened words opened where their first piece is a number or a
 * date word ("six-day" is "six" and "day", the second `joined`). `value`: what the digits say, else undefined; `rest`: what stands close
 * behind the digits ("12th": "th", "10:30": ":30", "20bn": "bn").
 */
export type Lexeme = Span & { text: string; lower: string; word?: Word; value?: number; rest: string; joined: boolean; isCapital: boolean };

const words = new Map<string, Word>();
function learn<V>(table: Record<string, V>, entry: (value: V) => Word) {
  for (const [key, value] of Object.entries(table)) words.set(key, { ...words.get(key), ...entry(value) });
}
learn(cardinals, (cardinal) => ({ cardinal }));
learn(scales, (scale) => ({ scale }));
learn(vagueScales, (vague) => ({ vague }));
learn(ordinals, (ordinal) => ({ ordinal }));
learn(fractions, (fraction) => ({ fraction }));
learn(fractionSigns, (fraction) => ({ fraction }));
learn(months, (month) => ({ month }));
learn(weekdays, (weekday) => ({ weekday }));
learn(seasons, (season) => ({ season }));
learn(dayWords, (day) => ({ day }));
learn(shifts, (shift) => ({ shift }));
learn(parts, (part) => ({ part }));
learn(decades, (decade) => ({ decade }));
learn(timeUnits, (time) => ({ time }));
learn(measures, (measure) => ({ measure }));
learn(currencySigns, (currency) => ({ currency }));
for (const [noun, currency] of Object.entries(currencyNouns)) if (!rareNouns.has(noun)) learn({ [noun]: currency }, () => ({ currency }));
for (const [word, { unit }] of Object.entries(minorUnits)) if (!rareNouns.has(word)) learn({ [word]: unit }, () => ({ currency: unit }));
for (const part of dayParts) words.set(part, { ...words.get(part), dayPart: true });

/** A hyphened word opens where its first piece is one of these. */
const opens = (word: Word | undefined) =>
  word !== undefined &&
  (word.cardinal !== undefined ||
    word.ordinal !== undefined ||
    word.part !== undefined ||
    word.month !== undefined ||
    word.time !== undefined ||
    word.weekday !== undefined ||
    word.fraction !== undefined ||
    word.season !== undefined ||
    word.day !== undefined ||
    word.scale !== undefined);

/** The lexemes of one sentence. */
export function lexemesOf(text: Text, sentence: Sentence): Lexeme[] {
  const found: Lexeme[] = [];
  const [first, last] = sentence.tokens;
  for (let i = first; i < last; i++) {
    const token = text.tokens[i] as Token;
    if (token.kind === "word" && isCodeWithDigits(token)) i = pushCode(found, text, i, last);
    else if (token.text === "." && opensDecimals(text.tokens, i, first, last)) i = pushDecimals(found, text.tokens, i);
    else pushToken(found, token);
  }
  return found;
}

/** ".08": a point that stands apart from what is before it, close to digits. */
function opensDecimals(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const [before, point, digits] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  return digits?.kind === "number" && i + 1 < last && digits.start === point.end && (i === first || (before as Token).end < point.start);
}

function pushDecimals(found: Lexeme[], tokens: readonly Token[], i: number): number {
  const [point, digits] = [tokens[i] as Token, tokens[i + 1] as Token];
  found.push(lexeme(`.${digits.text}`, `.${digits.lower}`, point.start, digits.end, true, false));
  return i + 1;
}

/** "USD115.5", "Rs500", "RM20": letters of money close to digits. */
function isCodeWithDigits({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57 && text.length > 2 && lettersOfMoney(text) > 0;
}

/** How many letters of a currency a word begins with, where nothing but digits follows. */
function lettersOfMoney(text: string): number {
  let letters = 0;
  while (letters < text.length && !(text.charCodeAt(letters) >= 48 && text.charCodeAt(letters) <= 57)) letters++;
  const code = text.slice(0, letters);
  if (letters < 2 || letters > 3 || (currencyCodes[code] ?? currencyLetters[code]) === undefined) return 0;
  for (let at = letters; at < text.length; at++) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return 0;
  return letters;
}

/** The letters and the digits as two lexemes; decimals and groups that the cut set apart come back to their number. */
function pushCode(found: Lexeme[], { text, tokens }: Text, i: number, last: number): number {
  const token = tokens[i] as Token;
  const at = token.start + lettersOfMoney(token.text);
  let end = i;
  while (end + 2 < last && isPartOfNumber(tokens, end)) end += 2;
  const [code, digits] = [token.text.slice(0, at - token.start), text.slice(at, (tokens[end] as Token).end)];
  found.push(lexeme(code, code.toLowerCase(), token.start, at, false, false));
  found.push(lexeme(digits, digits.toLowerCase(), at, at + digits.length, true, false));
  return end;
}

function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark, digits] = [tokens[at] as Token, tokens[at + 1] as Token, tokens[at + 2] as Token];
  return (mark.text === "." || mark.text === ",") && digits.kind === "number" && mark.start === before.end && digits.start === mark.end;
}

function pushToken(found: Lexeme[], token: Token) {
  const code = token.text.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  const whole = token.end - token.start === token.text.length;
  const hyphen = whole && token.kind !== "punctuation" ? hyphenIn(token.text, 1) : -1;
  if (hyphen > 0 && (isDigit || opensAt(token, hyphen))) return pushPieces(found, token);
  const one = lexeme(token.text, token.lower, token.start, token.end, isDigit, false);
  if (!whole || one.rest.charCodeAt(0) !== 44) found.push(one);
  else pushList(found, token);
}

/** "six-day", "mid-2021"; "post-1990" and "pre-9/11" too. */
function opensAt({ text, lower }: Token, hyphen: number): boolean {
  const first = lower.slice(0, hyphen);
  const digit = text.charCodeAt(hyphen + 1);
  return opens(words.get(first)) || ((first === "post" || first === "pre") && digit >= 48 && digit <= 57);
}

/** "22,24,26": several numbers without spaces between them. */
function pushList(found: Lexeme[], { text, start }: Token) {
  let at = start;
  for (const part of text.split(/(,)/)) {
    const code = part.charCodeAt(0);
    if (part) found.push(lexeme(part, part.toLowerCase(), at, at + part.length, code >= 48 && code <= 57, false));
    at += part.length;
  }
}

function pushPieces(found: Lexeme[], token: Token) {
  for (let at = 0; at < token.text.length; ) {
    const hyphen = hyphenIn(token.text, at);
    const end = hyphen < 0 ? token.text.length : hyphen;
    if (end > at) {
      const code = token.text.charCodeAt(at);
      found.push(
        lexeme(
          token.text.slice(at, end),
          token.lower.slice(at, end),
          token.start + at,
          token.start + end,
          code >= 48 && code <= 57,
          at > 0,
        ),
      );
    }
    at = end + 1;
  }
}

function hyphenIn(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 0x2010 || code === 0x2011) return i;
  }
  return -1;
}

function lexeme(text: string, lower: string, start: number, end: number, isDigit: boolean, joined: boolean): Lexeme {
  const code = text.charCodeAt(0);
  const isCapital = code >= 65 && code <= 90;
  if (!isDigit) return { start, end, text, lower, word: words.get(lower), value: undefined, rest: "", joined, isCapital };
  const { value, length } = digitsOf(text);
  return {
    start,
    end,
    text,
    lower,
    word: length === text.length ? undefined : suffixOf(text.slice(length)),
    value,
    rest: lower.slice(length),
    joined,
    isCapital: false,
  };
}

/** The number words before a lexeme, joined with spaces: up to `count` of them, in lower case. For look-backs in small tables. */
export function before(s: readonly Lexeme[], at: number, count: number): string {
  let out = "";
  for (let i = Math.max(0, at - count); i < at; i++) out += (out ? " " : "") + (s[i] as Lexeme).lower;
  return out;
}

/** The words from a lexeme on, joined with spaces. */
export function after(s: readonly Lexeme[], at: number, count: number): string {
  let out = "";
  for (let i = at; i < Math.min(s.length, at + count); i++) out += (out ? " " : "") + (s[i] as Lexeme).lower;
  return out;
}
