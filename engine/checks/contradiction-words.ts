import { endings, opposites, sameSide } from "../lexicon/opposites.ts";
import { isUpperAt } from "../text/characters.ts";
import { piecesOf, stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { coverage, isDenied, isNegation, isSaidOfOne } from "./contradiction-alike.ts";
import type { Pair } from "./contradiction-pairs.ts";
import type { Statement } from "./contradiction-statements.ts";

/** What two statements differ in: a word of each, where the rest is the same. */
export type Difference = { reason: "opposite" | "denied" | "counted" | "turned"; said: string; other: string };

/** So much of what one says apart from the word in question stands in the other. */
const leastShared = 0.75;
const fewestShared = 2;

/** A word of the one, and in the other its opposite ("accepted" and "declined"), or itself denied. */
export function oppositeWords({ said, other }: Pair): Difference | undefined {
  for (const word of said.content) {
    const against = opposites.get(word.lower);
    if (!against || isNamePart(said, word)) continue;
    const rest = said.content.filter((each) => each !== word);
    if (rest.length < fewestShared || coverage(rest, other) < leastShared) continue;
    const met = opponentOf(word, against, said, other);
    if (met) return { reason: "opposite", said: word.text, other: met };
  }
  return undefined;
}

/** "Conservative" with its capital is a name. */
const isNamePart = ({ tokens }: Statement, token: Token) => isUpperAt(token.text, 0) && token !== tokens[0];

/** The word of the other statement that stands against one of the first; undefined where it also has the word itself in the same sense. */
function opponentOf(word: Token, against: ReadonlySet<string>, said: Statement, other: Statement): string | undefined {
  const allies = sameSide.get(word.lower) ?? new Set([word.lower]);
  const here = said.tokens.indexOf(word);
  const isDeniedHere = isDenied(said, here);
  let opponent: string | undefined;
  for (const [at, token] of other.tokens.entries()) {
    const { lower, text } = token;
    const pieces = piecesOf(lower);
    const isAlly = pieces.some((piece) => allies.has(piece) || stemOf(piece) === stemOf(word.lower));
    const isOpponent = !isAlly && !isNamePart(other, token) && pieces.some((piece) => against.has(piece));
    if (!isAlly && !isOpponent) continue;
    const isDeniedThere = isDenied(other, at);
    const isAlike = isDeniedThere === isDeniedHere;
    if (isAlly && isAlike) return undefined;
    if ((isAlly || isAlike) && isSaidOfOne(said, here, other, at)) opponent ??= isDeniedThere && !isDeniedHere ? `not ${text}` : text;
  }
  return opponent;
}

/** A verb, adjective or thing that the one statement has and the other denies. Names are not denied, and "not only" denies nothing. */
export function deniedWords({ said, other }: Pair): Difference | undefined {
  if (said.content.length <= fewestShared || coverage(said.content, other) < leastShared) return undefined;
  const denied = deniedIn(other);
  const deniedHere = deniedIn(said);
  for (const word of said.content) {
    if (isUpperAt(word.text, 0) || idle.has(word.lower)) continue;
    const stem = stemOf(word.lower);
    const [here, there] = [deniedHere.get(stem), denied.get(stem)];
    if ((here === undefined) === (there === undefined) || (here !== undefined && hasEnd(other))) continue;
    const at = other.tokens.findIndex(({ lower }) => stemOf(lower) === stem);
    if (at >= 0 && isSaidOfOne(said, said.tokens.indexOf(word), other, at))
      return { reason: "denied", said: here ?? word.text, other: there ?? (other.tokens[at] as Token).text };
  }
  return undefined;
}

const idle = new Set(["only", "just", "longer", "more", "less", "least", "own", "even", "yet", "all", "any"]);

/** "Stop selling" is "not sell any longer". */
const hasEnd = ({ tokens }: Statement) => tokens.some(({ lower }) => endings.has(lower));

const reach = 3;

/** What each denial of a statement denies, the first telling word behind it, by its stem: with the words from the one to the other. */
function deniedIn({ tokens, content }: Statement): Map<string, string> {
  const found = new Map<string, string>();
  tokens.forEach(({ lower }, at) => {
    if (!isNegation(lower) || tokens[at + 1]?.lower === "by") return;
    const next = tokens.findIndex((token, index) => index > at && index <= at + reach && content.includes(token));
    if (next < 0) return;
    const words = tokens
      .slice(at, next + 1)
      .map(({ text }) => text)
      .join(" ");
    found.set(stemOf((tokens[next] as Token).lower), words);
  });
  return found;
}
