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
])("%s", (words, list) => expect(listAfter(words)).toBe(list));

test.each([
  [": including a bridge, a school and a road."],
  [": the road was closed, the bridge was open and nobody came."],
  [", a bridge, a school and a road."],
  [": a bridge."],
  [": a bridge, a school, a road."],
  [" which he saw on his way to work: a bridge and a road."],
  [" — Norway, Iceland, and Denmark."],
])("no closed list in: %s", (words) => expect(listAfter(words)).toBeNull());

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
