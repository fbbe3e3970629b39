import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { areApart, eventOf } from "./figure-event.ts";

const read = (text: string, id = "d") => readDocument({ id, text, published: "2025-03-04" }, shippedRegister);

test.each([
  ["An earthquake struck near the village of Tarn on Tuesday.", "quake", "tarn"],
  ["The Ravna earthquake was felt far away.", "quake", "ravna"],
  ["A fire broke out aboard the ferry Tern off Cape Sall.", "fire", "cape sall, tern"],
  ["The bus driver Tern sang at the fire in Norway on a Friday in May.", "fire", ""],
  ["The Tolva mill fire went on through An Li and in The Hague.", "fire", "hague, tolva"],
  ["TOLVA, March 4 (Kyodo) — A fire broke out in a mill.", "fire", "tolva"],
  ["A fire broke out. It went on. It rained. An earthquake struck in Tarn.", "fire", ""],
  ["He said that all was well in Tarn. Ravna people sang.", "", "tarn"],
])("%s", (text, kinds, names) => {
  const event = eventOf(read(text));
  expect([...event.kinds].join(", ")).toBe(kinds);
  expect([...event.names].join(", ")).toBe(names);
});

test.each([
  ["A fire broke out in Tarn.", "A fire broke out in Ravna.", true],
  ["A fire broke out in Tarn.", "A fire broke out in Ravna, far from Tarn.", false],
  ["A fire broke out in Tarn.", "A fire broke out.", false],
  ["A fire broke out in Upper Tarn.", "A fire broke out in Tarn.", false],
])("%s ‖ %s: two events? %s", (one, other, are) => {
  expect(areApart(read(one, "a"), read(other, "b"))).toBe(are);
  expect(areApart(read(other, "b"), read(one, "a"))).toBe(are);
});
