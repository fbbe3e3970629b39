import { auxiliaries, irregularPasts } from "../lexicon/grammar.ts";
import { isUpperAt } from "../text/characters.ts";
import type { Quotation, Text, Token } from "../text/text.ts";

/** A text as the rules of attribution look at it: tokens by index, and which of them stand inside an outer quotation. */
export type Words = {
  text: Text;
  tokens: readonly Token[];
  /** index of the outermost quotation around a token, or -1 */
  quoted: Int32Array;
  outer: readonly Quotation[];
};

export function wordsOf(text: Text): Words {
  const outer = text.quotations.filter(({ depth }) => depth === 0);
  const quoted = new Int32Array(text.tokens.length).fill(-1);
  let at = 0;
  outer.forEach((quotation, index) => {
    for (const part of quotation.parts) {
      while (at < text.tokens.length && (text.tokens[at] as Token).start < part.start) at++;
      for (; at < text.tokens.length && (text.tokens[at] as Token).end <= part.end; at++) quoted[at] = index;
    }
  });
  return { text, tokens: text.tokens, quoted, outer };
}

export const lowerAt = ({ tokens }: Words, at: number) => tokens[at]?.lower ?? "";
export const isQuoted = ({ quoted }: Words, at: number) => (quoted[at] ?? -1) >= 0;
export const isCapitalAt = ({ text, tokens }: Words, at: number) => {
  const token = tokens[at];
  return token !== undefined && isUpperAt(text.text, token.start);
};
const marks = new Set(["“", "”", "„", "«", "»", '"', "‘", "’", "'", "``", "''"]);
/** A quote mark on its own (not a genitive's). */
export const isMarkAt = ({ tokens }: Words, at: number) => tokens[at]?.kind === "punctuation" && marks.has(tokens[at].text);
export const isPunctuationAt = ({ tokens }: Words, at: number) => tokens[at]?.kind === "punctuation";

/** Looks like the verb of a predicate: an auxiliary, an -ed form or a frequent irregular past. */
export const isVerbLike = (lower: string) =>
  auxiliaries.has(lower) || irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith("ed"));

/** Opens a predicate, not a source: "told reporters and said …" has its subject further in front. */
export const isPredicate = (lower: string) =>
  isVerbLike(lower) || (lower.length > 5 && lower.endsWith("ing")) || ["who", "which", "that", "if", "than"].includes(lower);
