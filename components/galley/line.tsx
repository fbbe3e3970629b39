import type { BlockRole } from "#engine";
import type { ListedClaim } from "#server/claims";
import type { Coverage } from "#server/coverage";
import type { SpokenOf, TalkedPlace } from "#server/galley";
import type { Line } from "#server/sheets";
import { claimKinds } from "#words";
import type { Look } from "../claim-stamp.tsx";
import { type LineFlag, Margin } from "./margin.tsx";
import type { Node } from "./segments.ts";

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

export const GalleyLine = ({
  line,
  text,
  nodes,
  role,
  begun,
  marked,
  talked,
  starting,
  flags,
  talk,
  spokenOf,
  showsUntouched,
  coverage,
  firstWords,
}: {
  line: Line;
  text: string;
  nodes: readonly Node[];
  role: BlockRole | undefined;
  begun: boolean;
  marked: ReadonlyMap<string, Marked>;
  talked: ReadonlyMap<string, TalkedPlace>;
  starting: readonly ListedClaim[];
  flags: readonly LineFlag[];
  talk: readonly TalkedPlace[];
  spokenOf: readonly SpokenOf[];
  showsUntouched: boolean;
  coverage: Coverage | undefined;
  firstWords: ReadonlyMap<string, number>;
}) => {
  const isUntouched = showsUntouched && (role === "headline" || role === "body" || role === "caption");
  const words = text.slice(line.start, line.end);
  const isBlank = !words.trim();
  return (
    <div className="line" id={`line-${line.number}`}>
      <span aria-hidden="true" className="number">
        {!isBlank && line.number}
      </span>
      <p
        className={`wrap-anywhere ${isBlank ? "h-[0.9em]" : ""} ${isSpaced.test(words) ? "whitespace-pre-wrap" : ""} ${(role && roleLooks[role]) ?? ""}`}
        data-at={line.start}
        aria-hidden={isBlank || undefined}
      >
        {nodes.map((node) => (
          <Words key={startOf(node)} node={node} inner={null} {...{ text, marked, talked, isUntouched, firstWords }} />
        ))}
      </p>
      {!isBlank && <Margin label={begun && role ? roleNames[role] : undefined} {...{ starting, flags, talk, spokenOf, coverage }} />}
    </div>
  );
};

/** Space that a browser would swallow: only such a line keeps all of its space, because space at a turn is underlined then. */
const isSpaced = /^\s|\s$|\s{2}|[^\S ]/;

const readable = /[\p{L}\p{N}]/u;

/** Is there anything to read in it? */
export const hasWord = (words: string): boolean => readable.test(words);

const startOf = (node: Node): number => ("mark" in node ? startOf(node.children[0] as Node) : node.start);

/** Words of the innermost claim are the link to it; a claim around others holds them all, so that it can be shown as one. */
const Words = ({
  node,
  inner,
  ...shared
}: {
  node: Node;
  inner: Marked | null;
  text: string;
  marked: ReadonlyMap<string, Marked>;
  talked: ReadonlyMap<string, TalkedPlace>;
  isUntouched: boolean;
  firstWords: ReadonlyMap<string, number>;
}) => {
  const { text, marked, talked, isUntouched, firstWords } = shared;
  if (!("mark" in node)) {
    const words = text.slice(node.start, node.end);
    const isFirst = inner !== null && firstWords.get(inner.id) === node.start;
    if (inner) return <MarkedWords {...{ claim: inner, isUntouched, isFirst }}>{words}</MarkedWords>;
    return isUntouched && hasWord(words) ? <span className="untouched">{words}</span> : words;
  }
  const [claim, passage, start] = [marked.get(node.mark), talked.get(node.mark), startOf(node)];
  const children = node.children.map((child) => <Words key={startOf(child)} node={child} inner={claim ?? inner} {...shared} />);
  if (passage)
    return (
      <span data-thread={passage.threadId} id={start === passage.start ? `passage-${passage.threadId}` : undefined}>
        {children}
      </span>
    );
  return (
    <span data-claim={node.mark} id={start === claim?.start ? `claim-${node.mark}` : undefined}>
      {children}
    </span>
  );
};

/**
 * Words of a claim: a link to it, in the order of Tab at the first of them alone; a full stop or a space in it is only drawn as a part of it. What the engine takes
 * for opinion, forecast or question nobody has touched until a person says so: it is shaded too.
 */
const MarkedWords = ({
  claim,
  isUntouched,
  isFirst,
  children,
}: {
  claim: Marked;
  isUntouched: boolean;
  isFirst: boolean;
  children: string;
}) => {
  const { id, kind, look, isCheckable, progress } = claim;
  const shaded = isUntouched && !isCheckable && progress === "unchecked";
  const className = `mark ${look.shape ?? look.tone}${kind === "STATEMENT" ? " thin" : ""}${shaded ? " untouched" : ""}`;
  if (!hasWord(children)) return <span className={className}>{children}</span>;
  return (
    <a
      href={`?claim=${id}#claim-${id}`}
      className={className}
      draggable={false}
      tabIndex={isFirst ? undefined : -1}
      title={`${claimKinds[kind]} · ${look.word}`}
    >
      {children}
    </a>
  );
};
