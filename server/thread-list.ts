/** What a thread is about. */
export type On = "claim" | "flag" | "passage";

/** A thread as lists see it. `people`: the ids of those who wrote in it. */
export type ListedThread = { isResolved: boolean; on: On; isNamed: boolean; people: readonly string[]; documents: readonly string[] };

/** What the address of the list says. Without a state: what is open. */
export type ThreadFilters = { state?: string; mentions?: string; person?: string; on?: string; document?: string };

/** Passes of one filter each; a value that nobody knows lets nothing through. */
const passes: { [name in keyof ThreadFilters]-?: (thread: ListedThread, value: string) => boolean } = {
  state: (thread, value) => value === "all" || value === (thread.isResolved ? "resolved" : "open"),
  mentions: (thread, value) => value === "me" && thread.isNamed,
  person: (thread, value) => thread.people.includes(value),
  on: (thread, value) => thread.on === value,
  document: (thread, value) => thread.documents.includes(value),
};

const names = Object.keys(passes) as (keyof ThreadFilters)[];

const fits = (thread: ListedThread, filters: ThreadFilters, left?: keyof ThreadFilters) =>
  names.every((name) => {
    const value = filters[name] ?? (name === "state" ? "open" : undefined);
    return name === left || value === undefined || passes[name](thread, value);
  });

export const filterThreads = <T extends ListedThread>(threads: readonly T[], filters: ThreadFilters): T[] =>
  threads.filter((thread) => fits(thread, filters));

/** How many threads the list would hold with this value of a filter, the others staying as they are. */
export const countThreads = (threads: readonly ListedThread[], filters: ThreadFilters, name: keyof ThreadFilters, value: string): number =>
  threads.filter((thread) => fits(thread, filters, name) && passes[name](thread, value)).length;
