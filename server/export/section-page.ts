import type { Block, Section } from "./sections.ts";

/** What of a block can be many: rows of a table, items of a list. */
const lengthOf = (block: Block): number => (block.type === "table" ? block.rows.length : block.type === "list" ? block.items.length : 0);

const cut = (block: Block, from: number, to: number): Block => {
  if (block.type === "table") return { ...block, rows: block.rows.slice(from, to) };
  return block.type === "list" ? { ...block, items: block.items.slice(from, to) } : block;
};

/** How many rows and items a part of the report has. */
export const countRows = ({ blocks }: Section): number => blocks.reduce((sum, block) => sum + lengthOf(block), 0);

/** A part with those of its rows that lie between two numbers (from 0, end not included), counted through all its tables and lists. What has no rows stands on the first page. */
export const sliceSection = (section: Section, from: number, to: number): Section => {
  let before = 0;
  const blocks = section.blocks.flatMap((block): Block[] => {
    const [start, length] = [before, lengthOf(block)];
    before += length;
    if (!length) return from === 0 ? [block] : [];
    return start < to && start + length > from ? [cut(block, Math.max(0, from - start), to - start)] : [];
  });
  return { ...section, blocks };
};

/** A part with the beginning of each of its tables and lists, and whether that is all. */
export const beginSection = (section: Section, most: number): { section: Section; isWhole: boolean } => ({
  section: { ...section, blocks: section.blocks.map((block) => cut(block, 0, most)) },
  isWhole: section.blocks.every((block) => lengthOf(block) <= most),
});
