import { compareAges } from "./age-birthdays.ts";
import { type Sum, sumsIn } from "./age-sums.ts";
import { agesTold, type Told } from "./age-told.ts";
import { type Answer, defineCheck, type Group, type Member } from "./check.ts";
import { listed } from "./gather.ts";

type Reason = "one-age" | "other-age" | "other-birth" | "other-anniversary" | "other-years" | "other-length";

/** Ages against each other and against births, years counted from a year, lengths against the dates between which they lie: do the sums come out? */
export const age = defineCheck<Told | Sum, Reason>({
  id: "age",
  asks: "Do ages, anniversaries and lengths of time add up with the dates they go with?",
  severity: "warning",
  point: "figure",
  about: (dossier) => [
    ...(agesTold(dossier) as Group<Told | Sum>[]),
    ...(dossier.readings.flatMap((reading) => sumsIn(reading)) as Group<Told | Sum>[]),
  ],
  compare: ({ members }) => {
    const way = members[0]?.value.way;
    if (way === "age") return compareAges(members as Member<Told>[]);
    const reason = way === "anniversary" ? "other-anniversary" : way === "since" ? "other-years" : "other-length";
    return [{ relation: "conflict", reason, sides: members }];
  },
  says: {
    "one-age": ({ sides }) => `${told(sides)}: one life.`,
    "other-age": ({ sides }) => `${told(sides)}: a birthday between them does not explain it.`,
    "other-birth": ({ sides }) => `${told(sides)}: the age and the birth do not go together.`,
    "other-anniversary": (answer) => sum(answer),
    "other-years": (answer) => sum(answer),
    "other-length": ({ sides: [length, span] }) =>
      `“${length?.side.quote}” beside “${span?.side.quote}”, which is ${(span?.value as Sum | undefined)?.days} days with both ends.`,
  },
  examples: {
    "one-age": [
      {
        texts: [
          { text: "Ana Roe, 34, a nurse from Bergen, was pulled from the water, the police said.", published: "2025-03-04" },
          { text: "The nurse, 35-year-old Ana Roe, left the hospital on Monday, the police said.", published: "2025-11-06" },
        ],
        quotes: ["34", "35-year-old"],
      },
    ],
    "other-age": [
      {
        texts: [
          { text: "Ana Roe, 34, a nurse from Bergen, was pulled from the water, the police said.", published: "2025-03-04" },
          { text: "The police named the nurse as Ana Roe, 43, of Bergen.", published: "2025-03-05" },
        ],
        quotes: ["34", "43"],
      },
      {
        texts: [
          { text: "Bo Lind, 51, will lead the port. The board chose Bo Lind, 52, in a secret vote on Monday.", published: "2025-03-05" },
        ],
        quotes: ["51", "52"],
      },
      {
        texts: [
          { text: "The painter Kim Berg (71) opens her show in Oslo this week.", published: "2024-05-02" },
          { text: "The show of Kim Berg (71) is at its third stop, in Reykjavik.", published: "2026-06-11" },
        ],
        quotes: ["71"],
      },
    ],
    "other-birth": [
      {
        texts: [
          {
            text: "Ana Roe, 34, a nurse from Bergen, was pulled from the water. Ana Roe was born in 1981 in Oslo.",
            published: "2025-03-04",
          },
        ],
        quotes: ["34", "1981"],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 70, opens her show in Oslo this week.", published: "2025-09-02" },
          { text: "Kim Berg was born on May 3, 1953, in a village on the coast.", published: "2025-09-03" },
        ],
        quotes: ["70", "May 3, 1953"],
      },
    ],
    "other-anniversary": [
      {
        texts: [{ text: "Hundreds marked the 10th anniversary of the 2011 flood with candles on Friday.", published: "2025-03-14" }],
        quotes: ["10th anniversary", "2011"],
      },
      {
        texts: [{ text: "On Monday the port marks the 25th anniversary of the fire of May 1998.", published: "2024-05-10" }],
        quotes: ["25th anniversary", "May 1998"],
      },
    ],
    "other-years": [
      {
        texts: [{ text: "The club has not won a cup in the 20 years since 1998, its chairman said.", published: "2025-03-14" }],
        quotes: ["20 years", "1998"],
      },
    ],
    "other-length": [
      { texts: ["The eight-day fair, from June 3 to June 5, 2024, drew large crowds."], quotes: ["eight-day", "June 3 to June 5, 2024"] },
      { texts: ["He led the harbour board for 12 years from 2011 to 2019 and then retired."], quotes: ["12 years", "2011 to 2019"] },
    ],
    silent: [
      {
        texts: [
          { text: "Ana Roe, 34, a nurse from Bergen, was pulled from the water, the police said.", published: "2025-03-04" },
          { text: "The police named the nurse as Ana Roe, 35, of Bergen.", published: "2025-03-06" },
        ],
      },
      {
        texts: [
          {
            text: "Bo Lind, 51, will lead the port. Bo Lind was 23 when he first went to sea, and the 19-year-old son of Bo Lind is a sailor.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 71, opens her show in Oslo this week.", published: "2025-03-02" },
          {
            text: "Kim Berg was born on May 3, 1953, in a village on the coast. Her son Per Berg, 40, is a painter too.",
            published: "2025-03-03",
          },
        ],
      },
      { texts: [{ text: "Hundreds marked the 14th anniversary of the 2011 flood with candles on Friday.", published: "2025-03-14" }] },
      {
        texts: [{ text: "The town will mark the 15th anniversary of the 2011 flood next year, the mayor said.", published: "2025-03-14" }],
      },
      { texts: [{ text: "In 2021, on the 10th anniversary of the 2011 flood, the bridge was opened.", published: "2025-03-14" }] },
      { texts: [{ text: "In the 27 years since 1998 the club has won nothing, its chairman said.", published: "2025-03-14" }] },
      { texts: ["The three-day fair, from June 3 to June 5, 2024, and the war of 1914 to 1918, four years long, are told of."] },
      { texts: ["He led the harbour board for eight years from 2011 to 2019, two years after the storm of 2009."] },
    ],
  },
});

const told = (sides: readonly Member<Told | Sum>[]) =>
  listed(
    sides.map(
      ({ side, reading, says }) =>
        `“${side.quote}” (${reading.document.id}${reading.date ? `, published ${reading.date}` : ""}) is ${says}`,
    ),
  );

function sum({ sides: [count, from] }: Answer<Told | Sum, Reason>): string {
  const value = count?.value as Sum | undefined;
  return `“${count?.side.quote}” counted from “${from?.side.quote}” comes to ${value?.year}, but the year spoken of is ${value?.spoken}.`;
}
