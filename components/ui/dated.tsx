const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const whole = format({ day: "numeric", month: "long", year: "numeric" });
const month = format({ month: "long", year: "numeric" });

/** Words in quotation marks, which stay; or a day, with or without a time, and the day up to which it runs. */
const quotedOrDay = /“[^”]*”|(?<![\w-])(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?(?: to (\d{4}-\d\d-\d\d)(?![T\w-]| \d\d:))?(?![\w-])/g;

/**
 * A sentence with its days as people write them: "2024-07-12" is told as "12 July 2024", "2024-06-17 to 2024-06-23" as "17 to 23 June 2024",
 * a month from its first to its last day as "June 2024". What stands in quotation marks, and what is no day, stays as it is.
 */
export const dated = (sentence: string): string =>
  sentence.replace(quotedOrDay, (found, from?: string, time?: string, to?: string) => {
    const [first, last] = [dayOf(from), dayOf(to ?? from)];
    if (!first || !last) return found;
    if (!to || time) return `${whole.format(first)}${time ? `, ${time}` : ""}${to ? ` to ${whole.format(last)}` : ""}`;
    if (from?.slice(0, 7) !== to.slice(0, 7)) return `${whole.format(first)} to ${whole.format(last)}`;
    if (first.getUTCDate() === 1 && new Date(last.getTime() + 86_400_000).getUTCDate() === 1) return month.format(first);
    return `${first.getUTCDate()} to ${whole.format(last)}`;
  });

const dayOf = (text: string | undefined): Date | null => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`) ? day : null;
};
