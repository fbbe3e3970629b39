import fc from "fast-check";
import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { cutText } from "../text/cut.ts";
import { contextOf } from "./context.ts";
import { convert, quantitiesMeet, toldQuantity } from "./quantity-same.ts";
import { findValues } from "./values.ts";

/** The first figure in some words, as it was told. */
function told(words: string) {
  const document = { id: "a", text: `They counted ${words} there.` };
  const [mention] = findValues(cutText(document), contextOf(document, lookup({ entries: [] })));
  const fact = mention?.facts[0];
  if (!mention || (fact?.type !== "quantity" && fact?.type !== "duration")) throw new Error(`no figure in “${words}”`);
  return toldQuantity(fact.value, document.text.slice(mention.start, mention.end));
}

test.each([
  ["43,210 people", "40,000 people"],
  ["1.5 million people", "1,478,000 people"],
  ["about 40 people", "43 people"],
  ["more than 40 people", "43 people"],
  ["up to 40 people", "at least 30 people"],
  ["40 to 50 people", "45 people"],
  ["a third of them", "34 percent"],
  ["$1.46 billion", "$1.5 billion"],
  ["35 miles", "56 km"],
  ["2,000 feet", "600 metres"],
  ["180 minutes", "three hours"],
  ["24 months", "two years"],
])("%s and %s meet", (a, b) => {
  expect(quantitiesMeet(told(a), told(b))).toBe(true);
  expect(quantitiesMeet(told(b), told(a))).toBe(true);
});

test.each([
  ["340 people", "430 people"],
  ["20 people", "22 people"],
  ["60 people", "100 people"],
  ["1.5 million people", "1.6 million people"],
  ["more than 40 people", "38 people"],
  ["40 to 50 people", "60 people"],
  ["a third of them", "40 percent"],
  ["50 percent", "52 percent"],
  ["30 miles", "60 km"],
  ["10 miles", "20 km"],
  ["80 minutes", "two hours"],
])("%s and %s do not meet", (a, b) => {
  expect(quantitiesMeet(told(a), told(b))).toBe(false);
  expect(quantitiesMeet(told(b), told(a))).toBe(false);
});

test.each([
  ["30 miles", "30 kilograms"],
  ["30 people", "30 houses"],
  ["3 percent", "3 percentage points"],
])("%s and %s cannot be set against each other", (a, b) => {
  expect(quantitiesMeet(told(a), told(b))).toBeUndefined();
});

test("temperatures convert with their zero", () => {
  const celsius = { min: 100, max: 100, unit: "degree celsius", approximate: false, step: 1 };
  expect(convert(celsius, "degree fahrenheit")[0]?.min).toBeCloseTo(212, 9);
});

test("what was converted comes back the same", () => {
  const unit = fc.constantFrom("mile", "kilometre", "foot", "nautical mile", "inch");
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), unit, unit, (value, from, to) => {
      const there = convert({ min: value, max: value, unit: from, approximate: false, step: 1 }, to)[0];
      expect((there && convert(there, from)[0]?.min) ?? 0).toBeCloseTo(value, 6);
    }),
  );
});
