// biome-ignore-all lint/a11y/noRedundantRoles: laid out as cards on a phone, it has to stay a table for screen readers

import type { ReactNode } from "react";
import type { Cell, GridRow, Passage } from "#server/grid";
import { cellRelations, claimKinds, pointStates } from "#words";
import { dated } from "./ui/dated.tsx";
import { Link } from "./ui/link.tsx";
import { Stamp } from "./ui/stamp.tsx";

/** `short`: the outlet, or the short name where it is not known. */
type Column = { id: string; title: string; short: string; role: ReactNode };

/**
 * Points of fact × documents: each cell says how its document stands to the row, with its words, linked to where they stand. A table that
 * scrolls in a box of its own, head and first column staying; on a phone each row is a card. `at`: the address of the dossier.
 */
export const Grid = ({ rows, columns, at }: { rows: readonly GridRow[]; columns: readonly Column[]; at: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  <section aria-label="Points of fact by document" tabIndex={0} className="md:max-h-[85vh] md:overflow-auto md:border-y md:border-edge">
    <table role="table" className="block w-full border-separate border-spacing-0 text-[0.8125rem] leading-snug md:table">
      <caption className="sr-only">What each document says on each point of fact</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row">
          <th
            scope="col"
            className="sticky top-0 left-0 z-[3] min-w-44 border-b border-edge bg-paper py-2 pr-3 text-left align-bottom font-medium text-soft"
          >
            Point of fact
          </th>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className="sticky top-0 z-[2] min-w-44 border-b border-l border-edge border-l-line bg-paper px-3 py-2 text-left align-bottom font-medium"
            >
              <Link href={`${at}/documents/${column.id}`} className="line-clamp-2 min-h-6 hover:underline" title={column.title}>
                {column.title}
              </Link>
              <span className="font-normal text-soft">{column.role}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} at={at} />
        ))}
      </tbody>
    </table>
  </section>
);

const stateTones = { DIFFER: "must", UNCLEAR: "query", AGREE: "tick", SINGLE: "quiet" } as const;
const cellBox = "border-line md:border-b md:border-l md:px-3 md:py-2 align-top";

const Row = ({ row, columns, at }: { row: GridRow; columns: readonly Column[]; at: string }) => (
  <tr role="row" className="mb-5 block border-t border-edge pt-2 md:mb-0 md:table-row md:border-0">
    <th
      scope="row"
      className="left-0 z-[1] block border-line bg-paper py-1 text-left align-top font-normal md:sticky md:table-cell md:border-b md:py-2 md:pr-3"
    >
      <span className="block text-sm font-medium wrap-anywhere first-letter:uppercase">{row.label}</span>
      <span className="flex flex-wrap items-baseline gap-x-3 text-soft">
        <Stamp tone={stateTones[row.state]}>{stateOf(row)}</Stamp> {claimKinds[row.kind]}
      </span>
      {row.state !== "SINGLE" && <Sides sides={row.sides} />}
      <Silent columns={columns.filter((_, i) => row.cells[i]?.relation === "silent")} />
    </th>
    {columns.map((column, i) => (
      <td
        key={column.id}
        role="cell"
        className={`${row.cells[i]?.relation === "silent" ? "sr-only md:not-sr-only" : "block"} py-1 md:table-cell ${cellBox} ${row.cells[i]?.relation === "otherwise" ? "md:bg-red-wash" : ""}`}
      >
        <span className="block text-xs font-medium text-soft md:hidden" aria-hidden="true">
          {column.short}
        </span>
        <CellWords cell={row.cells[i]} at={at} />
      </td>
    ))}
  </tr>
);

/** A point can be flagged although all say the same: the register, or a sum, says otherwise. */
const stateOf = ({ state, sides }: GridRow) => (state === "DIFFER" && sides.length === 1 ? "Same, but flagged" : pointStates[state]);

/** Who says the same, counted by independent origin: shared wire copy counts once. */
const Sides = ({ sides }: { sides: GridRow["sides"] }) => (
  <ul className="mt-1 grid gap-0.5 text-xs text-soft">
    {sides
      .filter((side) => side.documents > 1)
      .map(({ value, documents, origins }) => (
        <li key={value} className="wrap-anywhere">
          {dated(value)}: {documents} documents, {origins === documents ? "all independent" : `${origins} independent`}
        </li>
      ))}
  </ul>
);

/** On a phone silent documents make no line each. For screen readers their cells say it. */
const Silent = ({ columns }: { columns: readonly Column[] }) =>
  columns.length > 0 && (
    <span aria-hidden="true" className="block text-xs text-soft md:hidden">
      Silent: {columns.map((column) => column.short).join(", ")}
    </span>
  );

const CellWords = ({ cell, at }: { cell: Cell | undefined; at: string }) => {
  if (!cell) return null;
  const { label, tone } = cellRelations[cell.relation];
  return (
    <>
      <Stamp tone={tone} shape={cell.relation === "measure" ? "ring" : undefined}>
        {label}
      </Stamp>
      {byValue(cell.passages).map(({ value, first, more }) => (
        <span key={value} className="mt-0.5 block wrap-anywhere">
          <span className="font-medium tabular">{dated(value)}</span>{" "}
          <Link
            href={`${at}/documents/${cell.documentId}?claim=${first.claimId}#claim-${first.claimId}`}
            className="inline-block min-h-6 font-serif text-[0.9375rem] text-blue underline underline-offset-2"
          >
            “{short(first.quote)}”
          </Link>
          {more > 0 && <span className="text-soft"> and {more} more</span>}
        </span>
      ))}
    </>
  );
};

/** One line a value: its first passage, and how many there are besides. */
const byValue = (passages: readonly Passage[]) => {
  const values = new Map<string, { value: string; first: Passage; more: number }>();
  for (const passage of passages) {
    const said = values.get(passage.value);
    if (said) said.more++;
    else values.set(passage.value, { value: passage.value, first: passage, more: 0 });
  }
  return [...values.values()];
};

/** At most 90 characters, cut at a space. */
const short = (quote: string) => {
  const plain = quote.replace(/\s+/g, " ");
  if (plain.length <= 90) return plain;
  return `${plain
    .slice(0, 90)
    .replace(/\s+\S*$/, "")
    .toWellFormed()} …`;
};
