import type { Method, Ruling } from "./rulings.ts";

/** A query as the form of a verdict asks of it. */
type Closed = {
  answers: readonly { id: string; means: "CALLED" | "MAILED" | "MESSAGED" | "MET" }[];
  closing: { outcome: "ACCEPTED" | "ON_AUTHOR" | "WITHDRAWN"; createdAt: Date } | null;
};

/** What a form of a verdict is opened with. */
export type Prepared = { answerId: string | null; ruling: Ruling | null; method: Method | null };

/**
 * What the query that was closed last has prepared for the next verdict: its latest answer as evidence, and where the matter was left on
 * the author, that ruling. Null where none was closed since the last verdict (`ruledAt`).
 */
export const settledBy = (queries: readonly Closed[], ruledAt: Date | null): Prepared | null => {
  const last = queries
    .flatMap(({ closing, answers }) => (closing && closing.outcome !== "WITHDRAWN" ? [{ ...closing, answer: answers.at(-1) }] : []))
    .filter(({ createdAt }) => !ruledAt || createdAt > ruledAt)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .at(-1);
  if (!last) return null;
  const isSpoken = last.answer?.means === "CALLED" || last.answer?.means === "MET";
  return {
    answerId: last.answer?.id ?? null,
    ruling: last.outcome === "ON_AUTHOR" ? "ON_AUTHOR" : null,
    method: last.answer ? (isSpoken ? "CALLED" : "READ_DOCUMENT") : null,
  };
};
