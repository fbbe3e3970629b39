const endings = "ingly edly ations ation ements ement ings ions ing ies ied ion ers ors er or ed es ly s y e".split(" ");
/** By their last letter, the longest first, so that one cut does. */
const endingsIn = Map.groupBy(endings, (ending) => ending.at(-1));
const fewestLeft = 3;

/**
 * What a word has in common with its inflections, for asking whether a text speaks of a thing at all: "arrested", "arrests" and "arresting" are one.
 * Coarse on purpose (it takes "nation" for "nations", and "general" for itself only): it is never shown. Takes lower case.
 */
export function stemOf(lower: string): string {
  const word = /['.]/.test(lower) ? lower.replace(/'s?$/, "").replaceAll(".", "") : lower;
  for (const ending of endingsIn.get(word.at(-1)) ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < fewestLeft) continue;
    const stem = word.slice(0, -ending.length);
    // "stabbed" and "stab", "robbery" and "rob": the doubled consonant goes, but not that of "kill" and "press".
    return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word;
}

/** The pieces that a word in lower case is looked up by: itself, and what its hyphens join. */
export const piecesOf = (lower: string): string[] =>
  lower.includes("-") ? [lower, ...lower.split("-").filter((piece) => piece !== "")] : [lower];

/** The stems that a word is looked up by: of itself and of what its hyphens join, without accents. */
export function stemsOf(lower: string): string[] {
  const plain = /[^\x20-\x7e]/.test(lower) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
  return plain.includes("-") ? piecesOf(plain).map(stemOf) : [stemOf(plain)];
}
