import { actNouns, personalActs, singularActs } from "../lexicon/events.ts";
import type { Reading } from "../reading.ts";
import type { Answer, Group, Member } from "./check.ts";
import { type Dated, datedBy, gap, isKnown } from "./date-told.ts";
import { gather, listed, pairsOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** Days that may lie between two tellings of one event for them to be at odds; further apart they are taken for two occasions of it. */
export const reach = 45;
/** Nobody is born or dies twice. */
const once = new Set(["born", "die"]);

/** Dates that are told of one event: the same act at the same place by the same person, or by the same two parties. */
export const eventDates = (readings: readonly Reading[]): Group<Dated>[] =>
  gather(
    readings.flatMap((reading) => datesIn(reading)),
    (member) => keysOf(member),
    labelOf,
  );

const datesIn = onceEach((reading: Reading) =>
  reading.claims.flatMap((claim) => datedBy(reading, claim, "event") ?? []).filter((member) => keysOf(member).length > 0),
);

/**
 * What makes two tellings one event. A visit, an election or a death is a person's; without a place the person has to be the only one named. An
 * accord is signed by the same two parties at one place, or by exactly the same parties where no place is named.
 */
export const keysOf = onceEach(({ reading, value: { about } }: Member<Dated>): string[] => {
  const persons = about.of.filter((name) => reading.persons.some((person) => person.name === name));
  return about.acts.flatMap((act) => {
    if (!singularActs.has(act)) return [];
    const whose = personalActs.has(act) ? persons : partiesOf(about.of);
    if (about.at.length > 0) return about.at.flatMap((place) => whose.map((name) => `${act} @ ${place}: ${name}`));
    if (personalActs.has(act)) return about.of.length === 1 ? persons.map((name) => `${act}: ${name}`) : [];
    return about.of.length > 1 ? [`${act}: ${about.of.join(", ")}`] : [];
  });
});

const mostParties = 8;
const partiesOf = (names: readonly string[]) => pairsOf(names.slice(0, mostParties)).map((both) => both.join(", "));

/** Dates of one event that meet agree; those that do not are at odds while they lie near enough to be one occasion. */
export function compareEvent(members: readonly Member<Dated>[]): Answer<Dated, "days-meet" | "days-apart" | "no-publication">[] {
  const known = members.filter(isKnown);
  const open = members.filter((member) => !isKnown(member) && member.reading.date === null);
  const answers: Answer<Dated, "days-meet" | "days-apart" | "no-publication">[] = [];
  const apart = new Set<Member<Dated>>();
  for (const [a, b] of pairsOf(known))
    if (gap(a, b) > 0 && (gap(a, b) <= reach || isOnce(a, b))) {
      answers.push({ relation: "conflict", reason: "days-apart", sides: [a, b] });
      apart.add(a).add(b);
    }
  const met = known.filter((member) => !apart.has(member) && known.some((other) => other !== member && gap(member, other) === 0));
  if (met.length > 1) answers.push({ relation: "agreement", reason: "days-meet", sides: met });
  if (open.length > 0 && members.length > 1)
    answers.push({ relation: "unclear", reason: "no-publication", sides: [...open, ...known.slice(0, 1)] });
  return answers;
}

const isOnce = (a: Member<Dated>, b: Member<Dated>) => a.value.about.acts.some((act) => once.has(act) && b.value.about.acts.includes(act));

function labelOf(members: readonly Member<Dated>[]): string {
  const abouts = members.map(({ value }) => value.about);
  const shared = (part: "acts" | "of" | "at") =>
    (abouts[0]?.[part] ?? []).filter((name) => abouts.every((about) => about[part].includes(name)));
  const act = shared("acts").find((name) => singularActs.has(name)) ?? "event";
  const place = listed(shared("at"));
  return `date of ${listed(shared("of"))}’s ${actNouns[act] ?? act}${place ? ` ${act === "visit" ? "to" : "in"} ${place}` : ""}`;
}
