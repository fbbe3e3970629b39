import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedRegister } from "#engine";
import { nearestEach } from "./nearest.ts";

type Thing = { name: number; keys: number[] };

/** Whom some things are near, in words; and how often two were held against each other. */
function meetings(nearest: number, most: number) {
  let asked = 0;
  const pairs = nearestEach<Thing, number>({
    keysOf: ({ keys }) => keys,
    most,
    nearest,
    meet: (one, other) => {
      asked++;
      return (one.name + other.name) % 3 === 0 ? undefined : one.name * 100 + other.name;
    },
  });
  return {
    asked: () => asked,
    of: (things: readonly Thing[], memory?: object) =>
      pairs(things, { readings: [], register: shippedRegister, ...(memory ? { memory } : {}) }).map(
        ({ one, other, shared, met }) => `${one.name}-${other.name}: ${shared} ${met}`,
      ),
  };
}

test("those that share keys meet, once, in the order of the list, unless too many have the key", () => {
  const things: Thing[] = [
    { name: 1, keys: [5, 6, 7] },
    { name: 3, keys: [6, 7] },
    { name: 4, keys: [7, 8] },
    { name: 7, keys: [8] },
  ];
  expect(meetings(Number.POSITIVE_INFINITY, 3).of(things)).toEqual(["1-3: 2 103", "1-4: 1 104", "3-4: 1 304", "4-7: 1 407"]);
  expect(meetings(Number.POSITIVE_INFINITY, 2).of(things)).toEqual(["1-3: 1 103", "4-7: 1 407"]);
});

test("each is held against the nearest, the first of them where several are as near", () => {
  const things: Thing[] = [1, 2, 3, 6, 7].map((name) => ({ name, keys: name === 3 ? [1, 2, 3] : name === 7 ? [1, 3] : [1, name * 10] }));
  expect(meetings(1, 9).of(things)).toEqual(["3-7: 2 307", "1-6: 1 106"]);
});

test.each([
  ["all near ones", Number.POSITIVE_INFINITY, 4],
  ["the two nearest", 2, 4],
  ["the nearest", 1, 100],
])("%s: things that come and go leave what a new look finds", (_, nearest, most) => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 });
  const step = fc.record({ name: fc.nat({ max: 14 }), keys: fc.option(keys, { freq: 3 }) });
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 }), (steps) => {
      const memory = {};
      const carried = meetings(nearest, most);
      const now = new Map<number, Thing>();
      for (const changes of steps) {
        for (const { name, keys } of changes) keys ? now.set(name, { name, keys }) : now.delete(name);
        const things = [...now.values()].sort((a, b) => a.name - b.name);
        expect(carried.of(things, memory)).toEqual(meetings(nearest, most).of(things));
      }
    }),
    { numRuns: 300 },
  );
});

test("one more costs what it shares keys with", () => {
  const things = Array.from({ length: 400 }, (_, at): Thing => ({ name: at, keys: [Math.floor(at / 4), 1000 + at] }));
  const memory = {};
  const { of, asked } = meetings(8, 40);
  of(things, memory);
  const before = asked();
  of([...things, { name: 400, keys: [99] }], memory);
  expect(asked() - before).toBe(4);
});
