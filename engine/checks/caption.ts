import { ordinals } from "../lexicon/numbers.ts";
import { honorifics, titleHeads, titleModifiers } from "../lexicon/titles.ts";
import type { Reading } from "../reading.ts";
import type { Block, Span } from "../types.ts";
import { defineCheck, type Group } from "./check.ts";
import { onceEach } from "./once-each.ts";

type Place = { name: string; stated: number; found: number };

const opening = "from left";

/** Somebody's place in a picture against the list of who stands there: “second from left” and “From left are …”. */
export const caption = defineCheck<Place, "place-fits" | "place-differs">({
  id: "caption",
  asks: "Does a caption put people where its own list has them?",
  severity: "warning",
  about: ({ readings }) => readings.flatMap((reading) => placesOf(reading)),
  compare: ({ members }) => {
    const place = members[0]?.value;
    if (!place) return [];
    const fits = place.stated === place.found;
    return [{ relation: fits ? "agreement" : "conflict", reason: fits ? "place-fits" : "place-differs", sides: members }];
  },
  says: {
    "place-fits": ({ sides }) =>
      `${sides[0]?.value.name} is “${sides[0]?.side.quote}”, and number ${sides[0]?.value.found} in the list: “${sides[1]?.side.quote}”.`,
    "place-differs": ({ sides }) =>
      `${sides[0]?.value.name} is “${sides[0]?.side.quote}”, but number ${sides[0]?.value.found} in the list: “${sides[1]?.side.quote}”.`,
  },
  examples: {
    "place-fits": [
      {
        texts: [
          "Mayor Ana Roe, second from left, opens the bridge on Monday. From left are Bo Lind, Roe, Eva Holm and Per Dahl. [POOL PHOTO]",
        ],
        quotes: ["second from left"],
      },
    ],
    "place-differs": [
      {
        texts: [
          "Mayor Ana Roe, third from left, opens the bridge on Monday. From left are Bo Lind, Roe, Eva Holm and Per Dahl. [POOL PHOTO]",
        ],
        quotes: ["third from left"],
      },
      {
        texts: [
          "Mayor Ana Roe, second from right, opens the bridge. From left are engineer Bo Lind, Roe, Eva Holm and Per Dahl. [POOL PHOTO]",
        ],
        quotes: ["second from right"],
      },
    ],
    silent: [
      { texts: ["Mayor Ana Roe, second from left, opens the bridge on Monday with three engineers. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, fifth from left, opens the bridge. From left are Bo Lind, Eva Holm and Per Dahl. [POOL PHOTO]"] },
    ],
  },
});

const placesOf = onceEach((reading: Reading) =>
  reading.blocks.filter(({ role }) => role === "caption").flatMap((block) => placesIn(reading, block)),
);

function placesIn(reading: Reading, block: Block): Group<Place>[] {
  const { text, id } = reading.document;
  const words = text.slice(block.start, block.end);
  const lower = words.toLowerCase();
  const list = listIn(words, lower);
  if (!list) return [];
  const groups: Group<Place>[] = [];
  for (let at = lower.indexOf(" from "); at >= 0; at = lower.indexOf(" from ", at + 1)) {
    const place = placeAt(words, lower, at, list.items.length);
    if (!place || (at >= list.start && at < list.end)) continue;
    const found = list.items.findIndex((item) => isOne(place.name, item)) + 1;
    if (found === 0 || place.stated > list.items.length) continue;
    const value = { name: place.name, stated: place.stated, found };
    const sideOf = ({ start, end }: Span) => ({
      document: id,
      start: block.start + start,
      end: block.start + end,
      quote: words.slice(start, end),
    });
    groups.push({
      key: `${id} ${place.name}`,
      label: `place of ${place.name} in the picture`,
      members: [
        { reading, side: sideOf(place), value, says: `number ${place.stated}` },
        { reading, side: sideOf(list), value, says: `number ${found}` },
      ],
    });
  }
  return groups;
}

/** The list of a caption: “From left are A, B and C.” */
function listIn(words: string, lower: string): (Span & { items: string[] }) | null {
  let start = lower.indexOf(opening);
  while (start > 0 && !/[.!?]\s*$/.test(words.slice(0, start))) start = lower.indexOf(opening, start + 1);
  if (start < 0) return null;
  const stop = words.slice(start).search(/[.!?](?:\s+[A-Z[(]|\s*$)/);
  const end = stop < 0 ? words.length : start + stop;
  const body = words.slice(start + opening.length, end).replace(/^(?: to right)?(?: are| is|:|,)?\s+/i, "");
  const items = body
    .split(/,\s+(?:and\s+)?|\s+and\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length > 1 ? { start, end, items } : null;
}

/** “Ana Roe, second from left”: the words of the place, who stands there, and the place counted from the left. */
function placeAt(words: string, lower: string, from: number, length: number): (Span & { name: string; stated: number }) | null {
  const side = lower.startsWith(" from left", from) ? "left" : lower.startsWith(" from right", from) ? "right" : null;
  const start = Math.max(lower.lastIndexOf(" ", from - 1), lower.lastIndexOf("\n", from - 1)) + 1;
  const ordinal = ordinals[lower.slice(start, from)];
  if (!side || !ordinal) return null;
  const lead = words.slice(0, start).trimEnd();
  if (!lead.endsWith(",")) return null;
  const name = /((?:\p{Lu}[\p{L}’'-]*\s+)*\p{Lu}[\p{L}’'-]*),$/u.exec(lead)?.[1];
  if (!name) return null;
  return {
    start,
    end: from + ` from ${side}`.length,
    name: bare(name).join(" "),
    stated: side === "left" ? ordinal : length - ordinal + 1,
  };
}

/** The words of a name without its titles. */
const bare = (name: string) =>
  name
    .split(/\s+/)
    .filter(
      (word) => !titleHeads.has(word.toLowerCase()) && !honorifics.has(word.toLowerCase()) && !titleModifiers.has(word.toLowerCase()),
    );
const isOne = (name: string, item: string) => {
  const words = new Set(bare(name));
  return bare(item).some((word) => words.has(word) && /^\p{Lu}/u.test(word));
};
