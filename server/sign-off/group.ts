/** One thing that stands in the way of a sign-off: whose or where it is, what it is, and the address at which it can be settled. */
export type Blocker = { about: string; sentence: string; address: string };

/**
 * Blockers of one kind. `says`: the whole group in one sentence; `count`: how many there are; `blockers`: all of them or, where a list was asked for, the
 * first, in the order of the documents.
 */
export type BlockerGroup = { kind: string; title: string; says: string; count: number; blockers: Blocker[] };

/** `says` is given how many there are; `count`: where `blockers` are not all. */
export const group = (
  kind: string,
  title: string,
  blockers: Blocker[],
  says: (n: number) => string,
  count = blockers.length,
): BlockerGroup => ({ kind, title, says: says(count), count, blockers });

/** Words on one line, cut where they are longer than a line of the list. */
export const short = (words: string, longest = 120): string => {
  const line = words.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
};
