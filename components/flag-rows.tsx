import Link from "next/link";
import type { FlagRow } from "#server/flags";
import { flagStates, severities } from "#words";
import { Stamp } from "./ui/stamp.tsx";
import { Table, Td, Th } from "./ui/table.tsx";

/** Flags as a table, each a way to where it is decided. */
export const FlagRows = ({ flags, addressOf }: { flags: readonly FlagRow[]; addressOf: (id: string) => string }) => (
  <Table
    name="Flags"
    head={
      <>
        <Th>Severity</Th>
        <Th className="min-w-72">What it says</Th>
        <Th>Check</Th>
        <Th>Documents</Th>
        <Th>State</Th>
      </>
    }
  >
    {flags.map((flag) => (
      <tr key={flag.id}>
        <Td>
          <Stamp tone={severities[flag.severity].tone}>{severities[flag.severity].label}</Stamp>
        </Td>
        <Td className="min-w-72">
          <Link href={addressOf(flag.id)} className="block max-w-3xl min-h-6 wrap-anywhere hover:underline">
            {flag.summary}
          </Link>
        </Td>
        <Td className="whitespace-nowrap text-soft">{flag.check}</Td>
        <Td className="text-soft">{[...new Set(flag.sides.map((side) => side.document.key))].join(", ")}</Td>
        <Td className="whitespace-nowrap">
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
