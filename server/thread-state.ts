/** What became of a thread, one entry an act, in any order. */
export type ThreadEvent = { id: string; kind: "RESOLVED" | "REOPENED"; createdAt: Date };

type Moment = { id: string; createdAt: Date };

/** Ids grow: of two in one moment the one that was written later comes later. */
const isLater = (a: Moment, b: Moment) => a.createdAt > b.createdAt || (+a.createdAt === +b.createdAt && a.id > b.id);

/** The one answer to "is this thread still open": the latest act counts. */
export const latestEvent = <E extends ThreadEvent>(events: readonly E[]): E | null =>
  events.reduce<E | null>((a, b) => (a && isLater(a, b) ? a : b), null);

export const isResolved = (events: readonly ThreadEvent[]): boolean => latestEvent(events)?.kind === "RESOLVED";

/** What was said and done in a thread, in the order in which it happened. */
export const inOrder = <M extends Moment>(moments: readonly M[]): M[] => moments.toSorted((a, b) => (isLater(a, b) ? 1 : -1));

/** What a form about a thread is made from: whoever has seen less has not seen it all. */
export const threadSeen = ({ replies, events }: { replies: readonly unknown[]; events: readonly unknown[] }): string =>
  `${replies.length}.${events.length}`;
