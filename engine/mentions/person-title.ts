import { portfolioWords } from "../lexicon/offices.ts";
import { affiliations, honorifics, portfolios, tenses, titleHeads, titleModifiers, weakHeads } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isUpperAt } from "../text/characters.ts";
import type { Token } from "../text/text.ts";

/**
 * A title at tokens `from` to `to` (after the last). `title` as the text has it, with "former", "acting" or "then" where it is told so; empty
 * for a mere form of address. `isWeak`: its last word is also an ordinary word, so that one capital after it is not yet a person.
 */
export type Title = { from: number; to: number; title: string; organisation?: string; isWeak: boolean };

/** Every word that a title can begin with; one with a hyphen may be "ex-minister" or "president-elect". */
const openers = new Set([...honorifics, ...tenses.keys(), ...titleHeads, ...titleModifiers, ...affiliations]);

/** The title that begins at a token, or undefined. Looks ahead a dozen tokens at most. `end`: token after the last of the sentence. */
export function titleAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Title | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || !(openers.has(first.lower) || first.lower.includes("-"))) return undefined;
  if (honorifics.has(first.lower)) {
    const inner = titleAt(tokens, at + 1, end, register);
    return inner && inner.title !== "" ? { ...inner, from: at } : { from: at, to: at + 1, title: "", isWeak: false };
  }
  let from = at;
  let when = "";
  while (from < end && tenses.has(lower(tokens, from))) when = tenses.get(lower(tokens, from++)) || when;
  const glued = /^(then|ex|former)-(.+)$/.exec(lower(tokens, from));
  if (glued) when = tenses.get(glued[1] as string) as string;
  const words = glued ? wordsAt(tokens, from, end, glued[2] as string) : wordsAt(tokens, from, end);
  if (words === undefined) return undefined;
  const { kept, last } = words;
  if (/-(elect|designate)$/.test(last)) when = "";
  const head = { from: at, to: words.to, title: spoken(when, kept), isWeak: weakHeads.has(last) && kept.length === 1 };
  return complementOf(tokens, head, end, register);
}

/** Modifiers and heads in a row, up to the last head. `kept`: the words of the title without party adjectives before it. */
function wordsAt(tokens: readonly Token[], from: number, end: number, firstLower = lower(tokens, from)) {
  let to = from;
  let last = "";
  for (let at = from; at < Math.min(end, from + 7); at++) {
    const word = at === from ? firstLower : lower(tokens, at);
    const plain = word.includes("-") ? word.replace(/-(elect|designate)$/, "") : word;
    if (titleHeads.has(plain)) {
      to = at + 1;
      last = word;
    } else if (
      word === "and"
        ? !(at > from && (to === at ? isTitleWord(lower(tokens, at + 1)) : joinsPortfolios(tokens, at)))
        : !titleModifiers.has(word) && !affiliations.has(word)
    )
      break;
  }
  if (to === from) return undefined;
  if (lower(tokens, to) === "elect" && to < end) to++;
  let start = from;
  while (start < to - 1 && affiliations.has(lower(tokens, start))) start++;
  const kept = tokens.slice(start, to).map(({ text }) => text);
  if (start === from && firstLower !== lower(tokens, from)) kept[0] = (kept[0] as string).slice((kept[0] as string).indexOf("-") + 1);
  return { kept, to, last };
}

/** "Energy and Climate Minister": both as a title writes them, in capitals or both small. */
const joinsPortfolios = (tokens: readonly Token[], at: number) =>
  portfolioWords.has(lower(tokens, at - 1)) &&
  portfolioWords.has(lower(tokens, at + 1)) &&
  isUpperAt(tokens[at - 1]?.text ?? "", 0) === isUpperAt(tokens[at + 1]?.text ?? "", 0);

const isTitleWord = (word: string) => titleHeads.has(word) || titleModifiers.has(word);
const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? "";
const spoken = (when: string, words: readonly string[]) => [when, ...words].filter((word) => word !== "").join(" ");

/** "Secretary" + "of State", "president" + "of Ukraine", "ambassador" + "to the United Nations". */
function complementOf(tokens: readonly Token[], title: Title, end: number, register: RegisterIndex): Title {
  const link = lower(tokens, title.to);
  if (link !== "of" && link !== "for" && link !== "to") return title;
  const portfolio =
    link === "to"
      ? undefined
      : portfoliosBy.get(lower(tokens, title.to + 1))?.find((words) => startsWith(tokens, title.to + 1, words, end));
  if (portfolio) {
    const to = title.to + 1 + portfolio.length;
    const said = tokens
      .slice(title.to, to)
      .map(({ text }) => text)
      .join(" ");
    return complementOf(tokens, { ...title, to, title: `${title.title} ${said}`, isWeak: false }, end, register);
  }
  const at = lower(tokens, title.to + 1) === "the" ? title.to + 2 : title.to + 1;
  const found = register.organisationAt(tokens, at);
  if (!found || found.form === "demonym" || at + found.words > end) return title;
  const to = at + found.words;
  if (link !== "to") return { ...title, to, organisation: found.entry.name, isWeak: false };
  return {
    ...title,
    to,
    title: `${title.title} ${tokens
      .slice(title.to, to)
      .map(({ text }) => text)
      .join(" ")}`,
    isWeak: false,
  };
}

/** By their first word, the longest first. */
const portfoliosBy = Map.groupBy(
  portfolios.map((words) => words.split(" ")),
  ([first]) => first as string,
);

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[], end: number) =>
  at + words.length <= end && words.every((word, offset) => lower(tokens, at + offset) === word);

/** When a title holds, where it is told ("former", "late", "elect" …), and the office it speaks of. */
export function tenseOf(title: string): { when: string | undefined; office: string } {
  const elect = /[- ](?:elect|designate)\b/i;
  const when = elect.test(title) ? "elect" : before.exec(title)?.[1]?.toLowerCase();
  return { when, office: title.replace(before, "").replace(elect, "") };
}

const before = /^(former|acting|then|outgoing|incoming|late) /i;

/** "Senator" and "Sen.", "Secretary of State" and "Secretary": the same word at the head. */
export function isSameHead(a: string, b: string): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  return x === y || (x.length >= 3 && y.startsWith(x)) || (y.length >= 3 && x.startsWith(y));
}

/** The last word of the office itself: "secretary" of "Secretary of State". */
export const headOf = (title: string): string =>
  (tenseOf(title).office.split(/ (?:of|for|to) /)[0] ?? "").toLowerCase().split(" ").at(-1)?.replace(/\.$/, "") ?? "";
