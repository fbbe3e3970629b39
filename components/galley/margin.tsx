import type { ListedClaim } from "#server/claims";
import type { Coverage } from "#server/coverage";
import type { FlaggedPlace, SpokenOf, TalkedPlace } from "#server/galley";
import { severities } from "#words";
import { lookOf } from "../claim-stamp.tsx";
import { sumOf } from "../coverage-line.tsx";
import { Mark as Shape, shapeOf, toneText } from "../ui/stamp.tsx";

export type LineFlag = FlaggedPlace & { href: string };

/**
 * Beside a line: what it is, the states of the claims that begin in it, the flags that point at it, the talk about passages and claims that begin in it, and how much is done of the
 * paragraph that begins there.
 */
export const Margin = ({
  label,
  starting,
  flags,
  talk,
  spokenOf,
  coverage,
}: {
  label: string | undefined;
  starting: readonly ListedClaim[];
  flags: readonly LineFlag[];
  talk: readonly TalkedPlace[];
  spokenOf: readonly SpokenOf[];
  coverage: Coverage | undefined;
}) => (
  <div className="margin col-start-2 flex flex-wrap items-center gap-x-1.5 self-start font-sans text-[0.6875rem] text-soft sm:col-start-3 sm:pt-[0.55em]">
    {label && <span className="tracking-wide uppercase">{label}</span>}
    <span aria-hidden="true" className="contents">
      {statesOf(starting).map(({ shape, tone, word, count }) => (
        <span key={word} title={`${count} × ${word}`} className={`inline-flex items-center gap-0.5 tabular-nums ${toneText[tone]}`}>
          <Shape shape={shape} />
          {count > 1 && count}
        </span>
      ))}
    </span>
    <span className="-ml-1 flex flex-wrap">
      {flags.map((flag) => (
        <FlagMark key={flag.flagId} flag={flag} />
      ))}
      {talk.map(({ threadId, person }) => (
        <a
          key={threadId}
          href={`?thread=${threadId}#passage-${threadId}`}
          data-list="thread"
          title={`Comment by ${person}`}
          className="inline-flex h-6 w-6 items-center justify-center text-blue hover:bg-wash"
        >
          <Shape shape="talk" />
          <span className="sr-only">Comment by {person}</span>
        </a>
      ))}
      <OfClaims spokenOf={spokenOf} />
    </span>
    {coverage && <Share coverage={coverage} />}
  </div>
);

/** The open threads about claims that begin in the line: one mark with their number, which leads to the first. */
const OfClaims = ({ spokenOf }: { spokenOf: readonly SpokenOf[] }) => {
  const [first] = spokenOf;
  if (!first) return null;
  const [threads, claims] = [spokenOf.length, new Set(spokenOf.map(({ claimId }) => claimId)).size];
  const says = `${threads} open ${threads === 1 ? "thread" : "threads"} about ${claims === 1 ? "a claim" : `${claims} claims`} of this line`;
  return (
    <a
      href={`?claim=${first.claimId}#comment-${first.threadId}`}
      title={says}
      className="inline-flex h-6 min-w-6 items-center justify-center gap-0.5 tabular-nums text-blue hover:bg-wash"
    >
      <Shape shape="talk" />
      <span aria-hidden="true">{threads}</span>
      <span className="sr-only">{says}</span>
    </a>
  );
};

/** How much of the paragraph somebody has looked at. */
const Share = ({ coverage }: { coverage: Coverage }) => {
  const { done, all, percent } = sumOf(coverage);
  const says = `${done} of ${all} words looked at`;
  return (
    <span title={says} className="ml-auto tabular-nums">
      <span aria-hidden="true">{percent}%</span>
      <span className="sr-only">Paragraph: {says}</span>
    </span>
  );
};

/** How many claims in which state, in the order in which they appear. */
const statesOf = (claims: readonly ListedClaim[]) => {
  const states = new Map<string, ReturnType<typeof lookOf> & { shape: (typeof shapeOf)["must"]; count: number }>();
  for (const claim of claims) {
    const look = lookOf(claim);
    const state = states.get(look.word) ?? { ...look, shape: look.shape ?? shapeOf[look.tone], count: 0 };
    state.count++;
    states.set(look.word, state);
  }
  return [...states.values()];
};

/** A flag in the margin: off to the flag. */
const FlagMark = ({ flag }: { flag: LineFlag }) => {
  const { tone, label } = severities[flag.severity];
  return (
    <a href={flag.href} title={flag.summary} className={`inline-flex h-6 w-6 items-center justify-center hover:bg-wash ${toneText[tone]}`}>
      <Shape shape={tone === "must" ? "triangle" : tone === "query" ? "diamond" : "dash"} />
      <span className="sr-only">
        {label}: {flag.summary}
      </span>
    </a>
  );
};
