import { expect, test } from "vitest";
import { checks, compareReadings, type Example, newMemory, type Reading, readDocument, shippedRegister } from "#engine";

/** The first examples of each check: its first texts as one document, its second ones as another. */
const examples = checks.map((check) => {
  const { silent: _, ...raised } = check.examples as Record<string, Example[]>;
  return Object.values(raised)
    .slice(0, 2)
    .map(([example]) => (example?.texts ?? []).map((text) => (typeof text === "string" ? text : text.text)));
});
const read = (): Reading[] =>
  [0, 1].flatMap((side) =>
    examples.flatMap((all, at) => {
      const text = all.flatMap((texts) => texts[side] ?? []).join("\n\n");
      return text === "" ? [] : [readDocument({ id: `d${at}-${side}`, text, published: "2024-05-03" }, shippedRegister)];
    }),
  );
/** The same readings as other objects, of which nothing is known from before. */
const copies = (readings: readonly Reading[]): Reading[] => JSON.parse(JSON.stringify(readings));

test("documents that came, changed and went leave what a full comparison finds", () => {
  const readings = read();
  const memory = newMemory();
  compareReadings(readings.slice(0, -3), shippedRegister, memory);
  const now = [...copies(readings.slice(0, 1)), ...readings.slice(3)];
  expect(JSON.stringify(compareReadings(now, shippedRegister, memory))).toBe(JSON.stringify(compareReadings(copies(now), shippedRegister)));
  const register = { ...shippedRegister, entries: shippedRegister.entries.slice(0, 100) };
  expect(JSON.stringify(compareReadings(now, register, memory))).toBe(JSON.stringify(compareReadings(copies(now), register)));
});
