import { addressees, answerMeans, type queryStates } from "#words";

export type QueryState = keyof typeof queryStates;
export type Addressee = keyof typeof addressees;

/** What a query's state is derived from: what was answered to it, and how it was closed. */
export type QueryHistory = { answers: readonly unknown[]; closing: { outcome: "ACCEPTED" | "ON_AUTHOR" | "WITHDRAWN" } | null };

const closed = { ACCEPTED: "accepted", ON_AUTHOR: "onAuthor", WITHDRAWN: "withdrawn" } as const;

/** The one answer to "what became of this question". */
export const queryState = ({ answers, closing }: QueryHistory): QueryState => {
  if (closing) return closed[closing.outcome];
  return answers.length ? "answered" : "asked";
};

/** Does it still stand in the way? An answer that nobody accepted settles nothing. */
export const isOpenQuery = (state: QueryState): boolean => state === "asked" || state === "answered";

/** Is an answer late? What was answered or closed is not, however long it took. */
export const isOverdue = (state: QueryState, dueAt: Date, now: Date): boolean => state === "asked" && dueAt < now;

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How far a due time is off: "due in 2 days", "due in 40 minutes", "overdue by 3 hours". */
export const tellDue = (dueAt: Date, now: Date): string => {
  const off = dueAt.getTime() - now.getTime();
  const [unit, length] = units.find(([, ms]) => Math.abs(off) >= ms) ?? ["minute", 60_000];
  const count = Math.max(1, Math.floor(Math.abs(off) / length));
  return `${off < 0 ? "overdue by" : "due in"} ${count} ${unit}${count === 1 ? "" : "s"}`;
};

/** Who is asked: "Min Seo", "Author Ann Lee", or "Author" where no name was given. */
export const tellWhom = ({ addressee, name }: { addressee: Addressee; name: string | null }): string =>
  addressee === "SOURCE" ? (name ?? addressees.SOURCE) : [addressees.AUTHOR, name].filter(Boolean).join(" ");

/** One person is one key, however their name was typed. */
export const whomKey = ({ addressee, name }: { addressee: Addressee; name: string | null }): string =>
  [addressee.toLowerCase(), name?.trim().replace(/\s+/g, " ").toLowerCase()].filter(Boolean).join(":");

/** An answer as evidence tells it: who, how, when, what. */
export const tellAnswer = (given: { name: string; means: keyof typeof answerMeans; answer: string; answeredAt: Date }): string =>
  `${given.name} (${answerMeans[given.means].toLowerCase()}, ${given.answeredAt.toISOString().slice(0, 16).replace("T", " ")} UTC): ${given.answer}`;
