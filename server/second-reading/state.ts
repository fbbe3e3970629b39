import type { secondReadingStates } from "#words";
import type { Ruling } from "../rulings.ts";

/** How second readings stand. Pure: card, lists, gate and report ask the same functions. */

export type SecondReadingState = keyof typeof secondReadingStates;

/** What is held against each other: a ruling, and the wording that goes with it. */
type Ruled = { ruling: Ruling; shouldRead: string | null };

/** `first`: the verdict that the reading is held against; `outcome`: how it was settled. */
export type SecondReadingHistory = {
  first: Ruled | null;
  second: Ruled | null;
  outcome: "FIRST" | "SECOND" | "NEITHER" | "WITHDRAWN" | null;
};

const outcomes = { FIRST: "first", SECOND: "second", NEITHER: "neither", WITHDRAWN: "withdrawn" } as const;

/** The one answer to "how does this second reading stand". Where both readers rule the same it is settled by itself. */
export const secondReadingState = ({ first, second, outcome }: SecondReadingHistory): SecondReadingState => {
  if (outcome) return outcomes[outcome];
  if (!second) return "asked";
  if (!first) return "given";
  return isSame(first, second) ? "agreed" : "differs";
};

const wording = ({ shouldRead }: Ruled) => (shouldRead ?? "").replace(/\s+/g, " ").trim();

/** The same ruling, and the same words where it gives any. Ground and method may differ: they are why there are two readers. */
const isSame = (first: Ruled, second: Ruled): boolean => first.ruling === second.ruling && wording(first) === wording(second);

/** Is there still something to do? Until then it stands in the way of a sign-off. */
export const isOpenReading = (state: SecondReadingState): boolean => state === "asked" || state === "given" || state === "differs";

/** The verdict that a reading is held against: the one that stood when it was given; when none did, the first that followed. */
export const heldAgainst = <V extends { sequence: number }>(verdicts: readonly V[], given: { against: number } | null): V | null =>
  (given && verdicts.find(({ sequence }) => sequence === Math.max(given.against, 1))) ?? null;

/**
 * Who may see what: until they have ruled themselves, the second reader sees nothing of the first verdict; until there is a first verdict, nobody else sees
 * the second. `isReader`: the person who looks is the second reader.
 */
export const shownTo = ({ state, isReader }: { state: SecondReadingState; isReader: boolean }): { first: boolean; second: boolean } => ({
  first: !(isReader && state === "asked"),
  second: isReader || (state !== "asked" && state !== "given" && state !== "withdrawn"),
});
