import type { Reading } from "../reading.ts";
import type { Repeat } from "../text/text.ts";
import type { Span } from "../types.ts";
import { defineCheck, type Group } from "./check.ts";
import { onceEach } from "./once-each.ts";

/** Passages that follow one another in both places are told as one. */
function joined(reading: Reading): Repeat[] {
  const text = reading.document.text;
  const touch = (before: Span, after: Span) => before.end <= after.start && text.slice(before.end, after.start).trim() === "";
  const runs: Repeat[] = [];
  // A headline that the page prints again above the text is the page's layout; further down and longer it is a slip.
  const headlines = new Set(reading.blocks.flatMap(({ role, start }) => (role === "headline" ? start : [])));
  for (const found of reading.repeats) {
    if (headlines.has(found.first.start)) continue;
    const before = runs.at(-1);
    if (before && touch(before.first, found.first) && touch(before.again, found.again))
      runs[runs.length - 1] = { first: { ...before.first, end: found.first.end }, again: { ...before.again, end: found.again.end } };
    else runs.push(found);
  }
  return runs;
}

/** A passage that stands twice in one document. */
export const repeat = defineCheck<number, "passage-twice">({
  id: "repeat",
  asks: "Does a passage stand twice?",
  severity: "note",
  about: ({ readings }) => readings.flatMap((reading) => repeatsIn(reading)),
  compare: ({ members }) => [{ relation: "conflict", reason: "passage-twice", sides: members }],
  says: {
    "passage-twice": ({ sides }) => {
      const opening = sides[0]?.side.quote.split(/\s+/).slice(0, 8).join(" ");
      const times = sides.length === 2 ? "twice" : `${sides.length} times`;
      return `The passage that begins “${opening} …” (${sides[0]?.value} words) stands ${times} in this document.`;
    },
  },
  examples: {
    "passage-twice": [
      {
        texts: [
          "The harbour board will vote on the new quay in the spring, its chair said on Tuesday.\n\nThe works are to begin in May.\n\nThe harbour board will vote on the new quay in the spring, its chair said on Tuesday.\n\nThe works are to begin in May.\n\nFishermen are against it.",
        ],
        quotes: ["The harbour board will vote"],
      },
      {
        texts: [
          "“Nobody asked the fishermen before the plans were drawn,” said Per Dahl, who sails from the old quay.\n\nThe board says that it did.\n\n“Nobody asked the fishermen before the plans were drawn,” said Per Dahl, who sails from the old quay.\n\nA vote is due in spring.",
        ],
        quotes: ["Nobody asked the fishermen"],
      },
      {
        texts: [
          "Snow closed the pass road for the third night, and two buses had to turn back.\nThe road service hopes to clear it by noon.\nSnow closed the pass road for the third night, and two buses had to turn back.\nDrivers were told to take the tunnel.",
        ],
        quotes: ["Snow closed the pass road"],
      },
      {
        texts: [
          "The council has until Friday to answer the court, its clerk said in a letter.\n\nThe council has until Friday to answer the court, its clerk said in a letter.\n\nThe council has until Friday to answer the court, its clerk said in a letter.\n\nIts lawyers would not comment.",
        ],
        quotes: ["The council has until Friday"],
      },
      {
        texts: [
          "The ferry to the islands will run again from Monday, the port said.\n\nTickets go on sale on Friday.\n\nThe ferry to the islands will run again from Monday, the port said.",
        ],
        quotes: ["The ferry to the islands"],
      },
      {
        texts: [
          "Mayor Ana Roe, left, opens the new library on Friday. [Pool photo]\n\nMayor Ana Roe, left, opens the new library on Friday. [Pool photo]\n\nThe library cost two million dollars and took three years to build.",
        ],
        quotes: ["opens the new library"],
      },
    ],
    silent: [
      {
        texts: [
          "The ferry to the islands will run again from Monday, the port said.",
          "The ferry to the islands will run again from Monday, the port said.",
        ],
      },
      {
        texts: [
          "Yes.\n\nThe mayor did not say more, and left by the side door of the hall.\n\nYes.\n\nThat was her answer to the second question too.",
        ],
      },
      { texts: ["“We will not go,” he said. “We will not go,” he said again, and then he went, with his wife and both of his brothers."] },
      {
        texts: [
          "Library opens after three years of work\n\nHome > Local > Culture\n\nLibrary opens after three years of work\n\nThe mayor opened the new library on Friday.",
        ],
      },
      { texts: ["The mayor opened the new library on Friday.\n\nThe mayor opened the new school on Friday."] },
      {
        texts: [
          "Subscribe to our newsletter and get the best of the week.\n\nThe mayor opened the library.\n\nSubscribe to our newsletter and get the best of the week.",
        ],
      },
    ],
  },
});

const repeatsIn = onceEach((reading: Reading) => {
  const { text, id } = reading.document;
  const places = new Map<string, Span[]>();
  for (const { first, again } of joined(reading)) {
    const key = `${first.start} ${first.end}`;
    const there = places.get(key);
    if (there) there.push(again);
    else places.set(key, [first, again]);
  }
  return [...places.values()].map((spans): Group<number> => {
    const members = spans.map(({ start, end }) => ({
      reading,
      side: { document: id, start, end, quote: text.slice(start, end) },
      value: 0,
      says: "",
    }));
    const words = (members[0]?.side.quote ?? "").split(/\s+/);
    const label = words.slice(0, 8).join(" ");
    return { key: `${id} ${label}`, label, members: members.map((member) => ({ ...member, value: words.length })) };
  });
});
