import { honorifics } from "../lexicon/titles.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isInitial, isNameWord } from "./person-name.ts";
import { isHuman } from "./person-vouched.ts";

/**
 * A capitalised word of a text with the one after it (over an initial), each such pair once: the span is that of `word` where it stands so first, `count` how
 * often. `next` is absent where the word stands alone. `isOdd`: no dictionary has the word.
 */
export type ProperWord = Span & { word: string; next?: Span & { word: string; isOdd: boolean }; count: number; isOdd: boolean };

const shortest = 3;

/** The capitalised words of a text, in the order of first appearance. One pass. */
export function properWords({ tokens, sentences }: Text): ProperWord[] {
  const found = new Map<string, ProperWord>();
  for (const sentence of sentences) addFrom(tokens, sentence, found);
  return [...found.values()];
}

/** The words of one sentence: a function of its own, which is made fast once, where a loop over a whole text is anew for each text. */
function addFrom(tokens: readonly Token[], { tokens: [begin, end] }: Sentence, found: Map<string, ProperWord>): void {
  for (let at = begin; at < end; at++) {
    const token = tokens[at] as Token;
    if (!isProper(token)) continue;
    const follower = tokens[isInitial(tokens[at + 1]) ? at + 2 : at + 1];
    const next = follower && at + 1 < end && isProper(follower) ? follower : undefined;
    const isOdd = !isEnglishWord(token.text);
    if (!isOdd && !next && !isHuman(tokens, at, at + 1, end)) continue;
    if (!next && at > begin && isProper(tokens[at - 1])) continue;
    const key = next ? `${token.text} ${next.text}` : token.text;
    const known = found.get(key);
    if (known) known.count++;
    else
      found.set(key, {
        start: token.start,
        end: token.end,
        word: token.text,
        ...(next ? { next: { start: next.start, end: next.end, word: next.text, isOdd: !isEnglishWord(next.text) } } : {}),
        count: 1,
        isOdd,
      });
  }
}

const isProper = (token: Token | undefined): token is Token =>
  isNameWord(token) && token.text.length >= shortest && !token.text.endsWith(".") && !honorifics.has(token.lower);
