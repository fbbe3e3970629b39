import type { Block, DocumentInput, Span } from "../types.ts";

/** What a token is. `word` keeps inner apostrophes and full stops of abbreviations ("U.S.", "Yoon’s" is "Yoon" + "’s"); hyphened words stay whole. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/** The smallest piece that rules look at. `text` is as given (a word cut by a line break is whole here, its span holds the break). */
export type Token = Span & { kind: TokenKind; text: string; lower: string; sentence: number };

/** `tokens`: index of the first and of the one after the last token. `block`: index into `blocks`. */
export type Sentence = Span & { tokens: [number, number]; block: number };

/** Words between quote marks, marks not included. It may run over several sentences and, reopened, over paragraphs. */
export type Quotation = Span & { closed: boolean; parts: Span[] };

/** Words that the layout broke: the span as it stands and what it should read. */
export type Damage = Span & { reason: "cut-word" | "broken-line" | "doubled-word" | "mojibake"; reads: string };

/** A passage that stands earlier in the same document, word for word. */
export type Repeat = { first: Span; again: Span };

/** Step 1: a text cut into what the later steps look at. Only sentences outside furniture and repeats have tokens to read. */
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
