import type { Reading } from "../reading.ts";
import { defineCheck, type Member } from "./check.ts";
import { counterparts } from "./counterpart.ts";
import { compareDatelines, datelines } from "./date-dateline.ts";
import { compareEvent, eventDates } from "./date-events.ts";
import { datesAhead, reversedSpans } from "./date-order.ts";
import { compareParallel, parallelDates } from "./date-parallel.ts";
import { type Dated, isKnown } from "./date-told.ts";
import { dayName, misnamedDays, tellWeekday } from "./date-weekday.ts";
import { listed } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { parallelClaims } from "./parallel.ts";

/** Two tellings of one thing are the same pair from one comparison to the next. */
const onceTold = onceEach(parallelDates);

type Reason =
  | "days-meet"
  | "days-apart"
  | "other-day"
  | "no-publication"
  | "wrong-weekday"
  | "ends-first"
  | "still-ahead"
  | "other-dateline"
  | "filed-ahead";

/**
 * Two dates of one event, or in one statement, conflict only where their days do not meet; a weekday has to be that of its date, a span has to
 * end after it begins, and what is told as done cannot lie ahead.
 */
export const date = defineCheck<Dated, Reason>({
  id: "date",
  asks: "Do the dates that passages give for one event meet, and is the weekday right?",
  severity: "warning",
  point: "date",
  about: (dossier) => [
    ...eventDates(dossier.readings),
    ...parallelClaims(dossier, "date").flatMap(parallelDates),
    ...counterparts(dossier, "date").flatMap(onceTold),
    ...datelines(dossier.readings),
    ...dossier.readings.flatMap((reading) => [...misnamedDays(reading), ...reversedSpans(reading), ...datesAhead(reading)]),
  ],
  compare: ({ members }) => {
    const way = members[0]?.value.way;
    if (way === "weekday") return members.map(tellWeekday);
    if (way === "order") return [{ relation: "conflict", reason: "ends-first", sides: members, severity: "error" }];
    if (way === "ahead") return [{ relation: "conflict", reason: "still-ahead", sides: members }];
    if (way === "dateline") return compareDatelines(members);
    return way === "parallel" ? compareParallel(members) : compareEvent(members);
  },
  says: {
    "days-meet": ({ sides }) => `${told(sides)}: these meet.`,
    "days-apart": ({ sides }) => `${told(sides)}: if it is one event, both cannot be right.`,
    "other-day": ({ sides }) => `${told(sides)}, in the same statement.`,
    "no-publication": ({ sides }) => {
      const open = sides.filter((side) => !isKnown(side));
      const words = listed(open.map(({ side, reading }) => `“${side.quote}” in ${reading.document.id}`));
      return `${words} cannot be told without the publication date of ${listed([...new Set(open.map(({ reading }) => reading.document.id))])}.`;
    },
    "wrong-weekday": ({ sides: [side] }) => `“${side?.side.quote}”: ${side?.value.date.from} is a ${dayName(side?.value.date.from ?? "")}.`,
    "ends-first": ({ sides: [begin, end] }) => `The span from “${begin?.side.quote}” to “${end?.side.quote}” ends before it begins.`,
    "still-ahead": ({ sides: [side] }) =>
      `“${side?.side.quote}” is told as past, but ${side?.reading.document.id} was published on ${side?.reading.date}.`,
    "other-dateline": ({ sides }) => `${told(sides)}, in the dateline of the same report.`,
    "filed-ahead": ({ sides: [side] }) =>
      `The dateline says “${side?.side.quote}”, but ${side?.reading.document.id} was published on ${side?.reading.date}.`,
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
      {
        texts: [
          { text: "Norway and Iceland signed the fishing accord on 3 March 2025, the ministry said.", published: "2025-03-10" },
          { text: "Iceland and Norway signed the fishing accord on March 3, 2025, the port said.", published: "2025-03-12" },
        ],
      },
      {
        texts: [
          { text: "The president of Norway, Ana Roe, was elected on 3 March 2025, her office said.", published: "2025-03-10" },
          { text: "Ana Roe was elected on March 3, 2025, her party said.", published: "2025-03-12" },
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier at 11 p.m. on April 9, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "America/New_York",
          },
          {
            text: "Two ferries collided off the southern pier at 5 a.m. on April 10, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "Europe/Oslo",
          },
        ],
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
      {
        texts: [
          { text: "Norway and Iceland signed the fishing accord on 3 March 2025, the ministry said.", published: "2025-03-10" },
          { text: "Iceland and Norway signed the fishing accord on March 5, 2025, the port said.", published: "2025-03-12" },
        ],
      },
      {
        texts: [
          { text: "The painter Lind Berg died on 3 March 2020 in Bergen, his son said.", published: "2025-03-10" },
          { text: "Lind Berg died on 3 March 2021 in Bergen, the town said.", published: "2025-03-12" },
        ],
      },
      {
        texts: [
          { text: "President Ana Roe of Norway visited Reykjavik on March 3, 2025, her office said.", published: "2025-03-10" },
          { text: "Ana Roe, the president of Norway, visited Reykjavik on 17 April 2025, the city said.", published: "2025-05-12" },
        ],
      },
    ],
    "other-day": [
      {
        texts: [
          {
            text: "The 38-year-old vessel was built in Norway in 1988 and last inspected in October, said Josef Okandi. The Halcyon sank off Sallow near the yacht of Amara Ndiaye and Mira Tolan.",
            published: "2026-02-11",
          },
          {
            text: "Amara Ndiaye and Mira Tolan saw the Halcyon go down off Sallow. The vessel was built in 1989, according to Josef Okandi.",
            published: "2026-02-12",
          },
        ],
        quotes: ["1988", "1989"],
      },
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
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier at 11 p.m. on April 9, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "Europe/Oslo",
          },
          {
            text: "Two ferries collided off the southern pier at 5 a.m. on April 10, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "Europe/Oslo",
          },
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier on April 8, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "America/New_York",
          },
          {
            text: "Two ferries collided off the southern pier on April 9, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
            timezone: "Europe/Oslo",
          },
        ],
      },
      {
        texts: [
          { text: "The winter fair in the old market hall runs from Nov. 4 to 10 and is free, the town said.", published: "2025-11-01" },
          { text: "The winter fair in the old market hall runs from Nov. 6 to 10 and is free, the town said.", published: "2025-11-02" },
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier on Monday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "Two ferries collided off the southern pier on Tuesday, the harbour master told reporters in the old town hall.",
            published: "2025-04-13",
          },
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier yesterday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "Two ferries collided off the southern pier on Monday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
        ],
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
      { texts: [{ text: "The court will hear the case on Tuesday, March 5, in the old hall.", published: "2025-02-20" }] },
      { texts: [{ text: "The court will hear the case on Tuesday,  March 5, in the old hall.", published: "2025-01-19" }] },
    ],
    "ends-first": [
      { texts: ["Berg led the harbour board from 2020 to 2018 and then sat on the city council."], quotes: ["2020", "2018"] },
      {
        texts: ["The bridge was shut between May 12, 2024, and May 9, 2024, for repairs to its deck."],
        quotes: ["May 12, 2024", "May 9, 2024"],
      },
      {
        texts: [
          "The bridge was shut from May 12, 2024, until May 9, 2024, for repairs. The tunnel was shut from  June 2023 through May 2023. The ferry sailed between  1990 and 1988.",
        ],
        quotes: ["May 9, 2024"],
      },
    ],
    "still-ahead": [
      { texts: [{ text: "The ferry line opened in June 2027 with two boats.", published: "2025-03-04" }], quotes: ["June 2027"] },
      {
        texts: [{ text: "Lind, a painter of ships and storms, died on May 4, 2052, in Bergen.", published: "2025-05-06" }],
        quotes: ["May 4, 2052"],
      },
      { texts: [{ text: "The ferry line opened early in  June 2027 with two boats.", published: "2025-03-04" }] },
      { texts: [{ text: "The old pier closed on 6 March 2025 for good.", published: "2025-03-04" }] },
    ],
    "other-dateline": [
      {
        texts: [
          {
            text: "BERGEN, May 14 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
          {
            text: "BERGEN, May 11 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
        ],
        quotes: ["May 14", "May 11"],
      },
    ],
    "filed-ahead": [
      {
        texts: [{ text: "BERGEN, May 19 (Kyodo) — The harbour board closed the southern pier after a storm.", published: "2025-05-14" }],
        quotes: ["May 19"],
      },
      {
        texts: [
          { text: "BERGEN, May 16 (Kyodo) — The harbour board closed the southern pier after a storm.", published: "2025-05-14" },
          { text: "BERGEN, May 16 (Kyodo) — A cruise ship with 900 guests ran aground in the fjord.", published: "2025-05-14" },
        ],
      },
      {
        texts: [
          {
            text: "BERGEN, May 14 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
          {
            text: "BERGEN, May 18 (Kyodo) — Fishermen of the old port learned at noon that their moorings will move across the bay, closer to the market and to the new ice house that the town bought last year. The works begin in spring and will cost twelve million euros, most of which the region pays, as the mayor told the council before the vote.",
            published: "2025-05-14",
          },
        ],
      },
    ],
    silent: [
      // One story in two outlets' words: the vessel was built in one year and repaired in another.
      {
        texts: [
          {
            text: "The vessel was built in Norway in 1988, said Josef Okandi. The Halcyon sank off Sallow near the yacht of Amara Ndiaye and Mira Tolan.",
            published: "2026-02-11",
          },
          {
            text: "Amara Ndiaye and Mira Tolan saw the Halcyon go down off Sallow. It had been repaired in 1994, according to Josef Okandi.",
            published: "2026-02-12",
          },
        ],
      },
      { texts: ["Berg led the harbour board from 2018 to 2020 and sat on the council from May 2020 to June 2021."] },
      { texts: ["The start was moved from June 2025 to May 2025, and the price rose from 2020 kroner to 2018 kroner."] },
      {
        texts: [
          {
            text: "The ferry line will have opened by June 2027, and the tunnel is to be opened in 2030. A film set in a city that burned in 2049 was shot there.",
            published: "2025-03-04",
          },
        ],
      },
      {
        texts: [
          { text: "BERGEN, May 15 (Kyodo) — The harbour board closed the southern pier after a storm.", published: "2025-05-14" },
          { text: "BERGEN, May 12 (Kyodo) — A cruise ship with 900 guests ran aground in the fjord.", published: "2025-05-14" },
        ],
      },
      {
        texts: [
          {
            text: "The two ferries collided off the southern pier this morning, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "The two ferries collided off the southern pier Wednesday morning, the harbour master told reporters in the old town hall.",
            published: "2025-04-11",
          },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, her office said.", published: "2025-04-10" },
          { text: "Ana Roe visited Iceland on 3 September, her office said.", published: "2025-09-10" },
        ],
      },
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
          "Berg led the northern harbour board from 2018 to 2020 before the ferry company failed.",
          "Berg led the northern harbour board between 2018 and 2020, before the ferry company failed.",
        ],
      },
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
      {
        texts: [
          {
            text: "BERGEN, May 14 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
          {
            text: "BERGEN, May 14 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
        ],
      },
      {
        texts: [
          {
            text: "BERGEN, May 14 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
          {
            text: "BERGEN, May 12 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. No Fishermen of the old port learned at noon that their moorings will move across the bay, closer to the market and to the new ice house that the town bought last year. The works begin in spring and will cost twelve million euros, most of which the region pays, as the mayor told the council before the vote. Fishermen of the old port learned at noon that their moorings will move across the bay, closer to the market and to the new ice house that the town bought last year. The works begin in spring and will cost twelve million euros, most of which the region pays, as the mayor told the council before the vote.",
            published: "2025-05-14",
          },
        ],
      },
      {
        texts: [
          "BERGEN, May 19 (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
          {
            text: "BERGEN (Kyodo) — The harbour board said on Wednesday that two ferries had collided off the southern pier in thick fog. Nobody was hurt, but eight passengers were taken to a hospital for checks. Both captains had been warned of the fog an hour earlier, the board said in a statement.",
            published: "2025-05-14",
          },
        ],
      },
      {
        texts: [
          { text: "President Ana Roe of Norway visited Reykjavik on March 3, 2025, her office said.", published: "2025-03-10" },
          {
            text: "On 18 April 2025 Ana Roe visited Reykjavik and saw the new harbour and its cranes in the rain.",
            published: "2025-05-12",
          },
        ],
      },
      {
        texts: [
          { text: "Norway signed the fishing accord on 3 March 2025, the ministry said.", published: "2025-03-10" },
          { text: "Trawlers stayed at sea when Norway signed the accord on March 5, 2025.", published: "2025-03-12" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe and Bo Lind were elected on 3 March 2025, the office said.", published: "2025-03-10" },
          { text: "Ana Roe was elected on March 5, 2025, her party said.", published: "2025-03-12" },
        ],
      },
      { texts: ["Norway and Iceland signed the fishing accord in Bergen last month, the port said."] },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier on Monday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "Two ferries collided off the southern pier on Tuesday, the harbour master told reporters in the old town hall.",
            published: "2025-04-14",
          },
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier on Monday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          "Two ferries collided off the southern pier on Tuesday, the harbour master told reporters in the old town hall.",
        ],
      },
      {
        texts: [
          {
            text: "Two ferries collided off the southern pier last night, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "Two ferries collided off the southern pier on Wednesday, the harbour master told reporters in the old town hall.",
            published: "2025-04-10",
          },
          {
            text: "Two ferries collided off the southern pier yesterday, the harbour master told reporters in the old town hall.",
            published: "2025-04-11",
          },
        ],
      },
      {
        texts: [
          { text: "The winter fair in the old market hall runs from Nov. 4 to 10 and is free, the town said.", published: "2025-11-01" },
          { text: "The winter fair in the old market hall runs from Nov. 4 to 10 and is free, the town said.", published: "2025-11-02" },
        ],
      },
      {
        texts: [
          { text: "The winter fair in the old market hall runs from Nov. 4 to 10 and is free, the town said.", published: "2025-11-01" },
          { text: "The winter fair in the old market hall runs in November and is free, the town said.", published: "2025-11-02" },
        ],
      },
      {
        texts: [
          { text: "The chapel on the hill was burned down two years later by drunken sailors, the guide said.", published: "2025-11-01" },
          { text: "The chapel on the hill was burned down that year by drunken sailors, the guide said.", published: "2025-11-01" },
        ],
      },
      {
        texts: [
          { text: "The court will hear the case on Tuesday, March 5, in the old hall.", published: "2025-01-18" },
          "The court will hear the case on Tuesday, March 5, in the old hall.",
        ],
      },
      { texts: [{ text: "The court will sit from Tuesday, March 6 to 8, 2025, in the old hall.", published: "2025-02-20" }] },
      {
        texts: [
          "The bridge was shut from May 12, 2024. Until May 9, 2024, it was open. It was shut from May 12 and, on May 9, 2024, until late. Between May 12, 2024, or May 9, 2024, all is one. From May 12, 2024, and May 9, 2024, on. It lasted from 2018 to 2018.",
        ],
      },
      {
        texts: [
          {
            text: "The sale ran from Friday to Monday, and from May 9 to last week. Figures from 1990, before a count in 1988, are lost.",
            published: "2025-05-04",
          },
        ],
      },
      {
        texts: [
          {
            text: "The old pier closed on 5 March 2025 for good. The ferry line opens in June 2027. If it sank in 2027, nobody wept. It sailed until 2030. A fair on 6 March 2025 is free.",
            published: "2025-03-04",
          },
        ],
      },
      { texts: ["The ferry line opened in June 2027 with two boats."] },
    ],
  },
});

const told = (sides: readonly Member<Dated>[]) =>
  sides.map(({ side, reading, says }) => `“${side.quote}” (${reading.document.id}${publishedOn(reading)}) is ${says}`).join(", ");
const publishedOn = ({ date: published }: Reading) => (published ? `, published ${published}` : "");
