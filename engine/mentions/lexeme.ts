import { dayParts, dayWords, months, parts, seasons, shifts, weekdays } from "../lexicon/months.ts";
import { cardinals, fractionSigns, fractions, ordinals, scales, suffixScales, vagueScales } from "../lexicon/numbers.ts";
import { currencies, measures, timeUnits } from "../lexicon/units.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { DurationValue, Span } from "../types.ts";

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
learn(timeUnits, (time) => ({ time }));
learn(measures, (measure) => ({ measure }));
learn(currencies, (currency) => ({ currency }));
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
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) pushToken(found, text.tokens[i] as Token);
  return found;
}

function pushToken(found: Lexeme[], token: Token) {
  const code = token.text.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  const whole = token.end - token.start === token.text.length;
  const hyphen = whole && token.kind !== "punctuation" ? hyphenIn(token.text, 1) : -1;
  if (hyphen > 0 && (isDigit || opens(words.get(token.lower.slice(0, hyphen))))) return pushPieces(found, token);
  found.push(lexeme(token.text, token.lower, token.start, token.end, isDigit, false));
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
  const rest = lower.slice(length);
  return { start, end, text, lower, word: suffixOf(rest), value, rest, joined, isCapital: false };
}

/** What letters close behind digits mean: a scale ("20bn") or a measure ("15km"). */
function suffixOf(rest: string): Word | undefined {
  if (rest === "") return undefined;
  const scale = suffixScales[rest];
  if (scale !== undefined) return { scale };
  const measure = measures[rest];
  return measure === undefined ? undefined : { measure };
}

/** Reads digits with thousands commas and a decimal point from the start of a text: its value, and how far it goes. */
function digitsOf(text: string): { value: number; length: number } {
  let at = 0;
  let digits = "";
  const isDigitAt = (i: number) => text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57;
  while (at < text.length) {
    if (isDigitAt(at)) digits += text[at++];
    else if (text[at] === "," && isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3) && !isDigitAt(at + 4)) at++;
    else break;
  }
  if (text[at] === "." && isDigitAt(at + 1)) {
    digits += text[at++];
    while (isDigitAt(at)) digits += text[at++];
  }
  return { value: Number(digits), length: at };
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
