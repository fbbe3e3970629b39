/** What one UTF-16 code unit is, looked up in a table: no regular expression runs over the text, so no text is slow. */
export const Character = { other: 0, space: 1, letter: 2, digit: 3, newline: 4, invisible: 5 } as const;
type Class = (typeof Character)[keyof typeof Character];

const table = new Uint8Array(65536);
const spaces = [0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0x200b, 0x180e];
const newlines = [0x0a, 0x0d, 0x2028, 0x2029];
/** soft hyphen, joiners and direction marks: they may stand inside a word and change nothing */
const invisibles = [0xad, 0x200c, 0x200d, 0x2060, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

const letterOrMark = /[\p{L}\p{M}]/u;
for (let code = 0; code < 65536; code++) {
  if (code >= 0xd800 && code < 0xe000) continue;
  if (letterOrMark.test(String.fromCharCode(code))) table[code] = Character.letter;
}
for (let code = 0x30; code <= 0x39; code++) table[code] = Character.digit;
for (let code = 0x2000; code <= 0x200a; code++) table[code] = Character.space;
for (const code of spaces) table[code] = Character.space;
for (const code of newlines) table[code] = Character.newline;
for (const code of invisibles) table[code] = Character.invisible;

/** The class of the code unit at `at`; past either end it is a space. */
export const classAt = (text: string, at: number): Class =>
  at < 0 || at >= text.length ? Character.space : (table[text.charCodeAt(at)] as Class);

export const isSpaceAt = (text: string, at: number) => {
  const found = classAt(text, at);
  return found === Character.space || found === Character.newline;
};
export const isLetterAt = (text: string, at: number) => classAt(text, at) === Character.letter;
export const isDigitAt = (text: string, at: number) => classAt(text, at) === Character.digit;
/** An upper-case letter: one that has another lower-case form. */
export const isUpperAt = (text: string, at: number) => {
  if (!isLetterAt(text, at)) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return code < 0x61;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};
export const isLowerAt = (text: string, at: number) => isLetterAt(text, at) && !isUpperAt(text, at);
