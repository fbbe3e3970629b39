import type { Block } from "#engine";

/** A heading further down is a crosshead; furniture has no better name of its own. */
const nameOf = {
  headline: ["headline", "crosshead"],
  byline: ["byline", "byline"],
  dateline: ["dateline", "dateline"],
  caption: ["caption", "caption"],
  furniture: ["page furniture", "page furniture"],
  repeat: ["repeated passage", "repeated passage"],
} as const;

/**
 * Where a stretch of a text stands, as a newsroom says it: "headline", "paragraph 3", "caption". Paragraphs of the article count from 1;
 * headings, captions, bylines, page furniture and repeated passages are not among them. `blocks`: the engine's, in the order of the text;
 * offsets are UTF-16 code units.
 */
export const placeOf = (blocks: readonly Block[], start: number): string => {
  const at = blocks.findLastIndex((block) => block.start <= start);
  const block = blocks[at];
  if (!block) return "beginning of the text";
  if (block.role === "body") return `paragraph ${blocks.slice(0, at + 1).filter((b) => b.role === "body").length}`;
  const same = blocks.slice(0, at + 1).filter((b) => b.role === block.role).length;
  const total = blocks.filter((b) => b.role === block.role).length;
  const [first, further] = nameOf[block.role];
  if (block.role === "headline") return same === 1 ? first : further;
  return total > 1 && block.role === "caption" ? `caption ${same}` : first;
};
