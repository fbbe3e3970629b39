import { deeds, novelties, roles } from "../lexicon/senses.ts";
import { piecesOf, stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { type Gap, gapAt } from "./support-gap.ts";
import type { Told } from "./support-told.ts";

/** For a deed, and for a role, in the forms that a text has it, the stems that carry it. */
const carriers = new Map<string, Set<string>>();
const learn = (form: string, stems: readonly string[]) => carriers.set(form, new Set([...(carriers.get(form) ?? []), ...stems]));
for (const { said, told } of deeds) for (const form of said) learn(form, [...said, ...told].map(stemOf));
for (const [role = "", ...others] of roles) for (const form of [role, `${role}s`]) learn(form, [role, ...others].map(stemOf));

/** The stems by which a deed or role is told, where the lexicon knows the word for one. Takes lower case. */
export const carriersOf = (lower: string): ReadonlySet<string> | undefined =>
  piecesOf(lower)
    .map((piece) => carriers.get(piece))
    .find((each) => each !== undefined);

const hasAny = (sources: readonly Told[], stems: Iterable<string>) =>
  [...stems].some((stem) => sources.some((source) => source.stems.has(stem)));

/** Deeds and roles of a short text that its sources tell in no words: "stabbed" over a story about a collision. */
export const absentWords = (tokens: readonly Token[], sources: readonly Told[]): Gap[] =>
  tokens.flatMap((token, at): Gap[] => {
    const told = token.kind === "word" ? carriersOf(token.lower) : undefined;
    return told && !hasAny(sources, told) ? [gapAt(at, "word")] : [];
  });

/** Behind these "first" is part of a name or counts a part. */
const noFirsts: ReadonlySet<string> = new Set([
  "minister",
  "lady",
  "half",
  "round",
  "team",
  "person",
  "aid",
  "class",
  "degree",
  "name",
  "place",
]);
const novelty = novelties.map(stemOf);

/** "for the first time", "the world's first": a first of which the sources know nothing. */
export const absentFirsts = (tokens: readonly Token[], sources: readonly Told[]): Gap[] =>
  tokens.flatMap((token, at): Gap[] => {
    const isFirst = token.lower === "first" && !noFirsts.has(tokens[at + 1]?.lower ?? "");
    return isFirst && !hasAny(sources, novelty) ? [gapAt(at, "word")] : [];
  });

const shortestTelling = 4;

/** Words in quote marks of which the sources lack some. */
export function absentQuotes(tokens: readonly Token[], sources: readonly Told[]): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!/^[“"]$/.test(tokens[at]?.text ?? "")) continue;
    const close = tokens.findIndex(({ text }, index) => index > at && /^[”"]$/.test(text));
    if (close < 0) break;
    const words = tokens.slice(at + 1, close).filter(({ kind, lower }) => kind === "word" && lower.length >= shortestTelling);
    if (words.some(({ lower }) => !hasAny(sources, [stemOf(lower)]))) gaps.push(gapAt(at + 1, "word", close - at - 1));
    at = close;
  }
  return gaps;
}
