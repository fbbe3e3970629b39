import "./galley.css";
import type { Block } from "#engine";
import type { ListedClaim } from "#server/claims";
import type { Coverage } from "#server/coverage";
import type { FlaggedPlace, SpokenOf, TalkedPlace } from "#server/galley";
import type { Line } from "#server/sheets";
import { lookOf } from "../claim-stamp.tsx";
import { GalleyLine, hasWord, type Marked } from "./line.tsx";
import { cutSegments, type Mark, nest, type Segment } from "./segments.ts";

/**
 * The document exactly as it was given, line by line (`lines`: those of the sheet that is shown), with its claims marked where they stand. Every mark is a link that opens the claim;
 * where the document is under check (`covered`: its paragraphs by where they begin) words in no claim are shaded; passages that people talk about are drawn over. In the margin: what a line is
 * where it is no plain text, the states of the claims that begin in it, the flags that point at it, the talk, and how much of the paragraph that begins in it somebody has looked at.
 */
export const Galley = ({
  text,
  lines,
  claims,
  blocks,
  flags,
  flagAddress,
  talk,
  spokenOf,
  covered,
}: {
  text: string;
  lines: readonly Line[];
  claims: readonly ListedClaim[];
  blocks: readonly Block[];
  flags: readonly FlaggedPlace[];
  flagAddress: (flagId: string) => string;
  talk: readonly TalkedPlace[];
  spokenOf: readonly SpokenOf[];
  covered: ReadonlyMap<number, Coverage> | null;
}) => {
  const marks = claims
    .flatMap(({ id, start, end, also }): Mark[] => [{ start, end }, ...also].map((place) => ({ id, ...place })))
    .concat(talk.map(({ threadId, start, end }) => ({ id: threadId, start, end })));
  const talked = new Map(talk.map((place) => [place.threadId, place]));
  const marked = new Map(claims.map((c): [string, Marked] => [c.id, { ...c, look: lookOf(c) }]));
  const segments = cutSegments(lines, marks);
  const coverageOn = ({ start, end }: Line) => {
    const block = covered && blocks.find((b) => b.start >= start && b.start < end && covered.has(b.start));
    return block ? covered.get(block.start) : undefined;
  };
  const firstWords = firstWordsOf(text, segments.flat(), marked);
  return (
    <div className="galley font-serif text-[1.125rem] leading-[1.7]">
      {lines.map((line, i) => (
        <GalleyLine
          key={line.start}
          line={line}
          text={text}
          nodes={nest(segments[i] ?? [])}
          role={roleOf(blocks, line)}
          begun={blocks.some((b) => b.start >= line.start && b.start < Math.max(line.end, line.start + 1))}
          marked={marked}
          talked={talked}
          showsUntouched={covered !== null}
          coverage={coverageOn(line)}
          firstWords={firstWords}
          starting={claims.filter((c) => c.start >= line.start && c.start < line.end)}
          flags={distinct(flags.filter((f) => f.start < line.end && f.end > line.start)).map((f) => ({
            ...f,
            href: flagAddress(f.flagId),
          }))}
          talk={talk.filter((t) => t.start >= line.start && t.start < line.end)}
          spokenOf={spokenOf.filter((s) => s.start >= line.start && s.start < line.end)}
        />
      ))}
    </div>
  );
};

/** Where the first words begin that are marked as each claim's own: those of a claim that lies in it are not. */
const firstWordsOf = (text: string, segments: readonly Segment[], claims: ReadonlyMap<string, Marked>): Map<string, number> => {
  const first = new Map<string, number>();
  for (const { start, end, marks } of segments) {
    const innermost = marks.findLast((id) => claims.has(id));
    if (innermost && !first.has(innermost) && hasWord(text.slice(start, end))) first.set(innermost, start);
  }
  return first;
};

const roleOf = (blocks: readonly Block[], line: { start: number; end: number }) =>
  line.end > line.start ? blocks.find((b) => b.start < line.end && b.end > line.start)?.role : undefined;

const distinct = (flags: readonly FlaggedPlace[]) => flags.filter((f, i) => flags.findIndex((other) => other.flagId === f.flagId) === i);
