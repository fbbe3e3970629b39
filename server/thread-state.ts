/** What became of a thread, one entry an act, in any order. */
export type ThreadEvent = { id: string; kind: "RESOLVED" | "REOPENED"; createdAt: Date };

/** The one answer to "is this thread still open": the latest act counts; of two in one moment, the one that was written later (ids grow). */
export const latestEvent = <E extends ThreadEvent>(events: readonly E[]): E | null =>
  events.reduce<E | null>((a, b) => (a && (a.createdAt > b.createdAt || (+a.createdAt === +b.createdAt && a.id > b.id)) ? a : b), null);

export const isResolved = (events: readonly ThreadEvent[]): boolean => latestEvent(events)?.kind === "RESOLVED";
