import type { ListedClaim } from "#server/claims";
import type { Line } from "#server/sheets";
import { lookOf } from "../claim-stamp.tsx";
import { Mark, shapeOf } from "../ui/stamp.tsx";
import { cutSegments, type Segment } from "./segments.ts";

/** A claim with its number on the galley, from 1 in the order of the text. */
export type Numbered = ListedClaim & { number: number };

/** The text for paper: every line with its number, the claims in it with theirs, and a box for each claim beside the line in which it begins. */
export const PrintedText = ({ text, lines, claims }: { text: string; lines: readonly Line[]; claims: readonly Numbered[] }) => {
  const segments = cutSegments(lines, claims);
  return lines.map((line, i) =>
    text.slice(line.start, line.end).trim() ? (
      <PrintedLine
        key={line.start}
        number={line.number}
        text={text}
        segments={segments[i] ?? []}
        starting={claims.filter(({ start }) => start >= line.start && start < line.end)}
      />
    ) : (
      <div key={line.start} className="h-2" />
    ),
  );
};

/** `segments`: the line cut at the ends of every claim; `starting`: the claims that begin in it. */
const PrintedLine = ({
  number,
  text,
  segments,
  starting,
}: {
  number: number;
  text: string;
  segments: readonly Segment[];
  starting: readonly Numbered[];
}) => (
  <div className="grid break-inside-avoid-page grid-cols-[2rem_minmax(0,1fr)_6.5rem] gap-x-3 py-0.5">
    <span className="pt-[0.3em] text-right font-sans text-[0.6875rem] text-soft tabular-nums">{number}</span>
    <p className="font-serif leading-[1.9] wrap-anywhere">
      {segments.map(({ start, end, marks }) => (
        <span key={start}>
          {starting
            .filter((claim) => claim.start === start)
            .map((claim) => (
              <sup key={claim.id} className="mr-0.5 font-sans text-[0.625rem] font-medium tabular-nums">
                {claim.number}
              </sup>
            ))}
          <span className={marks.length > 0 ? "underline decoration-edge decoration-1 underline-offset-[0.24em]" : ""}>
            {text.slice(start, end)}
          </span>
        </span>
      ))}
    </p>
    <ul className="flex flex-wrap content-start gap-x-2.5 gap-y-1 pt-[0.3em]">
      {starting.map((claim) => (
        <li key={claim.id} className="flex items-center gap-1 font-sans text-[0.6875rem] tabular-nums">
          <Tick claim={claim} /> {claim.number}
        </li>
      ))}
    </ul>
  </div>
);

/** A box to tick; what was ruled already is drawn in it. */
export const Tick = ({ claim }: { claim: ListedClaim }) => {
  const { tone, shape, word } = lookOf(claim);
  const isRuled = claim.progress === "checked" || claim.progress === "needsRecheck";
  return (
    <span className="mr-0.5 inline-flex size-[1.125em] shrink-0 align-[-0.15em] items-center justify-center border border-ink">
      {isRuled && <Mark shape={shape ?? shapeOf[tone]} className="size-[0.9em]" />}
      <span className="sr-only">{word}, claim</span>
    </span>
  );
};
