import type { InboxFilters, NewsGroup } from "#server/inbox";
import { newsGroups } from "#words";

export type Search = Promise<Record<string, string | string[] | undefined>>;

const shows = ["unread", "read", "all"] as const;

/** What an address of the inbox asks for; what it says twice, or cannot be, is left out. */
export const filtersOf = (given: Record<string, unknown>): InboxFilters => {
  const text = (name: string) => (typeof given[name] === "string" && given[name] ? given[name] : undefined);
  const about = text("about");
  return {
    show: shows.find((show) => show === given.show) ?? "unread",
    group: about && Object.hasOwn(newsGroups, about) ? (about as NewsGroup) : undefined,
    dossierId: text("dossier"),
  };
};

/** The address of the inbox with these filters; `page` from 1. */
export const inboxAddress = ({ show, group, dossierId }: InboxFilters, page = 1): string => {
  const query = new URLSearchParams({
    ...(show === "unread" ? {} : { show }),
    ...(group ? { about: group } : {}),
    ...(dossierId ? { dossier: dossierId } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  return query.size ? `/inbox?${query}` : "/inbox";
};
