import type { BlockRole } from "#engine";
import type { ListedClaim } from "#server/claims";
import { claimKinds } from "#words";
import type { Look } from "../claim-stamp.tsx";
import { type LineFlag, Margin } from "./margin.tsx";
import type { Line, Node } from "./segments.ts";

export type Marked = ListedClaim & { look: Look };

/** What a line is, where it is no plain text. */
const roleNames: Partial<Record<BlockRole, string>> = { furniture: "Furniture", repeat: "Repeat", caption: "Caption" };

const roleLooks: Partial<Record<BlockRole, string>> = {
  headline: "text-[1.375rem] leading-snug font-semibold",
  byline: "text-base text-soft",
  caption: "text-base italic",
  furniture: "text-base text-soft",
  repeat: "text-soft",
};

/** The pencil under words: each state has a line of its own, so that it is told without colour. */
const pencils: Record<string, { outer: string; inner: string }> = {
  unchecked: { outer: "decoration-blue/40", inner: "decoration-blue" },
  half: { outer: "decoration-amber/60 decoration-dashed", inner: "decoration-amber decoration-dashed" },
  again: { outer: "decoration-amber/60 decoration-double", inner: "decoration-amber decoration-double" },
  tick: { outer: "decoration-green/40", inner: "decoration-green" },
  must: { outer: "decoration-red decoration-wavy", inner: "decoration-red decoration-wavy" },
  query: { outer: "decoration-amber/60 decoration-dotted", inner: "decoration-amber decoration-dotted" },
  quiet: { outer: "decoration-edge/60 decoration-dotted", inner: "decoration-edge decoration-dotted" },
};

/** A statement is drawn thinner than the name, date or figure in it. */
const pencilOf = ({ kind, look }: Marked): string => {
  const pencil = pencils[look.shape ?? look.tone];
  return kind === "STATEMENT" ? `decoration-1 ${pencil?.outer}` : `decoration-2 ${pencil?.inner}`;
};

export const GalleyLine = ({
  line,
  text,
  nodes,
  role,
  begun,
  marked,
  starting,
  flags,
}: {
  line: Line;
  text: string;
  nodes: readonly Node[];
  role: BlockRole | undefined;
  begun: boolean;
  marked: ReadonlyMap<string, Marked>;
  starting: readonly ListedClaim[];
  flags: readonly LineFlag[];
}) => {
  const words = text.slice(line.start, line.end);
  const isBlank = !words.trim();
  return (
    <div
      className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[2.25rem_minmax(0,42rem)_minmax(6rem,1fr)] sm:gap-x-4"
      id={`line-${line.number}`}
    >
      <span
        aria-hidden="true"
        className="pt-[0.45em] text-right font-sans text-[0.6875rem] leading-[1.7] text-soft tabular-nums select-none"
      >
        {!isBlank && line.number}
      </span>
      <p
        className={`wrap-anywhere ${isBlank ? "h-[0.9em]" : ""} ${isSpaced.test(words) ? "whitespace-pre-wrap" : ""} ${(role && roleLooks[role]) ?? ""}`}
        data-at={line.start}
      >
        {nodes.map((node) => (
          <Words key={startOf(node)} node={node} text={text} marked={marked} inner={null} />
        ))}
      </p>
      {!isBlank && <Margin label={begun && role ? roleNames[role] : undefined} starting={starting} flags={flags} />}
    </div>
  );
};

/** Space that a browser would swallow: only such a line keeps all of its space, because space at a turn is underlined then. */
const isSpaced = /^\s|\s$|\s{2}|[^\S ]/;

const startOf = (node: Node): number => ("mark" in node ? startOf(node.children[0] as Node) : node.start);

/** Words of the innermost claim are the link to it; a claim around others holds them all, so that it can be shown as one. */
const Words = ({ node, text, marked, inner }: { node: Node; text: string; marked: ReadonlyMap<string, Marked>; inner: Marked | null }) => {
  if (!("mark" in node)) {
    const words = text.slice(node.start, node.end);
    return inner ? <MarkedWords claim={inner}>{words}</MarkedWords> : words;
  }
  const claim = marked.get(node.mark) as Marked;
  const start = startOf(node);
  return (
    <span
      data-claim={claim.id}
      id={start === claim.start ? `claim-${claim.id}` : undefined}
      className="scroll-mt-24 data-open:bg-blue-wash max-lg:scroll-mb-[60dvh] not-in-[[data-live]]:target:bg-blue-wash"
    >
      {node.children.map((child) => (
        <Words key={startOf(child)} node={child} text={text} marked={marked} inner={claim} />
      ))}
    </span>
  );
};

const MarkedWords = ({ claim, children }: { claim: Marked; children: string }) => (
  <a
    href={`?claim=${claim.id}#claim-${claim.id}`}
    data-mark={claim.id}
    draggable={false}
    title={`${claimKinds[claim.kind]} · ${claim.look.word}`}
    className={`mark select-text text-inherit underline underline-offset-[0.24em] hover:bg-wash ${pencilOf(claim)}`}
  >
    {children}
  </a>
);
