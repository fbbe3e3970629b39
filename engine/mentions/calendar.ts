/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian): whole numbers are compared and added a hundred times
 * faster than date objects, and know no zone. The zone was settled where the publication date was worked out.
 */

/** A stretch of days, both included. */
export type Days = { from: number; to: number };

/** The day number of a year, month (1–12) and day. Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The year, month and day of a day number; civil_from_days of the same source. */
export function civilOf(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** YYYY-MM-DD. */
export function isoOf(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day number of a YYYY-MM-DD. */
export const dayOfIso = (iso: string): number => dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayOf(year, month, 1);

/** True where the day stands in the calendar: no 31 April. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const single = (day: number): Days => ({ from: day, to: day });

/** Monday to Sunday around a day, `shift` weeks on. */
export const weekOf = (day: number, shift = 0): Days => {
  const from = day - weekdayOf(day) + 1 + 7 * shift;
  return { from, to: from + 6 };
};

/** A month, `shift` months on; `length` months long. */
export function monthsFrom(year: number, month: number, shift = 0, length = 1): Days {
  const first = year * 12 + month - 1 + shift;
  const last = first + length;
  return {
    from: dayOf(Math.floor(first / 12), (((first % 12) + 12) % 12) + 1, 1),
    to: dayOf(Math.floor(last / 12), (((last % 12) + 12) % 12) + 1, 1) - 1,
  };
}

/** The same day of the month, months on; the last of a month that has no such day. */
export function sameDay(day: number, months: number): number {
  const { year, month, day: date } = civilOf(day);
  const to = monthsFrom(year, month, months);
  return Math.min(to.from + date - 1, to.to);
}

export const yearsFrom = (year: number, length = 1): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year + length, 1, 1) - 1 });
export const quarterOf = (year: number, quarter: number): Days => monthsFrom(year, 1, 3 * (quarter - 1), 3);
export const halfOf = (year: number, half: number): Days => monthsFrom(year, 1, 6 * (half - 1), 6);
/** Northern, by whole months as weather services count: spring March to May; winter begins in December of its year. */
export const seasonOf = (year: number, season: number): Days => monthsFrom(year, 3, 3 * (season - 1), 3);
