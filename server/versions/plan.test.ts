import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reading, readDocument, shippedRegister } from "#engine";
import { kindOf } from "../analysis/claims.ts";
import { planVersion, type StandingRow } from "./plan.ts";

const dispatch = (name: string) => readFileSync(new URL(`../../seeds/dispatches/${name}.txt`, import.meta.url), "utf8");
const texts = ["partners-2024", "vilnius-2023", "trilateral-2024"].map(dispatch);
const read = (text: string) => readDocument({ id: "draft", text, published: "2024-07-12", timezone: "Asia/Seoul" }, shippedRegister);

const rowsOf = (reading: Reading): StandingRow[] =>
  reading.claims.map((c) => ({
    id: c.id,
    kind: kindOf(c.kind),
    origin: "ENGINE",
    start: c.start,
    end: c.end,
    sentenceStart: c.sentence.start,
    sentenceEnd: c.sentence.end,
    facts: JSON.parse(JSON.stringify(c.facts)),
    attribution: c.attribution ? JSON.parse(JSON.stringify(c.attribution)) : null,
    also: c.also ?? [],
    replacedBy: [],
  }));

/** One paragraph of the text written over, struck out, doubled or put elsewhere. */
const edited = (text: string, { does, at, to }: { does: string; at: number; to: number }) => {
  const paragraphs = text.split("\n\n");
  const [n, m] = [at % paragraphs.length, to % paragraphs.length];
  const own = paragraphs[n] as string;
  if (does === "strike") paragraphs.splice(n, 1);
  if (does === "insert") paragraphs.splice(n, 0, "The harbour of Ness was closed on Monday, its master said.");
  if (does === "word") paragraphs[n] = own.replace(/\b(the|a|of|in)\b/, "some");
  if (does === "double") paragraphs.splice(m, 0, own);
  if (does === "move") paragraphs.splice(m, 0, ...paragraphs.splice(n, 1));
  return { text: paragraphs.join("\n\n"), touched: does === "strike" || does === "word" ? own : "" };
};

test("of the engine's claims those in untouched paragraphs keep row, words and meaning", () => {
  let [untouched, exact] = [0, 0];
  const edits = fc.record({ does: fc.constantFrom("strike", "insert", "word", "double", "move"), at: fc.nat(), to: fc.nat() });
  fc.assert(
    fc.property(fc.constantFrom(...texts), edits, (text, edit) => {
      const { text: later, touched } = edited(text, edit);
      const earlier = read(text);
      const rows = rowsOf(earlier);
      const plan = planVersion(rows, earlier, read(later));
      const from = touched ? text.indexOf(touched) : -1;
      for (const row of rows) {
        if (from >= 0 && row.start < from + touched.length && row.end > from) continue;
        untouched++;
        const kept = plan.kept.find((k) => k.row.id === row.id);
        if (kept?.isExact) exact++;
        if (kept) expect(later.slice(kept.start, kept.end)).toBe(text.slice(row.start, row.end));
      }
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(exact / untouched).toBeGreaterThanOrEqual(0.99);
}, 60_000);

test("what the engine no longer takes for a claim, or what two would be, is orphaned; a person's own claim needs no engine", () => {
  const text = "Ministers met in Oslo on Monday. Nobody at the ministry would say a word about it.";
  const reading = read(text);
  const [first] = rowsOf(reading);
  const marked: StandingRow = { ...(first as StandingRow), id: "marked", origin: "PERSON" };
  const twin: StandingRow = { ...(first as StandingRow), id: "twin" };
  const unknown: StandingRow = { ...(first as StandingRow), id: "unknown", kind: "MEMBERSHIP" };
  const plan = planVersion([first as StandingRow, marked, twin, unknown], reading, read(`It rained. ${text}`));
  expect(plan.kept.map(({ row, found, isExact }) => [row.id, found !== null, isExact])).toEqual([
    [first?.id, true, true],
    ["marked", false, true],
  ]);
  expect(plan.orphans.map(({ row }) => row.id)).toEqual(["twin", "unknown"]);
});

test("a claim of several stretches stands where each of them does; what it was merged from is followed as long as it stands, and is not found anew", () => {
  const text =
    "Ministers met in Oslo for the third consecutive year on Monday. Ann Lee, the harbour master, spoke to 12 people about the old pier.";
  const reading = read(text);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [lee, people] = [at("Ann Lee"), at("12 people")];
  const older = rowsOf(reading).filter((row) => row.start === people.start && row.end === people.end);
  const merged: StandingRow = { ...(older[0] as StandingRow), ...lee, id: "merged", origin: "PERSON", also: [people] };
  const rows = [merged, ...older.map((row) => ({ ...row, replacedBy: ["merged"] }))];
  const words = (later: string, spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => later.slice(start, end));

  const changed = text.replace("old pier", "new pier");
  const plan = planVersion(rows, reading, read(changed));
  expect(plan.kept.map(({ row, isExact, more, ...first }) => [row.id, isExact, words(changed, [first, ...more])])).toEqual([
    ["merged", false, ["Ann Lee", "12 people"]],
  ]);
  expect(plan.replaced.map(({ row }) => row.id)).toEqual(older.map(({ id }) => id));
  expect(older.length).toBeGreaterThan(0);
  expect(plan.fresh.some(({ quote }) => quote === "12 people")).toBe(false);

  const gone = planVersion(rows, reading, read(text.replace("Ann Lee, t", "T")));
  expect([gone.kept, gone.replaced, gone.orphans.map(({ row }) => row.id)]).toEqual([[], [], ["merged"]]);
  expect(gone.fresh.some(({ quote }) => quote === "12 people")).toBe(true);
});
