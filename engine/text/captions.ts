import { captionOpenings, credits, positions, presenting } from "../lexicon/captions.ts";
import type { Span } from "../types.ts";

/** Without one of these no position is named: most passages are done with here. */
const sides = [
  " left",
  " right",
  " cent",
  " middle",
  " front",
  ", l,",
  ", r,",
  ", c,",
  "(left",
  "(right",
  "(cent",
  "(middle",
  "(front",
  "(far",
  "(top",
  "(bottom",
];
const longestCaption = 900;
const longestCredit = 80;

/**
 * Is the passage a caption? `words`: as it stands, space made single. Signs: a photo credit in brackets at the end, an opening like "From
 * left", or somebody's place in the picture between commas together with a verb that presents it.
 */
export function isCaption(words: string): boolean {
  if (words.length > longestCaption) return false;
  const lower = words.toLowerCase();
  if (captionOpenings.some((opening) => lower.startsWith(opening))) return true;
  return (
    creditStart(words, { start: 0, end: words.length }) < words.length ||
    (hasPosition(lower) &&
      lower
        .split(" ")
        .slice(0, 25)
        .some((word) => presenting.has(word)))
  );
}

/** Where the photo credit in brackets at the end begins ("[Pool photo]", "(AP Photo/Jane Roe)"); the passage's end where there is none. */
export function creditStart(text: string, passage: Span): number {
  const named = namedCredit(text, passage);
  if (named >= 0) return named;
  const end = text.charAt(passage.end - 1) === "." ? passage.end - 1 : passage.end;
  const last = text.charAt(end - 1);
  if (last !== "]" && last !== ")") return passage.end;
  const open = text.lastIndexOf(last === "]" ? "[" : "(", end - 1);
  if (open < passage.start || end - open > longestCredit) return passage.end;
  const isAlone =
    last === "]" ||
    open === passage.start ||
    /[.!?”"]/.test(
      text
        .slice(Math.max(passage.start, open - 4), open)
        .trimEnd()
        .slice(-1),
    );
  const words = text
    .slice(open + 1, end - 1)
    .toLowerCase()
    .split(/[\s/,.:;|-]+/);
  return isAlone && words.some((word) => credits.has(word)) ? open : passage.end;
}

/** "Photograph: Jane Roe", "Photo by Jane Roe" at the end; -1 where there is none. */
function namedCredit(text: string, passage: Span) {
  const tail = Math.max(passage.start, passage.end - longestCredit);
  const found = /(?:^|[.!?”"] |(?<=[\p{Ll}\d.]))(?:Photograph|Photo|Picture|Image|Credit|Illustration)(?::| by) \p{Lu}[^.]*$/u.exec(
    text.slice(tail, passage.end),
  );
  return found ? tail + found.index + (/^[.!?”"] /.test(found[0]) ? 2 : 0) : -1;
}

function hasPosition(lower: string) {
  if (!sides.some((side) => lower.includes(side))) return false;
  return positions.some((position) => {
    const at = lower.indexOf(`, ${position},`);
    return at >= 0 || (position.length > 1 && lower.includes(` (${position})`));
  });
}
