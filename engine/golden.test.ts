import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checks, compareReadings, type Example, readDocument, shippedRegister } from "#engine";
import { dossier } from "#seeds/world";
import { drawReading, drawResult } from "../scripts/golden/draw.ts";
import { drawCheck } from "../scripts/golden/draw-check.ts";

/**
 * The golden corpus, drawn for the eye: the sample world as the engine reads it, and each check over its own examples. A change of the engine
 * shows as a diff of these files, to be read and, where it is right, taken over with
 * `vitest run --project unit engine/golden.test.ts --update`.
 */
const read = ({ file, ...document }: (typeof dossier.documents)[number]) =>
  readDocument({ ...document, text: readFileSync(join(import.meta.dirname, "../seeds", file), "utf8") }, shippedRegister);

test.each(dossier.documents.map((document) => [document.id, document] as const))("%s", async (id, document) => {
  await expect(drawReading(read(document))).toMatchFileSnapshot(`golden/${id}.golden.txt`);
});

test("what the documents say against and for each other", async () => {
  const { findings, points } = compareReadings(dossier.documents.map(read), shippedRegister);
  await expect(drawResult(findings, points)).toMatchFileSnapshot("golden/dossier.golden.txt");
});

const readExample = ({ texts }: Example) =>
  texts.map((text, index) => readDocument({ id: `d${index + 1}`, ...(typeof text === "string" ? { text } : text) }, shippedRegister));

test.each(checks.map((check) => [check.id, check] as const))("the examples of %s", async (id, check) => {
  await expect(drawCheck(check, readExample, shippedRegister)).toMatchFileSnapshot(`golden/checks/${id}.golden.txt`);
});
