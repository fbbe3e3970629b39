import { speechVerbs } from "../lexicon/cues.ts";
import type { Span } from "../types.ts";
import { isDigitAt, isLetterAt, isSpaceAt } from "./characters.ts";
import { trim } from "./lines.ts";
import type { Quotation, Sentence, Token } from "./text.ts";

type Open = { mark: "double" | "single"; parts: Span[]; from: number; depth: number };

const doubles = '“”„«»"';
const singles = "‘’'‚";
const elisions = new Set(["em", "til", "cause", "twas", "tis", "n", "round", "bout"]);
/** How far a closing single mark is looked for before a genitive ("the leaders’ …") is taken to be one. */
const farthest = 200;

/**
 * Pairs quote marks over the whole text: curly and straight, double and single, nested. A quotation that stays open at the end of a paragraph goes on
 * where the next one reopens it, and is left unclosed where it does not; a single mark that nothing closes was an apostrophe.
 */
export function findQuotations(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const blockOf = (token: Token) => (sentences[token.sentence] as Sentence).block;
  const close = (open: Open, end: number, closed: boolean) => {
    const part = trim(text, open.from, end);
    if (part.start < part.end) open.parts.push(part);
    const [first, last] = [open.parts[0], open.parts.at(-1)];
    if (first && last) found.push({ start: first.start, end: last.end, closed, parts: open.parts, depth: open.depth });
  };
  const endParagraph = (end: number, reopens: boolean) => {
    while (stack.at(-1)?.mark === "single") stack.pop();
    while (stack.length > (reopens ? 1 : 0)) {
      const open = stack.pop() as Open;
      if (open.mark === "double") close(open, end, false);
    }
    const [kept] = stack;
    if (kept) kept.parts.push(trim(text, kept.from, end));
  };

  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isFirst = before !== undefined && blockOf(before) !== blockOf(token);
    if (isFirst && stack.length > 0) {
      const reopens = stack[0]?.mark === "double" && isDouble(token) && opensDouble(text, token);
      endParagraph(before.end, reopens);
      if (reopens) {
        (stack[0] as Open).from = token.end;
        return;
      }
    }
    if (isDouble(token)) {
      const top = stack.findLastIndex(({ mark }) => mark === "double");
      // A mark that stands apart from the words behind it closes what is open, whatever its shape; one behind a full stop opens another quotation.
      const isApart = top >= 0 && token.text !== "``" && (isSpaceAt(text, token.end) || (token.text === "“" && opensTag(tokens, at)));
      if (top >= 0 && !isApart && !isStraight(token) && opensDouble(text, token) && endsSentence(tokens[at - 1])) {
        while (stack.length > top) {
          const open = stack.pop() as Open;
          if (open.mark === "double") close(open, (tokens[at - 1] as Token).end, false);
        }
      }
      if (!isApart && opensDouble(text, token) && (top < 0 || stack.length <= top || !isStraight(token) || stack.length > top + 1)) {
        if (top >= 0 && isStraight(token) && closesAfterAll(text, token)) closeDown(stack, top, token.start, close);
        else stack.push({ mark: "double", parts: [], from: token.end, depth: stack.length });
      } else if (top >= 0) closeDown(stack, top, token.start, close);
    } else if (isSingle(token)) {
      if (opensSingle(text, token, tokens[at + 1])) stack.push({ mark: "single", parts: [], from: token.end, depth: stack.length });
      else if (stack.at(-1)?.mark === "single" && closesSingle(text, tokens, at)) close(stack.pop() as Open, token.start, true);
    }
  });
  const last = tokens.at(-1);
  if (last) endParagraph(last.end, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function closeDown(stack: Open[], top: number, end: number, close: (open: Open, end: number, closed: boolean) => void) {
  while (stack.length > top) {
    const open = stack.pop() as Open;
    if (open.mark === "double") close(open, end, true);
  }
}

/** "…, “Roe said": what follows the comma and the mark is a speech tag, so the mark was to close. */
const opensTag = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.text === "," &&
  [1, 2, 3].some((step) => speechVerbs.has(tokens[at + step]?.lower ?? "")) &&
  /^(?:\p{Lu}|he$|she$|they$|said$)/u.test(tokens[at + 1]?.text ?? "");

const endsSentence = (token: Token | undefined) => token !== undefined && [".", "!", "?"].includes(token.text);

/** "``" and "''" are the double marks of old wire copy. */
const isDouble = (token: Token) =>
  token.text === "``" || token.text === "''" || (token.end - token.start === 1 && doubles.includes(token.text));
const isStraight = (token: Token) => token.text === '"' || token.text === "''";
const isSingle = (token: Token) => token.kind === "punctuation" && token.end - token.start === 1 && singles.includes(token.text);

const opensAfter = (text: string, at: number) => at < 0 || isSpaceAt(text, at) || "([{—–-/“‘\"'".includes(text.charAt(at));

function opensDouble(text: string, token: Token) {
  if (token.text === "”" || token.text === "»") return false;
  const isSpaced = opensAfter(text, token.start - 1);
  if (token.text === "``") return true;
  if (token.text === "“") return isSpaced || isLetterAt(text, token.end) || isDigitAt(text, token.end);
  return isSpaced && !isSpaceAt(text, token.end);
}

/** A straight mark inside open single marks that touches the word before it closes the outer pair. */
const closesAfterAll = (text: string, token: Token) => !opensAfter(text, token.start - 1);

function opensSingle(text: string, token: Token, next: Token | undefined) {
  if (token.text === "’" || !next || next.start !== token.end || !opensAfter(text, token.start - 1)) return false;
  if (token.text === "'" && elisions.has(next.lower)) return false;
  return isLetterAt(text, token.end) || isDigitAt(text, token.end) || '“"[$£€…'.includes(text.charAt(token.end));
}

function closesSingle(text: string, tokens: readonly Token[], at: number) {
  const token = tokens[at] as Token;
  if (token.text === "‘" || token.text === "‚" || isLetterAt(text, token.end) || isDigitAt(text, token.end)) return false;
  const isGenitive = /s/i.test(text.charAt(token.start - 1)) && isSpaceAt(text, token.end);
  if (!isGenitive) return !isSpaceAt(text, token.start - 1);
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + farthest); ahead++) {
    const later = tokens[ahead] as Token;
    if (later.text === "‘" || isDouble(later)) return true;
    if (isSingle(later) && !isSpaceAt(text, later.start - 1)) return false;
  }
  return true;
}
