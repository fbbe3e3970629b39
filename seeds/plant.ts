/**
 * Plants the sample world into the database at STET_RUNTIME_DATABASE_URL, through the same acts that the pages use. It runs once, on the
 * first start of the embedded database; where a dossier is there already it leaves everything alone.
 */
import { readFileSync } from "node:fs";
import { createDesk, getDeskId, setMembership } from "../server/desks.ts";
import { createDossier } from "../server/dossiers.ts";
import { importDocuments } from "../server/imports.ts";
import { closeClient, db } from "../server/lib/db.ts";
import { addPerson, getPersonId } from "../server/people.ts";
import type { Actor } from "../server/policy.ts";
import { desk, dossier, otherDesk, password, people } from "./world.ts";

if ((await db.dossier.count()) === 0) await plant();
await closeClient();

/** Goes on where an interrupted planting stopped: who and what is there already stays as it is. */
async function plant() {
  const deskIds = new Map<string, string>();
  for (const name of [desk, otherDesk]) deskIds.set(name, (await getDeskId(name)) ?? (await createDesk(null, { name })).id);
  for (const { email, name, isAdmin, desk: ofDesk, role } of Object.values(people)) {
    const personId = (await getPersonId(email)) ?? (await addPerson(null, { email, name, isAdmin, password })).id;
    if (ofDesk && role) await setMembership(null, { personId, deskId: deskIds.get(ofDesk) as string, role });
  }
  await plantDossier(deskIds.get(desk) as string);
}

async function plantDossier(deskId: string) {
  const { id, name, email } = await db.person.findUniqueOrThrow({ where: { email: people.editor.email } });
  const editor: Actor = { id, name, email, isAdmin: false, desks: new Map([[deskId, "EDITOR"]]) };
  const made = await createDossier(editor, { deskId, title: dossier.title });
  await importDocuments(
    editor,
    made.id,
    crypto.randomUUID(),
    dossier.documents.map(({ file, ...about }) => ({ ...about, text: readFileSync(new URL(file, import.meta.url), "utf8") })),
  );
}
