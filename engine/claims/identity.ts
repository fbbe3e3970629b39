/** What `normalise` changes besides capitals and the ends. */
const unplain = /[“”„«»‘’‚\u2010\u2011]|\s\s|[^\S ]/;

/** Most words have nothing of it, and most letters are of those that are quickly told. */
function isPlain(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code > 126 || (code < 32 && code > 8) || (code === 32 && words.charCodeAt(at + 1) === 32)) return !unplain.test(words);
  }
  return true;
}

/** Words as they count for identity: quote marks made plain, space made single, lower case. */
export const normalise = (words: string): string => (isPlain(words) ? words : plain(words)).trim().toLowerCase();

const plain = (words: string) =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ");

/** Words with single spaces. Most are so as they stand, and what `replace` puts together is kept in as many pieces as it found. */
export const spaced = (words: string): string => (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words);

/** A short name for some words: 53 bits (cyrb53, public domain), in base 36. Not for secrets. */
export function digest(words: string): string {
  const hash = newHash();
  mix(hash, words);
  return nameOf(hash);
}

/** Gives out names that are unique: the same words a second time get another one, by their occurrence. */
export function naming(): (...parts: string[]) => string {
  const times = new Map<number, number>();
  return (...parts) => {
    const hash = newHash();
    for (let at = 0; at < parts.length; at++) {
      if (at > 0) mix(hash, nought);
      mix(hash, parts[at] as string);
    }
    const key = (hash.a >>> 0) * 2097152 + (hash.b & 2097151);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    mix(hash, nought);
    mix(hash, String(time));
    return nameOf(hash);
  };
}

/** The name of some words, parted by a nought, that come for the so manieth time. */
export const idOf = (words: string, time: number) => digest(`${words}\u0000${time}`);

const nought = "\u0000";

/** The two halves of a name in the making: words are taken in one after the other, so that none have to be joined. */
type Hash = { a: number; b: number };
const newHash = (): Hash => ({ a: 0xdeadbeef | 0, b: 0x41c6ce57 });

function mix(hash: Hash, words: string) {
  let { a, b } = hash;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  hash.a = a;
  hash.b = b;
}

/** What eleven digits of base 36 hold is more than a number’s own way of writing them is quick at: they are written in two parts. */
function nameOf(hash: Hash): string {
  const a = Math.imul(hash.a ^ (hash.a >>> 16), 2246822507) ^ Math.imul(hash.b ^ (hash.b >>> 13), 3266489909);
  const b = Math.imul(hash.b ^ (hash.b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const whole = 4294967296 * (2097151 & b) + (a >>> 0);
  const low = whole % lowPart;
  return digits((whole - low) / lowPart, 5) + digits(low, 6);
}

const lowPart = 36 ** 6;

function digits(value: number, count: number): string {
  let left = value;
  let written = "";
  for (let at = 0; at < count; at++) {
    const digit = left % 36;
    written = base36.charAt(digit) + written;
    left = (left - digit) / 36;
  }
  return written;
}

const base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
