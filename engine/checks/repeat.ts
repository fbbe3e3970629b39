import type { Repeat } from "../text/text.ts";
import { defineCheck, type Group } from "./check.ts";

type Passage = Repeat & { words: number };

/** A headline that the page prints again above the text is the page's layout; further down and longer it is a slip. */
const isLayout = ({ blocks }: { blocks: readonly { role: string; start: number }[] }, { first }: Repeat) =>
  blocks.some(({ role, start }) => role === "headline" && start === first.start);

/** A passage that stands twice in one document. */
export const repeat = defineCheck<Passage, "passage-twice">({
  id: "repeat",
  asks: "Does a passage stand twice?",
  severity: "note",
  about: ({ readings }) =>
    readings.flatMap((reading) => {
      const places = new Map<number, Repeat[]>();
      for (const found of reading.repeats) if (!isLayout(reading, found)) places.set(found.first.start, [...(places.get(found.first.start) ?? []), found]);
      return [...places.values()].map((found): Group<Passage> => {
        const { text, id } = reading.document;
        const first = found[0] as Repeat;
        const sideAt = ({ start, end }: Repeat["again"]) => ({ document: id, start, end, quote: text.slice(start, end) });
        const value = { ...first, words: text.slice(first.first.start, first.first.end).split(/\s+/).length };
        const label = text.slice(first.first.start, first.first.start + 60);
        const members = [first.first, ...found.map(({ again }) => again)].map((span) => ({ reading, side: sideAt(span), value, says: "" }));
        return { key: `${id} ${label}`, label, members };
      });
    }),
  compare: ({ members }) => [{ relation: "conflict", reason: "passage-twice", sides: members }],
  says: {
    "passage-twice": ({ sides }) => {
      const opening = sides[0]?.side.quote.split(/\s+/).slice(0, 8).join(" ");
      const times = sides.length === 2 ? "twice" : `${sides.length} times`;
      return `The passage that begins “${opening} …” (${sides[0]?.value.words} words) stands ${times} in this document.`;
    },
  },
  examples: {
    "passage-twice": [
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
      { texts: ["Library opens after three years of work\n\nHome > Local > Culture\n\nLibrary opens after three years of work\n\nThe mayor opened the new library on Friday."] },
      { texts: ["The mayor opened the new library on Friday.\n\nThe mayor opened the new school on Friday."] },
      { texts: ["Subscribe to our newsletter and get the best of the week.\n\nThe mayor opened the library.\n\nSubscribe to our newsletter and get the best of the week."] },
    ],
  },
});
