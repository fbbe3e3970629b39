import type { ListedClaim } from "#server/claims";
import type { ProgressCount } from "#server/progress";
import { claimKinds, progress } from "#words";
import { ClaimStamp } from "../claim-stamp.tsx";
import { Link } from "../ui/link.tsx";

export type ListState = keyof ProgressCount | "all";

/**
 * The claims of a sheet as a list: the way to them for who cannot, or need not, look for the marks. `all` and `count` are those of the whole document;
 * `next`: the address of its first open claim.
 */
export const ClaimList = ({
  claims,
  all,
  state,
  count,
  next,
}: {
  claims: readonly ListedClaim[];
  all: number;
  state: ListState;
  count: ProgressCount;
  next: string | undefined;
}) => {
  const shown = claims.filter((c) => (state === "all" ? true : c.isCheckable && c.progress === state));
  const filters: [ListState, string, number][] = [
    ["all", "All", all],
    ...(Object.keys(count) as (keyof ProgressCount)[])
      .filter((name) => count[name] > 0 || name === state)
      .map((name): [ListState, string, number] => [name, progress[name].label, count[name]]),
  ];
  return (
    <>
      <nav aria-label="Claims by state">
        <ul className="flex flex-wrap gap-x-3 border-b border-line pb-2 text-sm">
          {filters.map(([name, label, n]) => (
            <li key={name}>
              <Link
                href={name === "all" ? "?" : `?state=${name}`}
                scroll={false}
                aria-current={state === name ? "true" : undefined}
                className="inline-flex min-h-6 items-center gap-1 text-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
              >
                {label} <span className="tabular">{n}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {next && (
        <a
          href={next}
          data-list="next"
          data-key="n"
          className="min-h-6 justify-self-start text-sm text-soft underline underline-offset-2 hover:text-ink"
        >
          Next unchecked
        </a>
      )}
      {shown.length ? (
        <ol>
          {shown.map((claim, i) => (
            <li key={claim.id} className="border-b border-line">
              <a
                href={`?claim=${claim.id}#claim-${claim.id}`}
                data-key={i === 0 ? "j" : undefined}
                className="mark grid gap-0.5 py-1.5 hover:bg-wash"
              >
                <span className="line-clamp-2 font-serif leading-snug wrap-anywhere">{claim.quote}</span>
                <span className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-soft">
                  {claimKinds[claim.kind]} <ClaimStamp claim={claim} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      ) : (
        <p className="py-3 text-sm text-soft">
          {all ? "None on this sheet." : "No claim was found in this text. Select words in it to mark one."}
        </p>
      )}
    </>
  );
};
