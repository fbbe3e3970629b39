import { leading } from "../lexicon/abbreviations.ts";
import { speechVerbs } from "../lexicon/cues.ts";
import { openers } from "../lexicon/function-words.ts";
import { isLowerAt, isSpaceAt, isUpperAt } from "./characters.ts";
import type { Sentence, Token } from "./text.ts";

/** Nobody writes a longer sentence; a list or a page without full stops is cut there, so that no rule looks further. */
const longest = 250;
const closers = "”’»)]}\"'";

/**
 * Cuts the tokens from `first` on (those of one block) into sentences, appends them to `into` and tells each token its sentence. A
 * sentence ends on . ! ? … with the marks and brackets that close after it, unless the next word carries on: in lower case, or in a
 * speech tag after a quoted question ("“Is it true?” Smith asked.").
 */
export function cutSentences(text: string, tokens: Token[], first: number, block: number, into: Sentence[]): void {
  let start = first;
  for (let at = first; at < tokens.length; at++) {
    const end = at - start >= longest ? at : sentenceEnd(text, tokens, at);
    if (end < 0 && at < tokens.length - 1) continue;
    const last = end < 0 ? at : end;
    const sentence: Sentence = {
      start: (tokens[start] as Token).start,
      end: (tokens[last] as Token).end,
      tokens: [start, last + 1],
      block,
    };
    for (let token = start; token <= last; token++) (tokens[token] as Token).sentence = into.length;
    into.push(sentence);
    start = last + 1;
    at = last;
  }
}

/** The last token of the sentence that ends at token `at` (closing marks taken in), or -1 where none ends. */
function sentenceEnd(text: string, tokens: Token[], at: number): number {
  const token = tokens[at] as Token;
  const isStop =
    token.kind === "punctuation" && (token.text.startsWith(".") || token.text === "!" || token.text === "?" || token.text === "…");
  const isAbbreviation = (token.kind === "word" || token.kind === "number") && token.text.endsWith(".");
  if (!isStop && !isAbbreviation) return -1;
  let last = at;
  while (last + 1 < tokens.length && closes(text, tokens, last + 1)) last++;
  const next = tokens[last + 1];
  if (next === undefined) return last;
  if (last === at && next.start === token.end && isStop) return -1;
  if (isStop && "!?".includes(token.text) && "!?".includes(next.text)) return -1;
  if (isAbbreviation) return last > at || startsAnew(text, tokens, last + 1, token) ? last : -1;
  if (carriesOn(text, tokens, last + 1) || isSpacedPoint(tokens, at)) return -1;
  if (last > at && token.text !== "." && isSpeechTag(tokens, last + 1)) return -1;
  return last;
}

/** A closing mark that touches what it closes. Straight marks close where no space stands before them. */
function closes(text: string, tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  return (
    token.kind === "punctuation" &&
    closers.includes(token.text) &&
    token.start === (tokens[at - 1] as Token).end &&
    !isUpperAt(text, token.end)
  );
}

function carriesOn(text: string, tokens: Token[], at: number) {
  const next = tokens[at] as Token;
  if (isLowerAt(text, next.start)) return next.kind === "word" && !/^(e|i)[A-Z]/.test(next.text);
  return next.kind === "punctuation" && ",;:—–-)".includes(next.text.charAt(0));
}

/** "rose 4 . 8 %", as some feeds set a decimal point: digits around it, and a sign or scale behind them. */
function isSpacedPoint(tokens: Token[], at: number) {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.kind !== "number" || next?.kind !== "number" || before.text.length > 3 || next.text.length > 2) return false;
  return behind !== undefined && (behind.text === "%" || /^(?:per ?cent|pct|million|billion|trillion|points?)$/.test(behind.lower));
}

/** After an abbreviation that may end a sentence: the next word opens one and is no part of a name. */
function startsAnew(text: string, tokens: Token[], at: number, abbreviation: Token) {
  const word = abbreviation.lower.slice(0, -1);
  if (leading.has(word) || word.length === 1) return false;
  let next = tokens[at] as Token;
  if ("“‘\"'".includes(next.text) && at + 1 < tokens.length && isSpaceAt(text, next.start - 1)) next = tokens[at + 1] as Token;
  return isUpperAt(text, next.start) && openers.has(next.lower);
}

/** "Smith asked", "President Yoon said": up to four capitalised words and a verb of speech. */
function isSpeechTag(tokens: Token[], at: number) {
  for (let ahead = at; ahead < Math.min(at + 5, tokens.length); ahead++) {
    const token = tokens[ahead] as Token;
    if (ahead > at && speechVerbs.has(token.lower)) return true;
    if (token.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}
