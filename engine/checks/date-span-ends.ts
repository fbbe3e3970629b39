import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { onceEach } from "./once-each.ts";

/** The claims of a reading without the far ends of spans: "2020" in "from 2018 to 2020" is a date of its own, but the span is what is compared. */
export const withoutSpanEnds = onceEach(({ claims }: Reading): Claim[] => {
  let reach = 0;
  const kept = claims.filter(({ kind, end }) => {
    if (kind !== "date") return true;
    const isInside = end <= reach;
    reach = Math.max(reach, end);
    return !isInside;
  });
  return kept.length < claims.length ? kept : claims;
});
