/**
 * The shapes that leave the engine. Every `start` and `end` is an offset in UTF-16 code units into the document's text exactly as it
 * was given, `end` not included, and `text.slice(start, end) === quote` holds for everything that carries a quote.
 */

export type Span = { start: number; end: number };
export type Quoted = Span & { quote: string };

/** A text and what is known of it. `published`: a date or ISO 8601 instant; without it relative dates stay unresolved. */
export type DocumentInput = {
  id: string;
  text: string;
  outlet?: string;
  title?: string;
  published?: string;
  /** IANA name; default UTC */
  timezone?: string;
  /** default source */
  role?: "draft" | "source";
};

export type BlockRole = "headline" | "byline" | "dateline" | "body" | "caption" | "furniture" | "repeat";
export type Block = Span & { role: BlockRole };

export type ClaimKind =
  | "statement"
  | "name-title"
  | "figure"
  | "date"
  | "series"
  | "quotation"
  | "attribution"
  | "membership"
  | "definition";

export type Precision = "minute" | "day" | "week" | "month" | "quarter" | "season" | "half" | "year" | "decade" | "century";

/** `from` and `to`: YYYY-MM-DD (or an ISO minute with `minute`), both included. Empty strings when `basis` is unresolved. */
export type DateValue = { from: string; to: string; precision: Precision; basis: "stated" | "implied" | "unresolved" };
export type DurationValue = {
  min: number | null;
  max: number | null;
  unit: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";
};
/** "more than 40": min 40, max null (open). "about 40": 40, 40, approximate. "40 to 50": 40, 50. */
export type QuantityValue = { min: number | null; max: number | null; unit?: string; approximate: boolean; change?: "up" | "down" };
/** `first`: when the series began, where it can be worked out ("third consecutive year" said of 2024: "2022"). */
export type SeriesValue = { ordinal: number; unit?: string; consecutive: boolean; first?: string };
export type PersonValue = { name: string; title?: string; organisation?: string; reference?: string };

/** What a claim means, normalised. `about` names what the value belongs to, resolved: a person, group or thing. */
export type Fact =
  | { type: "date"; about?: string; value: DateValue }
  | { type: "duration"; about?: string; value: DurationValue }
  | { type: "quantity"; about?: string; value: QuantityValue }
  | { type: "series"; about?: string; value: SeriesValue }
  | { type: "person"; value: PersonValue }
  | { type: "quotation"; value: { text: string; speaker?: string } }
  | { type: "members"; value: { members: string[]; group?: string } }
  | { type: "definition"; value: { term: string; means: string } };

/** `speaker`: the resolved name of who says it. */
export type Attribution = { source: Quoted; cue: Quoted; content: Quoted; speaker?: string };

export type Claim = Quoted & {
  /** document, kind, normalised quote and its occurrence: the same for the same words, wherever they stand */
  id: string;
  document: string;
  kind: ClaimKind;
  sentence: Span;
  /** the same words again in a repeated passage */
  also?: Span[];
  /** false: opinion, forecast, rhetoric, question */
  checkable: boolean;
  facts: Fact[];
  attribution?: Attribution;
};

export type Relation = "conflict" | "agreement" | "unclear";
export type Severity = "error" | "warning" | "note";

/** One passage of a finding. `value`: the normalised value, for people. */
export type Side = Quoted & { document: string; value?: string };

export type Finding = {
  /** stable: the same for the same words, wherever they stand in the text */
  id: string;
  check: string;
  relation: Relation;
  severity: Severity;
  /** one or two plain sentences that quote every side and show the sum */
  summary: string;
  suggestion?: string;
  spans: Side[];
  /** where a register entry decided it */
  reference?: { entry: string; source: string };
};

/** One point of fact: claims, of one or several documents, about the same thing. A row of the grid. */
export type Point = {
  id: string;
  label: string;
  kind: ClaimKind;
  claims: string[];
  /** who says the same; `origins`: independent ones, shared wire copy counted once */
  sides: { value: string; claims: string[]; origins: number }[];
  state: "agree" | "differ" | "unclear" | "single";
};

export type Result = {
  /** version of the rules */
  engine: string;
  documents: { id: string; blocks: Block[]; sentences: Span[] }[];
  claims: Claim[];
  /** gravest first */
  findings: Finding[];
  points: Point[];
};
