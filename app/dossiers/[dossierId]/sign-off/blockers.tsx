import Link from "next/link";
import { Section } from "#components/ui/page";
import type { BlockerGroup } from "#server/sign-off/blockers";

/** So many of a group are shown; the rest is counted, and comes up as these go. */
const shown = 50;

/** What stands in the way, in groups, each a way to where it is settled. */
export const Blockers = ({ groups }: { groups: readonly BlockerGroup[] }) =>
  groups.map(({ kind, title, blockers }) => (
    <Section key={kind} title={`${title} (${blockers.length})`} id={kind}>
      <ul className="grid gap-0.5 text-sm">
        {blockers.slice(0, shown).map(({ sentence, address }) => (
          <li key={address}>
            <Link href={address} className="inline-block min-h-6 py-0.5 text-blue underline underline-offset-2 wrap-anywhere">
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
      {blockers.length > shown && <p className="mt-1 text-sm text-soft">and {blockers.length - shown} more</p>}
    </Section>
  ));
