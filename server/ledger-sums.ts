import { type DecidedState, flagState, isUndecided } from "./flag-state.ts";

/** So many flags of one check, raised in one month, of which the same became. `isChanged`: what they say changed since the last decision. */
export type LedgerGroup = {
  check: string;
  /** "2026-11" */
  month: string;
  outcome: DecidedState | "REOPENED" | null;
  isChanged: boolean;
  isMuted: boolean;
  isGone: boolean;
  count: number;
};

/** What became of flags. A flag is counted once: `raised` is the sum of all the others. */
export type LedgerCount = Record<DecidedState | "open" | "muted" | "gone" | "raised", number>;

/** `hitRate`: accepted of decided, from 0 to 1; null where nothing is decided. */
export type LedgerRow = LedgerCount & { key: string; decided: number; hitRate: number | null };

/** What people said counts although a later reading no longer found the flag: an accepted one goes when the text is put right. */
const becameOf = ({ outcome, isChanged, isMuted, isGone }: LedgerGroup): Exclude<keyof LedgerCount, "raised"> => {
  const [decidedAt, later] = [new Date(0), new Date(1)];
  const decisions = outcome ? [{ sequence: 1, outcome, createdAt: decidedAt }] : [];
  const state = flagState({ changedAt: isChanged ? later : null, goneAt: null, isMuted, decisions });
  if (isGone && (isUndecided(state) || state === "muted")) return "gone";
  return state === "reopened" ? "open" : (state as Exclude<keyof LedgerCount, "raised">);
};

const nothing: LedgerCount = {
  raised: 0,
  ACCEPTED: 0,
  FALSE_ALARM: 0,
  CQ: 0,
  STYLE: 0,
  DUPLICATE: 0,
  muted: 0,
  open: 0,
  gone: 0,
};

/** The ledger by check or by month, in the order of their names. */
export const sumLedger = (groups: readonly LedgerGroup[], by: "check" | "month"): LedgerRow[] => {
  const rows = new Map<string, LedgerCount>();
  for (const group of groups) {
    const row = rows.get(group[by]) ?? { ...nothing };
    row.raised += group.count;
    row[becameOf(group)] += group.count;
    rows.set(group[by], row);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => rowOf(key, count));
};

const rowOf = (key: string, count: LedgerCount): LedgerRow => {
  const decided = count.ACCEPTED + count.FALSE_ALARM + count.CQ + count.STYLE + count.DUPLICATE;
  return { key, ...count, decided, hitRate: decided ? count.ACCEPTED / decided : null };
};
