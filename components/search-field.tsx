import { Button } from "./ui/button.tsx";

/** Asks for words by the address: works without JavaScript, can be kept and sent on. The key "/" goes here. */
export const SearchField = ({ q }: { q: string }) => (
  <search className="mb-6 block max-w-3xl">
    <form action="/search" className="flex gap-2">
      <input
        type="search"
        name="q"
        aria-label="Words"
        data-key="/"
        defaultValue={q}
        autoComplete="off"
        spellCheck={false}
        className="h-9 min-w-0 flex-1 rounded border border-edge bg-sheet px-2.5 text-ink"
      />
      <Button className="min-h-9">Search</Button>
    </form>
  </search>
);
