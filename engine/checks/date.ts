import type { Reading } from "../reading.ts";
import { defineCheck, type Member } from "./check.ts";
import { compareDatelines, datelines } from "./date-dateline.ts";
import { compareEvent, eventDates } from "./date-events.ts";
import { datesAhead, reversedSpans } from "./date-order.ts";
import { compareParallel, parallelDates } from "./date-parallel.ts";
import { type Dated, isKnown } from "./date-told.ts";
import { dayName, misnamedDays, tellWeekday } from "./date-weekday.ts";
import { listed } from "./gather.ts";
import { parallelClaims } from "./parallel.ts";

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
    "ends-first": [
      { texts: ["Berg led the harbour board from 2020 to 2018 and then sat on the city council."], quotes: ["2020", "2018"] },
      {
        texts: ["The bridge was shut between May 12, 2024, and May 9, 2024, for repairs to its deck."],
        quotes: ["May 12, 2024", "May 9, 2024"],
      },
    ],
    "still-ahead": [
      { texts: [{ text: "The ferry line opened in June 2027 with two boats.", published: "2025-03-04" }], quotes: ["June 2027"] },
      {
        texts: [{ text: "Lind, a painter of ships and storms, died on May 4, 2052, in Bergen.", published: "2025-05-06" }],
        quotes: ["May 4, 2052"],
      },
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
    ],
    silent: [
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
    ],
  },
});

const told = (sides: readonly Member<Dated>[]) =>
  sides.map(({ side, reading, says }) => `“${side.quote}” (${reading.document.id}${publishedOn(reading)}) is ${says}`).join(", ");
const publishedOn = ({ date: published }: Reading) => (published ? `, published ${published}` : "");
