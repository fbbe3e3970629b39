import { captionOpenings, credits, positions, presenting } from "../lexicon/captions.ts";

/**
 * Is the passage a caption? `words`: as it stands, space made single. Signs: a photo credit in brackets at the end, an opening like "From
 * left", or somebody's place in the picture between commas together with a verb that presents it.
 */
export function isCaption(words: string): boolean {
  if (words.length > 900) return false;
  const lower = words.toLowerCase();
  if (captionOpenings.some((opening) => lower.startsWith(opening))) return true;
  return hasCredit(words) || (hasPosition(lower) && lower.split(" ").slice(0, 25).some((word) => presenting.has(word)));
}

/** The words of a credit in brackets at the end: "[Pool photo]", "(AP Photo/Jane Roe)". */
function hasCredit(words: string) {
  const close = words.replace(/\.$/, "");
  const last = close.at(-1);
  if (last !== "]" && last !== ")") return false;
  const open = close.lastIndexOf(last === "]" ? "[" : "(");
  if (open < 0) return false;
  const inside = close.slice(open + 1, -1);
  if (inside.length > 80 || (open > 0 && !/[\s.]/.test(close.charAt(open - 1)))) return false;
  const isAlone = /[.!?”"]\s*$/.test(close.slice(0, open).trimEnd()) || last === "]";
  return isAlone && inside.toLowerCase().split(/[\s/,.:;|-]+/).some((word) => credits.has(word));
}

function hasPosition(lower: string) {
  return positions.some((position) => {
    const at = lower.indexOf(`, ${position},`);
    return at >= 0 || lower.includes(` (${position})`);
  });
}
