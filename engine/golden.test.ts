import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Claim, compareReadings, type Fact, type Finding, type Reading, readDocument, shippedRegister } from "#engine";
import { dossier } from "#seeds/world";

/**
 * The golden corpus: the sample world, drawn for the eye as the engine reads it. A change of the engine shows as a diff of these files, to be
 * read and, where it is right, taken over with `vitest run --project unit engine/golden.test.ts --update`.
 */
const readings = dossier.documents.map(({ file, ...document }) =>
  readDocument({ ...document, text: readFileSync(join(import.meta.dirname, "../seeds", file), "utf8") }, shippedRegister),
);

test.each(readings.map((reading) => [reading.document.id, reading] as const))("%s", async (id, reading) => {
  await expect(drawReading(reading)).toMatchFileSnapshot(`golden/${id}.golden.txt`);
});

test("what the documents say against and for each other", async () => {
  const { findings, points } = compareReadings(readings, shippedRegister);
  const rows = points.map(
    ({ label, state, sides }) =>
      `${state}: ${label}\n${sides.map(({ value, claims, origins }) => `    ${value} (${claims.length} claims, ${origins} origins)`).join("\n")}`,
  );
  await expect([...findings.map(drawFinding), "POINTS OF FACT", ...rows, ""].join("\n\n")).toMatchFileSnapshot("golden/dossier.golden.txt");
});

function drawReading({ document: { text }, blocks, sentences, claims }: Reading): string {
  const drawn = blocks.map((block) => {
    const inside = sentences.filter(({ start, end }) => block.start <= start && end <= block.end);
    if (inside.length === 0) return `[${block.role}] ${oneLine(text.slice(block.start, block.end))}`;
    return [`[${block.role}]`, ...inside.map((sentence) => drawSentence(text, sentence, claims))].join("\n");
  });
  return `${drawn.join("\n\n")}\n`;
}

/** The sentence, and under it a line for each claim. */
function drawSentence(text: string, sentence: { start: number; end: number }, claims: readonly Claim[]) {
  const own = claims.filter((claim) => claim.sentence.start === sentence.start);
  const lines = own.flatMap(({ start, end, kind, facts, attribution, checkable, also }) => {
    const again = also ? ` (${also.length + 1} times)` : "";
    if (kind === "statement") return checkable ? [] : [`(not checkable)${again}`];
    const last = Math.min(end, sentence.end);
    const who =
      kind === "attribution" && attribution
        ? ` ${attribution.speaker ?? attribution.source.quote} → ${oneLine(attribution.content.quote)}`
        : "";
    return [`${" ".repeat(start - sentence.start)}${"~".repeat(last - start)} ${kind}${who}${facts.map(drawFact).join("")}${again}`];
  });
  return [oneLine(text.slice(sentence.start, sentence.end)), ...lines].join("\n");
}

const drawFact = (fact: Fact) => ` ${JSON.stringify("about" in fact && fact.about ? { ...fact.value, about: fact.about } : fact.value)}`;

const drawFinding = ({ severity, relation, check, summary, suggestion, spans }: Finding) =>
  [
    `${severity} ${relation} ${check}: ${summary}`,
    ...spans.map(
      ({ document, start, quote, value }) => `    ${document}@${start} “${oneLine(quote).slice(0, 100)}”${value ? ` = ${value}` : ""}`,
    ),
    ...(suggestion ? [`    → ${suggestion}`] : []),
  ].join("\n");

/** Every character keeps its place: a line break shows as ⏎. */
const oneLine = (words: string) => words.replace(/[\r\n]/g, "⏎");
