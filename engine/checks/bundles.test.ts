import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reading, readDocument, shippedRegister } from "#engine";
import { type Bundle, bundleEach } from "./bundles.ts";
import { onceEach } from "./once-each.ts";

type Word = { reading: Reading; word: string };
const words = () =>
  bundleEach<Word>({
    itemsOf: onceEach((reading) => reading.document.text.split(" ").map((word) => ({ reading, word }))),
    keyOf: ({ word }) => word,
  });
const read = (id: string, text: string) => readDocument({ id, text }, shippedRegister);
const shown = ({ key, items }: Bundle<Word>) => `${key}: ${items.map(({ reading }) => reading.document.id).join("")}`;
const register = shippedRegister;

test("bundles stand in the order of their first items, and stay the same objects while their items do", () => {
  const [a, b, c] = [read("a", "tax bridge"), read("b", "bridge school"), read("c", "school tax")] as const;
  const of = words();
  const memory = {};
  const before = of({ readings: [a, b, c], register, memory });
  expect(before.all.map(shown)).toEqual(["tax: ac", "bridge: ab", "school: bc"]);
  const after = of({ readings: [b, c], register, memory });
  expect(after.all.map(shown)).toEqual(["bridge: b", "school: bc", "tax: c"]);
  expect(after.of("school")).toBe(before.all[2]);
  expect(after.of("harbour")).toBeUndefined();
});

test("documents that come, change and go leave what a new look finds", () => {
  const text = fc.array(fc.constantFrom("tax", "bridge", "school", "harbour", "ferry"), { minLength: 1, maxLength: 5 });
  const step = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), text: fc.option(text, { freq: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
      const of = words();
      const memory = {};
      const now = new Map<string, Reading>();
      for (const { id, text } of steps) {
        text ? now.set(id, read(id, text.join(" "))) : now.delete(id);
        const readings = [...now.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
        expect(of({ readings, register, memory }).all.map(shown)).toEqual(words()({ readings, register }).all.map(shown));
      }
    }),
  );
});
