import { severities } from "#words";
import { Stamp } from "./ui/stamp.tsx";

const order = ["ERROR", "WARNING", "NOTE"] as const;

const told = { ERROR: () => "must fix", WARNING: () => "to check", NOTE: (n: number) => (n === 1 ? "note" : "notes") };

/** Flags that are still to be decided, by gravity, in shapes and words. */
export const FlagCount = ({ count }: { count: Record<(typeof order)[number], number> }) => {
  const open = order.filter((severity) => count[severity] > 0);
  if (!open.length) return <span className="text-[0.8125rem] text-soft">No open flags</span>;
  return (
    <ul className="flex flex-wrap gap-x-3.5" aria-label="Open flags">
      {open.map((severity) => (
        <li key={severity}>
          <Stamp tone={severities[severity].tone}>
            <span className="tabular">{`${count[severity]} ${told[severity](count[severity])}`}</span>
          </Stamp>
        </li>
      ))}
    </ul>
  );
};
