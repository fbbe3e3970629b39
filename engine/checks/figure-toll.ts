import { openFates } from "../lexicon/casualties.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import { quantitiesMeet } from "../mentions/quantity-same.ts";
import type { Reading } from "../reading.ts";
import type { Claim, Fact } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { areApart, eventOf } from "./figure-event.ts";
import { figuresOf, isRange, memberOf, type Told } from "./figure-told.ts";
import { gather } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** Tolls of documents so many days apart are of one event, where fate, people and place are the same. */
const sameNews = 4;
/** The toll of the event itself is told up here; further down stand those of earlier ones. */
const fewestSentences = 4;

/**
 * The tolls that documents give of one event: how many were killed, hurt, arrested. Each document's own event is in its first sentences. Tolls meet by
 * the place in their own sentence, or by the kind of event and a name of where or to what it happened. How many were shot in one meets the dead and
 * the hurt of another.
 */
export function tolls(readings: readonly Reading[]): Group<Told>[] {
  const members = readings.flatMap((reading) => tollsIn(reading));
  return [
    ...gather(
      members,
      (member) => keysOf(member, member.value.fate),
      ([first]) => `${first?.value.who} ${first?.value.fate}`,
    ).flatMap(({ key, label, members: all }) =>
      all.length > 1 ? [{ key: `toll ${key}`, label: `${label}: ${placeOf(key)}`, members: all }] : [],
    ),
    ...[...openFates].flatMap((fate) => shared(members, fate)),
  ];
}

/** Where some documents say how many were shot, and others how many of them died. */
function shared(members: readonly Member<Told>[], fate: string): Group<Told>[] {
  const all = members.filter(({ value }) => value.fate === fate || outcomes.has(value.fate ?? ""));
  if (!all.some(({ value }) => value.fate === fate)) return [];
  return gather(
    all,
    (member) => keysOf(member, fate),
    ([first]) => `${first?.value.who} ${fate}`,
  ).flatMap(({ key, label, members: met }) => {
    const isMet = met.some(({ value }) => value.fate === fate) && met.some(({ value }) => value.fate !== fate);
    return isMet ? [{ key: `toll outcome ${key}`, label: `${label}, and what became of them: ${placeOf(key)}`, members: met }] : [];
  });
}
const outcomes: ReadonlySet<string> = new Set(["killed", "hurt"]);
const placeOf = (key: string) => key.slice(key.indexOf(": ") + 2);

const tollsIn = onceEach((reading: Reading): Member<Told>[] => {
  const last = reading.sentences[fewestSentences - 1]?.end ?? reading.document.text.length;
  const all = reading.claims
    .filter(({ kind, end, facts }) => kind === "figure" && end <= last && facts.length === 1 && isToll(facts[0]))
    .filter((claim) => !isAdded(reading, claim))
    .flatMap((claim) => figuresOf(claim, "toll").map((value) => memberOf(reading, claim, value)))
    .filter(({ value }) => value.fate !== undefined);
  return [...Map.groupBy(all, ({ value }) => `${value.fate} ${value.who}`).values()].flatMap(onlyOne);
});

/** A document that gives several numbers tells of parts, or of several days; which of them is the toll cannot be told. Headline and lead give one. */
function onlyOne(own: Member<Told>[]): Member<Told>[] {
  const isOne = own.every(({ value }) => leastOf(value) === leastOf(own[0]?.value));
  return isOne ? own.slice(-1) : [];
}
/** "Two more people", "another 12": what came on top is no toll. */
const isAdded = ({ document: { text } }: Reading, { start, end }: Claim) =>
  /\b(?:more(?! than)|another|further|additional)\b/i.test(text.slice(Math.max(0, start - 12), end + 12));
const leastOf = (told: Told | undefined) => told?.min ?? told?.max;

