import "server-only";
import { isOpenQuery, isOverdue, queryState, tellDue, tellWhom, whomKey } from "./query-state.ts";
import { tellMoment } from "./wall-clock.ts";

const person = { select: { name: true } } as const;

/** What is asked of a query wherever it is shown. */
export const asked = {
  id: true,
  claimId: true,
  addressee: true,
  name: true,
  reach: true,
  question: true,
  dueAt: true,
  timezone: true,
  createdAt: true,
  personId: true,
  person,
  answers: {
    orderBy: { sequence: "asc" },
    select: { id: true, sequence: true, name: true, means: true, answer: true, answeredAt: true, person },
  },
  closing: { select: { outcome: true, reason: true, createdAt: true, person } },
} as const;

/** The queries of a claim, oldest first. */
export const queries = { orderBy: { id: "asc" }, select: asked } as const;

type Asked = {
  addressee: "AUTHOR" | "SOURCE";
  name: string | null;
  dueAt: Date;
  timezone: string;
  answers: readonly unknown[];
  closing: { outcome: "ACCEPTED" | "ON_AUTHOR" | "WITHDRAWN" } | null;
};

/** A query with what follows from its rows at this moment. `due`: in its own zone; `off`: how far that is away. */
export const querySheet = <Q extends Asked>(query: Q, now: Date) => {
  const state = queryState(query);
  return {
    ...query,
    state,
    isOpen: isOpenQuery(state),
    isOverdue: isOverdue(state, query.dueAt, now),
    whom: tellWhom(query),
    whomKey: whomKey(query),
    due: tellMoment(query.dueAt, query.timezone),
    off: tellDue(query.dueAt, now),
  };
};
