import { events } from "../lexicon/events.ts";
import { rounds, settledCounts } from "../lexicon/series.ts";
import { readAbout } from "../mentions/about-key.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { pairsOf, sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import type { Told } from "./series-years.ts";

/**
 * What texts of one day count of the same doing of the same people at the same place ("for the third time", "fifth win in a row"), and the editions
 * of an event of the year by its name ("12th annual Harbour Fair"). A text that counts on as it tells stands for itself and is left out.
 * `told`: the claims of parallel sentences, which are compared as such.
 */
export function counts(readings: readonly Reading[], told: ReadonlySet<Claim>): Group<Told>[] {
  const members = readings.flatMap((reading) => countsIn(reading).filter(({ claim }) => !told.has(claim)));
  const groups = Map.groupBy(members, ({ key }) => key);
  return [...groups].flatMap(([key, keyed]): Group<Told>[] => {
    const all = keyed.map(({ member }) => member);
    const settled = [...Map.groupBy(all, ({ reading }) => reading).values()].flatMap((own) =>
      own.every(({ value }) => value.ordinal === own[0]?.value.ordinal) ? own.slice(0, 1) : [],
    );
    return settled.length < 2 ? [] : [{ key: `count ${key}`, label: `number of “${settled[0]?.side.quote}”`, members: settled }];
  });
}

/** The same number agrees, another does not. */
export function compareCounts(members: readonly Member<Told>[]): Answer<Told, "same-count" | "other-number">[] {
  const odd = pairsOf(members).find(([a, b]) => a.value.ordinal !== b.value.ordinal);
  return [
    odd ? { relation: "conflict", reason: "other-number", sides: odd } : { relation: "agreement", reason: "same-count", sides: members },
  ];
}

type Keyed = { key: string; claim: Claim; member: Member<Told> };

const countsIn = onceEach((reading: Reading) =>
  reading.claims.flatMap((claim) => [...countIn(reading, claim), ...editionIn(reading, claim)]),
);

function countIn(reading: Reading, claim: Claim): Keyed[] {
  const fact = claim.kind === "series" ? claim.facts[0] : undefined;
  if (fact?.type !== "series" || fact.value.ordinal < 2 || !fact.about || reading.date === null) return [];
  const { unit, consecutive, first } = fact.value;
  const about = readAbout(fact.about);
  if (unit === undefined || first !== undefined || about.acts.length === 0 || !(settledCounts.has(unit) || consecutive)) return [];
  const member = {
    reading,
    claim,
    side: sideOf(claim),
    value: { ...fact.value, way: "count" as const, about, spoken: null },
    says: `number ${fact.value.ordinal}`,
  };
  return [{ key: `${fact.about} ${unit} ${consecutive ? "running " : ""}${reading.date}`, claim, member }];
}

/** The name of the event behind "12th annual", as far as the noun that says what it is; it has to be a name. */
function editionIn(reading: Reading, claim: Claim): Keyed[] {
  const fact = claim.kind === "series" ? claim.facts[0] : undefined;
  if (fact?.type !== "series" || fact.value.unit !== "edition" || reading.date === null) return [];
  const words = reading.document.text.slice(claim.start, Math.min(claim.sentence.end, claim.start + 120)).split(/\s+/);
  const from = words.findIndex((word) => rounds.has(word.toLowerCase())) + 1;
  const to = words.findIndex((word, at) => at >= from && events.has(word.toLowerCase().replace(/\W+$/, "")));
  const name = from > 0 && to >= from ? words.slice(from, to + 1).map((word) => word.replace(/[’']s$|\W+$/, "")) : [];
  if (!name.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))) return [];
  const value: Told = { ...fact.value, way: "count", about: readAbout(fact.about ?? ""), spoken: reading.date.slice(0, 4) };
  return [
    {
      key: `${name.join(" ").toLowerCase()} ${reading.date.slice(0, 4)}`,
      claim,
      member: { reading, claim, side: sideOf(claim), value, says: `number ${fact.value.ordinal}` },
    },
  ];
}
