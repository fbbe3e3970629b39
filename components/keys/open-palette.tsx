/** Opens the palette; without script it leads to the search. */
export const OpenPalette = () => (
  <a
    href="/search"
    data-opens="palette"
    aria-keyshortcuts="Control+K Meta+K"
    className="no-print inline-flex min-h-8 items-center gap-1.5 rounded px-2 text-sm whitespace-nowrap text-soft no-underline hover:bg-wash hover:text-ink"
  >
    Go to… <kbd className="rounded-sm border border-edge px-1 font-sans text-xs max-sm:hidden">Ctrl K</kbd>
  </a>
);
