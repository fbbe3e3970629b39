import { distance } from "fastest-levenshtein";
import { otherNames } from "../lexicon/other-names.ts";
import { whereabouts } from "../lexicon/whereabouts.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { isCapital, rowsAt, shortFormOf } from "./support-initials.ts";
import type { Told } from "./support-told.ts";
import { carriersOf } from "./support-words.ts";

/** Has a source this word of a name, one that stands for it, or its spelling a slip apart? */
export function isCarriedName({ lower }: Token, sources: readonly Told[]): boolean {
  const stem = stemOf(plainName(lower));
  const others = carriersOf(lower) ?? new Set([...(otherNames.get(lower) ?? [])].map(stemOf));
  return sources.some(({ stems, followed }) => stems.has(stem) || [...others].some((other) => stems.has(other)) || isKin(stem, followed));
}

const shortestKin = 4;
const farthestKin = 3;
/** On a word so long one slip is a spelling, on one so long two are: "Gaddafi" and "Qaddafi". Whether it is the right one is the check of names. */
const oneSlip = 6;
const twoSlips = 9;
/** What a place and its people differ by, on their stems: "Tasman" and "Tasmania". */
const peoples: ReadonlySet<string> = new Set(["n", "an", "ian", "i", "ish", "ese", "ia", "ic", "a", "is", "ist"]);

function isKin(stem: string, capitals: ReadonlyMap<string, unknown>): boolean {
  if (stem.length < shortestKin) return false;
  for (const other of capitals.keys()) {
    if (other.length < shortestKin || Math.abs(other.length - stem.length) > farthestKin) continue;
    const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
    if (long.startsWith(short) && peoples.has(long.slice(short.length))) return true;
    if (short.length >= oneSlip && distance(stem, other) <= (short.length >= twoSlips ? 2 : 1)) return true;
  }
  return false;
}

/** The tokens that the sources carry in other words: a state by its people or places, a body by its short form or in full. */
export function carriedNames(tokens: readonly Token[], sources: readonly Told[], register: RegisterIndex): Set<number> {
  const carried = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || !isCapital(token)) return;
    const to = Math.max(stateEnd(tokens, at, sources, register), bodyEnd(tokens, at, sources));
    for (let next = at; next < to; next++) carried.add(next);
  });
  return carried;
}

function stateEnd(tokens: readonly Token[], at: number, sources: readonly Told[], register: RegisterIndex): number {
  const state = register.organisationAt(tokens, at);
  if (state && sources.some((source) => speaksOf(source, state.entry.name, register))) return at + state.words;
  const nation = nations.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return nation && sources.some((source) => speaksOf(source, nation.name, register)) ? at + nation.words.length : at;
}

const nations = [...whereabouts.keys()].map((name) => ({ name, words: name.toLowerCase().split(" ") }));

/** "CBI" where a source has it in full, and the other way round. */
function bodyEnd(tokens: readonly Token[], at: number, sources: readonly Told[]): number {
  const letters = shortFormOf(tokens[at] as Token);
  if (letters && sources.some(({ initials }) => initials.has(letters))) return at + 1;
  let end = at;
  for (const { to, short, long } of rowsAt(tokens, at))
    if (sources.some(({ shortForms }) => shortForms.has(short) || shortForms.has(long))) end = to;
  return end;
}

const named = new WeakMap<Told, Set<string>>();

/** Does a text name a state or nation, its people, its capital or a place in it? */
function speaksOf(source: Told, name: string, register: RegisterIndex): boolean {
  const states = named.get(source) ?? statesIn(source, register);
  named.set(source, states);
  return states.has(name) || (whereabouts.get(name) ?? []).some((place) => states.has(place) || hasInARow(source, place));
}

const statesIn = ({ tokens }: Told, register: RegisterIndex): Set<string> =>
  new Set(
    tokens.flatMap((token, at) =>
      token.kind === "word" && isCapital(token) ? (register.organisationAt(tokens, at)?.entry.name ?? []) : [],
    ),
  );

function hasInARow({ followed }: Told, place: string): boolean {
  const [first = "", ...rest] = place.toLowerCase().split(" ").map(stemOf);
  const behind = followed.get(first);
  return behind !== undefined && rest.every((stem) => behind.has(stem));
}
