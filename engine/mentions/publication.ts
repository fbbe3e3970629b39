import { Temporal } from "temporal-polyfill";

/** When a document came out, in its outlet's zone: `date` YYYY-MM-DD, `time` HH:MM only where an instant was given. */
export type Publication = { date: string; time: string | null; zone: string };

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * `published` is a date (taken as it is) or an ISO 8601 date and time; one without an offset is read as local time of the zone.
 * Null where nothing is known. Throws a RangeError with a sentence for people where the date or the zone is not one.
 */
export function publicationOf(published: string | undefined, timezone: string | undefined): Publication | null {
  const zone = timezone ?? "UTC";
  requireZone(zone);
  if (published === undefined) return null;
  try {
    if (dateOnly.test(published)) return { date: Temporal.PlainDate.from(published).toString(), time: null, zone };
    const local = hasOffset(published)
      ? Temporal.Instant.from(published).toZonedDateTimeISO(zone).toPlainDateTime()
      : Temporal.PlainDateTime.from(published);
    return { date: local.toPlainDate().toString(), time: local.toString().slice(11, 16), zone };
  } catch {
    throw new RangeError(`“${published.slice(0, 60)}” is not a date (like 2024-07-12) or an instant (like 2024-07-12T09:30:00Z)`);
  }
}

/** Minutes that an outlet's zone is ahead of UTC when the document came out; null where no zone is given or no date is known. */
export function zoneOffset(publication: Publication | null, timezone: string | undefined): number | null {
  if (publication === null || timezone === undefined) return null;
  const local = Temporal.PlainDateTime.from(`${publication.date}T${publication.time ?? "12:00"}`);
  return local.toZonedDateTime(timezone).offsetNanoseconds / 6e10;
}

const hasOffset = (instant: string) => /(?:[zZ]|[+-]\d{2}(?::?\d{2})?)$/.test(instant.slice(10));

function requireZone(zone: string) {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    throw new RangeError(`“${zone.slice(0, 60)}” is not a time zone (like Asia/Seoul or UTC)`);
  }
}
