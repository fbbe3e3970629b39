"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "./link.tsx";

/** `exact`: only this very address; else also what lies under it. */
type Place = { href: string; text: ReactNode; exact?: boolean };

const isAt = (path: string, { href, exact }: Place) => path === href || (!exact && path.startsWith(`${href}/`));

/** The faces of one thing, each a page of its own. `name`: for screen readers. */
export const Tabs = ({ name, places }: { name: string; places: readonly Place[] }) => {
  const path = usePathname();
  return (
    <nav aria-label={name} className="no-print mb-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              aria-current={isAt(path, place) ? "page" : undefined}
              className="-mb-px inline-flex min-h-9 items-center border-b-2 border-transparent whitespace-nowrap text-sm text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {place.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
