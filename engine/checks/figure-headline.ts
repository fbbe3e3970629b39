import { cardinals } from "../lexicon/numbers.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { daysIn, isComputed, isTold } from "./figure-backing.ts";
import { isOfOther, isOfSameMeasure, isOtherToll, senseOf } from "./figure-kind.ts";
import { type Head, headsIn, type Story } from "./figure-story.ts";
import { figuresOf, memberOf, type Told } from "./figure-told.ts";
import { onceEach } from "./once-each.ts";

/** Up to this a reader may have counted himself what the story lists; one and two are named more often than counted ("a man and his wife died"). */
const countedByHand = 12;
const seldomCounted = 2;
const mostShown = 3;

/** The figures of headlines and summaries, each with what their story has: the same figure, or that number as something else and others of its measure. */
export const headlineFigures = (readings: readonly Reading[]): Group<Told>[] => headsIn(readings).flatMap((head) => groupsOf(head));

const groupsOf = onceEach((head: Head) => {
  const told = membersOf(head.story);
  return head.figures.flatMap((claim) => groupOf(head, claim, told));
});

function groupOf({ reading, story }: Head, claim: Claim, told: readonly Member<Told>[]): Group<Told>[] {
  const [figure, ...more] = figuresOf(claim, "headline");
  if (!figure || more.length > 0 || claim.facts.length > 1 || (figure.max ?? 1) < 1 || isPart(reading, claim)) return [];
  const group = (value: Told, members: readonly Member<Told>[]): Group<Told> => ({
    key: `headline ${reading.document.id} ${claim.quote}`,
    label: `figure “${claim.quote}” over its story`,
    members: [memberOf(reading, claim, value), ...members],
  });
  const same = told.filter(({ value }) => isTold(figure, value) && !isOtherToll(figure, value));
  const rivals = told.filter(({ value }) => isOfSameMeasure(figure, value) && !isTold(figure, value));
  const backing = rivals.length > 0 ? same.filter(({ value }) => !isOfOther(figure, value)) : same;
  if (backing.length > 0) return backing.every((member) => member.reading === reading) ? [] : [group(figure, backing)];
  const values = told.map(({ value }) => value);
  if (same.length === 0 && isComputed(figure, values, daysOf(story))) return [];
  const shown = shownIn(claim.quote);
  const elsewhere = shown === undefined ? [] : numbersOf(story).filter(({ side }) => shownIn(side.quote) === shown);
  const count = senseOf(figure) === "count" ? (figure.max ?? countedByHand + 1) : countedByHand + 1;
  if (elsewhere.length === 0 || count <= seldomCounted || (count <= countedByHand && rivals.length === 0)) return [];
  return [group({ ...figure, way: "untold" }, [...rivals.slice(0, mostShown - 1), ...elsewhere].slice(0, mostShown))];
}

/** "loses 2 of them": of what, another word says. */
const isPart = ({ document }: Reading, { end }: Claim) => /^\s+of\s/.test(document.text.slice(end, end + 5));

/** A headline’s figure and what its story has. */
export const compareHeadline = (members: readonly Member<Told>[]): Answer<Told, "same-figure" | "not-in-story">[] => [
  members[0]?.value.way === "untold"
    ? { relation: "conflict", reason: "not-in-story", sides: members }
    : { relation: "agreement", reason: "same-figure", sides: members },
];

/** The figures of a story. */
const membersOf = ({ parts }: Story): Member<Told>[] =>
  parts.flatMap(({ reading, claims }) =>
    claims
      .filter(({ kind }) => kind === "figure" || kind === "series")
      .flatMap((claim) => figuresOf(claim, "headline").map((value) => memberOf(reading, claim, value))),
  );

/** Everything in a story that has a number in it: figures, ranks and dates. */
const numbersOf = ({ parts }: Story): Member<Told>[] =>
  parts.flatMap(({ reading, claims }) =>
    claims
      .filter(({ kind }) => kind === "figure" || kind === "series" || kind === "date")
      .map((claim) => memberOf(reading, claim, { ...unknown, wording: claim.quote })),
  );

const unknown: Told = { way: "untold", min: null, max: null, unit: "", approximate: false, step: 1, wording: "" };

const daysOf = ({ parts }: Story): number[] =>
  daysIn(
    parts.flatMap(({ reading, claims }) => [
      reading.date ?? "",
      ...claims.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === "date" ? [fact.value.from.slice(0, 10)] : []))),
    ]),
  );

/** The number of a figure as it was written, without its scale: "$500B" and "500 shops" both show 500. */
function shownIn(quote: string): number | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0];
  if (digits) return Number(digits.replaceAll(",", ""));
  return quote
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => cardinals[word])
    .find((value) => value !== undefined);
}
