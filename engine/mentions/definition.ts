import type { Sentence, Text, Token } from "../text/text.ts";
import type { Context } from "./context.ts";
import { abbreviates, isAcronym } from "./definition-acronym.ts";
import type { Mention } from "./mention.ts";

/** A definition that the text makes, at tokens `from` to `to` (after the last). */
type Definition = { from: number; to: number; pairs: { term: string; means: string }[] };
type Finder = (tokens: readonly Token[], at: number, begin: number, end: number, context: Context) => Definition | undefined;

const longestMeaning = 12;

/** What the text itself defines: "Name (NAME)", "N4, or Name", "collectively known as N4", "A and B stand for X and Y, respectively". */
export function findDefinitions(text: Text, context: Context): Mention[] {
  return text.sentences.flatMap((sentence, index) =>
    definitionsIn(text.tokens, sentence, context).map((definition) => mentionOf(text.tokens, definition, index)),
  );
}

function definitionsIn(tokens: readonly Token[], { tokens: [begin, end] }: Sentence, context: Context): Definition[] {
  const found: Definition[] = [];
  for (let at = begin; at < end; at++) {
    let definition: Definition | undefined;
    for (const find of finders) definition ??= find(tokens, at, begin, end, context);
    if (!definition) continue;
    found.push(definition);
    at = Math.max(at, definition.to - 1);
  }
  return found;
}

