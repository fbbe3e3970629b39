/** Longest first, so that one cut does. */
const endings = [
  "ingly",
  "edly",
  "ations",
  "ation",
  "ements",
  "ement",
  "ings",
  "ions",
  "ing",
  "ies",
  "ied",
  "ion",
  "ers",
  "ors",
  "er",
  "or",
  "ed",
  "es",
  "ly",
  "s",
  "y",
  "e",
];
const fewestLeft = 3;

/**
 * What a word has in common with its inflections, for asking whether a text speaks of a thing at all: "arrested", "arrests" and "arresting" are one.
 * Coarse on purpose (it takes "nation" for "nations", and "general" for itself only): it is never shown. Takes lower case.
 */
export function stemOf(lower: string): string {
  const word = lower.replace(/'s?$/, "").replace(/\.(?=.)|\.$/g, "");
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < fewestLeft) continue;
    const stem = word.slice(0, -ending.length);
    // "stabbed" and "stab", "robbery" and "rob": the doubled consonant goes, but not that of "kill" and "press".
    return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word;
}
