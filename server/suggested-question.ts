import type { ClaimKind } from "./claims.ts";

/** What a checker asks of each kind of claim. */
const asks: Record<ClaimKind, string> = {
  STATEMENT: "What is this based on, and is it right as it stands?",
  NAME_TITLE: "Are name and title spelled like this, and did the title hold at that time?",
  FIGURE: "Where is this figure from, and as of when does it hold?",
  DATE: "On which date was this, and in which time zone?",
  SERIES: "When did the series begin, and which occasions are counted?",
  QUOTATION: "Were these the exact words, and when and where were they said?",
  ATTRIBUTION: "Who said this, and where is it on record?",
  MEMBERSHIP: "Who exactly belongs to them?",
  DEFINITION: "Where is this definition from?",
};

/**
 * A first wording of a question about a claim: its words, what is asked of its kind, and what its undecided flags say against it.
 * For an editor to change; it names no document, because a source need not know the draft.
 */
export const suggestQuestion = (claim: { kind: ClaimKind; quote: string }, flags: readonly { summary: string }[]): string =>
  [
    `“${claim.quote.replace(/\s+/g, " ").trim()}”: ${asks[claim.kind]}`,
    ...flags.slice(0, 2).map((flag) => `To be cleared up: ${flag.summary}`),
  ].join("\n");
