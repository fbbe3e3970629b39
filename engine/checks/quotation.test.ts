import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareReadings, readDocument, shippedRegister } from "#engine";
import { quotation } from "./quotation.ts";
import { areOne, speakerOf } from "./quotation-speakers.ts";
import { isAlike, wordingOf } from "./quotation-wording.ts";
import { stretchesOf } from "./quotation-words.ts";

const folded = (quote: string) => stretchesOf(quote).map((words) => words.map(({ fold }) => fold).join(" "));
const words = (quote: string) => stretchesOf(quote)[0] ?? [];
const quotationsOf = (...texts: string[]) =>
  compareReadings(
    texts.map((text, index) => readDocument({ id: `d${index + 1}`, text }, shippedRegister)),
    shippedRegister,
  ).findings.filter(({ check }) => check === "quotation");

test.each([
  ["I can’t go; I won’t.", ["i can not go i will not"]],
  ["“Colour”, she said, ‘is a DEFENCE’", ["color she said is a defense"]],
  ["twenty-one, five million, 5m and 500,000", ["21 5000000 5 m and 500000"]],
  ["the 3rd and the third", ["the 3th and the 3th"]],
  ["forty per cent, 40% and 40 percent", ["40 percent 40 percent and 40 percent"]],
  ["One part … another part [...] the end . . . of it", ["1 part", "another part", "the end", "of it"]],
  ["[The board] want[ed] to go", ["[] [] to go"]],
  ["… […] “”", []],
  ["I’ll go, we’re late, I’m told they’ve gone", ["i will go we are late i am told they have gone"]],
  ["at 6:00, not at 6:30", ["at 6 not at 630"]],
  ["the 1st, the 22nd and the first", ["the 1th the 22th and the 1th"]],
  ["3bn, three billion and 3,000,000,000", ["3000000000 3000000000 and 3000000000"]],
  ["forty-five million, a hundred and twenty ten", ["45000000 a 100 and 20 10"]],
  ["thirty, five", ["35"]],
  ["the U.S.A. and M&A and/or ’twas", ["the usa and m a and or twas"]],
  ["the colour of a café", ["the color of a cafe"]],
  ["(laughs) we go (…) home [.] at (. . .) last", ["[] we go", "home", "at", "last"]],
  ["50% of 1.5.", ["50 percent of 1.5"]],
  [`${"very ".repeat(199)}well ${"very ".repeat(3)}`, [`${"very ".repeat(199)}well`, "very very very"]],
])("%s folds", (quote, stretches) => expect(folded(quote)).toEqual(stretches));

test.each([
  ["U.S.", "United States", true],
  ["co-operation", "cooperation", true],
  ["was", "had been", true],
  ["promise", "promised", true],
  ["a hundred and five", "105", true],
  ["five", "six", false],
  ["do", "do not", false],
  ["with", "without", false],
  ["always", "often", false],
  ["[nobody]", "everybody", true],
  ["study", "studies", true],
  ["walking", "walked", true],
  ["house", "horse", true],
  ["cat", "car", false],
  ["1,200", "1,201", false],
  ["the", "a", true],
  ["the", "not", false],
  ["NATO", "North Atlantic Treaty Organisation", true],
  ["UN", "United", false],
  ["red house", "red", false],
  ["red house", "red houses", true],
  ["red house", "blue house", false],
])("%s and %s", (a, b, alike) => {
  expect(isAlike(words(a), words(b))).toBe(alike);
  expect(isAlike(words(b), words(a))).toBe(alike);
});

test.each([
  ["Roe", "Ana Roe", true],
  ["Kim Min-ji", "Min-ji Kim", true],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", undefined],
  ["Ana Roe", "Otto Brandt", false],
  ["Ana Roe", undefined, undefined],
  ["Ana Roe", "Roe", true],
  ["Ana Roe", "Bo Roe", undefined],
  ["Ana Roe", "Bo Rae", false],
  ["Ana Lind", "Bo Lynd", false],
  ["Ana Linde", "Bo Lynda", undefined],
  ["Ana Linde", "Bo Lyndal", false],
])("%s and %s are one person: %s", (a, b, one) => expect(areOne(a, b)).toBe(one));

test.each([
  ["“The pier is safe,” Mayor Dorothea Malone said.", "Dorothea Malone"],
  ["Dorothea Malone came late. “The pier is safe,” Malone said.", "Dorothea Malone"],
  ["Otto Brandt was there. “The pier is safe,” Hector Weld said.", "Hector Weld"],
  ["Dorothea Malone came late. “The pier is safe,” she said.", undefined],
  ["Otto Brandt came late. “The pier is safe,” he said.", undefined],
  ["Otto Brandt was there. “The pier is safe,” the Coastguard said.", undefined],
  ["“The pier is safe.”", undefined],
])("who speaks in: %s", (text, speaker) => {
  const reading = readDocument({ id: "d", text }, shippedRegister);
  expect(reading.claims.filter(({ kind }) => kind === "quotation").map((claim) => speakerOf(claim, reading))).toEqual([speaker]);
});

