import type { ClaimProgress } from "./progress.ts";

/** The claims of a document one after another. Pure. */

type Ordered = { id: string; isCheckable: boolean; progress: ClaimProgress };

/** Does somebody still have to rule? Opinion, forecasts and questions count only once somebody has taken them up. */
export const isOpen = ({ isCheckable, progress }: Omit<Ordered, "id">): boolean => isCheckable && progress !== "checked";

/** Where one claim stands among all (`number` from 1), its neighbours, and the next open one, round the end if need be. */
export const placeInOrder = <C extends Ordered>(claims: readonly C[], id: string) => {
  const at = claims.findIndex((c) => c.id === id);
  const after = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))];
  return {
    number: at + 1,
    previous: at > 0 ? claims[at - 1] : undefined,
    next: claims[at + 1],
    nextOpen: after.find(isOpen),
  };
};
