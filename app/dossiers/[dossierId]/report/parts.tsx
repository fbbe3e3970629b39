import { Pager } from "#components/pager";
import { ReportSection } from "#components/report-sections";
import { Link } from "#components/ui/link";
import { beginSection, countRows, sliceSection } from "#server/export/section-page";
import type { Section } from "#server/export/sections";

/** So many rows of each table are shown where all parts are, and so many on a page of one part. */
const [atFirst, atOnce] = [10, 75];

type Props = { sections: readonly Section[]; at: string; part: unknown; page: number };

/** All parts, each with the beginning of its tables, or one of them page by page; `at`: the address of the report. */
export const Parts = ({ sections, at, part, page }: Props) => {
  const open = sections.find((section) => section.id === part);
  return (
    <>
      <nav aria-label="Parts of the report" className="no-print mt-6 border-y border-line py-2">
        <ol className="flex flex-wrap gap-x-5 text-sm">
          {sections.map(({ id, title }, i) => (
            <li key={id}>
              <Link
                href={open ? `${at}?part=${id}` : `#${id}`}
                aria-current={id === open?.id ? "page" : undefined}
                className="inline-flex min-h-6 items-center text-ink no-underline hover:underline aria-[current]:font-semibold"
              >
                <span className="mr-1.5 font-normal text-soft">{i + 1}</span>
                {title}
              </Link>
            </li>
          ))}
          {open && (
            <li>
              <Link href={at} className="inline-flex min-h-6 items-center">
                All parts
              </Link>
            </li>
          )}
        </ol>
      </nav>
      {open ? (
        <Whole {...{ sections, open, at, page }} />
      ) : (
        sections.map((section, i) => <First key={section.id} {...{ section, at }} number={i + 1} />)
      )}
    </>
  );
};

const First = ({ section, at, number }: { section: Section; at: string; number: number }) => {
  const beginning = beginSection(section, atFirst);
  return (
    <ReportSection section={beginning.section} number={number}>
      {!beginning.isWhole && (
        <p className="no-print mt-3 text-sm">
          Of what is long, the first {atFirst} rows. <Link href={`${at}?part=${section.id}`}>All {countRows(section)} of this part</Link>
        </p>
      )}
    </ReportSection>
  );
};

const Whole = ({ sections, open, at, page }: { sections: readonly Section[]; open: Section; at: string; page: number }) => {
  const all = countRows(open);
  const from = (Math.min(page, Math.max(1, Math.ceil(all / atOnce))) - 1) * atOnce;
  return (
    <ReportSection section={sliceSection(open, from, from + atOnce)} number={sections.indexOf(open) + 1}>
      <Pager {...{ page, all, atOnce }} name={`Pages of: ${open.title}`} address={(to) => `${at}?part=${open.id}&page=${to}`} />
    </ReportSection>
  );
};
