import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { verifyReport } from "../server/export/verify.ts";
import { actorOf, withDatabase } from "./acting.ts";
import { InputError } from "./input-error.ts";
import { usage } from "./usage.ts";

/** `stet verify`: proves an exported JSON report from its file alone, or walks the audit trail of a dossier in the database. 0: whole; 1: not. */
export const run = async (args: string[]): Promise<number> => {
  try {
    const { file, dossier, as } = parse(args);
    return file === undefined ? await verifyDossier(dossier, as) : verifyFile(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`stet verify: ${error.message}\n${error.help ? `\n${error.help}` : ""}`);
    return 2;
  }
};

function verifyFile(path: string): number {
  let file: string;
  try {
    file = readFileSync(path, "utf8");
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${(error as Error).message}.`);
  }
  const proof = verifyReport(file);
  for (const { isGood, text } of proof.lines) process.stdout.write(`${isGood ? "✓" : "✗"} ${text}\n`);
  return proof.isWhole ? 0 : 1;
}

const verifyDossier = (dossierId: string, as: string | undefined): Promise<number> =>
  withDatabase(
    "verify",
    () => dossierId,
    async () => {
      const { verifyTrail } = await import("../server/reports/verify-trail.ts");
      const { isWhole, text } = await verifyTrail(await actorOf(as), dossierId);
      process.stdout.write(`${isWhole ? "✓" : "✗"} ${text}\n`);
      return isWhole ? 0 : 1;
    },
  );

function parse(args: string[]): { file?: string; dossier: string; as?: string } {
  try {
    const options = { dossier: { type: "string" }, as: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (more.length || Boolean(file) === Boolean(values.dossier))
      throw new InputError("Name one FILE.json, or a dossier with --dossier ID --as EMAIL.", usage);
    return { file, dossier: values.dossier ?? "", as: values.as };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${(error as Error).message}.`, usage);
  }
}
