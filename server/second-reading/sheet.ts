import type { Actor } from "../policy.ts";
import type { Ruling } from "../rulings.ts";
import { heldAgainst, type SecondReadingHistory, type SecondReadingState, secondReadingState, shownTo } from "./state.ts";

/** Second readings of one claim as a person may see them. Pure. */

type Verdict = { sequence: number; ruling: Ruling; shouldRead: string | null };
type Given = Omit<Verdict, "sequence"> & { against: number };
type Row = {
  id: string;
  readerId: string;
  reader: { name: string };
  settlement: { outcome: NonNullable<SecondReadingHistory["outcome"]> } | null;
};

/** A reading with its state; `first` and `second` are null where there is none, or where this person is not to see it yet. */
export type Told<R, V, S> = Omit<R, "given"> & { state: SecondReadingState; isReader: boolean; first: V | null; second: S | null };

/** The readings, and whether what was ruled on the claim is kept from the actor. A second verdict is in its reader's name. */
export const tellReadings = <V extends Verdict, G extends Given, R extends Row>(
  actor: Pick<Actor, "id">,
  readings: readonly (R & { given: G | null })[],
  verdicts: readonly V[],
) => {
  const told = readings.map(({ given, ...reading }): Told<R, V, G & { person: { name: string } }> => {
    const first = heldAgainst(verdicts, given);
    const state = secondReadingState({ first, second: given, outcome: reading.settlement?.outcome ?? null });
    const isReader = reading.readerId === actor.id;
    const shown = shownTo({ state, isReader });
    return {
      ...reading,
      state,
      isReader,
      first: shown.first ? first : null,
      second: given && shown.second ? { ...given, person: reading.reader } : null,
    };
  });
  return { readings: told, isVeiled: told.some(({ isReader, state }) => isReader && state === "asked") };
};
