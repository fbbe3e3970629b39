import { actNouns } from "../lexicon/events.ts";
import { type About, readAbout } from "../mentions/about-key.ts";
import type { Reading } from "../reading.ts";
import type { Claim, SeriesValue } from "../types.ts";
import { type Answer, defineCheck, type Group, type Member } from "./check.ts";
import { gather, listed } from "./gather.ts";
import { type Parallel, parallelClaims } from "./parallel.ts";

/** A series as one passage tells it. `spoken`: the year it speaks of, where known. `isParallel`: one of two in parallel sentences. */
type Told = SeriesValue & { about: About; spoken: number | null; isParallel?: boolean };
type Reason = "same-beginning" | "other-beginning" | "same-count" | "other-count" | "no-date";

/** Years that are counted: do passages agree on when the counting began? "Third" of 2024 and "second" of 2023 do. */
export const series = defineCheck<Told, Reason>({
  id: "series",
  asks: "Do passages that count the years of one series agree on when it began?",
  severity: "warning",
  point: "series",
  about: ({ readings }) => [
    ...gather(
      readings.flatMap((reading) => reading.claims.flatMap((claim) => told(reading, claim))),
      ({ value: { about } }) => about.acts.flatMap((act) => about.of.map((name) => `${act} ${name}`)),
      labelOf,
    ),
    ...parallelClaims(readings, "series").flatMap(parallelSeries),
  ],
  compare: ({ members }) => {
    if (members[0]?.value.isParallel) return compareParallel(members);
    const known = members.filter(({ value }) => value.first !== undefined);
    const open = members.filter(({ value, reading }) => value.first === undefined && reading.date === null);
    const answers: Answer<Told, Reason>[] = [];
    const begun = [...Map.groupBy(known, ({ value }) => value.first as string).values()].sort((a, b) => b.length - a.length);
    for (const same of begun) if (same.length > 1) answers.push({ relation: "agreement", reason: "same-beginning", sides: same });
    const [most = [], ...others] = begun;
    for (const odd of others.flat()) {
      const against = most.filter((member) => isSurelyOne(odd, member));
      const telling = against.find(({ reading }) => reading !== odd.reading) ?? against[0];
      if (telling) answers.push({ relation: "conflict", reason: "other-beginning", sides: [odd, telling] });
    }
    const beside = known[0] ?? open[1];
    if (open[0] && beside) answers.push({ relation: "unclear", reason: "no-date", sides: [...open, ...(known[0] ? [known[0]] : [])] });
    return answers;
  },
  says: {
    "same-beginning": ({ sides }) => `${sums(sides)}: one series that began in ${sides[0]?.value.first}.`,
    "other-beginning": ({ sides }) => `${sums(sides)}: both cannot be right if one series is meant.`,
    "same-count": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) and “${b?.side.quote}” (${b?.reading.document.id}) count the same.`,
    "other-count": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} counts “${a?.side.quote}”, ${b?.reading.document.id} “${b?.side.quote}”, in the same statement.`,
    "no-date": ({ sides }) => {
      const open = sides.find(({ value }) => value.first === undefined);
      return `“${open?.side.quote}” in ${open?.reading.document.id} counts from a year that is not known: the document has no publication date.`;
    },
  },
  examples: {
    "same-beginning": [
      {
        texts: [
          {
            text: "The Coral League ministers attended the harbour forum for the third consecutive year, officials said.",
            published: "2024-05-02",
          },
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["third consecutive year", "second consecutive year"],
      },
      {
        texts: [
          { text: "Iceland attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "In the fourth year of Iceland’s attendance at the Nordic fair, the hall was full, organisers said.",
            published: "2024-03-08",
          },
        ],
        quotes: ["fifth straight year", "fourth year"],
      },
    ],
    "other-beginning": [
      {
        texts: [
          {
            text: "The Coral League ministers attended the harbour forum for the fourth consecutive year, officials said.",
            published: "2024-05-02",
          },
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["fourth consecutive year", "second consecutive year"],
      },
      {
        texts: [
          {
            text: "Iceland attended the Nordic fair for the fifth straight year on Monday. In the fourth year of Iceland’s attendance at the fair, the hall was full.",
            published: "2025-03-04",
          },
        ],
        quotes: ["fifth straight year", "fourth year"],
      },
    ],
    "same-count": [
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "Since the storm closed the northern pier it was the fourth meeting of the two harbour boards.",
        ],
        quotes: ["fourth meeting"],
      },
    ],
    "other-count": [
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "It was the sixth meeting of the two harbour boards since the storm closed the northern pier.",
        ],
        quotes: ["fourth meeting", "sixth meeting"],
      },
    ],
    "no-date": [
      {
        texts: [
          "The Coral League ministers attended the harbour forum for the third consecutive year, officials said.",
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["third consecutive year"],
      },
    ],
    silent: [
      {
        texts: [
          { text: "Norway attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "Iceland attended the Nordic fair for the second straight year on Monday, the organisers said.",
            published: "2025-03-04",
          },
        ],
      },
      {
        texts: [
          { text: "Iceland won the Nordic cup for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          { text: "Iceland hosted the Nordic cup for the second straight year on Monday, the organisers said.", published: "2025-03-04" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe attended the NATO summit for the third consecutive year, officials said on Monday.", published: "2025-06-24" },
          { text: "Bo Lind attended the NATO summit for the seventh consecutive year, officials said on Monday.", published: "2025-06-24" },
        ],
      },
      {
        texts: [
          { text: "Iceland attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "It was the third meeting of the two ministers at the Nordic fair in Iceland, the organisers said.",
            published: "2025-03-04",
          },
        ],
      },
    ],
  },
});

