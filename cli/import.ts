import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { line } from "../server/lib/input.ts";
import type { Actor } from "../server/policy.ts";
import { actorOf, withDatabase } from "./acting.ts";
import { InputError } from "./input-error.ts";
import { readInputs } from "./read-inputs.ts";
import { usage } from "./usage.ts";

/** `stet import`: brings a dossier into the record as a named person, and prints the path of its page. */
export const run = (args: string[]): Promise<number> =>
  withDatabase(
    "import",
    () => {
      const { paths, title, ...who } = parse(args);
      const inputs = readInputs(paths);
      const titled = line("A title").safeParse(title ?? inputs.title ?? "Untitled dossier");
      if (!titled.success) throw new InputError(titled.error.issues.map((issue) => issue.message).join(" "));
      return { ...who, title: titled.data, documents: inputs.documents };
    },
    async ({ as, desk, title, documents }) => {
      const actor = await actorOf(as);
      const { createDossier } = await import("../server/dossiers.ts");
      const { checkImport } = await import("../server/import/check.ts");
      const { importDocuments } = await import("../server/imports.ts");
      checkImport(documents);
      const dossier = await createDossier(actor, { deskId: await deskOf(actor, desk), title });
      await importDocuments(actor, dossier.id, randomUUID(), documents);
      process.stdout.write(`/dossiers/${dossier.id}\n`);
      return 0;
    },
  );

/** The desk of that name, or the actor's only one. */
async function deskOf(actor: Actor, name: string | undefined): Promise<string> {
  const { db } = await import("../server/lib/db.ts");
  const desks = await db.desk.findMany({ where: { id: { in: [...actor.desks.keys()] } }, orderBy: { name: "asc" } });
  const names = desks.map((d) => `“${d.name}”`).join(", ");
  if (!desks.length) throw new InputError(`${actor.name} belongs to no desk. An admin puts people on desks.`);
  const found = name === undefined ? desks : desks.filter((d) => d.name === name);
  if (!found.length) throw new InputError(`${actor.name} belongs to no desk “${name}”, only to ${names}.`);
  if (found.length > 1) throw new InputError(`${actor.name} belongs to several desks. Name one with --desk: ${names}.`);
  return found[0]?.id ?? "";
}

function parse(args: string[]) {
  try {
    const options = { as: { type: "string" }, desk: { type: "string" }, dossier: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (!positionals.length) throw new InputError("Name a dossier.json, a folder or text files.", usage);
    return { paths: positionals, as: values.as, desk: values.desk, title: values.dossier };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${(error as Error).message}.`, usage);
  }
}
