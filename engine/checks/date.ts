import { actNouns, singularActs } from "../lexicon/events.ts";
import { weekdays } from "../lexicon/months.ts";
import { type About, readAbout } from "../mentions/about-key.ts";
import { dayOfIso, weekdayOf } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim, DateValue } from "../types.ts";
import { type Answer, defineCheck, type Group, type Member } from "./check.ts";
import { gather, listed } from "./gather.ts";
import { type Parallel, parallelClaims } from "./parallel.ts";

/** `isParallel`: one of two dates that stand in one another's place in parallel sentences. */
type Dated = { date: DateValue; about: About; isParallel?: boolean };
type Reason = "days-meet" | "days-apart" | "other-day" | "no-publication" | "wrong-weekday";

/**
 * Two dates of one event, told by several passages, conflict only where their days do not meet. An event is one where act, place and somebody who
 * takes part are the same; without a place everybody has to be. Acts that may come again count only while they lie close together.
 */
export const date = defineCheck<Dated, Reason>({
  id: "date",
  asks: "Do the dates that passages give for one event meet, and is the weekday right?",
  severity: "warning",
  point: "date",
  about: ({ readings }) => [
    ...gather(
      readings.flatMap((reading) => reading.claims.flatMap((claim) => eventDates(reading, claim))),
      ({ value: { about } }) => keysOf(about),
      labelOf,
    ),
    ...readings.flatMap((reading) => reading.claims.flatMap((claim) => misnamedDays(reading, claim))),
    ...parallelClaims(readings, "date").flatMap(parallelDates),
  ],
  compare: ({ members }) => {
    const [only] = members;
    if (only && members.length === 1)
      return isMisnamed(only)
        ? [
            {
              relation: "conflict",
              reason: "wrong-weekday",
              sides: [only],
              severity: only.value.date.basis === "stated" ? "error" : "warning",
            },
          ]
        : [];
    if (only?.value.isParallel) return compareParallel(members);
    const known = members.filter(({ value }) => value.date.basis !== "unresolved");
    const open = members.filter(({ value, reading }) => value.date.basis === "unresolved" && reading.date === null);
    const answers: Answer<Dated, Reason>[] = [];
    const apart = new Set<Member<Dated>>();
    for (const [index, a] of known.entries())
      for (const b of known.slice(index + 1))
        if (gap(a, b) > 0 && gap(a, b) <= reach) {
          answers.push({ relation: "conflict", reason: "days-apart", sides: [a, b] });
          apart.add(a).add(b);
        }
    const met = known.filter((member) => !apart.has(member) && known.some((other) => other !== member && gap(member, other) === 0));
    if (met.length > 1) answers.push({ relation: "agreement", reason: "days-meet", sides: met });
    if (open.length > 0 && members.length > 1)
      answers.push({ relation: "unclear", reason: "no-publication", sides: [...open, ...known.slice(0, 1)] });
    return answers;
  },
  says: {
    "days-meet": ({ sides }) => `${told(sides)}: these meet.`,
    "days-apart": ({ sides }) => `${told(sides)}: if it is one event, both cannot be right.`,
    "other-day": ({ sides }) => `${told(sides)}, in the same statement.`,
    "no-publication": ({ sides }) => {
      const open = sides.filter(({ value }) => value.date.basis === "unresolved");
      const words = listed(open.map(({ side, reading }) => `“${side.quote}” in ${reading.document.id}`));
      return `${words} cannot be told without the publication date of ${listed([...new Set(open.map(({ reading }) => reading.document.id))])}.`;
    },
    "wrong-weekday": ({ sides: [side] }) => `“${side?.side.quote}”: ${side?.value.date.from} is a ${dayName(side?.value.date.from ?? "")}.`,
  },
  examples: {
    "days-meet": [
      {
        texts: [
          { text: "Norway and Iceland signed a fishing accord in Bergen last month, the two ministries said.", published: "2025-04-10" },
          { text: "Iceland and Norway signed the accord in Bergen last week, the port said.", published: "2025-03-25" },
        ],
        quotes: ["last month", "last week"],
      },
    ],
    "days-apart": [
      {
        texts: [
          { text: "Norway and Iceland signed the fishing accord in Bergen last month, the port said.", published: "2025-04-10" },
          { text: "Iceland and Norway signed the fishing accord in Bergen last week, the port said.", published: "2025-04-22" },
        ],
        quotes: ["last month", "last week"],
      },
      {
        texts: [
          { text: "President Ana Roe of Norway visited Reykjavik on March 3, 2025, her office said.", published: "2025-03-10" },
          { text: "Ana Roe, the president of Norway, visited Reykjavik on 5 March 2025, the city said.", published: "2025-03-12" },
        ],
        quotes: ["March 3, 2025", "5 March 2025"],
      },
    ],
    "other-day": [
      {
        texts: [
          {
            text: "The harbour master told reporters on Monday that two ferries had collided off the southern pier.",
            published: "2025-04-10",
          },
          {
            text: "The harbour master told reporters on Tuesday that two ferries had collided off the southern pier.",
            published: "2025-04-10",
          },
        ],
        quotes: ["Monday", "Tuesday"],
      },
      {
        texts: [
          "The castle above the northern harbour was rebuilt in 1978 after a fire that destroyed its tower.",
          "After a fire that destroyed its tower, the castle above the northern harbour was rebuilt in 1987.",
        ],
        quotes: ["1978", "1987"],
      },
    ],
    "no-publication": [
      {
        texts: [
          "Norway and Iceland signed the fishing accord in Bergen last month, the port said.",
          { text: "Iceland and Norway signed the fishing accord in Bergen last week, the port said.", published: "2025-03-25" },
        ],
        quotes: ["last month"],
      },
    ],
    "wrong-weekday": [
      { texts: ["The court will hear the case on Tuesday, March 5, 2025, in the old hall."], quotes: ["Tuesday, March 5, 2025"] },
      { texts: ["The ferry sank on Monday 12 May 2024 off the northern coast."], quotes: ["Monday 12 May 2024"] },
    ],
    silent: [
      {
        texts: [
          {
            text: "The harbour master told reporters on Monday that two ferries had collided off the southern pier.",
            published: "2025-04-10",
          },
          {
            text: "The harbour master told reporters on April 7 that two ferries had collided off the southern pier.",
            published: "2025-04-10",
          },
        ],
      },
      { texts: ["The court will hear the case on Wednesday, March 5, 2025, in the old hall."] },
      {
        texts: [
          { text: "Norway and Iceland signed a fishing accord in Bergen last week, the port said.", published: "2025-04-10" },
          { text: "Norway and Denmark signed a tax accord in Oslo on Monday, the ministry said.", published: "2025-04-30" },
        ],
      },
      {
        texts: [
          { text: "Norway, Iceland and Denmark issued a joint statement on Monday, the ministry said.", published: "2025-04-10" },
          { text: "Norway and Iceland issued a joint statement on Thursday, the ministry said.", published: "2025-04-25" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Reykjavik on Monday, her office said.", published: "2025-04-10" },
          { text: "Ana Roe visited Reykjavik in June 2019, her office said.", published: "2025-04-25" },
        ],
      },
    ],
  },
});

/** Days that may lie between two tellings of one event for them to be at odds; further apart they are taken for two occasions of it. */
const reach = 45;

function eventDates(reading: Reading, claim: Claim): Member<Dated>[] {
  return claim.facts.flatMap((fact): Member<Dated>[] => {
    if (fact.type !== "date" || claim.kind !== "date" || !fact.about) return [];
    return [memberOf(reading, claim, fact.value, readAbout(fact.about))];
  });
}

/** Two dates in parallel sentences that no event ties together already. */
function parallelDates({ a, b }: Parallel): Group<Dated>[] {
  const members = [a, b].flatMap(({ reading, claim }): Member<Dated>[] => {
    const fact = claim.facts[0];
    if (fact?.type !== "date" || fact.value.basis === "unresolved") return [];
    const about = fact.about ? readAbout(fact.about) : { acts: [], of: [], at: [] };
    const member = memberOf(reading, claim, fact.value, about);
    return [{ ...member, value: { ...member.value, isParallel: true } }];
  });
  const [left, right] = members;
  if (!left || !right || keysOf(left.value.about).some((key) => keysOf(right.value.about).includes(key))) return [];
  return [{ key: `${a.claim.id} ${b.claim.id}`, label: `date “${a.claim.quote}”`, members }];
}

/** Days between two publications up to which "Monday" and "Tuesday" are of one week; further apart they may be of two occasions. */
const sameNews = 3;

/** Two stated dates that do not meet are at odds, two that were worked out only where the documents came out together. */
function compareParallel(members: Member<Dated>[]): Answer<Dated, Reason>[] {
  const [a, b] = members;
  if (!a || !b) return [];
  if (gap(a, b) === 0) return [{ relation: "agreement", reason: "days-meet", sides: members }];
  const isStated = members.every(({ value }) => value.date.basis === "stated");
  const [first, last] = members.map(({ reading }) => (reading.date ? dayOfIso(reading.date) : 0)) as [number, number];
  return isStated || (Math.abs(first - last) <= sameNews && gap(a, b) <= reach)
    ? [{ relation: "conflict", reason: "other-day", sides: members }]
    : [];
}

function memberOf(reading: Reading, claim: Claim, date: DateValue, about: About): Member<Dated> {
  const side = { document: claim.document, start: claim.start, end: claim.end, quote: claim.quote };
  return { reading, claim, side, value: { date, about }, says: daysOf(date) };
}

function keysOf({ acts, of, at }: About): string[] {
  const singular = acts.filter((act) => singularActs.has(act));
  if (at.length > 0) return singular.flatMap((act) => at.flatMap((place) => of.map((name) => `${act} @ ${place}: ${name}`)));
  return of.length > 1 ? singular.map((act) => `${act}: ${of.join(", ")}`) : [];
}

/** Days between the end of the one and the beginning of the other; 0 where they meet. */
function gap(a: Member<Dated>, b: Member<Dated>): number {
  const [left, right] = [a.value.date, b.value.date].map(({ from, to }) => ({ from: dayOfIso(from), to: dayOfIso(to) }));
  return left && right ? Math.max(0, right.from - left.to, left.from - right.to) : 0;
}

/** A weekday with a date that falls on another one. A year that was not said may be another, so then only dates near the publication count. */
function misnamedDays(reading: Reading, claim: Claim): Group<Dated>[] {
  const fact = claim.facts.find((each) => each.type === "date");
  if (claim.kind !== "date" || fact?.type !== "date") return [];
  const member = memberOf(reading, claim, fact.value, { acts: [], of: [], at: [] });
  return isMisnamed(member) ? [{ key: `weekday ${claim.id}`, label: `weekday of ${claim.quote}`, members: [member] }] : [];
}

function isMisnamed({ side, reading, value: { date } }: Member<Dated>): boolean {
  const named = weekdays[side.quote.toLowerCase().split(/[\s,]/, 1)[0] ?? ""];
  if (named === undefined || date.basis === "unresolved" || date.from !== date.to || weekdayOf(dayOfIso(date.from)) === named) return false;
  return date.basis === "stated" || (reading.date !== null && Math.abs(dayOfIso(reading.date) - dayOfIso(date.from)) <= reach);
}

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const dayName = (iso: string) => names[weekdayOf(dayOfIso(iso)) - 1];

const told = (sides: readonly Member<Dated>[]) =>
  sides.map(({ side, reading, says }) => `“${side.quote}” (${reading.document.id}${publishedOn(reading)}) is ${says}`).join(", ");
const publishedOn = ({ date }: Reading) => (date ? `, published ${date}` : "");

/** The days of a date in words. */
function daysOf({ from, to, basis }: DateValue): string {
  if (basis === "unresolved") return "a day that is not known";
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return first === last ? first : `${first} to ${last}`;
}

function labelOf(members: readonly Member<Dated>[]): string {
  const abouts = members.map(({ value }) => value.about);
  const shared = (part: keyof About) => (abouts[0]?.[part] ?? []).filter((name) => abouts.every((about) => about[part].includes(name)));
  const act = shared("acts").find((name) => singularActs.has(name)) ?? "event";
  const place = listed(shared("at"));
  return `date of ${listed(shared("of"))}’s ${actNouns[act] ?? act}${place ? ` in ${place}` : ""}`;
}
