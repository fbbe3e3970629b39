import { sizeOf } from "../lexicon/conversions.ts";
import { events, singularActs } from "../lexicon/events.ts";
import { unfinished } from "../lexicon/function-words.ts";
import { acts as actWords, measuredActs } from "../lexicon/series.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Text, Token } from "../text/text.ts";
import type { Fact } from "../types.ts";
import { fateAt } from "./about-figure.ts";
import { type About, writeAbout } from "./about-key.ts";
import { type Name, type Names, namesBetween } from "./about-names.ts";
import type { Mention } from "./mention.ts";
import { singularOf } from "./quantity-unit.ts";

/** How far, in tokens, what belongs to a date or series may stand from it: further off in a sentence is another matter. */
const reach = 60;

/** Gives the dates and series among the mentions of a text what they belong to, from the words around them. Mentions in the order of the text. */
export function addAbout(text: Text, mentions: readonly Mention[], register: RegisterIndex): Mention[] {
  const { tokens } = text;
  const names: Names = { register, defined: definedIn(mentions, register), persons: personsAt(tokens, mentions) };
  const dated = datedTokens(tokens, mentions);
  return mentions.map((mention) => {
    const { kind, facts } = mention;
    const unit = kind === "figure" ? countedIn(facts) : undefined;
    if (kind !== "date" && kind !== "series" && unit === undefined) return mention;
    const [first, last] = text.sentences[mention.sentence]?.tokens ?? [0, 0];
    const place = { start: tokenAt(tokens, mention.start), end: tokenAt(tokens, mention.end), first, last };
    const about =
      unit !== undefined
        ? aboutToll(tokens, place, unit, names)
        : kind === "date"
          ? aboutDate(tokens, place, names, dated)
          : aboutSeries(tokens, place, names);
    const line = about && writeAbout(about);
    return line ? { ...mention, facts: mention.facts.map((fact) => belonging(fact, line)) } : mention;
  });
}

const belonging = (fact: Fact, about: string): Fact =>
  fact.type === "date" || fact.type === "series" || fact.type === "quantity" ? { ...fact, about } : fact;

/** What a single count counts, "" where nothing beside it says so; undefined for measures, money, shares and results. */
function countedIn(facts: readonly Fact[]): string | undefined {
  const fact = facts.length === 1 ? facts[0] : undefined;
  if (fact?.type !== "quantity") return undefined;
  const { unit = "", min, max } = fact.value;
  return (max ?? min ?? 0) >= 1 && !/^[A-Z]{3}$|^percent|point$| of age$/.test(unit) && !sizeOf(unit) ? unit : undefined;
}

/** A toll: what became of how many of whom, and where. */
function aboutToll(tokens: readonly Token[], place: Place, unit: string, names: Names): About | null {
  const toll = fateAt(tokens, place, unit);
  if (!toll) return null;
  const all = namesBetween(tokens, Math.max(place.first, place.start - reach), Math.min(place.last, place.end + reach), names);
  return { acts: [toll.fate], of: [toll.who], at: placesIn(tokens, all) };
}

/** Tokens of a mention (`end` not included) and of its sentence. */
type Place = { start: number; end: number; first: number; last: number };

/** The first token that ends behind an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the text defines ("collectively known as L5"), term to the register's name of its meaning. */
function definedIn(mentions: readonly Mention[], register: RegisterIndex): Map<string, string> {
  const defined = new Map<string, string>();
  for (const { facts } of mentions)
    for (const fact of facts) if (fact.type === "definition") defined.set(fact.value.term, register.canonical(fact.value.means));
  return defined;
}

/** The persons of a text by the token at which they stand. */
function personsAt(tokens: readonly Token[], mentions: readonly Mention[]): Names["persons"] {
  const persons = new Map<number, { name: string; end: number }>();
  for (const { facts, start, end } of mentions) {
    const person = facts.find((fact) => fact.type === "person");
    const at = person ? tokenAt(tokens, start) : 0;
    if (person) persons.set(at, { name: person.value.name, end: Math.max(at + 1, tokenAt(tokens, end)) });
  }
  return persons;
}

/** Which tokens stand in a date. */
function datedTokens(tokens: readonly Token[], mentions: readonly Mention[]): Uint8Array {
  const dated = new Uint8Array(tokens.length);
  for (const { kind, start, end } of mentions) if (kind === "date") dated.fill(1, tokenAt(tokens, start), tokenAt(tokens, end));
  return dated;
}

