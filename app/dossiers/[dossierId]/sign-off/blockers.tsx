import { dated } from "#components/ui/dated";
import { Link } from "#components/ui/link";
import { Section } from "#components/ui/page";
import type { BlockerGroup } from "#server/sign-off/group";

/** So many of a group are shown; the rest is counted, and comes up as these go. */
const shown = 50;

/** What stands in the way, in groups, each a way to where it is settled. */
export const Blockers = ({ groups }: { groups: readonly BlockerGroup[] }) =>
  groups.map(({ kind, title, blockers }) => (
    <Section key={kind} title={`${title} (${blockers.length})`} id={kind}>
      <ul className="text-sm">
        {blockers.slice(0, shown).map(({ about, sentence, address }) => (
          <li key={address} className="grid gap-x-4 border-b border-line py-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <span className="truncate text-soft">{about}</span>
            <Link href={address} className="block min-h-6 wrap-anywhere hover:underline">
              {dated(sentence)}
            </Link>
          </li>
        ))}
      </ul>
      {blockers.length > shown && <p className="mt-1 text-sm text-soft">and {blockers.length - shown} more</p>}
    </Section>
  ));
