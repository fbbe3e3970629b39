/** What a token has to have to be looked up: its words as given, and in lower case with straight apostrophes. */
export type Word = { text: string; lower: string };

/** A name for comparing: lower case, without accents, straight apostrophes, one space. Hyphens stay: they are a matter of style that checks ask about. */
export const plainName = (name: string): string => (unplain.test(name) ? plain(name) : name).toLowerCase();

/** What is changed besides capitals: most names have nothing of it. */
const unplain = /[^ -~]|^ | $| {2}/;

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** The words of a name as the tokenizer cuts them: at spaces, a genitive ending apart ("People", "’s", "Republic"). */
export const wordsOf = (name: string): Word[] =>
  name
    .trim()
    .split(/\s+/)
    .flatMap((word) => (/^(.+?)(['\u2019]s?)$/.exec(word) ?? ["", word]).slice(1))
    .filter((word) => word !== "")
    .map((text) => ({ text, lower: text.replace(/\u2019/g, "'").toLowerCase() }));

/** The names in a cell of a data row, set apart by semicolons. */
export const listOf = (cell = ""): string[] =>
  cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** A name as part of an id: plain letters and hyphens. */
export const slugOf = (name: string): string =>
  plainName(name)
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
