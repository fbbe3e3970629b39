import { unfinished } from "../lexicon/function-words.ts";
import { readAbout } from "../mentions/about-key.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { pairsOf, sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import type { Told } from "./series-years.ts";

/**
 * Who was the first to do one thing: “Eva Holm is the first woman to lead the Nordic Bank”. Together are those of whom the same is said in the same
 * words; what they did has to bear a name, since there are many prizes and ships.
 */
export function holders(readings: readonly Reading[]): Group<Told>[] {
  const all = readings.flatMap((reading) => holdersIn(reading));
  return [...Map.groupBy(all, ({ key }) => key)]
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) => ({ key: `holder ${key}`, label: `the ${key}`, members: same.map(({ member }) => member) }));
}

const holdersIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => holderIn(reading, claim)));

/** One first has one holder. A name in full and its family name are one. */
export function compareHolders(members: readonly Member<Told>[]): Answer<Told, "other-holder">[] {
  const odd = pairsOf(members).find(([a, b]) => !isOne(a.says, b.says));
  return odd ? [{ relation: "conflict", reason: "other-holder", sides: odd }] : [];
}

const isOne = (one: string, other: string) => {
  const [some, others] = [one, other].map((name) => name.split(/[\s-]+/)) as [string[], string[]];
  return some.some((word) => others.includes(word));
};

function holderIn(reading: Reading, claim: Claim): { key: string; member: Member<Told> }[] {
  const fact = claim.kind === "series" ? claim.facts[0] : undefined;
  if (fact?.type !== "series" || fact.value.ordinal !== 1 || claim.facts.length > 1) return [];
  const did = deedIn(reading.document.text.slice(claim.end, claim.sentence.end));
  const holder = did && holderOf(reading, claim, claim.end + did.length);
  if (!did || !holder) return [];
  const value: Told = { ...fact.value, way: "holder", about: readAbout(fact.about ?? ""), spoken: null };
  return [{ key: `${claim.quote.toLowerCase()} ${did.words}`, member: { reading, claim, side: sideOf(claim), value, says: holder } }];
}

/** What the first did: the words behind it that carry meaning, in order, up to the end of the phrase. Null where no name is among them. */
function deedIn(after: string): { words: string; length: number } | null {
  const found = /^\s+(?:ever\s+)?(?:to|elected|appointed|named|chosen)\s+(?:[\p{L}\p{N}’'.-]+\s*){1,10}/u.exec(after)?.[0];
  if (!found) return null;
  const words = found.trim().split(/\s+/).slice(1);
  const end = words.findIndex((word) => closing.has(word.toLowerCase()));
  const told = (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/[’']s$|[.]+$/, ""));
  if (!told.some((word) => /^\p{Lu}/u.test(word))) return null;
  const heavy = told.map((word) => word.toLowerCase()).filter((word) => word.length > 2 && !unfinished.has(word));
  return heavy.length < 2 ? null : { words: heavy.join(" "), length: found.length };
}
const closing = new Set("and but when after before since while who which that on in with as said says".split(" "));

/** The person who stands last before the words in their sentence, else the first behind them. */
function holderOf({ claims }: Reading, claim: Claim, from: number): string | null {
  const persons = claims.filter(({ facts, sentence }) => sentence.start === claim.sentence.start && facts[0]?.type === "person");
  const named = persons.findLast(({ end }) => end <= claim.start) ?? persons.find(({ start }) => start >= from);
  const fact = named?.facts[0];
  return fact?.type === "person" ? fact.value.name : null;
}
