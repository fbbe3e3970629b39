// `npm run golden -- FILE…`: the findings over texts, for the eye. Files, a folder or a dossier.json; without any, the sample world.
// `--claims` draws what was read rather than what was found. The golden files are taken over by `vitest run --project unit engine/golden.test.ts --update`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareReadings, readDocument, shippedRegister } from "#engine";
import { dossier } from "#seeds/world";
import { InputError } from "../../cli/input-error.ts";
import { readInputs } from "../../cli/read-inputs.ts";
import { drawFindings, drawReading } from "./draw.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { claims: { type: "boolean", default: false } } });

const sampleWorld = () =>
  dossier.documents.map(({ file, ...document }) => ({
    ...document,
    text: readFileSync(join(import.meta.dirname, "../../seeds", file), "utf8"),
  }));

try {
  const documents = positionals.length > 0 ? readInputs(positionals).documents : sampleWorld();
  const readings = documents.map((document) => readDocument(document, shippedRegister));
  const { findings } = compareReadings(readings, shippedRegister);
  for (const reading of readings)
    process.stdout.write(`══ ${reading.document.id}\n\n${values.claims ? drawReading(reading) : drawFindings(reading, findings)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`golden: ${error.message}\n`);
  process.exitCode = 2;
}
