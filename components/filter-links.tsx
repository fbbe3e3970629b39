import Link from "next/link";
import type { ReactNode } from "react";

type Choice = { href: string; text: ReactNode; count?: number; isChosen: boolean };

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
