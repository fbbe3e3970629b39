import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Check, checks, type Example, readDocument, shippedRegister } from "#engine";
import type { Dossier } from "./check.ts";

const infrastructure = [
  "bundles.ts",
  "carried.ts",
  "check.ts",
  "counterpart-evidence.ts",
  "counterpart-slip.ts",
  "counterpart-telling.ts",
  "counterpart-words.ts",
  "counterpart.ts",
  "findings.ts",
  "gather.ts",
  "holders.ts",
  "index.ts",
  "nearest.ts",
  "number-rows.ts",
  "once-each.ts",
  "origins.ts",
  "parallel.ts",
  "points.ts",
  "postings.ts",
  "story.ts",
  "ties.ts",
  "twice.ts",
];

const dossierOf = ({ texts }: Example): Dossier => ({
  readings: texts.map((text, index) =>
    readDocument({ id: `d${index + 1}`, ...(typeof text === "string" ? { text } : text) }, shippedRegister),
  ),
  register: shippedRegister,
});

/** What a check answers of an example, with the words of its sides. */
const answersOf = (check: Check, example: Example) => {
  const dossier = dossierOf(example);
  return check
    .about(dossier)
    .flatMap((group) => check.compare(group, dossier))
    .map((answer) => ({ ...answer, said: (check.says[answer.reason] as (given: typeof answer) => string)(answer) }));
};

const shown = ({ texts }: Example) =>
  texts
    .map((text) => (typeof text === "string" ? text : text.text))
    .join(" ‖ ")
    .slice(0, 90);

test("every file of a check is in the list, under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !infrastructure.includes(file),
  );
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // A check may be helped by files of its own, "series-same.ts"; the file with the check bears its id.
  expect(files.map((file) => basename(file, ".ts")).filter((name) => !ids.some((id) => name === id || name.startsWith(`${id}-`)))).toEqual(
    [],
  );
  expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
});

test.each(checks.map((check) => [check.id, check] as const))(
  "%s says what it asks, and has an example for each reason",
  async (id, check) => {
    expect(check.asks).toMatch(/^[A-Z].*\?$/);
    expect(Object.keys(check.examples).sort()).toEqual([...Object.keys(check.says), "silent"].sort());
    const module = (await import(join(import.meta.dirname, `${id}.ts`))) as Record<string, unknown>;
    expect(Object.values(module)).toContain(check);
  },
);

test.each(checks.map((check) => [check.id, check] as const))("%s shows six texts that raise it, and six that do not", (_, check) => {
  const { silent, ...raised } = check.examples as Record<string, Example[]>;
  expect(Object.values(raised).flat().length).toBeGreaterThanOrEqual(6);
  expect(silent?.length).toBeGreaterThanOrEqual(6);
});

describe.each(checks.map((check) => [check.id, check] as const))("%s", (_, check) => {
  const { silent, ...raised } = check.examples as Record<string, Example[]>;
  const cases = Object.entries(raised).flatMap(([reason, examples]) =>
    examples.map((example) => [reason, shown(example), example] as const),
  );
  test.each(cases)("%s: %s", (reason, _, example) => {
    const found = answersOf(check, example).filter((answer) => answer.reason === reason);
    expect(found.map(({ said }) => said)).not.toEqual([]);
    for (const quote of example.quotes ?? [])
      expect(found.some(({ sides }) => sides.some(({ side }) => touches(side.quote, quote)))).toBe(true);
  });
  test.each((silent as Example[]).map((example) => [shown(example), example] as const))("silent: %s", (_, example) => {
    const loud = answersOf(check, example).filter(({ relation }) => relation !== "agreement");
    expect(loud.map(({ said }) => said)).toEqual([]);
  });
});

const touches = (quote: string, wanted: string) => quote.includes(wanted) || wanted.includes(quote);