const keysOf = onceEach(({ reading, value }: Member<Told>, fate: string | undefined) => {
  const { who, at = [] } = value;
  const { kinds, names } = eventOf(reading);
  return [
    ...at.map((place) => `${fate} ${who}: in ${place}`),
    ...[...kinds].flatMap((kind) => [...names].map((name) => `${fate} ${who}: ${kind}, ${name}`)),
  ];
});

/** These are counted up as long as news comes in; the missing are found, the displaced come home, the held are let go. */
const countedUp: ReadonlySet<string> = new Set(["killed", "hurt"]);

/** Only a toll has an `about` among quantities; the others are not looked at. */
const isToll = (fact: Fact | undefined) => fact?.type === "quantity" && fact.about !== undefined;

/** Two dead and four wounded are six shot. */
export function compareOutcomes(members: readonly Member<Told>[]): Answer<Told, "adds-up">[] {
  const byReading = [...Map.groupBy(members, ({ reading }) => reading)];
  return byReading.flatMap(([reading, own]) => {
    const [whole, ...more] = own.filter(({ value }) => openFates.has(value.fate ?? ""));
    if (!whole || more.length > 0) return [];
    return byReading.flatMap(([other, parts]): Answer<Told, "adds-up">[] => {
      const isWhole = other !== reading && !parts.some(({ value }) => openFates.has(value.fate ?? "")) && parts.length === outcomes.size;
      if (!isWhole || !isSameNews(reading, other) || [whole, ...parts].some(({ value }) => isRange(value) || value.approximate)) return [];
      const sum = parts.reduce((total, { value }) => total + (value.max ?? 0), 0);
      return sum === whole.value.max ? [{ relation: "agreement", reason: "adds-up", sides: [whole, ...parts] }] : [];
    });
  });
}

const isSameNews = (a: Reading, b: Reading) =>
  a.date !== null && b.date !== null && Math.abs(dayOfIso(a.date) - dayOfIso(b.date)) <= sameNews && !areApart(a, b);

/** So many tolls of one day and number are held against all others: a thousand documents that tell the same cost no more. */
const mostAlike = 6;

function pairsTold(members: readonly Member<Told>[]): [Member<Told>, Member<Told>][] {
  const seen = new Map<string, number>();
  return members.flatMap((one, at) => {
    const key = `${one.reading.date} ${one.says}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < mostAlike ? members.slice(at + 1).map((other): [Member<Told>, Member<Told>] => [one, other]) : [];
  });
}

/** Tolls go up: the later document's may be higher, not lower; on one day either may be the newer. */
export function compareTolls(members: readonly Member<Told>[]): Answer<Told, "same-figure" | "moved-on" | "fell-back">[] {
  return pairsTold(members).flatMap(([a, b]): Answer<Told, "same-figure" | "moved-on" | "fell-back">[] => {
    const [first, last] = (a.reading.date ?? "") <= (b.reading.date ?? "") ? [a, b] : [b, a];
    if (first.reading.date === null || last.reading.date === null) return [];
    const days = dayOfIso(last.reading.date) - dayOfIso(first.reading.date);
    if (days > sameNews) return [];
    if (areApart(first.reading, last.reading)) return [];
    const [before, now] = [first, last].map(({ value }) => value.min ?? value.max ?? 0) as [number, number];
    const isBound = isRange(first.value) || isRange(last.value);
    if ((days === 0 || now === before || !isBound) && quantitiesMeet({ ...first.value, unit: "" }, { ...last.value, unit: "" }))
      return [{ relation: "agreement", reason: "same-figure", sides: [first, last] }];
    if (days === 0) return [];
    if (now > before) return [{ relation: "agreement", reason: "moved-on", sides: [first, last] }];
    // A count of fewer than half is one of a part, or of a night.
    const isSure = first.value.min !== null && last.value.max !== null && last.value.max < first.value.min && 2 * now >= before;
    return isSure && countedUp.has(first.value.fate ?? "") && !first.value.approximate && !last.value.approximate
      ? [{ relation: "conflict", reason: "fell-back", sides: [first, last] }]
      : [];
  });
}
