import { Checkbox } from "#components/ui/choice";
import { Disclosure } from "#components/ui/disclosure";
import { Link } from "#components/ui/link";
import { Seen } from "#components/ui/seen";
import type { SameFlag } from "#server/flags";
import { mostAtOnce, tellShown } from "./shown-flags.ts";

/** In the form of a flag: the others that say the same, to be decided with it in one act. */
export const SameToo = ({ same, at }: { same: readonly SameFlag[]; at: string }) => {
  const offered = same.slice(0, mostAtOnce);
  if (!offered.length) return null;
  const many = offered.length === 1 ? "1 more flag says" : `${offered.length} more flags say`;
  return (
    <div className="grid gap-1 border-l-2 border-line pl-3">
      <Checkbox name="withOthers" label={`${many} the same: decide ${offered.length === 1 ? "it" : "all"} with this one`} />
      <Disclosure title={offered.length === 1 ? "Where it stands" : "Where they stand"}>
        <ul className="grid gap-2 text-[0.8125rem]">
          {offered.map(({ id, sides }) => (
            <li key={id}>
              <Link href={`${at}/flags/${id}`} className="block min-h-6 wrap-anywhere hover:underline">
                {sides.map(({ document, quote }) => `${document.key}: “${quote}”`).join(" · ")}
              </Link>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Seen name="others" value={tellShown(offered)} />
    </div>
  );
};
