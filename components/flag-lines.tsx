import type { FlagRow } from "#server/flags";
import { severities } from "#words";
import { dated } from "./ui/dated.tsx";
import { Link } from "./ui/link.tsx";
import { Stamp } from "./ui/stamp.tsx";

const shown = 6;

/** The gravest flags that are still to be decided, each a way to where it is decided. */
export const FlagLines = ({ flags, at }: { flags: readonly FlagRow[]; at: string }) => {
  if (!flags.length) return <p className="text-sm text-soft">Nothing is left to decide.</p>;
  return (
    <>
      <ol className="grid gap-1.5">
        {flags.slice(0, shown).map((flag) => (
          <li key={flag.id} className="grid items-baseline gap-x-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
            <Stamp tone={severities[flag.severity].tone}>{severities[flag.severity].label}</Stamp>
            <Link href={`${at}/flags/${flag.id}`} className="inline-block min-h-6 wrap-anywhere hover:underline">
              {dated(flag.summary)}
            </Link>
          </li>
        ))}
      </ol>
      {flags.length > shown && (
        <p className="mt-2 text-sm">
          <Link href={`${at}/flags`}>All {flags.length} open flags</Link>
        </p>
      )}
    </>
  );
};
