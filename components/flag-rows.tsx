import type { FlagRow } from "#server/flags";
import { flagStates, severities } from "#words";
import { dated } from "./ui/dated.tsx";
import { Link } from "./ui/link.tsx";
import { Stamp } from "./ui/stamp.tsx";
import { Table, Td, Th } from "./ui/table.tsx";

/** On a phone the row says it all in its second cell. */
const onWide = "hidden sm:table-cell";

/** Flags as a table, each a way to where it is decided. */
export const FlagRows = ({ flags, addressOf }: { flags: readonly FlagRow[]; addressOf: (id: string) => string }) => (
  <Table
    name="Flags"
    head={
      <>
        <Th>Severity</Th>
        <Th>What it says</Th>
        <Th className={onWide}>Check</Th>
        <Th className={onWide}>Documents</Th>
        <Th className={onWide}>State</Th>
      </>
    }
  >
    {flags.map((flag, i) => (
      <tr key={flag.id}>
        <Td>
          <Stamp tone={severities[flag.severity].tone}>{severities[flag.severity].label}</Stamp>
        </Td>
        <Td>
          <Link href={addressOf(flag.id)} data-key={i ? undefined : "j"} className="block max-w-3xl min-h-6 wrap-anywhere hover:underline">
            {dated(flag.summary)}
          </Link>
          <span className="flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-soft sm:hidden">
            <Stamp tone={flagStates[flag.state].tone}>{flagStates[flag.state].label}</Stamp>
            <span className="first-letter:uppercase">
              {flag.check} · {documentsOf(flag)}
            </span>
          </span>
        </Td>
        <Td className={`${onWide} whitespace-nowrap text-soft first-letter:uppercase`}>{flag.check}</Td>
        <Td className={`${onWide} text-soft`}>{documentsOf(flag)}</Td>
        <Td className={`${onWide} whitespace-nowrap`}>
          <Stamp tone={flagStates[flag.state].tone}>{flagStates[flag.state].label}</Stamp>
          {flag._count.comments > 0 && (
            <span className="block text-[0.8125rem] text-soft">
              {flag._count.comments === 1 ? "1 comment" : `${flag._count.comments} comments`}
            </span>
          )}
        </Td>
      </tr>
    ))}
  </Table>
);

const documentsOf = (flag: FlagRow) => [...new Set(flag.sides.map((side) => side.document.key))].join(", ");
