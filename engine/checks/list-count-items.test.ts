import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerationAfter } from "./list-count-items.ts";

const listAfter = (words: string) => {
  const found = enumerationAfter(words, 0, words.length);
  return found && `${found.least}–${found.most}: ${found.items.join(" | ")}`;
};

test.each([
  [": a bridge; a school; and two roads.", "3–3: a bridge | a school | two roads"],
  [" of the plan: a bridge, a school and a road.", "3–3: a bridge | a school | a road"],
  [": Bergen and Oslo.", "2–2: Bergen | Oslo"],
  [" — Norway, Iceland, and Denmark — signed.", "3–3: Norway | Iceland | Denmark"],
  [" (Norway, Iceland and Denmark) signed.", "3–3: Norway | Iceland | Denmark"],
  // Whether "salt and pepper" is one thing cannot be told.
  [": salt and pepper, oil, and vinegar.", "2–4: salt and pepper | oil | vinegar"],
  [": bread, salt and pepper and oil.", "2–4: bread | salt and pepper and oil"],
  [": oil, bread, and  salt and pepper.", "3–3: oil | bread | salt and pepper"],
  [": the port and the market; a school and its yard; and two roads.", "3–3: the port and the market | a school and its yard | two roads"],
  [": a bridge; a road.", "2–2: a bridge | a road"],
  [": Norway, Iceland, and Land and Sea Bank,", "3–3: Norway | Iceland | Land and Sea Bank"],
  [" – Norway, Iceland, and Guinea-Bissau – signed.", "3–3: Norway | Iceland | Guinea-Bissau"],
  [" -- Norway, Iceland, and the 1990–94 members -- signed.", "3–3: Norway | Iceland | the 1990–94 members"],
  ["-west states: Norway, Iceland, and Denmark.", "3–3: Norway | Iceland | Denmark"],
  ["–94 seasons: Norway, Iceland, and Denmark.", "3–3: Norway | Iceland | Denmark"],
  [
    ": a tower, and the red bridge over the river at the northern end of the town.",
    "2–2: a tower | the red bridge over the river at the northern end of the town",
  ],
  [
    ": a tower; and the long old red bridge over the river at the northern end of the town.",
    "2–2: a tower | the long old red bridge over the river at the northern end of the town",
  ],
])("%s", (words, list) => expect(listAfter(words)).toBe(list));

test.each([
  [": including a bridge, a school and a road."],
  [": the road was closed, the bridge was open and nobody came."],
  [", a bridge, a school and a road."],
  [": a bridge."],
  [": a bridge, a school, a road."],
  [" which he saw on his way to work: a bridge and a road."],
  [" — Norway, Iceland, and Denmark."],
  [" – Norway, Iceland, and Denmark."],
  [" -- Norway, Iceland, and Denmark, all in the north-west."],
  [", now in debt: Norway, Iceland, and Denmark."],
  [". Among those asked: Norway, Iceland, and Denmark."],
  [" (Norway, Iceland, and Denmark."],
  [":"],
  [": and a bridge."],
  [": a tower, and the long red bridge over the river at the northern end of the town."],
])("no closed list in: %s", (words) => expect(listAfter(words)).toBeNull());

test.each([
  [": 12 women and two men.", 14],
  [": two women, a man and three boys.", undefined],
  [": 12 women, the mayor and 2nd-year pupils.", undefined],
])("what the numbers make together: %s", (words, sum) => expect(enumerationAfter(words, 0, words.length)?.sum).toBe(sum));

test("a list ends with its sentence", () => {
  const words = " (Norway, Iceland, and Denmark. Sweden) signed.";
  expect(enumerationAfter(words, 0, words.indexOf("."))).toBeNull();
  expect(enumerationAfter(words.replace("(", "— "), 0, words.indexOf("."))).toBeNull();
});

test("any text is taken, and the span lies in it", () => {
  const piece = fc.constantFrom(":", ";", ",", " and ", " — ", "a", "two", " ", "\n", "including", ".");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const words = pieces.join("");
      const found = enumerationAfter(words, 0, words.length);
      if (found) {
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(words.length);
        expect(found.least).toBeLessThanOrEqual(found.most);
        expect(found.items.length).toBeGreaterThan(0);
      }
    }),
  );
});
