import { Link } from "#components/ui/link";
import { Table, Td, Th } from "#components/ui/table";
import type { LedgerRow } from "#server/ledger-sums";
import { flagStates } from "#words";

const columns = ["ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE", "muted", "open", "gone"] as const;
const figure = "text-right tabular";

/** What became of flags, one row a check or a month. `first`: what the rows are; `tell`: a row's name; `addressOf`: what stands behind it. */
export const LedgerTable = ({
  name,
  first,
  rows,
  tell,
  addressOf,
}: {
  name: string;
  first: string;
  rows: readonly LedgerRow[];
  tell: (key: string) => string;
  addressOf: (key: string) => string;
}) => (
  <Table
    name={name}
    head={
      <>
        <Th>{first}</Th>
        <Th>Hit rate</Th>
        <Th className={figure}>Raised</Th>
        {columns.map((state) => (
          <Th key={state} className={figure}>
            {flagStates[state].label}
          </Th>
        ))}
      </>
    }
  >
    {rows.map((row) => (
      <tr key={row.key}>
        <Th scope="row" className="whitespace-nowrap">
          <Link href={addressOf(row.key)} scroll={false} className="inline-block min-h-6 first-letter:uppercase hover:underline">
            {tell(row.key)}
          </Link>
        </Th>
        <Td className="whitespace-nowrap">
          <HitRate {...row} />
        </Td>
        <Td className={figure}>{row.raised}</Td>
        {columns.map((state) => (
          <Td key={state} className={`${figure} ${row[state] ? "" : "text-soft"}`}>
            {row[state]}
          </Td>
        ))}
      </tr>
    ))}
  </Table>
);

/** Accepted of decided, drawn and in figures. */
const HitRate = ({ hitRate, ACCEPTED, decided }: LedgerRow) =>
  hitRate === null ? (
    <span className="text-soft">Nothing decided</span>
  ) : (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 60 8" width="60" height="8" aria-hidden="true" className="text-edge">
        <rect x="0.5" y="0.5" width="59" height="7" fill="none" stroke="currentColor" />
        <rect width={hitRate * 60} height="8" className="fill-ink" />
      </svg>
      <span className="w-10 text-right tabular">{Math.round(hitRate * 100)} %</span>
      <span className="text-[0.8125rem] text-soft tabular">
        {ACCEPTED} of {decided}
      </span>
    </span>
  );
