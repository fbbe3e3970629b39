import { distance } from "fastest-levenshtein";

/** What a notice is made of. `place` as `placeOf` says it. */
export type NoticeSource = {
  type: "CHANGE" | "CORRECTION" | "CLARIFICATION" | "EDITORS_NOTE" | "UPDATE" | "REFILE" | "WITHDRAWAL";
  kind: string;
  place: string;
  asPublished: string;
  shouldRead: string;
};

/**
 * The notice that readers are told, for the foot of the article: one sentence of context, what was wrong and what is right; the error in
 * the past tense, the fact in the present; no euphemism, no blame, nobody's name (house policies of AP, NYT, Guardian and BBC). Empty
 * before publication, when readers have seen nothing. A proposal: the editor may word it otherwise.
 */
export const proposeNotice = (source: NoticeSource): string => {
  const wrong = quoted(source.asPublished);
  const right = quoted(source.shouldRead);
  const subject = subjectOf(source.place);
  switch (source.type) {
    case "CHANGE":
      return "";
    case "CORRECTION":
    case "REFILE":
      return correctionText(source, subject);
    case "CLARIFICATION":
      return `${subject} said ${wrong}, which could be misread. It means ${right}.`;
    case "EDITORS_NOTE":
      return `Editor’s note: ${lowerFirst(subject)} said ${wrong}. It should read ${right}.`;
    case "UPDATE":
      return `Added since publication: ${right}.`;
    case "WITHDRAWAL":
      return `This article has been withdrawn. It said ${wrong}, which is wrong.`;
  }
};

const correctionText = ({ kind, asPublished, shouldRead }: NoticeSource, subject: string): string => {
  const [wrong, right] = differingWords(asPublished, shouldRead);
  if (kind === "NAME_TITLE" && isMisspelling(wrong, right)) {
    const [not, is] = isLong(asPublished) ? [wrong, right] : [asPublished, shouldRead];
    return `${subject} misspelled a name. It is ${oneLine(is)}, not ${stop(not)}`;
  }
  if (kind === "NAME_TITLE") return `${subject} gave a name or title wrongly as ${quoted(asPublished)}. It is ${quoted(shouldRead)}.`;
  if (kind === "QUOTATION") return `${subject} misquoted a speaker as saying ${quoted(asPublished)}. The words are ${quoted(shouldRead)}.`;
  return `${subject} said ${quoted(asPublished)}. It should read ${quoted(shouldRead)}.`;
};

/** The form under a web page that keeps its address, with the day on which the correction was approved (YYYY-MM-DD). */
export const footnoteOf = (notice: string, day: string): string =>
  `This article was amended on ${dayInWords(day)}. ${notice.replace(/^((?:The|A|An) [^.]*?) of (?:this|the) article\b/, "$1")}`;

/** The wire's form: "(Corrects figure in paragraph 2 to 14 from 41)". */
export const wireLine = ({ type, kind, place, asPublished, shouldRead }: NoticeSource): string => {
  if (type === "WITHDRAWAL") return "(Withdraws the article)";
  const [wrong, right] = isLong(asPublished) || isLong(shouldRead) ? differingWords(asPublished, shouldRead) : [asPublished, shouldRead];
  return `(Corrects ${kindWords[kind] ?? "wording"} in ${place} to ${oneLine(right)} from ${oneLine(wrong)})`;
};

const kindWords: Record<string, string> = {
  NAME_TITLE: "name or title",
  FIGURE: "figure",
  DATE: "date",
  SERIES: "count",
  QUOTATION: "quotation",
  ATTRIBUTION: "attribution",
  MEMBERSHIP: "list",
  DEFINITION: "term",
};

/**
 * The words in which two wordings differ, without those that both begin or end with. Where one has nothing of its own, a word that both
 * share stays with it, so that something can be quoted.
 */
export const differingWords = (a: string, b: string): [string, string] => {
  const [left, right] = [a.trim().split(/\s+/), b.trim().split(/\s+/)];
  const shortest = Math.min(left.length, right.length);
  let head = 0;
  while (head < shortest - 1 && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < shortest - 1 - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return [left.slice(head, left.length - tail).join(" "), right.slice(head, right.length - tail).join(" ")];
};

/** The same words but for a letter or two in each: a slip of the pen, not another person. */
const isMisspelling = (wrong: string, right: string): boolean => {
  const [a, b] = [wrong.split(" "), right.split(" ")];
  return a.length === b.length && a.every((word, i) => distance(word, b[i] as string) <= 2 && word.length > 2);
};

const subjectOf = (place: string): string =>
  place === "headline"
    ? "The headline of an earlier version of this article"
    : place.startsWith("caption")
      ? "A caption in an earlier version of this article"
      : "An earlier version of this article";

const isLong = (words: string) => words.length > 60;
const oneLine = (words: string) => words.trim().replace(/\s+/g, " ");
const stop = (words: string) => oneLine(words).replace(/[.!?]*$/, ".");
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
/** In curly quotation marks; marks inside become single ones, a full stop at the end is the sentence's own. */
const quoted = (words: string) => `“${oneLine(words).replace(/\.$/, "").replace(/[“"]/g, "‘").replace(/”/g, "’")}”`;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const dayInWords = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};
