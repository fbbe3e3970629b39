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
      {
        texts: [
          {
            text: "The chef Ivo Marek, aged 58, sold the restaurant, and Lena Roth, who is 41, took over the kitchen.",
            published: "2025-03-04",
          },
          { text: "Ivo Marek is 58 years old and tired, a friend said. Lena Roth turns 41 and means to stay.", published: "2025-03-05" },
        ],
        quotes: ["58", "41"],
      },
      {
        texts: [
          { text: "The show of Kim Berg (74) is at its third stop, in Reykjavik.", published: "2026-06-11" },
          { text: "The painter Kim Berg (71) opens her show in Oslo this week.", published: "2024-05-02" },
        ],
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
      {
        texts: [
          { text: "Bo Lind, 52, will lead the port.", published: "2025-03-05" },
          { text: "The board chose Bo Lind, 51, in a secret vote.", published: "2025-03-05" },
        ],
      },
      {
        texts: [
          { text: "The board chose Bo Lind, 52, in a secret vote.", published: "2025-03-05" },
          { text: "Bo Lind, 51, will lead the port.", published: "2025-03-09" },
        ],
      },
      { texts: ["Bo Lind, 51, will lead the port.", "The sailor Bo Lind, 62, told the court that he had been asleep."] },
      {
        texts: [
          { text: "The show of Kim Berg (75) is at its third stop, in Reykjavik.", published: "2026-06-11" },
          { text: "The painter Kim Berg (71) opens her show in Oslo this week.", published: "2024-05-02" },
        ],
      },
      {
        texts: [
          { text: "The 58-year-old former chef Ivo Marek sold the restaurant.", published: "2025-03-04" },
          { text: "Ivo Marek is 85 and will cook no more, a friend said.", published: "2025-03-04" },
        ],
        quotes: ["58-year-old", "85"],
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
      {
        texts: [{ text: "Kim Berg was born in 1981 in Oslo. Kim Berg, 50, has painted since she was a child.", published: "2025-03-04" }],
        quotes: ["50", "1981"],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 72, opens her show in Oslo this week.", published: "2025-05-02" },
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 71, opens her show in Oslo this week.", published: "2025-05-06" },
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          { text: "Kim Berg was born on May 3, 1953, in a village on the coast.", published: "2025-06-01" },
          { text: "The painter Kim Berg, 71, opens her show in Oslo this week.", published: "2025-06-02" },
        ],
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
      { texts: [{ text: "In 2022, on the 10th anniversary of the 2011 flood, the bridge was opened.", published: "2025-03-14" }] },
      { texts: [{ text: "Hundreds marked the 12th anniversary  of the 2011 flood with candles.", published: "2025-03-14" }] },
    ],
    "other-years": [
      {
        texts: [{ text: "The club has not won a cup in the 20 years since 1998, its chairman said.", published: "2025-03-14" }],
        quotes: ["20 years", "1998"],
      },
      { texts: [{ text: "By 2020 the club had won nothing in the 20 years  since 1998.", published: "2025-03-14" }] },
    ],
    "other-length": [
      { texts: ["The eight-day fair, from June 3 to June 5, 2024, drew large crowds."], quotes: ["eight-day", "June 3 to June 5, 2024"] },
      { texts: ["He led the harbour board for 12 years from 2011 to 2019 and then retired."], quotes: ["12 years", "2011 to 2019"] },
      { texts: ["The four-day harbour fair (June 3 to June 5, 2024) drew large crowds."] },
      { texts: ["From June 3 to June 5, 2024, for one day, the port was shut."] },
      { texts: ["The one-week course, from June 3 to June 14, 2024, was full."] },
      { texts: ["The three-week course from June 3 to June 18, 2024, was full."] },
      { texts: ["The locks were shut for nine months from March 2024 to August 2024."] },
      { texts: ["The locks were shut for three months from March 2024 to August 2024."] },
      { texts: ["From 2011 to 2019, for ten years, he led the harbour board."] },
      { texts: ["He led the harbour board for six years between 2011 and 2019."] },
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
      { texts: ["Bo Lind, 51, will lead the port.", "The sailor Bo Lind, 61, told the court that he had been asleep."] },
      {
        texts: [
          { text: "Bo Lind, 51, will lead the port.", published: "2025-03-05" },
          "The sailor Bo Lind, 61, told the court that he had been asleep.",
        ],
      },
      {
        texts: [
          { text: "The board chose Bo Lind, 52, in a secret vote.", published: "2025-03-05" },
          { text: "Bo Lind, 51, will lead the port.", published: "2025-03-08" },
        ],
      },
      {
        texts: [
          { text: "The show of Kim Berg (73) is at its third stop, in Reykjavik.", published: "2026-06-11" },
          { text: "The painter Kim Berg (71) opens her show in Oslo this week.", published: "2024-05-02" },
        ],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 71, opens her show in Oslo this week.", published: "2025-05-05" },
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 72, opens her show in Oslo this week.", published: "2025-05-03" },
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          { text: "The painter Kim Berg, 71, opens her show in Oslo this week.", published: "2025-04-09" },
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          "The painter Kim Berg, 65, opens her show in Oslo this week.",
          "Kim Berg was born on May 3, 1953, in a village on the coast.",
        ],
      },
      {
        texts: [
          { text: "Kim Berg was born on May 3, 1953, in a village on the coast.", published: "2025-06-01" },
          { text: "Kim Berg was born on May 3, 1954, in a village on the coast.", published: "2025-06-02" },
        ],
      },
      {
        texts: [
          {
            text: "Bo Lind, 51, will lead the port. Bo Lind, 40 at the time, ran the docks. Bo Lind, 31 in 2005, was a pilot. Bo Lind, 23 years old when the war came, fled.",
            published: "2025-03-05",
          },
          {
            text: "Bo Lind (51) bought art. A show of Bo Lind (20 prints) is on. Bo Lind is 30 percent owner of the ferry. Bo Lind, about 70, is ill. Bo Lind has 12.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          {
            text: "The 19-year-old son of Bo Lind, 51, is a sailor. A 33-year-old who admired Bo Lind wept. The 40-year-old was seen with Bo Lind. In all 12 years Bo Lind, 51, was ill once.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          {
            text: "It was the fifth meeting of the 2011 council, and the 10th anniversary in 2011 was forgotten.",
            published: "2025-03-14",
          },
        ],
      },
      {
        texts: [
          { text: "In the 20 months since January 2024 and the nearly 20 years since 1998 nothing was built.", published: "2025-09-14" },
        ],
      },
      { texts: [{ text: "They marked the 10th anniversary of the club, whose hall burned in 2011.", published: "2025-03-14" }] },
      {
        texts: [
          {
            text: "They marked the 10th anniversary of the treaty that ended the long quarrel of the two northern harbour towns over the flood of 2011.",
            published: "2025-03-14",
          },
        ],
      },
      { texts: [{ text: "They marked the 10th anniversary of last year’s vote in jest.", published: "2025-03-14" }] },
      {
        texts: [
          "On Friday hundreds marked the 10th anniversary of the 2011 flood.",
          "Hundreds marked the 10th anniversary of the 2011 flood.",
        ],
      },
      {
        texts: [
          {
            text: "Hundreds marked the 13th anniversary of the 2011 flood. In the ten years since the 1990s nothing was built.",
            published: "2025-03-14",
          },
        ],
      },
      { texts: [{ text: "In 2019, after the 20 years since 1998, the club won a cup.", published: "2025-03-14" }] },
      { texts: [{ text: "In 2021 and 2022, on the 10th anniversary of the 2011 flood, the bridge was shut.", published: "2025-03-14" }] },
      { texts: ["The 48-hour strike from June 3 to June 5, 2024, and the two-day fair from June 3 to June 5, 2024, were well attended."] },
      { texts: ["The eight-day fair, from June 3 to June 5, 2024, and from July 3 to July 5, 2024, drew large crowds."] },
      { texts: ["The eight-day fair of the old port town ran from June 3 to June 5, 2024."] },
      { texts: ["It reopened ten days later from June 3 to June 5, 2024, for the fair."] },
      { texts: ["The two-week course from June 3 to June 17, 2024, was full, and so was the next."] },
      { texts: ["The three-week course from June 3 to June 20, 2024, was full."] },
      { texts: ["The locks were shut for six months from March 2024 to August 2024."] },
      { texts: ["The locks were shut for five months from March 2024 to August 2024."] },
      { texts: ["From 2011 to 2019, for nine years, he led the harbour board."] },
      { texts: ["He led the harbour board for seven years between 2011 and 2019."] },
      { texts: ["He waited for two hours from 9 to 11 a.m. on June 3, 2024."] },
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
