import type { MutedChecks } from "#server/mutings";
import { Mark } from "./ui/stamp.tsx";
import { When } from "./ui/when.tsx";

/** Which checks are muted in a dossier, by whom and why. Nothing where none is. */
export const MutedList = ({ muted }: { muted: MutedChecks }) =>
  muted.size > 0 && (
    <ul aria-label="Muted checks" className="mt-3 mb-4 grid gap-1 text-[0.8125rem] text-soft">
      {[...muted.values()].map(({ check, reason, person, createdAt }) => (
        <li key={check} className="flex items-baseline gap-1.5">
          <Mark shape="dash" />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-medium text-ink">The check “{check}” is muted.</span> {person.name}, <When at={createdAt} />: {reason}
          </span>
        </li>
      ))}
    </ul>
  );
