import { phraseEnds } from "../lexicon/nouns.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Figure } from "./quantity.ts";

/** A compound before a noun takes the next compound and the noun with it: "two-country, six-day tour". */
export function withCompound(s: readonly Lexeme[], figure: Figure, read: (at: number) => Figure | null): Figure {
  const last = s[figure.end - 1];
  if (!last?.joined || last.word?.fraction !== undefined || last.word?.cardinal !== undefined) return figure;
  const comma = s[figure.end]?.lower === "," || s[figure.end]?.lower === "and" ? 1 : 0;
  const at = figure.end + comma;
  const next = s[at + 1]?.joined ? read(at) : null;
  const whole = next && next.start === at ? { start: figure.start, end: next.end, facts: [...figure.facts, ...next.facts] } : figure;
  const noun = s[whole.end];
  const isLast = !s[whole.end + 1] || !isPlainNoun(s[whole.end + 1] as Lexeme) || phraseEnds.has((s[whole.end + 1] as Lexeme).lower);
  return noun && (whole !== figure || !comma) && isPlainNoun(noun) && isLast ? { ...whole, end: whole.end + 1 } : whole;
}

const isPlainNoun = ({ text, word, value }: Lexeme) =>
  word === undefined && value === undefined && /^[a-z]{3,}$/.test(text) && !/(?:ly|ing|ed)$/.test(text);
