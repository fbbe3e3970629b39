import { unfinished } from "../lexicon/function-words.ts";
import { cardinals, fractions, ordinals, scales } from "../lexicon/numbers.ts";
import { type ToldQuantity, toldQuantity } from "../mentions/quantity-same.ts";
import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import { piecesOf, stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { cutTokens } from "../text/tokens.ts";
import type { Claim, Span } from "../types.ts";
import { initialsOf, isCapital, shortFormOf } from "./support-initials.ts";

/**
 * What a text speaks of, to be asked whether it carries a word. `stems`: of all its words, and of the pieces of hyphened ones; `content`: of those that say
 * something. `followed`: for the stem of a capitalised word the stems of the capitalised words behind it, `alone` where there is none. `initials` and
 * `shortForms`: "cbi", of "Confederation of British Industry" and of "CBI". `numbers`: every number, however written.
 */
export type Told = {
  reading: Reading;
  claims: readonly Claim[];
  tokens: Token[];
  stems: ReadonlySet<string>;
  content: ReadonlySet<string>;
  followed: ReadonlyMap<string, ReadonlySet<string>>;
  initials: ReadonlySet<string>;
  shortForms: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  quantities: readonly ToldQuantity[];
};

/** Stands for "nothing capitalised" behind a word. */
export const alone = "";

const known = new WeakMap<Reading, Told>();

/** What a reading tells, worked out once. */
export function toldBy(reading: Reading): Told {
  const told = known.get(reading) ?? toldWithin(reading, [{ start: 0, end: reading.document.text.length }]);
  known.set(reading, told);
  return told;
}

const shortestContent = 4;

/** What some stretches of a reading tell. */
export function toldWithin(reading: Reading, spans: readonly Span[]): Told {
  const cut: Token[] = [];
  for (const { start, end } of spans) cutTokens(reading.document.text, start, end, [], cut);
  const tokens = cut.flatMap(opened);
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "number");
  const pieces = words.flatMap(({ lower }) => piecesOf(plainName(lower)));
  const claims = reading.claims.filter((claim) => spans.some(({ start, end }) => start <= claim.start && claim.end <= end));
  const quantities = claims.flatMap(({ facts, quote }) =>
    facts.flatMap((fact) => (fact.type === "quantity" || fact.type === "duration" ? [toldQuantity(fact.value, quote)] : [])),
  );
  return {
    reading,
    claims,
    tokens,
    stems: new Set(pieces.map(stemOf)),
    content: new Set(
      words
        .filter(({ kind, lower }) => kind === "word" && lower.length >= shortestContent && !unfinished.has(lower))
        .map(({ lower }) => stemOf(plainName(lower))),
    ),
    followed: followersOf(tokens),
    initials: initialsOf(tokens),
    shortForms: new Set(words.flatMap((token) => shortFormOf(token) ?? [])),
    numbers: new Set([...pieces.flatMap(numbersOf), ...quantities.flatMap(({ min, max }) => [min, max].filter((end) => end !== null))]),
    quantities,
  };
}

/** A hyphened word with a capital in it: "Indian-led" is "Indian" and "led". */
function opened(token: Token): Token[] {
  const { text, start, end, kind } = token;
  if (kind !== "word" || !isCapital(token) || !text.includes("-") || end - start !== text.length) return [token];
  let at = start;
  return text.split("-").flatMap((piece) => {
    const from = at;
    at += piece.length + 1;
    return piece === ""
      ? []
      : [{ ...token, start: from, end: from + piece.length, text: piece, lower: piece.toLowerCase().replace(/’/g, "'") }];
  });
}

const reach = 3;

function followersOf(tokens: readonly Token[]): Map<string, Set<string>> {
  const followed = new Map<string, Set<string>>();
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || !isCapital(token)) return;
    const stem = stemOf(plainName(token.lower));
    const behind = followed.get(stem) ?? new Set();
    followed.set(stem, behind);
    const next = tokens[at + 1];
    if (!next || !isCapital(next)) behind.add(alone);
    for (const other of tokens.slice(at + 1, at + 1 + reach)) {
      if (other.kind === "punctuation" && !/^['’-]$/.test(other.text)) break;
      if (isCapital(other)) behind.add(stemOf(plainName(other.lower)));
    }
  });
  return followed;
}

/** The numbers that a word in lower case stands for: "12", "12th", "1,200", "twelve", "twelfth", "5.5bn" without its scale. */
function numbersOf(lower: string): number[] {
  const digits = /^(\d[\d,]{0,20}(?:\.\d+)?)(?:st|nd|rd|th|s|m|bn|k|tn|am|pm|km|kg)?$/.exec(lower)?.[1];
  if (digits !== undefined) return [Number(digits.replaceAll(",", ""))];
  return [cardinals[lower], ordinals[lower], scales[lower], fractions[lower]].filter((value) => value !== undefined);
}
