import type { DocumentInput } from "../types.ts";
import { cutBlocks } from "./blocks.ts";
import { findBrokenLines, findCuts, findDoubledWords, findMojibake } from "./damage.ts";
import { isEnglish } from "./language.ts";
import { cutPassages } from "./passages.ts";
import { findQuotations } from "./quotations.ts";
import { cutSentences } from "./sentences.ts";
import type { Damage, Sentence, Text, Token } from "./text.ts";
import { cutTokens } from "./tokens.ts";

const isRead = new Set(["headline", "body", "caption"]);

/** Step 1 as a whole: from a document to its blocks, damage, sentences, tokens and quotations. Never throws, whatever the text. */
export function cutText(document: DocumentInput): Text {
  const { text, title } = document;
  const { passages, isWrapped } = cutPassages(text);
  const { blocks, repeats } = cutBlocks(text, passages, title);
  const english = isEnglish(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const damage: Damage[] = [];
  blocks.forEach(({ role, start, end, passage }, block) => {
    if (!english || !isRead.has(role)) return;
    const cuts = findCuts(text, passage);
    const gaps = cuts.map(({ gap }) => gap);
    const first = tokens.length;
    cutTokens(text, start, end, gaps, tokens);
    cutSentences(text, tokens, first, block, sentences);
    damage.push(...cuts.map((cut) => cut.damage), ...(isWrapped ? [] : findBrokenLines(text, passage, gaps)));
    damage.push(...findDoubledWords(tokens, first), ...findMojibake(text, { start, end }));
  });
  return {
    document,
    text,
    blocks: blocks.map(({ start, end, role }) => ({ start, end, role })),
    sentences,
    tokens,
    quotations: findQuotations(text, tokens, sentences),
    damage: damage.sort((a, b) => a.start - b.start),
    repeats,
    isRead: english,
  };
}
