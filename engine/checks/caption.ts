import { ordinals } from "../lexicon/numbers.ts";
import { honorifics, titleHeads, titleModifiers } from "../lexicon/titles.ts";
import type { Reading } from "../reading.ts";
import type { Block, Span } from "../types.ts";
import { defineCheck, type Group } from "./check.ts";
import { onceEach } from "./once-each.ts";

type Place = { name: string; stated: number; found: number };

/** Opens the list of who stands in a picture, at the beginning of a sentence. */
const openings = /(?:^|[.!?”"]\s+)(From left(?: to right)?|Left to right|L-R|L to R)(?: are| is|:|,)?\s+(?=\p{L})/gu;
/** A list with these leaves somebody out, or is told in another order. */
const unlisted = /\b(?:others?|unidentified|row|from (?:left|right))\b/;
/** Somebody's place, behind the comma that follows a name: counted from a side, at a side, or in the middle. */
const places = /,\s+((\p{L}+) from (?:the )?(left|right)|(?:far )?(left|right)(?=\s*[,.;:)\]])|cent(?:er|re)(?=\s*[,.;:)\]]))/gu;

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
          "Finance Minister Eva Holm, center, speaks to the press in Bergen. Left to right: Ana Roe, Holm and Bo Lind. (Hanbit Wire Photo)",
        ],
        quotes: ["center"],
      },
      {
        texts: [
          "Mayor Ana Roe, second from left, opens the bridge on Monday. From left are Bo Lind, Roe, Eva Holm and Per Dahl. [POOL PHOTO]",
        ],
        quotes: ["second from left"],
      },
      {
        texts: [
          "Mayor Ana Roe,  second from the right, opens the bridge. From left are Bo Lind;  and Eva  Holm, Roe  and  Per Dahl [POOL PHOTO]",
        ],
      },
      { texts: ["Captain Eva Holm, far left, waves. L-R: Holm and Bo Lind. [POOL PHOTO]"] },
    ],
    "place-differs": [
      {
        texts: [
          "Captain Per Dahl, right, waves from the ferry on its first crossing. Left to right: Dahl, Eva Holm and Bo Lind. [POOL PHOTO]",
        ],
        quotes: ["right"],
      },
      {
        texts: [
          "Finance Minister Eva Holm, center, speaks to the press in Bergen on Friday. From left: Holm, Ana Roe and Bo Lind. (Hanbit Wire Photo)",
        ],
        quotes: ["center"],
      },
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
      {
        texts: [
          "Ana Roe, first from right, opens the bridge on Monday. From left are Bo Lind, Mayor Roe, Eva Holm and Per Dahl. [POOL PHOTO]",
        ],
      },
    ],
    silent: [
      {
        texts: [
          "Finance Minister Eva Holm, center, speaks to the press in Bergen. From left: Ana Roe, Holm, Bo Lind and Per Dahl. (Hanbit Wire Photo)",
        ],
      },
      { texts: ["Mayor Ana Roe, left, opens the bridge. From left are Roe, Bo Lind and Eva Holm. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, second from left, opens the bridge. From left are Bo Lind, Eva Holm and Per Dahl. [POOL PHOTO]"] },
      {
        texts: [
          "From left, Bo Lind, second from right Ana Roe and two others stand at the bridge. Mayor Roe, left, opened it. [POOL PHOTO]",
        ],
      },
      { texts: ["Mayor Ana Roe, second from left, opens the bridge on Monday with three engineers. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, fifth from left, opens the bridge. From left are Bo Lind, Eva Holm and Per Dahl. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, ninth from right, opens the bridge. From left are Roe, Eva Holm and Per Dahl. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, umpteenth from left, opens the bridge. From left: Eva Holm, Roe and Per Dahl. [POOL PHOTO]"] },
      { texts: ["The mayor, left, opens the bridge. From left: Eva Holm and Per Dahl. [POOL PHOTO]"] },
      { texts: ["Mayor Ana Roe, right, opens the bridge. From left: Ana Roe. [POOL PHOTO]"] },
    ],
  },
});

const placesOf = onceEach((reading: Reading) =>
  reading.blocks.filter(({ role }) => role === "caption").flatMap((block) => placesIn(reading, block)),
);

function placesIn(reading: Reading, block: Block): Group<Place>[] {
  const { text, id } = reading.document;
  const words = text.slice(block.start, block.end);
  const list = listIn(words);
  if (!list) return [];
  const groups: Group<Place>[] = [];
  for (const match of words.matchAll(places)) {
    const place = placeAt(words, match, list.items.length);
    if (!place || (place.start >= list.start && place.start < list.end)) continue;
    const found = list.items.findIndex((item) => isOne(place.name, item)) + 1;
    if (found === 0) continue;
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

/** The list of a caption: “From left are A, B and C.”, “Left to right: A, B and C.” */
function listIn(words: string): (Span & { items: string[] }) | null {
  for (const match of words.matchAll(openings)) {
    const begins = match.index + match[0].length;
    const stop = words.slice(begins).search(/[.!?](?:\s+[A-Z[(]|\s*$)/);
    const end = stop < 0 ? words.length : begins + stop;
    const items = words
      .slice(begins, end)
      .split(/[,;]\s+(?:and\s+)?|\s+and\s+/)
      .map((item) => item.trim())
      .filter((item) => item !== "");
    if (items.length > 1 && !items.some((item) => unlisted.test(item)))
      return { start: match.index + match[0].indexOf(match[1] ?? ""), end, items };
  }
  return null;
}

/** “Ana Roe, second from left”: the words of the place, who stands there, and the place counted from the left. */
function placeAt(words: string, match: RegExpExecArray, length: number): (Span & { name: string; stated: number }) | null {
  const [whole, place = "", count, from, side] = match;
  const name = /((?:\p{Lu}[\p{L}’'-]*\s+)*\p{Lu}[\p{L}’'-]*)$/u.exec(words.slice(0, match.index))?.[1];
  const counted = count === undefined ? 1 : ordinals[count.toLowerCase()];
  if (!name || !counted || counted > length) return null;
  const isMiddle = count === undefined && side === undefined;
  if (isMiddle && length % 2 === 0) return null;
  const stated = isMiddle ? (length + 1) / 2 : (from ?? side) === "left" ? counted : length - counted + 1;
  const end = match.index + whole.length;
  return { start: end - place.length, end, name: bare(name).join(" "), stated };
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
