import type { ListedClaim } from "#server/claims";
import type { ProgressCount } from "#server/progress";
import { claimKinds, progress } from "#words";
import { ClaimStamp } from "../claim-stamp.tsx";
import { Link } from "../ui/link.tsx";

export type ListState = keyof ProgressCount | "all";

/**
 * The claims of a sheet as a list: the way to them for who cannot, or need not, look for the marks. `all` and `count` are those of the whole document;
 * `next` and `nextOwn`: the addresses of its first open claim, and of the first that the person who looks is to check; `wayOn`: where to go on once none is
 * open; `own`: how many are the person's.
 */
export const ClaimList = ({
  claims,
  all,
  state,
  count,
  next,
  nextOwn,
  wayOn,
  own,
}: {
  claims: readonly ListedClaim[];
  all: number;
  state: ListState;
  count: ProgressCount;
  next: string | undefined;
  nextOwn: string | undefined;
  wayOn: string;
  own: { id: string; count: number; isChosen: boolean };
}) => {
  const whose = (isOwn: boolean) => (isOwn ? `whose=${own.id}` : "");
  const address = (name: ListState, isOwn: boolean) =>
    `?${[name === "all" ? "" : `state=${name}`, whose(isOwn)].filter(Boolean).join("&")}`;
  const shown = claims.filter(
    (c) => (own.isChosen ? c.checkerId === own.id : true) && (state === "all" ? true : c.isCheckable && c.progress === state),
  );
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
                href={address(name, own.isChosen)}
                scroll={false}
                aria-current={state === name ? "true" : undefined}
                className="inline-flex min-h-6 items-center gap-1 text-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
              >
                {label} <span className="tabular">{n}</span>
              </Link>
            </li>
          ))}
          {own.count > 0 && (
            <li>
              <Link
                href={address(state, !own.isChosen)}
                scroll={false}
                aria-current={own.isChosen ? "true" : undefined}
                className="inline-flex min-h-6 items-center gap-1 text-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
              >
                Mine <span className="tabular">{own.count}</span>
              </Link>
            </li>
          )}
        </ul>
      </nav>
      <div className="flex flex-wrap gap-x-5">
        <Go href={next} dataKey="n">
          Next unchecked
        </Go>
        <Go href={nextOwn} dataKey="m">
          Next of mine
        </Go>
        {!next && (
          <Link href={wayOn} data-key="n" className={go}>
            What is left in the dossier
          </Link>
        )}
      </div>
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
                  {claimKinds[claim.kind]} <ClaimStamp claim={claim} /> {claim.checker && `checked by ${claim.checker}`}
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

const go = "min-h-6 text-sm text-soft underline underline-offset-2 hover:text-ink";

const Go = ({ href, dataKey, children }: { href: string | undefined; dataKey: string; children: string }) =>
  href && (
    <a href={href} data-list="next" data-key={dataKey} className={go}>
      {children}
    </a>
  );
