import type { Line } from "#server/sheets";

/** How the lines of a galley are cut into segments by every claim's ends. Pure; offsets are UTF-16. */

/** A place of a claim. A claim with several places has several marks of the same id. */
export type Mark = { id: string; start: number; end: number };
/** `marks`: the ids of the claims that it lies in, outer before inner. */
export type Segment = { start: number; end: number; marks: string[] };

/** The longer claim is the outer one; of two alike, always the same one. */
const outerFirst = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : 1);

/**
 * Cuts each line at both ends of every mark. Marks and lines are swept once together, so that the cost is that of what is there.
 * Together the segments of a line are the line; a blank line has none.
 */
export const cutSegments = (lines: readonly Line[], marks: readonly Mark[]): Segment[][] => {
  const waiting = marks.filter((m) => m.end > m.start).sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return lines.map((line) => {
    const segments: Segment[] = [];
    for (let at = line.start; at < line.end; ) {
      open = open.filter((m) => m.end > at);
      for (let mark = waiting[next]; mark && mark.start <= at; mark = waiting[++next]) if (mark.end > at) open.push(mark);
      open.sort(outerFirst);
      const end = Math.min(line.end, waiting[next]?.start ?? line.end, ...open.map((m) => m.end));
      segments.push({ start: at, end, marks: [...new Set(open.map((m) => m.id))] });
      at = end;
    }
    return segments;
  });
};

/** A line as a tree: words, or a claim around what lies in it. */
export type Node = { start: number; end: number } | { mark: string; children: Node[] };

/** Puts neighbouring segments of one claim into one node; claims that cross are cut where they leave each other. */
export const nest = (segments: readonly Segment[], depth = 0): Node[] => {
  const nodes: Node[] = [];
  for (let i = 0; i < segments.length; ) {
    const segment = segments[i] as Segment;
    const mark = segment.marks[depth];
    if (mark === undefined) {
      nodes.push({ start: segment.start, end: segment.end });
      i++;
      continue;
    }
    let j = i;
    while (segments[j]?.marks[depth] === mark) j++;
    nodes.push({ mark, children: nest(segments.slice(i, j), depth + 1) });
    i = j;
  }
  return nodes;
};
