import { dated } from "#components/ui/dated";
import { Link } from "#components/ui/link";
import { Section } from "#components/ui/page";
import type { BlockerGroup } from "#server/sign-off/group";

/** What stands in the way, in groups, each a way to where it is settled; what is not listed comes up as these go. */
export const Blockers = ({ groups }: { groups: readonly BlockerGroup[] }) =>
  groups.map(({ kind, title, count, blockers }) => (
    <Section key={kind} title={`${title} (${count})`} id={kind}>
      <ul className="text-sm">
        {blockers.map(({ about, sentence, address }) => (
          <li key={address} className="grid gap-x-4 border-b border-line py-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <span className="text-soft wrap-anywhere">{about}</span>
            <Link href={address} className="block min-h-6 wrap-anywhere hover:underline">
              {dated(sentence)}
            </Link>
          </li>
        ))}
      </ul>
      {count > blockers.length && <p className="mt-1 text-sm text-soft">and {count - blockers.length} more</p>}
    </Section>
  ));