const mentionOf = (tokens: readonly Token[], { from, to, pairs }: Definition, sentence: number): Mention => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  kind: "definition",
  sentence,
  facts: pairs.map((value) => ({ type: "definition", value })),
});

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }, index, all) => (index > 0 && !/^['’,]/.test(text) && all[index - 1]?.text !== "(" ? ` ${text}` : text))
    .join("");
const isCapital = (token: Token | undefined) => token?.kind === "word" && /^\p{Lu}/u.test(token.text);

/** "Long Name (LN)" and "LN (Long Name)". `at` is the opening bracket. */
const bracketed: Finder = (tokens, at, begin, end) => {
  if (tokens[at]?.text !== "(") return undefined;
  let close = at + 1;
  while (close < Math.min(end, at + longestMeaning) && tokens[close]?.text !== ")") close++;
  if (tokens[close]?.text !== ")") return undefined;
  const inner = tokens[at + 1] as Token;
  if (close === at + 2 && isAcronym(inner.text)) {
    const from = abbreviates(tokens, begin, at, inner.text);
    return from === undefined ? undefined : { from, to: close + 1, pairs: [{ term: inner.text, means: wordsOf(tokens, from, at) }] };
  }
  const term = tokens[at - 1];
  if (at - 1 < begin || !term || !isAcronym(term.text) || abbreviates(tokens, at + 1, close, term.text) !== at + 1) return undefined;
  return { from: at - 1, to: close + 1, pairs: [{ term: term.text, means: wordsOf(tokens, at + 1, close) }] };
};

/** "LN, or Long Name" and "Long Name, or LN". `at` is the comma. */
const either: Finder = (tokens, at, begin, end) => {
  if (tokens[at]?.text !== "," || tokens[at + 1]?.lower !== "or" || at + 2 >= end) return undefined;
  const right = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  const [before, after] = [tokens[at - 1], tokens[right]];
  if (after && right < end && isAcronym(after.text)) {
    const from = abbreviates(tokens, begin, at, after.text);
    return from === undefined ? undefined : { from, to: right + 1, pairs: [{ term: after.text, means: wordsOf(tokens, from, at) }] };
  }
  if (at - 1 < begin || !before || !isAcronym(before.text)) return undefined;
  let to = right;
  while (
    to < end &&
    (isCapital(tokens[to]) || (["of", "for", "and", "the", "on", "in"].includes(tokens[to]?.lower ?? "") && isCapital(tokens[to + 1])))
  )
    to++;
  if (to === right || abbreviates(tokens, right, to, before.text) !== right) return undefined;
  return { from: at - 1, to, pairs: [{ term: before.text, means: wordsOf(tokens, right, to) }] };
};

const adverbs = new Set([
  "often",
  "sometimes",
  "usually",
  "generally",
  "jointly",
  "internally",
  "collectively",
  "also",
  "better",
  "commonly",
  "widely",
  "otherwise",
  "formally",
  "officially",
  "informally",
  "together",
  "formerly",
  "popularly",
  "locally",
]);
const boundaries = new Set([
  "the",
  "a",
  "an",
  "'s",
  "'",
  "of",
  "from",
  "with",
  "by",
  "in",
  "on",
  "at",
  "to",
  "for",
  "and",
  "between",
  "called",
  "under",
  "into",
  "over",
  "about",
  "is",
  "are",
  "was",
  "were",
]);

/** "…, collectively known as N4". `at` is "known", "referred" or "abbreviated". */
const known: Finder = (tokens, at, begin, end) => {
  const word = tokens[at]?.lower;
  const as =
    word === "known" || word === "abbreviated" ? at + 1 : word === "referred" && tokens[at + 1]?.lower === "to" ? at + 2 : undefined;
  if (as === undefined || tokens[as]?.lower !== "as") return undefined;
  let name = as + 1;
  while (name < end && (tokens[name]?.lower === "the" || /^["“‘]$/.test(tokens[name]?.text ?? ""))) name++;
  let to = name;
  while (to < end && to < name + 6 && isCapital(tokens[to])) to++;
  if (to === name) return undefined;
  const from = adverbs.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const comma = tokens[from - 1]?.text === "," ? from - 1 : from;
  let start = comma;
  while (
    start > begin &&
    start > comma - longestMeaning &&
    tokens[start - 1]?.kind !== "punctuation" &&
    !boundaries.has(tokens[start - 1]?.lower ?? "")
  )
    start--;
  return start === comma ? undefined : { from, to, pairs: [{ term: wordsOf(tokens, name, to), means: wordsOf(tokens, start, comma) }] };
};

/** "A and B stand for X and Y", "A is short for X". `at` is "stands", "stand" or "short". */
const standing: Finder = (tokens, at, begin, end, context) => {
  if (!["stand", "stands", "short"].includes(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "for") return undefined;
  const terms: number[] = [];
  for (let back = at - 1; back >= begin && back > at - 9; back--) {
    const token = tokens[back] as Token;
    if (isAcronym(token.text)) terms.unshift(back);
    else if (!["and", ",", "is", "or"].includes(token.lower)) break;
  }
  if (terms.length === 0) return undefined;
  const meanings = terms.length === 1 ? [restOf(tokens, at + 2, end)] : bodiesIn(tokens, at + 2, end, context).slice(0, terms.length);
  if (meanings.length !== terms.length || meanings.some(({ from, to }) => to === from)) return undefined;
  const pairs = terms.map((term, index) => ({
    term: (tokens[term] as Token).text,
    means: wordsOf(tokens, meanings[index]?.from ?? 0, meanings[index]?.to ?? 0),
  }));
  return { from: terms[0] as number, to: meanings.at(-1)?.to as number, pairs };
};

/** The words up to the next mark, without the article. */
function restOf(tokens: readonly Token[], from: number, end: number) {
  const begin = tokens[from]?.lower === "the" ? from + 1 : from;
  let to = begin;
  while (to < end && to < begin + longestMeaning && tokens[to]?.kind !== "punctuation") to++;
  return { from: begin, to };
}

/** The states and bodies named from here on. */
function bodiesIn(tokens: readonly Token[], from: number, end: number, { register }: Context) {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at < end; at++) {
    const match = register.organisationAt(tokens, at);
    if (!match) continue;
    found.push({ from: at, to: at + match.words });
    at += match.words - 1;
  }
  return found;
}

const finders: readonly Finder[] = [bracketed, either, known, standing];
