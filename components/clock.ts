/** What a clock on the wall shows in a zone, as date fields take it ("2026-11-26T17:00"). Pure; small enough for the browser. */

/** The moment as the zone's clock shows it; as UTC's where there is no such zone. */
export const shownAt = (at: Date, zone: string): string => {
  const parts = formatIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
};

const formatIn = (timeZone: string) => {
  const format = (zone: string) =>
    new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeStyle: "short", hourCycle: "h23", timeZone: zone });
  try {
    return format(timeZone);
  } catch {
    return format("UTC");
  }
};

/** By when one asks, if nothing else is said: 17:00 on the next working day (Monday to Friday) of the zone. */
export const nextEvening = (now: Date, zone: string): string => {
  const day = new Date(`${shownAt(now, zone).slice(0, 10)}T00:00:00Z`);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() % 6 === 0);
  return `${day.toISOString().slice(0, 10)}T17:00`;
};
