import type { Metadata } from "next";
import { FilterLinks } from "#components/filter-links";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { requireActor } from "#server/lib/session";
import { listReadings, type ReadingList, readingLists } from "#server/second-reading/list";
import { ReadingRow } from "./reading-row.tsx";

export const metadata: Metadata = { title: "Second readings" };

type Props = { searchParams: Promise<{ show?: string | string[]; page?: string | string[] }> };

const lists: Record<ReadingList, { name: string; none: string; help: string }> = {
  mine: {
    name: "Asked of you",
    none: "No second reading is asked of you",
    help: "When an editor asks you for one, it is listed here, and its claim shows you nothing of what was ruled first.",
  },
  settle: {
    name: "To settle",
    none: "No two readers differ",
    help: "Where a second reader rules otherwise than the first, an editor settles it from here.",
  },
  open: {
    name: "With others",
    none: "Nobody else is asked",
    help: "An editor asks for a second reading on the card of a claim, or for a whole document on its page of details.",
  },
  overturned: {
    name: "Overturned",
    none: "No verdict of yours was overturned",
    help: "Where a second reader ruled otherwise than you and your verdict did not stand, it is listed here with the reason.",
  },
};

export default async function SecondReadings({ searchParams }: Props) {
  const actor = await requireActor();
  const query = await searchParams;
  const show = readingLists.find((list) => list === query.show) ?? "mine";
  const page = Math.min(Math.max(Number.parseInt(String(query.page), 10) || 1, 1), 10_000);
  const { readings, counts, hasMore } = await listReadings(actor, show, page);
  const address = (list: ReadingList, n = 1) => `/second-readings?show=${list}${n > 1 ? `&page=${n}` : ""}`;
  return (
    <Page>
      <PageHead
        title="Second readings"
        about="A second reader rules on a claim without having seen the first verdict. Where both rule the same it is settled; where they differ an editor settles it."
      />
      <FilterLinks
        name="Which second readings"
        choices={readingLists.map((list) => ({
          href: address(list),
          text: lists[list].name,
          count: counts[list],
          isChosen: list === show,
        }))}
      />
      {readings.length > 0 ? (
        <ul className="mt-4 border-t border-line">
          {readings.map((reading) => (
            <ReadingRow key={reading.id} reading={reading} />
          ))}
        </ul>
      ) : (
        <div className="mt-4">
          <EmptyState title={lists[show].none}>{lists[show].help}</EmptyState>
        </div>
      )}
      <div className="mt-4 flex gap-2">
        {page > 1 && <ButtonLink href={address(show, page - 1)}>Newer</ButtonLink>}
        {hasMore && <ButtonLink href={address(show, page + 1)}>Older</ButtonLink>}
      </div>
    </Page>
  );
}
