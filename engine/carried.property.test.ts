import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compareReadings, type DocumentInput, newMemory, type Reading, readDocument, shippedRegister } from "#engine";

vi.setConfig({ testTimeout: 120_000 });

/** Statements as outlets tell them: alike, in other words, with another figure, day, name, title, list or quoted word. */
const statements = [
  [
    "The harbour board will spend 12 million euros on new cranes for the northern pier this winter.",
    "The harbour board will spend 15 million euros on new cranes for the northern pier this winter.",
    "This winter the harbour board will spend 12 million euros on new cranes for the northern pier.",
  ],
  [
    "At least 14 people were injured when two trams collided outside the central station of Brno.",
    "At least 41 people were injured when two trams collided outside the central station of Brno.",
  ],
  [
    "“We will not let this harbour close while a single family lives from it,” Mayor Ana Lindqvist said.",
    "“We will never let this harbour close while a single family lives from it,” Mayor Ana Lindqvist said.",
    "“We will not let this harbour close while a single family lives from it,” Governor Peter Hallgren said.",
  ],
  ["Mayor Ana Lindqvist thanked the crews.", "Mayor Ana Lindquist thanked the crews.", "Senator Ana Lindqvist thanked the crews."],
  [
    "For the third consecutive year, South Korea attended the summit of NATO.",
    "South Korea attended a NATO summit for a second straight year.",
  ],
  ["Ukraine and Poland signed the accord in Warsaw on May 3, 2024.", "Ukraine and Poland signed the accord in Warsaw on May 5, 2024."],
  ["U.S. President Joe Biden visited Vilnius on July 11, 2023.", "U.S. President Joe Biden visited Vilnius on Wednesday, July 12, 2023."],
  ["It was the first visit to Seoul by Jens Stoltenberg since 2017.", "Jens Stoltenberg visited Seoul on January 29, 2023."],
  ["The AP4 are Japan, South Korea, Australia and New Zealand.", "The AP4, comprising Japan, Australia and New Zealand, met."],
  ["The Joint Harbour Programme (JHP) begins in May.", "The Joint Harbour Programme (JHPR) begins in May."],
  ["British Prime Minister Rishi Sunack left at noon.", "British Prime Minister Rishi Sunak left at noon.", "Rishi Sunak left."],
  [
    "The council of Brno approved the tram plan.",
    "In Brno the council has rejected the tram plan, its clerk said.",
    "The council of Brno did not approve the tram plan.",
  ],
  [
    "“The cranes come in May and will stay,” Lindqvist told the board.",
    "Lindqvist, the mayor, left the hall. Ana and her brother followed.",
    "Sven Lindqvist, a baker, sold the crews their bread.",
  ],
  ["The Suprem Court hears the case of the pier in June.", "The Supreme Court hears the case of the pier. The Supreme Court sits in June."],
  [
    "“We will not let this harbour close,” the mayor said. “Every family … will be asked before the cranes are moved again.”",
    "“We would not let the harbour close,” she said. “Every family on the quay will be asked before the cranes are sold again.”",
  ],
  ["The plan names four areas: ports; roads; and schools.", "The council closed the the bridge and the p\neace park."],
];
/** Words of no other text, so that not all documents are copies of one another. */
const filler = (seed: number) =>
  Array.from(
    { length: 3 },
    (_, at) => `In house ${seed * 7 + at} on ${["Elm", "Oak", "Ash"][(seed + at) % 3]} Road nobody had heard of it.`,
  ).join(" ");

const text = fc
  .tuple(
    fc.array(
      fc.constantFrom(...statements).chain((ways) => fc.constantFrom(...ways)),
      { minLength: 1, maxLength: 7 },
    ),
    fc.nat({ max: 40 }),
  )
  .map(([told, seed]) => [...told, filler(seed)].join(" "));
const published = fc.constantFrom("2023-07-12", "2024-05-04", "2024-05-06", "2024-07-12", undefined);
/** What happens to the document of a name: it comes or changes, or it goes. */
const step = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f"), text: fc.option(text, { freq: 4 }), published });

const read = (document: DocumentInput) => readDocument(document, shippedRegister);
/** The same readings as other objects, of which nothing is known from before. */
const copies = (readings: readonly Reading[]): Reading[] => JSON.parse(JSON.stringify(readings));

test("a comparison carried on gives, byte for byte, what a full one gives", () => {
  const seen = { conflict: 0, agreement: 0, unclear: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps) => {
      const memory = newMemory();
      const dossier = new Map<string, Reading>();
      for (const { id, text, published } of steps) {
        if (text === null) dossier.delete(id);
        else dossier.set(id, read({ id, text, published }));
        const readings = [...dossier.values()];
        const carried = compareReadings(readings, shippedRegister, memory);
        expect(JSON.stringify(carried)).toBe(JSON.stringify(compareReadings(copies(readings), shippedRegister)));
        for (const { relation } of carried.findings) seen[relation]++;
      }
    }),
    { numRuns: 120 },
  );
  // Each of them was carried on; how often is chance.
  expect(Math.min(seen.conflict, seen.agreement, seen.unclear)).toBeGreaterThan(0);
});

test("the order of the documents changes their order in the result and nothing else; no id stands twice", () => {
  const dossier = fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), text, published }), {
    minLength: 2,
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(dossier, fc.nat(), (documents, turn) => {
      const readings = documents.map(read);
      const at = turn % readings.length;
      const one = compareReadings(readings, shippedRegister);
      const other = compareReadings([...readings.slice(at), ...readings.slice(0, at)].reverse(), shippedRegister);
      expect(JSON.stringify([other.findings, other.points])).toBe(JSON.stringify([one.findings, one.points]));
      for (const ids of [one.claims, one.findings, one.points].map((all) => all.map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 150 },
  );
});

test("another register forgets what an earlier one decided", () => {
  const readings = [read({ id: "a", text: "British Prime Minister Rishi Sunack left at noon.", published: "2023-05-02" })];
  const memory = newMemory();
  expect(compareReadings(readings, shippedRegister, memory).findings).not.toEqual([]);
  expect(compareReadings(readings, { entries: [] }, memory)).toEqual(compareReadings(copies(readings), { entries: [] }));
});

test("time zone and locale of the machine change nothing", () => {
  const program = `
    import { compareReadings, readDocument, shippedRegister } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
    const documents = ${JSON.stringify(statements.map((ways, at) => ({ id: `d${at}`, text: ways.join("\n\n"), published: "2024-07-12T23:30:00Z", timezone: "Asia/Seoul" })))};
    process.stdout.write(JSON.stringify(compareReadings(documents.map((document) => readDocument(document, shippedRegister)), shippedRegister)));`;
  const run = (TZ: string, LC_ALL: string) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
      encoding: "utf8",
    });
  const here = run("UTC", "C");
  expect(JSON.parse(here).findings.length).toBeGreaterThan(5);
  expect(run("Pacific/Kiritimati", "tr_TR.UTF-8")).toBe(here);
  expect(run("America/Los_Angeles", "ar_EG.UTF-8")).toBe(here);
});
