import { events, singularActs } from "../lexicon/events.ts";
import { acts as actWords } from "../lexicon/series.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Text, Token } from "../text/text.ts";
import type { Fact } from "../types.ts";
import { type About, writeAbout } from "./about-key.ts";
import { type Names, namesBetween } from "./about-names.ts";
import type { Mention } from "./mention.ts";
import { singularOf } from "./quantity-unit.ts";

/** Gives the dates and series among the mentions of a text what they belong to, from the words around them. Mentions in the order of the text. */
export function addAbout(text: Text, mentions: readonly Mention[], register: RegisterIndex): Mention[] {
  const names: Names = { register, defined: definedIn(mentions, register), persons: personsAt(text, mentions) };
  // Each date looks only at those of its own sentence: a text may hold any number of them.
  const dates = Map.groupBy(
    mentions.filter(({ kind }) => kind === "date"),
    ({ sentence }) => sentence,
  );
  return mentions.map((mention) => {
    const about =
      mention.kind === "date"
        ? aboutDate(text, mention, dates.get(mention.sentence) ?? [], names)
        : mention.kind === "series"
          ? aboutSeries(text, mention, names)
          : null;
    const line = about && writeAbout(about);
    return line ? { ...mention, facts: mention.facts.map((fact) => belonging(fact, line)) } : mention;
  });
}

const belonging = (fact: Fact, about: string): Fact => (fact.type === "date" || fact.type === "series" ? { ...fact, about } : fact);

/** What the text defines ("collectively known as L5"), term to the register's name of its meaning. */
function definedIn(mentions: readonly Mention[], register: RegisterIndex): Map<string, string> {
  const defined = new Map<string, string>();
  for (const { facts } of mentions)
    for (const fact of facts) if (fact.type === "definition") defined.set(fact.value.term, register.canonical(fact.value.means));
  return defined;
}

/** The persons of a text by the token at which they stand. */
function personsAt(text: Text, mentions: readonly Mention[]): Names["persons"] {
  const persons = new Map<number, { name: string; end: number }>();
  for (const { facts, sentence, start, end } of mentions) {
    const person = facts.find((fact) => fact.type === "person");
    const [from, to] = text.sentences[sentence]?.tokens ?? [0, 0];
    if (!person) continue;
    let at = from;
    while (at < to && (text.tokens[at] as Token).start < start) at++;
    let last = at;
    while (last < to && (text.tokens[last] as Token).end <= end) last++;
    if (last > at) persons.set(at, { name: person.value.name, end: last });
  }
  return persons;
}

/** A series: the nearest act before its end, and everybody in its sentence. Where a measure rose or fell, what did. */
function aboutSeries(text: Text, mention: Mention, names: Names): About | null {
  const [from, to] = text.sentences[mention.sentence]?.tokens ?? [0, 0];
  const { tokens } = text;
  let end = from;
  while (end < to && (tokens[end] as Token).end <= mention.end) end++;
  const act = lastAct(tokens, from, end) ?? firstAct(tokens, end, to);
  const all = namesBetween(tokens, from, to, names);
  const of = all.filter(({ role }) => role === "participant").map(({ name }) => name);
  const at = all.filter(({ role }) => role === "host").map(({ name }) => name);
  if (act?.act === "rise" || act?.act === "fall") of.push(...measureBefore(tokens, from, act.at));
  return { acts: act ? [act.act] : [], of, at };
}

/** The noun of what rose or fell: the last plural or plain noun before the verb ("exports", "unemployment"). */
function measureBefore(tokens: readonly Token[], from: number, act: number): string[] {
  const noun = tokens[act - 1];
  return noun && act > from && noun.kind === "word" && noun.lower.length > 3 ? [singularOf(noun.lower) ?? noun.lower] : [];
}

/**
 * A date: the singular acts in its stretch of the sentence, which a relative pronoun, a speaking verb or another date closes; the places there; and
 * who takes part, there or, where only "their" and "the two sides" stand, earlier in the sentence. Null where no such act is dated.
 */
function aboutDate(text: Text, mention: Mention, dates: readonly Mention[], names: Names): About | null {
  const [first, last] = text.sentences[mention.sentence]?.tokens ?? [0, 0];
  const { tokens } = text;
  let start = first;
  while (start < last && (tokens[start] as Token).start < mention.start) start++;
  let end = start;
  while (end < last && (tokens[end] as Token).end <= mention.end) end++;
  const lead = tokens[start - 1]?.lower ?? "";
  if (lead === "since" || lead === "until" || lead === "before" || lead === "after" || lead === "by" || lead === "between") return null;
  const others = dates.filter((other) => other !== mention);
  const isFree = (at: number) =>
    !closes.has((tokens[at] as Token).lower) &&
    !others.some((other) => (tokens[at] as Token).start >= other.start && (tokens[at] as Token).start < other.end);
  let from = start;
  while (from > first && isFree(from - 1)) from--;
  let to = end;
  if (start - from <= 1 && from === first) while (to < last && isFree(to)) to++;
  const acts = actsBetween(tokens, from, to).filter((act) => singularActs.has(act));
  if (acts.length === 0) return null;
  const near = namesBetween(tokens, from, to, names);
  const at = near.filter(({ role }) => role === "place").map(({ name, at: place, end: behind }) => placeName(tokens, place, behind, name));
  const here = near.filter(({ role }) => role === "participant").map(({ name }) => name);
  const earlier =
    here.length > 0
      ? []
      : namesBetween(tokens, first, from, names)
          .filter(({ role }) => role === "participant")
          .map(({ name }) => name);
  return { acts, of: [...here, ...earlier], at };
}

/** A capital named as a place is the town, not its state. */
const placeName = (tokens: readonly Token[], at: number, end: number, name: string) => (end - at === 1 ? (tokens[at] as Token).text : name);

const closes = new Set("which who whom that said says saying told ; : when where while after before since amid".split(" "));

function actsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const act = actAt(tokens, at);
    if (act) found.push(act);
  }
  return found;
}

const actAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at] as Token;
  return (
    actWords[token.lower] ??
    actWords[`${token.lower} ${tokens[at + 1]?.lower}`] ??
    (events.has(token.lower) && token.lower.startsWith("summit") ? "attend" : undefined)
  );
};

function lastAct(tokens: readonly Token[], from: number, to: number) {
  for (let at = to - 1; at >= from; at--) {
    const act = actAt(tokens, at);
    if (act) return { act, at };
  }
  return null;
}

function firstAct(tokens: readonly Token[], from: number, to: number) {
  for (let at = from; at < to; at++) {
    const act = actAt(tokens, at);
    if (act) return { act, at };
  }
  return null;
}
