import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { exportFormats, isExportFormat } from "../server/export/names.ts";
import { chunked } from "../server/export/pieces.ts";
import { actorOf, withDatabase } from "./acting.ts";
import { InputError } from "./input-error.ts";
import { usage } from "./usage.ts";

/** `stet export`: the report of a dossier as a file, or on standard output. An export is an act of the person named by `--as`. */
export const run = (args: string[]): Promise<number> =>
  withDatabase(
    "export",
    () => parse(args),
    async ({ as, dossierId, format, output }) => {
      const actor = await actorOf(as);
      const { exportReport } = await import("../server/reports.ts");
      const file = await exportReport(actor, dossierId, format);
      if (output) save(output, file.pieces());
      else for (const piece of chunked(file.pieces())) process.stdout.write(piece);
      return 0;
    },
  );

function save(path: string, pieces: Iterable<string>) {
  try {
    const file = openSync(path, "w");
    for (const piece of chunked(pieces)) writeSync(file, piece);
    closeSync(file);
  } catch (error) {
    throw new InputError(`The report could not be written to ${path}: ${(error as Error).message}.`);
  }
}

function parse(args: string[]) {
  const options = { as: { type: "string" }, format: { type: "string", default: "html" }, output: { type: "string", short: "o" } } as const;
  const { values, positionals } = read(() => parseArgs({ args, allowPositionals: true, options }));
  const [dossierId, ...more] = positionals;
  if (!dossierId || more.length) throw new InputError("Name one dossier by its id, as its address has it.", usage);
  const { as, format, output } = values;
  if (!isExportFormat(format)) throw new InputError(`There is no format “${format}”: ${exportFormats.join(", ")}.`);
  return { as, dossierId, format, output };
}

function read<T>(parsed: () => T): T {
  try {
    return parsed();
  } catch (error) {
    throw new InputError(`${(error as Error).message}.`, usage);
  }
}
