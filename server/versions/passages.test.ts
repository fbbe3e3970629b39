import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { carryPassages } from "./passages.ts";

const [oslo, lee, end] = [
  "Ministers met in Oslo for the third consecutive year on Monday.",
  "Ann Lee, the harbour master, spoke to 12 people about the old pier.",
  "Who would have thought of such a day?",
];
const first = `The harbour of Ness\n\n${oslo} ${lee}\n\n${end}`;
const read = (text: string) => readDocument({ id: "draft", text }, shippedRegister);

/** What a later text holds of some words of the first one; null: they are gone. */
const carried = (words: string, later: string) => {
  const start = first.indexOf(words);
  const place = carryPassages([{ id: "a", start, end: start + words.length }], read(first), read(later)).get("a");
  return place ? `${later.slice(place.start, place.end)} @${place.start}` : null;
};

test.each([
  ["the text as it was", oslo, first, `${oslo} @21`],
  ["put further down", lee, `A new first paragraph of seven words.\n\n${first}`, `${lee} @124`],
  ["part of a sentence that stands", "the old pier", `News.\n\n${first}`, "the old pier @146"],
  ["over two sentences that stand", "on Monday. Ann Lee", `News.\n\n${first}`, "on Monday. Ann Lee @81"],
  ["over two sentences, one of which changed", "on Monday. Ann Lee", first.replace("12 people", "14 people"), null],
  ["its sentence changed around it", "the old pier", first.replace("12 people", "14 people"), null],
  ["its words changed", "12 people", first.replace("12 people", "14 people"), null],
  ["its words put elsewhere", "the old pier", first.replace(lee, "Nobody spoke.").replace(end, "Who would buy the old pier?"), null],
  ["words that read alike put before it", "12 people", first.replace(oslo, `Once 12 people came. ${oslo}`), "12 people @144"],
])("%s", (_, words, later, place) => {
  expect(carried(words, later)).toBe(place);
});
