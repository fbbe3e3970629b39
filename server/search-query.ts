/** What somebody typed into the search, as words; or the sentence that says why there is nothing to look for. Pure. */

/** Characters, and words: more is a text and no search. */
const longest = 200;
const mostWords = 12;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

export type Query = { words: string[] } | { refused: string };

/** Whatever is no letter and no digit parts words, so that no sign means anything to the database. */
export const readQuery = (typed: string): Query => {
  const text = typed.toWellFormed().trim();
  if (!text) return { refused: "Type a word of what you look for: a name, a figure, a turn of phrase." };
  if (text.length > longest) return { refused: `A search takes ${longest} characters at most. A few of its rarest words find a text.` };
  const words = text.normalize("NFC").match(word) ?? [];
  if (words.length === 0) return { refused: "There is no word in this to look for. A search goes by letters and digits." };
  if (words.length > mostWords) return { refused: `A search takes ${mostWords} words at most. A few of the rarest ones find a text.` };
  return { words };
};

/** Said where the database knows every word as one that stands everywhere. */
export const onlyCommonWords = "These words stand in nearly every text. Add one that is rarer: a name, a figure, a place.";
