/** How text that people wrote is kept from doing anything in the file it lands in. Pure. */

/** Controls that nobody sees: those that turn the order of what stands after them, and all of Unicode's class Cc but tab and line ends. */
const hidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Most words have none of them, nor anything that means something to HTML: this is asked many times as fast as they are replaced. */
const isPlain = (text: string) => /^[ !#$%(-;=?-~\t\n\r\u00a0-\u2029\u202f-\u2065\u206a-\uffff]*$/.test(text);

/** Hidden controls as visible words: "[U+202E]". */
export const visible = (text: string): string =>
  isPlain(text) ? text : text.replace(hidden, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** For HTML, in text and in quoted attributes alike. */
export const html = (text: string): string => (isPlain(text) ? text : visible(text).replace(/[&<>"']/g, (c) => entities[c] as string));

/**
 * For Markdown, inside a line or a cell of a table: nothing opens a tag, a link (GitHub makes them of bare addresses), a cell or an emphasis;
 * line breaks become spaces. CommonMark 2.4 lets any ASCII punctuation be escaped.
 */
export const markdown = (text: string): string => (isPlainMarkdown(text) ? text : escaped(text));

/** Letters, digits and what ends a sentence, one space between: nothing of it means anything to Markdown, unless it counts a list or begins an address. */
const isPlainMarkdown = (text: string) => /^(?!\d+\.)[\p{L}\p{N},.;:“”’]+(?: [\p{L}\p{N},.;:“”’]+)*$/u.test(text) && !/www/i.test(text);

const escaped = (text: string): string =>
  visible(text.replace(/\s+/g, " "))
    .replace(/[\\`*_[\]|~#&]/g, "\\$&")
    .replace(/[<>]/g, (c) => entities[c] as string)
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, (c) => (/\d/.test(c) ? `${c}\\` : `\\${c}`));

/** A cell that begins so is a formula to spreadsheets, in half and full width (OWASP, CSV injection); one of ours begins with more apostrophes. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** For CSV: a leading apostrophe makes a formula text; `fromCsvCell` takes it away again. */
export const csvCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const fromCsvCell = (cell: string): string => (/^'/.test(cell) && formula.test(cell.slice(1)) ? cell.slice(1) : cell);

/** For file names: lower-case letters, digits and hyphens only, 60 at most. */
export const fileName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "") || "dossier";
