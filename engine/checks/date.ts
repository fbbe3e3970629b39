import type { Reading } from "../reading.ts";
import { defineCheck, type Member } from "./check.ts";
import { compareEvent, eventDates } from "./date-events.ts";
import { compareParallel, parallelDates } from "./date-parallel.ts";
import { type Dated, isKnown } from "./date-told.ts";
import { dayName, misnamedDays, tellWeekday } from "./date-weekday.ts";
import { listed } from "./gather.ts";
import { parallelClaims } from "./parallel.ts";

type Reason = "days-meet" | "days-apart" | "other-day" | "no-publication" | "wrong-weekday";

/** Two dates of one event, or in one statement, conflict only where their days do not meet; and a weekday has to be that of its date. */
export const date = defineCheck<Dated, Reason>({
  id: "date",
  asks: "Do the dates that passages give for one event meet, and is the weekday right?",
  severity: "warning",
  point: "date",
  about: ({ readings }) => [
    ...eventDates(readings),
    ...parallelClaims(readings, "date").flatMap(parallelDates),
    ...readings.flatMap((reading) => misnamedDays(reading)),
  ],
  compare: ({ members }) => {
    const way = members[0]?.value.way;
    if (way === "weekday") return members.map(tellWeekday);
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
