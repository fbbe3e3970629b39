import type { Block, BlockRole } from "../types.ts";
import { creditStart } from "./captions.ts";
import { datelineEnd } from "./dateline.ts";
import { trim } from "./lines.ts";
import { look } from "./look.ts";
import { rolesOf } from "./page.ts";
import type { Passage } from "./passages.ts";
import { findRepeats } from "./repeats.ts";
import type { Repeat } from "./text.ts";

/** A passage with what it is; a dateline that opens a paragraph has been cut off into a block of its own. */
export type ReadBlock = Block & { passage: Passage };

/** Gives each passage its role. `title`: the document's title where it is known. */
export function cutBlocks(text: string, passages: readonly Passage[], title?: string): { blocks: ReadBlock[]; repeats: Repeat[] } {
  const looks = passages.map((passage) => look(text, passage));
  const roles = rolesOf(looks, title);
  const found = findRepeats(
    passages,
    looks.map(({ words }) => words),
    (index) => roles[index] !== "furniture" && roles[index] !== "byline",
  );
  const blocks = looks.flatMap(({ passage }, index): ReadBlock[] => {
    const role = found.has(index) ? "repeat" : (roles[index] as BlockRole);
    const whole: ReadBlock = { start: passage.start, end: passage.end, role, passage };
    if (role === "body") return split(text, whole, datelineEnd(text, passage), "dateline", role);
    if (role === "caption") return split(text, whole, creditStart(text, passage), role, "furniture");
    return [whole];
  });
  return { blocks, repeats: [...found.values()] };
}

/** Two blocks of one passage, without the space between them; one where a part would be empty. */
function split(text: string, whole: ReadBlock, at: number, left: BlockRole, right: BlockRole): ReadBlock[] {
  const parts: ReadBlock[] = [
    { ...whole, ...trim(text, whole.start, at), role: left },
    { ...whole, ...trim(text, at, whole.end), role: right },
  ];
  return parts.filter(({ start, end }) => start < end);
}
