import type { Line } from "#server/export/sections";
import { Runs } from "./runs.tsx";

/** Two wordings one below the other, with what the first loses and what the second gains; an empty second one withdraws. */
export const Wordings = ({ before, after }: { before: Line; after: Line }) => (
  <div className="grid gap-0.5 font-serif text-base leading-snug wrap-anywhere">
    <p>
      <span className="sr-only">As published: </span>
      <Runs line={before} />
    </p>
    <p>
      <span className="sr-only">Should read: </span>
      {after.length ? <Runs line={after} /> : <span className="font-sans text-sm text-soft">withdrawn</span>}
    </p>
  </div>
);