/** A series: the nearest act before its end, and everybody around it. Where a measure rose or fell, what did. */
function aboutSeries(tokens: readonly Token[], { start, end, first, last }: Place, names: Names): About {
  const [from, to] = [Math.max(first, start - reach), Math.min(last, end + reach)];
  const act = lastAct(tokens, from, end) ?? firstAct(tokens, end, to);
  const all = namesBetween(tokens, from, to, names);
  const measure = act && measuredActs.has(act.act) ? measureBefore(tokens, from, act.at) : [];
  return {
    acts: act ? [act.act] : [],
    of: [...named(all, "participant"), ...measure],
    at: [...named(all, "host"), ...placesIn(tokens, all)],
  };
}

const named = (names: readonly Name[], role: Name["role"]) => names.filter((name) => name.role === role).map(({ name }) => name);

/** The noun of what rose or fell: the word before the verb ("exports", "unemployment"), before where it did ("sales in Norway fell"). */
function measureBefore(tokens: readonly Token[], from: number, act: number): string[] {
  let at = act - 1;
  if (isCapital(tokens[at]))
    for (let back = at - 1; back > Math.max(from, at - 5); back--) if (placing.has((tokens[back] as Token).lower)) at = back - 1;
  const noun = tokens[at];
  if (!noun || at < from || noun.kind !== "word" || noun.lower.length <= 3) return [];
  return [[...kindBefore(tokens, from, at), singularOf(noun.lower) ?? noun.lower].join(" ")];
}

/** "Consumer" prices are not those of producers: the word before the noun, where it is neither a name nor a small word. */
function kindBefore(tokens: readonly Token[], from: number, noun: number): string[] {
  const word = noun > from ? (tokens[noun - 1] as Token) : undefined;
  const isKind = word?.kind === "word" && word.lower.length > 3 && !unfinished.has(word.lower);
  return isKind && (!isCapital(word) || (noun - 1 === from && isEnglishWord(word.lower))) ? [word.lower] : [];
}
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
const placing = new Set(["in", "of", "from", "to", "across", "at"]);

/** Behind these a date bounds something and does not date it. */
const boundWords = new Set(["since", "until", "till", "before", "after", "by", "between"]);
/** These close the stretch of a sentence that a date dates. */
const closes = new Set("which who whom that said says saying told ; : when where while after before since amid".split(" "));

/**
 * A date: the singular acts in its stretch of the sentence, which a relative pronoun, a speaking verb or another date closes; the places there; and
 * who takes part, there or, where only "their" and "the two sides" stand, earlier in the sentence. Null where no such act is dated.
 */
function aboutDate(tokens: readonly Token[], { start, end, first, last }: Place, names: Names, dated: Uint8Array): About | null {
  if (start > first && boundWords.has((tokens[start - 1] as Token).lower)) return null;
  const isFree = (at: number) => dated[at] === 0 && !closes.has((tokens[at] as Token).lower);
  let from = start;
  while (from > Math.max(first, start - reach) && isFree(from - 1)) from--;
  let to = end;
  if (start - from <= 1 && from === first) while (to < Math.min(last, end + reach) && isFree(to)) to++;
  const acts = actsBetween(tokens, from, to).filter((act) => singularActs.has(act));
  if (acts.length === 0) return null;
  const here = namesBetween(tokens, from, to, names);
  const places = placesIn(tokens, here);
  const of = named(here, "participant");
  const earlier = of.length > 0 ? [] : named(namesBetween(tokens, Math.max(first, from - reach), from, names), "participant");
  return { acts, of: [...of, ...earlier], at: places };
}

const placesIn = (tokens: readonly Token[], names: readonly Name[]) =>
  names.filter(({ role }) => role === "place").map((place) => placeName(tokens, place));

/** A capital named as a place is the town, not its state. */
const placeName = (tokens: readonly Token[], { name, at, end }: Name) => (end - at === 1 ? (tokens[at] as Token).text : name);

function actsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const act = actAt(tokens, at);
    if (act) found.push(act);
  }
  return found;
}

const firstOfTwo = new Set(Object.keys(actWords).flatMap((words) => (words.includes(" ") ? (words.split(" ")[0] as string) : [])));

/** The act of a word ("signed", "attendance") or of two ("took part"); a summit is attended. */
function actAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at] as Token;
  return (
    actWords[lower] ??
    (firstOfTwo.has(lower) ? actWords[`${lower} ${tokens[at + 1]?.lower}`] : undefined) ??
    (events.has(lower) && lower.startsWith("summit") ? "attend" : undefined)
  );
}

function lastAct(tokens: readonly Token[], from: number, to: number): { act: string; at: number } | null {
  for (let at = to - 1; at >= from; at--) {
    const act = actAt(tokens, at);
    if (act) return { act, at };
  }
  return null;
}

function firstAct(tokens: readonly Token[], from: number, to: number): { act: string; at: number } | null {
  for (let at = from; at < to; at++) {
    const act = actAt(tokens, at);
    if (act) return { act, at };
  }
  return null;
}
