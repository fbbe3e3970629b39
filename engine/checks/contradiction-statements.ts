import { unfinished } from "../lexicon/function-words.ts";
import { auxiliaries, possessives, pronouns } from "../lexicon/grammar.ts";
import { cardinals } from "../lexicon/numbers.ts";
import { hedges, negations, opposites } from "../lexicon/opposites.ts";
import type { Reading } from "../reading.ts";
import { isUpperAt } from "../text/characters.ts";
import { isEnglishWord } from "../text/english-words.ts";
import { stemsOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { cutTokens } from "../text/tokens.ts";
import type { Span } from "../types.ts";
import { type Rows, rowsOf } from "./number-rows.ts";
import { hashOf } from "./twice.ts";

/**
 * A sentence as it is set against another. `tokens`: its words and numbers; `content`: those of them that say something; `names`, `numbers`: the stems of its
 * capitalised words and of its figures; `about`: its names, and the names and numbers of the sentence before where it goes on about them ("She declined the
 * prize"); `stems`: of all its words and of what it is about. `isPlain`: short, and neither quoted, asked nor hedged. `words`: in small letters, to know the
 * sentence again.
 */
export type Statement = {
  reading: Reading;
  span: Span;
  tokens: readonly Token[];
  content: readonly Token[];
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  about: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  isPlain: boolean;
  words: string;
};

/**
 * What is kept of the statements of a reading, those that are no single statement left out, to find those that may be of one thing. A statement is
 * made whole again when it is asked for.
 */
export type Kept = {
  count: number;
  /** index into the reading's sentences */
  sentences: Uint32Array;
  /** hashes: of all stems, of what a plain statement is looked up by, of the words */
  stems: Rows;
  asks: Rows;
  words: Int32Array;
  /** is it looked up by its names? */
  isNamed: Uint8Array;
};

export function statementsIn(reading: Reading): Kept {
  const [sentences, words, isNamed, stems, asks] = [[], [], [], [], []] as [number[], number[], number[], number[][], number[][]];
  let before: Statement | undefined;
  reading.sentences.forEach((span, sentence) => {
    const statement = statementAt(reading, span, before);
    if (!statement) return;
    before = statement;
    sentences.push(sentence);
    words.push(hashOf(statement.words));
    isNamed.push(statement.names.size > 0 ? 1 : 0);
    stems.push(hashesOf(statement.stems));
    asks.push(statement.isPlain ? hashesOf(keysOf(statement)) : []);
  });
  return {
    count: sentences.length,
    sentences: Uint32Array.from(sentences),
    stems: rowsOf(stems),
    asks: rowsOf(asks),
    words: Int32Array.from(words),
    isNamed: Uint8Array.from(isNamed),
  };
}

/** The statement whole. */
export function statementOf(reading: Reading, kept: Kept, at: number): Statement {
  const spanAt = (place: number) => reading.sentences[kept.sentences[place] as number] as Span;
  const before = at === 0 ? undefined : statementAt(reading, spanAt(at - 1), undefined);
  return statementAt(reading, spanAt(at), before) as Statement;
}

const hashesOf = (words: Iterable<string>): number[] => [...new Set(words)].map(hashOf);

const fewestWords = 3;
/** What a statement is looked up by. */
const keysOf = ({ names, content }: Statement): Iterable<string> => {
  if (names.size > 0) return names;
  return content.length < fewestWords ? [] : content.flatMap(({ lower }) => stemsOf(lower)[0] ?? []);
};

/** A sentence with more words is no single statement. */
const mostWords = 60;
const [fewestPlain, mostPlain] = [4, 18];
const persons = new Set(["he", "she", "they", "his", "her", "their", "him", "them"]);
/** A sentence goes on about the one before where it speaks of a person by a pronoun, or has one of these among its first words. */
const goingOn = new Set(["it", "its", "this", "these", "that", "the"]);
const firstWords = 4;

function statementAt(reading: Reading, span: Span, before: Statement | undefined): Statement | undefined {
  const { text } = reading.document;
  const cut: Token[] = [];
  cutTokens(text, span.start, span.end, [], cut);
  const tokens = cut.filter(({ kind }) => kind === "word" || kind === "number").map(votesAgainst);
  if (tokens.length === 0 || tokens.length > mostWords) return undefined;
  const [stems, names, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  tokens.forEach((token, at) => {
    const [stem = "", ...pieces] = stemsOf(token.lower);
    for (const each of [stem, ...pieces]) stems.add(each);
    for (const piece of token.lower.split("-")) if (cardinals[piece] !== undefined) stems.add(String(cardinals[piece]));
    if (isName(token, at)) names.add(stem);
    if (token.kind === "number") numbers.add(stem);
  });
  const goesOn = tokens.some(({ lower }, at) => persons.has(lower) || (at < firstWords && goingOn.has(lower)));
  const about = before && goesOn ? new Set([...names, ...before.names, ...before.numbers]) : names;
  if (about !== names) for (const stem of about) stems.add(stem);
  const isPlain =
    tokens.length >= fewestPlain &&
    tokens.length <= mostPlain &&
    !tokens.some(({ lower }) => hedges.has(lower)) &&
    !/[?“"]/.test(text.slice(span.start, span.end));
  const words = tokens.map(({ lower }) => lower).join(" ");
  return { reading, span, tokens, content: tokens.filter(isContent), names, numbers, about, stems, isPlain, words };
}

/** "Against" is an opposite where votes are cast, and else a small word. */
const votesAgainst = (token: Token, at: number, all: readonly Token[]): Token =>
  token.lower === "against" && /^vot(?:e|es|ed|ing)$/.test(all[at - 1]?.lower ?? "") ? { ...token, lower: "vote-against" } : token;

const isContent = ({ lower }: Token) =>
  opposites.has(lower) ||
  !(unfinished.has(lower) || auxiliaries.has(lower) || pronouns.has(lower) || possessives.has(lower) || negations.has(lower));

const isName = ({ text, lower }: Token, at: number) => isUpperAt(text, 0) && (at > 0 || !isEnglishWord(lower));
