import { publicationOf } from "#engine";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** When a document came out, in words and in its outlet's zone: "12 July 2024, 09:30 (Asia/Seoul)". */
export const tellPublication = ({ published, timezone }: { published: string | null; timezone: string }): string => {
  const publication = publicationOf(published ?? undefined, timezone);
  if (!publication) return "Publication date not known";
  const { date, time, zone } = publication;
  return `${day.format(new Date(`${date}T00:00:00Z`))}${time ? `, ${time}` : ""} (${zone})`;
};

/** The day a document came out, YYYY-MM-DD in its outlet's zone; null where that is not known. */
export const publicationDay = ({ published, timezone }: { published: string | null; timezone: string }): string | null =>
  publicationOf(published ?? undefined, timezone)?.date ?? null;
