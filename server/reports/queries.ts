import type { answerMeans } from "#words";
import { type QueryState, queryState, tellWhom } from "../query-state.ts";
import type { DossierRecord } from "./record.ts";

/** A question to author or source about a claim. How they are reached is left out: it is nobody's business outside. Moments are ISO instants. */
export type ReportQuery = {
  whom: string;
  question: string;
  due: string;
  state: QueryState;
  by: string;
  at: string;
  answers: { name: string; means: keyof typeof answerMeans; answer: string; at: string }[];
  closing: { by: string; at: string; reason: string | null } | null;
};

type Row = DossierRecord["claims"][number]["queries"][number];

export const reportQuery = (row: Row): ReportQuery => ({
  whom: tellWhom(row),
  question: row.question,
  due: row.dueAt.toISOString(),
  state: queryState(row),
  by: row.person.name,
  at: row.createdAt.toISOString(),
  answers: row.answers.map(({ name, means, answer, answeredAt }) => ({ name, means, answer, at: answeredAt.toISOString() })),
  closing: row.closing && { by: row.closing.person.name, at: row.closing.createdAt.toISOString(), reason: row.closing.reason },
});
