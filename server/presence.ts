/** Who has a dossier open, as one connection knows it. Pure: time is handed in (ms). */

/** Somebody who was not heard of for so long has left without a word. */
export const presenceLimit = 45_000;

/** A tab of somebody. */
export type Tab = { connection: string; personId: string; name: string; seenAt: number };

/** Notes that a tab was heard of, or has gone. */
export const noteTab = (tabs: readonly Tab[], tab: Tab, isHere: boolean): Tab[] => {
  const others = tabs.filter(({ connection }) => connection !== tab.connection);
  return isHere ? [...others, tab] : others;
};

/** The others who are here now, each once, by name. */
export const othersHere = (tabs: readonly Tab[], ownId: string, now: number): { personId: string; name: string }[] => {
  const people = new Map<string, string>();
  for (const { personId, name, seenAt } of tabs) if (personId !== ownId && now - seenAt <= presenceLimit) people.set(personId, name);
  return [...people]
    .map(([personId, name]) => ({ personId, name }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.personId < b.personId ? -1 : 1));
};
