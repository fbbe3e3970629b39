"use client";

import { usePathname } from "next/navigation";

/** The search in the header, where there is room; on the page of the search its own field stands instead. */
export const QuickSearch = () =>
  usePathname() !== "/search" && (
    <search className="hidden xl:block">
      <form action="/search">
        <input
          type="search"
          name="q"
          aria-label="Search everything"
          placeholder="Search"
          data-key="/"
          autoComplete="off"
          spellCheck={false}
          className="h-8 w-44 rounded border border-edge bg-sheet px-2.5 text-sm text-ink placeholder:text-soft focus:w-64"
        />
      </form>
    </search>
  );
