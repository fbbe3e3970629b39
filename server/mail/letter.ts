/** An e-mail about news, in plain text. Pure: what it may hold is decided here and nowhere else. */

/** So many pieces of news are told; the rest are counted. */
const most = 20;

/** So long may a sentence be (characters). */
const longest = 300;

/** Characters that give no ink or turn what stands around them: control, line and paragraph ends, the marks of direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A text on one line, as it reads: whatever a name was made of, it adds no line and turns none around. */
export const plainLine = (text: string): string => [...text.replace(unseen, " ").replace(/\s+/g, " ").trim()].slice(0, longest).join("");

/**
 * The subject and text for somebody's news, the oldest first. It says who did what, and where to read it: no word of a text, a comment or a title leaves the house, in the
 * subject not even a name. `address`: that of this Stet.
 */
export const newsLetter = (news: readonly { id: string; sentence: string }[], address: string): { subject: string; text: string } => {
  const told = news.slice(0, most);
  const rest = news.length - told.length;
  const lines = told.map(({ id, sentence }) => `${plainLine(sentence)}\n${address}/inbox/${id}`);
  if (rest) lines.push(`And ${rest} more:\n${address}/inbox`);
  return {
    subject: news.length === 1 ? "Stet: 1 new in your inbox" : `Stet: ${news.length} new in your inbox`,
    text: [
      ...lines,
      `What it is about is not in this message: sign in to read it.\nWhich of it you get by e-mail is yours to choose: ${address}/account`,
    ]
      .join("\n\n")
      .concat("\n"),
  };
};
