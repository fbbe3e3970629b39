import type { ReactNode } from "react";
import { Link } from "./ui/link.tsx";

export type Choice = { href: string; text: ReactNode; count?: number; isChosen: boolean };

/** What of a list is shown: each choice is an address. `name`: for screen readers. */
export const FilterLinks = ({ name, choices }: { name: string; choices: readonly Choice[] }) => (
  <nav aria-label={name} className="no-print">
    <ul className="flex flex-wrap gap-x-1 gap-y-1">
      {choices.map(({ href, text, count, isChosen }) => (
        <li key={href}>
          <Link
            href={href}
            scroll={false}
            aria-current={isChosen ? "true" : undefined}
            className="inline-flex min-h-7 items-center gap-1.5 rounded border border-transparent px-2 text-[0.8125rem] text-soft hover:bg-wash hover:text-ink aria-[current]:border-edge aria-[current]:text-ink"
          >
            {text}
            {count !== undefined && <span className="tabular">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** Several filters, one a row under its name; a filter without a choice is left out. */
export const FilterRows = ({ rows }: { rows: readonly (readonly [name: string, choices: readonly Choice[]])[] }) => (
  <div className="no-print mb-5 grid gap-y-1 border-y border-line py-2 sm:grid-cols-[5rem_1fr]">
    {rows
      .filter(([, choices]) => choices.length > 0)
      .map(([name, choices]) => (
        <div key={name} className="contents">
          <span className="pt-1 text-[0.8125rem] text-soft" aria-hidden="true">
            {name}
          </span>
          <FilterLinks name={name} choices={choices} />
        </div>
      ))}
  </div>
);
