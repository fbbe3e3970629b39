import { dayOfIso } from "../mentions/calendar.ts";
import { quantitiesMeet } from "../mentions/quantity-same.ts";
import type { Reading } from "../reading.ts";
import type { Fact } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { figuresOf, isRange, memberOf, type Told } from "./figure-told.ts";
import { gather, pairsOf } from "./gather.ts";

/** Tolls of documents so many days apart are of one event, where fate, people and place are the same. */
const sameNews = 4;
/** The toll of the event itself is told up here; further down stand those of earlier ones. */
const fewestSentences = 4;

/** The tolls that documents give of one place: how many were killed, hurt, arrested there. Each document's own event is in its first sentences. */
export function tolls(readings: readonly Reading[]): Group<Told>[] {
  const members = readings.flatMap((reading) => {
    const last = reading.sentences[fewestSentences - 1]?.end ?? reading.document.text.length;
    return reading.claims
      .filter(({ kind, end, facts }) => kind === "figure" && end <= last && facts.length === 1 && isToll(facts[0]))
      .flatMap((claim) => figuresOf(claim, "toll").map((value) => memberOf(reading, claim, value)))
      .filter(({ value }) => value.fate !== undefined && (value.at?.length ?? 0) > 0);
  });
  const keysOf = ({ value }: Member<Told>) => (value.at ?? []).map((place) => `${value.fate} ${value.who} in ${place}`);
  return gather(members, keysOf, ([first]) => `${first?.value.who} ${first?.value.fate}`).flatMap(({ key, label, members: all }) => {
    const perDocument = Map.groupBy(all, ({ reading }) => reading);
    // A document that gives several tells of parts, or of several days; which of them is the toll cannot be told.
    const single = [...perDocument.values()].flatMap((own) => (own.length === 1 ? own : []));
    return single.length > 1 ? [{ key: `toll ${key}`, label: `${label}: ${key.slice(key.indexOf(" in ") + 1)}`, members: single }] : [];
  });
}

/** Only a toll has an `about` among quantities; the others are not looked at. */
const isToll = (fact: Fact | undefined) => fact?.type === "quantity" && fact.about !== undefined;

/** Tolls go up: the later document's may be higher, not lower; on one day either may be the newer. */
export function compareTolls(members: Member<Told>[]): Answer<Told, "same-figure" | "moved-on" | "fell-back">[] {
  return pairsOf(members).flatMap(([a, b]): Answer<Told, "same-figure" | "moved-on" | "fell-back">[] => {
    const [first, last] = (a.reading.date ?? "") <= (b.reading.date ?? "") ? [a, b] : [b, a];
    if (first.reading.date === null || last.reading.date === null) return [];
    const days = dayOfIso(last.reading.date) - dayOfIso(first.reading.date);
    if (days > sameNews) return [];
    if (quantitiesMeet({ ...first.value, unit: "" }, { ...last.value, unit: "" }))
      return [{ relation: "agreement", reason: "same-figure", sides: [first, last] }];
    if (days === 0) return [];
    const [before, now] = [first, last].map(({ value }) => value.max ?? value.min ?? 0) as [number, number];
    if (now > before) return [{ relation: "agreement", reason: "moved-on", sides: [first, last] }];
    return isRange(first.value) || first.value.approximate || last.value.approximate
      ? []
      : [{ relation: "conflict", reason: "fell-back", sides: [first, last] }];
  });
}
