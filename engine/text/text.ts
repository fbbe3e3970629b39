import type { Block, DocumentInput, Span } from "../types.ts";

/**
 * `number` begins with a digit ("12", "1,200.5", "10:30", "12th", "1990s", "5.5bn", "31-year-old"); `word` with a letter or an
 * apostrophe ("U.S.", "don’t", "Do-woon", "COVID-19"); `symbol` is money, percent and the like ("$", "%", "°"); the rest is punctuation.
 */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * The smallest piece that rules look at. `text` is as given (a word cut by a line break is whole here, its span holds the break).
 * Genitive endings are tokens of their own ("Yoon’s" is "Yoon" + "’s", "leaders’" is "leaders" + "’"); hyphened words stay whole, but
 * "40-50", "2–1" and "2023/24" are three tokens.
 * `lower` has curly apostrophes made straight. `sentence`: index into `sentences`.
 */
export type Token = Span & { kind: TokenKind; text: string; lower: string; sentence: number };

/** `tokens`: index of the first and of the one after the last token. `block`: index into `blocks`. */
export type Sentence = Span & { tokens: [number, number]; block: number };

/** Words between quote marks, marks not included. It may run over several sentences and, reopened, over paragraphs: then `parts` are several. */
export type Quotation = Span & { closed: boolean; parts: Span[]; depth: number };

/** Words that the layout broke: the span as it stands and what it should read. */
export type Damage = Span & { reason: "cut-word" | "broken-line" | "doubled-word" | "mojibake"; reads: string };

/** A passage that stands earlier in the same document, word for word. */
export type Repeat = { first: Span; again: Span };

/**
 * Step 1: a text cut into what the later steps look at. All arrays are in the order of the text. Sentences lie in blocks that are read:
 * furniture and repeats have none, so no token and no claim comes from there.
 */
export type Text = {
  document: DocumentInput;
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  quotations: Quotation[];
  damage: Damage[];
  repeats: Repeat[];
  /** false: the text is not English, so nothing is read from it */
  isRead: boolean;
};
