"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * What opens under a button of the header and closes by itself: a click beside it, Escape, or going elsewhere. The browser does it, without script too; only that
 * it closes when the page changes under it takes some.
 */
export const Menu = ({ name, children }: { name: ReactNode; children: ReactNode }) => {
  const path = usePathname();
  const sheet = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it follows
  useEffect(() => sheet.current?.hidePopover(), [path]);
  return (
    <>
      <button
        type="button"
        popoverTarget="menu"
        className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded px-2 text-sm hover:bg-wash"
      >
        {name}
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="text-soft">
          <path d="M2 4.5 6 8.5 10 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div
        ref={sheet}
        id="menu"
        popover="auto"
        className="absolute inset-auto top-12 right-4 m-0 min-w-56 rounded border border-edge bg-sheet p-3 text-sm text-ink shadow-overlay sm:right-[max(1.5rem,calc(50vw-48.5rem))]"
      >
        {children}
      </div>
    </>
  );
};
