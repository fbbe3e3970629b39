import type { Metadata } from "next";
import { FilterRows } from "#components/filter-links";
import { pageIn } from "#components/pager";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { countNews, countUnread, type InboxFilters, listNews } from "#server/inbox";
import { requireActor } from "#server/lib/session";
import { newsGroups } from "#words";
import { readAll } from "./actions.ts";
import { filtersOf, inboxAddress, type Search } from "./address.ts";
import { FollowInbox } from "./follow-inbox.tsx";
import { NewsRow } from "./news-row.tsx";

export const metadata: Metadata = { title: "Inbox" };

const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export default async function Inbox({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor();
  const query = await searchParams;
  const [filters, page] = [filtersOf(query), pageIn(query.page)];
  const [{ news, hasMore }, counts, unread] = await Promise.all([
    listNews(actor, filters, page),
    countNews(actor, filters),
    countUnread(actor),
  ]);
  const newest = news.find(({ readAt }) => !readAt);
  const choice = (change: Partial<InboxFilters>, text: string, count?: number) => {
    const [name] = Object.keys(change) as [keyof InboxFilters];
    const isChosen = filters[name] === change[name];
    const next = { ...filters, ...change, ...(isChosen && name !== "show" ? { [name]: undefined } : {}) };
    return { href: inboxAddress(next), text, count, isChosen };
  };
  const groups = counts.groups.filter(({ group, count }) => count > 0 || group === filters.group);
  const dossiers = counts.dossiers.filter(({ id, count }) => count > 0 || id === filters.dossierId);
  return (
    <Page>
      <PageHead
        title="Inbox"
        about="What others did that concerns you, in the dossiers that you may see. What is yours to check is on the page of the dossiers."
      />
      <FollowInbox unread={unread} />
      <FilterRows
        rows={[
          ["Show", [choice({ show: "unread" }, "Unread", unread), choice({ show: "read" }, "Read"), choice({ show: "all" }, "All")]],
          ["About", groups.map(({ group, count }) => choice({ group }, newsGroups[group], count))],
          [
            "Dossier",
            dossiers.length > 1 || filters.dossierId ? dossiers.map(({ id, title, count }) => choice({ dossierId: id }, title, count)) : [],
          ],
        ]}
      />
      <Form action={readAll} label="Mark all read" className="no-print flex flex-wrap items-center gap-3">
        {newest && page === 1 && (
          <>
            <input type="hidden" name="until" value={newest.at.toISOString()} />
            {filters.group && <input type="hidden" name="about" value={filters.group} />}
            {filters.dossierId && <input type="hidden" name="dossier" value={filters.dossierId} />}
            <Button look="plain">{filters.group || filters.dossierId ? "Mark these read" : "Mark all read"}</Button>
          </>
        )}
      </Form>
      {news.length === 0 && <Nothing filters={filters} />}
      {[...Map.groupBy(news, ({ at }) => day.format(at))].map(([name, ofDay]) => (
        <Section key={name} title={name}>
          <ul className="-mt-3">
            {ofDay.map((news) => (
              <NewsRow key={news.id} news={news} />
            ))}
          </ul>
        </Section>
      ))}
      <div className="mt-4 flex gap-2">
        {page > 1 && <ButtonLink href={inboxAddress(filters, page - 1)}>Newer</ButtonLink>}
        {hasMore && <ButtonLink href={inboxAddress(filters, page + 1)}>Older</ButtonLink>}
      </div>
    </Page>
  );
}

const Nothing = ({ filters }: { filters: InboxFilters }) => {
  if (filters.group || filters.dossierId)
    return (
      <EmptyState title="Nothing here" action={<ButtonLink href={inboxAddress({ show: filters.show })}>Show all of it</ButtonLink>}>
        Nothing that reached you is like this.
      </EmptyState>
    );
  if (filters.show === "unread")
    return (
      <EmptyState title="Nothing is unread" action={<ButtonLink href={inboxAddress({ show: "all" })}>Show what was read</ButtonLink>}>
        When somebody answers you, gives you something to check, asks you for a second reading, or changes what you ruled on, it is told
        here.
      </EmptyState>
    );
  return (
    <EmptyState title="Nothing has reached you yet">
      When somebody answers you, gives you something to check, asks you for a second reading, or changes what you ruled on, it is told here.
    </EmptyState>
  );
};
