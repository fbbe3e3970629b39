import { expect, test } from "vitest";
import { checks, compareReadings, type Example, newMemory, type Reading, readDocument, shippedRegister } from "#engine";

/** A document of each check: a text of the first example of each of its reasons. */
const texts = checks.map((check) => {
  const { silent: _, ...raised } = check.examples as Record<string, Example[]>;
  return Object.values(raised).map(([example]) => example?.texts ?? []);
});
const read = (at: number, side: number): Reading =>
  readDocument(
    {
      id: `d${at}${side}`,
      text: (texts[at] ?? [])
        .flatMap((each) => each[side] ?? [])
        .map((text) => (typeof text === "string" ? text : text.text))
        .join("\n\n"),
      published: "2024-05-03",
    },
    shippedRegister,
  );
/** The same readings as other objects, of which nothing is known from before. */
const copies = (readings: readonly Reading[]): Reading[] => JSON.parse(JSON.stringify(readings));

test("documents that come, change and go leave what a full comparison finds", () => {
  const [ones, others] = [0, 1].map((side) => checks.map((_, at) => read(at, side))) as [Reading[], Reading[]];
  const memory = newMemory();
  const steps = [
    ones,
    [...ones, ...others],
    [...ones.slice(3), ...others],
    [...ones.slice(3), ...others.slice(0, -2), ...copies(others).slice(-2)],
    others,
    [],
  ];
  for (const readings of steps)
    expect(JSON.stringify(compareReadings(readings, shippedRegister, memory))).toBe(
      JSON.stringify(compareReadings(copies(readings), shippedRegister)),
    );
});

test("with another register everything is compared anew", () => {
  const readings = checks.map((_, at) => read(at, 0));
  const memory = newMemory();
  for (const register of [shippedRegister, { entries: [] }, { ...shippedRegister }])
    expect(JSON.stringify(compareReadings(readings, register, memory))).toBe(JSON.stringify(compareReadings(copies(readings), register)));
});
