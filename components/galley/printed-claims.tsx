import type { Line } from "#server/sheets";
import { claimKinds } from "#words";
import { lookOf } from "../claim-stamp.tsx";
import { Table, Td, Th } from "../ui/table.tsx";
import { type Numbered, Tick } from "./printed-text.tsx";

/** The claims of a printed galley by number, with room to write how each was checked. `lines`: those of the text. */
export const PrintedClaims = ({ lines, claims }: { lines: readonly Line[]; claims: readonly Numbered[] }) => (
  <div className="mt-8 print:text-[0.75rem]">
    <h2 className="mb-2 font-serif text-xl">Claims</h2>
    <Table
      name="Claims by number"
      head={
        <>
          <Th>No.</Th>
          <Th>Line</Th>
          <Th>Claim</Th>
          <Th>Kind</Th>
          <Th>As it stands</Th>
          <Th className="w-[30%] min-w-40">Source, and how it was checked</Th>
        </>
      }
    >
      {claims.map((claim) => (
        <tr key={claim.id}>
          <Td className="whitespace-nowrap tabular-nums">
            <Tick claim={claim} /> {claim.number}
          </Td>
          <Td>{lines.findLast((line) => line.start <= claim.start)?.number}</Td>
          <Td className="min-w-48 font-serif wrap-anywhere">{claim.quote}</Td>
          <Td>{claimKinds[claim.kind]}</Td>
          <Td>{lookOf(claim).word}</Td>
          <Td />
        </tr>
      ))}
    </Table>
  </div>
);
