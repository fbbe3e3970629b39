import type { Dossier } from "./check.ts";

/**
 * What hangs on the memory of a dossier, to be mended in place by its next comparison: made anew where there is no memory, or where another register
 * decides than before.
 */
export function carried<State>(make: () => State): (dossier: Pick<Dossier, "register" | "memory">) => State {
  const states = new WeakMap<object, { register: object; state: State }>();
  return ({ register, memory }) => {
    const known = memory && states.get(memory);
    if (known?.register === register) return known.state;
    const state = make();
    if (memory) states.set(memory, { register, state });
    return state;
  };
}