/** The series of a claim that counts years and knows whose they are. An edition ("12th annual") counts no years: some may have been left out. */
function told(reading: Reading, claim: Claim): Member<Told>[] {
  return claim.facts.flatMap((fact): Member<Told>[] => {
    if (fact.type !== "series" || fact.value.unit !== "year" || fact.value.ordinal < 2 || !fact.about || !goesOn(fact.value, claim.quote))
      return [];
    const { first, ordinal } = fact.value;
    const spoken = first === undefined ? null : Number(first) + ordinal - 1;
    const side = { document: claim.document, start: claim.start, end: claim.end, quote: claim.quote };
    const value = { ...fact.value, about: readAbout(fact.about), spoken };
    return [{ reading, claim, side, value, says: first === undefined ? `${ordinal} years, of an unknown date` : `since ${first}` }];
  });
}

/** What went on each year: "second year that the leaders met", not "her second year in office". */
const goesOn = ({ consecutive }: SeriesValue, quote: string) => consecutive || / (?:of|that) /.test(quote);

/** Two series in parallel sentences that are not compared by their years. */
function parallelSeries({ a, b }: Parallel): Group<Told>[] {
  const members = [a, b].flatMap(({ reading, claim }) => {
    const fact = claim.facts[0];
    if (fact?.type !== "series") return [];
    const side = { document: claim.document, start: claim.start, end: claim.end, quote: claim.quote };
    const value: Told = { ...fact.value, about: readAbout(fact.about ?? ""), spoken: null, isParallel: true };
    return [{ reading, claim, side, value, says: `number ${fact.value.ordinal}` }];
  });
  const [left, right] = members;
  if (!left || !right || left.value.unit !== right.value.unit || (isCountedBack(left) && isCountedBack(right))) return [];
  return [{ key: `${a.claim.id} ${b.claim.id}`, label: `number of “${a.claim.quote}”`, members }];
}

const isCountedBack = ({ value, side }: Member<Told>) =>
  value.first !== undefined && value.about.of.length > 0 && goesOn(value, side.quote);

/** The same number agrees; another one is at odds only where both speak of the same day. */
function compareParallel(members: Member<Told>[]): Answer<Told, Reason>[] {
  const [a, b] = members;
  if (a?.value.ordinal === b?.value.ordinal) return [{ relation: "agreement", reason: "same-count", sides: members }];
  return a?.reading.date === b?.reading.date ? [{ relation: "conflict", reason: "other-count", sides: members }] : [];
}

/** Two passages surely count one series: not two people, and not the events of two hosts. */
function isSurelyOne(a: Member<Told>, b: Member<Told>): boolean {
  const persons = [a, b].map(({ reading, value }) =>
    value.about.of.filter((name) => reading.persons.some((person) => person.name === name)),
  );
  const [left = [], right = []] = persons;
  if (left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name))) return false;
  const [here, there] = [a.value.about.at, b.value.about.at];
  return here.length === 0 || there.length === 0 || here.some((host) => there.includes(host));
}

/** “third consecutive year” said of 2024 counts 2022, 2023, 2024; … */
const sums = (sides: readonly Member<Told>[]) =>
  sides
    .map(
      ({ side, value, reading }) =>
        `“${side.quote}” (${reading.document.id}), said of ${value.spoken}, counts ${years(Number(value.first), value.spoken as number)}`,
    )
    .join("; ");

function years(from: number, to: number): string {
  const all = Array.from({ length: Math.min(to - from + 1, 4) }, (_, index) => from + index);
  return to - from < 4 ? all.join(", ") : `${from} to ${to} (${to - from + 1} years)`;
}

function labelOf(members: readonly Member<Told>[]): string {
  const shared = (members[0]?.value.about.of ?? []).filter((name) => members.every(({ value }) => value.about.of.includes(name)));
  const act = members[0]?.value.about.acts[0] ?? "";
  return `year of ${listed(shared)}’s ${actNouns[act] ?? act}`;
}