describe("two stretches", () => {
  const whole = words("we will build the long bridge to the island before the winter comes");
  test("an excerpt has no changes", () =>
    expect(wordingOf(words("the long bridge to the island"), whole, 3)).toMatchObject({ shared: 6, length: 6, changes: [] }));
  test("words left out in the middle are no change", () =>
    expect(wordingOf(words("we will build the bridge to the island before the winter comes"), whole, 0)?.changes).toEqual([]));
  test("another word is one, whatever overhangs", () =>
    expect(wordingOf(words("build the short bridge to the island before"), whole, 2)?.changes).toEqual([{ one: "short", other: "long" }]));
  test("ends that differ in length are laid side by side whole", () =>
    expect(
      wordingOf(
        words("as we all know the old ferry could have lasted a lot longer"),
        words("as we all know the old ferry could have waited longer"),
        0,
      )?.changes,
    ).toEqual([{ one: "lasted a lot", other: "waited" }]));
  test("other words at the end are another sentence, and count for nothing", () =>
    expect(wordingOf(words("we will build the school that every child here needs"), whole, 0)).toMatchObject({ length: 4, changes: [] }));
  test("three other words are a change, four another utterance", () => {
    expect(wordingOf(words("we will build one two three bridge to the island before the winter comes"), whole, 0)?.changes).toEqual([
      { one: "one two three", other: "the long" },
    ]);
    expect(wordingOf(words("we will build one two three four bridge to the island before the winter comes"), whole, 0)).toBeUndefined();
  });
  test("an article, a tense or a plural is slight, a spelling nothing", () => {
    expect(wordingOf(words("we would build the long bridges to an island before the winter comes"), whole, 0)).toMatchObject({
      changes: [],
      slight: [
        { one: "bridges", other: "bridge" },
        { one: "an", other: "the" },
      ],
    });
    expect(wordingOf(words("We will build the [long] bridge to the island before the winter comes"), whole, 0)).toMatchObject({
      changes: [],
      slight: [],
    });
  });
  test("a change at the end is one at an edge", () => {
    expect(wordingOf(words("we will build the long bridge to the island before the winter ends"), whole, 0)).toMatchObject({
      changes: [{ one: "ends", other: "comes" }],
      isEdge: true,
    });
    expect(wordingOf(words("they will build the long bridge to the island before the winter comes"), whole, 0)?.isEdge).toBe(true);
    expect(wordingOf(words("we will build the short bridge to the island before the winter comes"), whole, 0)?.isEdge).toBe(false);
  });
  test("less than three quarters in common, or no three words in a row, are two utterances", () => {
    expect(wordingOf(words("we shall mend the long road to the island before the winter comes"), whole, 0)?.changes).toHaveLength(2);
    expect(wordingOf(words("you shall mend a long road from the island before a winter comes"), whole, 0)).toBeUndefined();
    expect(wordingOf(words("to the school"), words("to the island"), 0)).toBeUndefined();
  });
  test("many other words in the middle are another utterance", () =>
    expect(wordingOf(words("we will build up what broke down here before the winter comes"), whole, 1)).toBeUndefined());
});

test("a change is told once, with every place, in any order of the documents", () => {
  const right = "“We will always protect the fishermen of this coast from the storm,” Mayor Dorothea Malone said on Monday.";
  const wrong = right.replace("always", "never");
  const [found, ...more] = quotationsOf(right, wrong, right).filter(({ relation }) => relation === "conflict");
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", summary: expect.stringContaining("“always” in the first is “never” in the second") });
  expect(found?.suggestion).toBeUndefined();
  expect(found?.spans.map(({ document }) => document)).toContain("d2");
});

test("within one text the same utterance, far apart, is compared", () => {
  const said =
    "“We will always protect the fishermen of this coast from the storm and from the banks,” Mayor Dorothea Malone said on Monday.";
  const [found] = quotationsOf(`${said}\n\nThe hall was full.\n\n${said.replace("always", "never")}`);
  expect(found).toMatchObject({ relation: "conflict", spans: [{ document: "d1" }, { document: "d1" }] });
});

test("a row of the grid names speaker and first words", () => {
  const text = "“We are not going to close the harbour this winter,” Mayor Dorothea Malone said on Monday.";
  const readings = ["a", "b"].map((id) => readDocument({ id, text }, shippedRegister));
  const rows = compareReadings(readings, shippedRegister).points.filter(({ kind }) => kind === "quotation");
  expect(rows).toMatchObject([{ label: "what Dorothea Malone said: “We are not going to close…”", state: "agree", sides: [{}] }]);
});

test("any words are folded, and a stretch agrees with itself", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (quote) => {
      for (const stretch of stretchesOf(quote)) expect(wordingOf(stretch, stretch, 0)?.changes ?? []).toEqual([]);
    }),
  ));

test("thousands of alike quotations do not meet in all pairs", () => {
  const said = (town: number) => `“We will always stand with the people of town ${town} until the war is over,” he said.`;
  const text = (first: number) => Array.from({ length: 700 }, (_, index) => said(first + index)).join("\n\n");
  const readings = [text(0), text(400)].map((each, index) => readDocument({ id: `d${index}`, text: each }, shippedRegister));
  const met = quotation.about({ readings, register: shippedRegister }).flatMap(({ members }) => members);
  const meetings = met.reduce((sum, { value }) => sum + (value as { judged: unknown[] }).judged.length, 0);
  expect(met.length).toBeGreaterThan(500);
  expect(meetings).toBeLessThan(met.length * 10);
});
