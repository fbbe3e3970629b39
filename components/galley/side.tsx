import type { ReactNode } from "react";
import { KeepFocus } from "./keep-focus.tsx";

/** Beside the document, with a scroll of its own. On a phone the card of an open claim lies over the lower half, the list under the text. */
export const Side = ({ isOpen, name, children }: { isOpen: boolean; name: string; children: ReactNode }) => (
  <aside
    aria-label={name}
    // A region that scrolls is reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    tabIndex={0}
    data-card={isOpen || undefined}
    className={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 scroll-pt-20 lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-line lg:pr-1 lg:pl-6 ${
      isOpen
        ? "max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[56dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-edge max-lg:bg-paper max-lg:p-4 max-lg:shadow-overlay"
        : "max-lg:mt-10"
    }`}
  >
    <KeepFocus />
    {children}
  </aside>
);
