import type { Sheet } from "#server/sheets";
import { Link } from "../ui/link.tsx";

/** Of many sheets the ends and the neighbours are shown. */
const fewSheets = 12;
const isShown = (number: number, current: number, last: number) =>
  last <= fewSheets || number === 1 || number === last || Math.abs(number - current) <= 3;

/** From sheet to sheet of a long galley; each number says how many claims are still open on it, where there are claims (`open`). Nothing where there is one sheet. */
export const SheetNav = ({
  sheets,
  current,
  open,
  address,
}: {
  sheets: readonly Sheet[];
  current: number;
  open?: ReadonlyMap<number, number>;
  address: (sheet: number) => string;
}) =>
  sheets.length > 1 && (
    <nav aria-label="Sheets of this galley" className="my-3 sm:pl-[3.25rem]">
      <ul className="flex flex-wrap items-baseline gap-x-1 text-sm">
        <li className="pr-1 text-soft">Sheet</li>
        {sheets.map(({ number }) => {
          if (!isShown(number, current, sheets.length)) return null;
          const count = open?.get(number) ?? 0;
          return (
            <li key={number}>
              {number > 1 && !isShown(number - 1, current, sheets.length) && <span className="px-1 text-soft">…</span>}
              <Link
                href={address(number)}
                aria-current={number === current ? "page" : undefined}
                title={open && (count ? `${count} open` : "Nothing open")}
                className="tabular inline-flex min-h-6 min-w-6 items-center justify-center gap-0.5 rounded px-1.5 text-soft hover:bg-wash hover:text-ink aria-[current]:bg-wash aria-[current]:font-medium aria-[current]:text-ink"
              >
                {number}
                {open && (
                  <>
                    <span className="text-[0.6875rem]">{count ? `· ${count}` : "✓"}</span>
                    <span className="sr-only">{count ? "open" : ", nothing open"}</span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
