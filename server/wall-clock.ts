import { Temporal } from "temporal-polyfill";

/** Moments as a clock on a wall shows them: "2026-11-26T17:00" in a zone by its IANA name. Pure. */

const wall = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;

/** Is there such a zone? */
export const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

/** The moment at which the clock shows this; null where it never does. An hour that is skipped in spring counts on from before it. */
export const momentOf = (shown: string, zone: string): Date | null => {
  if (!wall.test(shown) || !isZone(zone)) return null;
  try {
    const local = Temporal.PlainDateTime.from(shown.replace(" ", "T"), { overflow: "reject" });
    return new Date(local.toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return null;
  }
};

/** A moment in its zone as people read it: "26 Nov 2026, 17:00 (Asia/Seoul)". */
export const tellMoment = (at: Date, zone: string): string => {
  const told = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${told.day} ${months[told.month - 1]} ${told.year}, ${two(told.hour)}:${two(told.minute)} (${zone})`;
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
