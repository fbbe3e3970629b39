/** What `normalise` changes besides capitals and the ends: most words have nothing of it. */
const unplain = /[“”„«»‘’‚\u2010\u2011]|\s\s|[^\S ]/;

/** Words as they count for identity: quote marks made plain, space made single, lower case. */
export const normalise = (words: string): string => (unplain.test(words) ? plain(words) : words).trim().toLowerCase();

const plain = (words: string) =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ");

/** A short name for some words: 53 bits (cyrb53, public domain), in base 36. Not for secrets. */
export function digest(words: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, "0");
}

/** Gives out names that are unique: the same words a second time get another one, by their occurrence. */
export function naming(): (...parts: string[]) => string {
  const times = new Map<string, number>();
  return (...parts) => {
    const key = parts.join("\u0000");
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return idOf(key, time);
  };
}

/** The name of some words, parted by a nought, that come for the so manieth time. */
export const idOf = (words: string, time: number) => digest(`${words}\u0000${time}`);
