import type { ReactNode } from "react";
import type { Block, Cell, Section } from "#server/export/sections";
import { Runs } from "./runs.tsx";

/** A part of a report under its number, made to be read and to be printed; `children`: what leads to the rest of it. */
export const ReportSection = ({ section, number, children }: { section: Section; number: number; children?: ReactNode }) => (
  <section id={section.id} className="mt-10 scroll-mt-4">
    <h2 className="mb-3 border-t-2 border-ink pt-2 font-serif text-[1.375rem] leading-tight font-medium">
      <span className="mr-2 text-soft">{number}</span>
      {section.title}
    </h2>
    <div className="grid gap-5">
      {section.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section never change their order
        <ReportBlock key={at} block={block} />
      ))}
    </div>
    {children}
  </section>
);

const ReportBlock = ({ block }: { block: Block }) => {
  switch (block.type) {
    case "text":
      return (
        <p>
          <Runs line={block.line} />
        </p>
      );
    case "facts":
      return (
        <dl>
          {block.rows.map((row) => (
            <div key={row.label} className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[13rem_1fr]">
              <dt className="text-sm text-soft">{row.label}</dt>
              <dd className="wrap-anywhere tabular">
                <Runs line={row.value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change their order
            <li key={i} className="break-inside-avoid border-b border-line py-2.5 wrap-anywhere">
              <Lines cell={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <ReportTable block={block} />;
  }
};

const ReportTable = ({ block: { caption, columns, wide, rows } }: { block: Extract<Block, { type: "table" }> }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  <section aria-label={caption} tabIndex={0} className="overflow-x-auto print:overflow-visible">
    <table className="w-full min-w-[44rem] border-collapse text-sm print:min-w-0 print:text-[0.75rem]">
      <caption className="pb-1 text-left text-[0.9375rem] font-semibold">{caption}</caption>
      <thead>
        <tr className="border-b border-ink">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 pr-4 text-left align-bottom text-[0.8125rem] font-medium text-soft last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a report never change their order
          <tr key={i} className="border-b border-line">
            {cells.map((cell, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
              <td key={j} className={`py-2 pr-4 align-top wrap-anywhere tabular last:pr-0 ${widthOf(j, wide)}`}>
                <Lines cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** Running words get room, a number in front needs little. */
const widthOf = (column: number, wide: readonly number[]) => {
  if (wide.includes(column)) return "min-w-44 print:min-w-28";
  return column ? "min-w-20 print:min-w-18" : "min-w-8";
};

/** What is at most this long (a state, a place in a document) is not broken on a screen, where the table may scroll. */
const longestWhole = 24;
const whole = "whitespace-nowrap [&_bdi]:whitespace-pre print:whitespace-normal print:[&_bdi]:whitespace-pre-line";

const Lines = ({ cell }: { cell: Cell }) =>
  cell.map((line, i) => {
    const length = line.reduce((sum, run) => sum + run.text.length, 0);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell never change their order
      <div key={i} className={length <= longestWhole ? whole : undefined}>
        <Runs line={line} />
      </div>
    );
  });
