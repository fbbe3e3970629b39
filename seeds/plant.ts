/**
 * Plants the sample world into the database at STET_RUNTIME_DATABASE_URL, through the same acts that the pages use. It runs once, on the
 * first start of the embedded database; where a dossier is there already it leaves everything alone.
 */
import { readFileSync } from "node:fs";
import { assignClaim, assignDocument } from "../server/assignments.ts";
import { createDesk, getDeskId, setMembership } from "../server/desks.ts";
import { createDossier } from "../server/dossiers.ts";
import { importDocuments } from "../server/imports.ts";
import { closeClient, db } from "../server/lib/db.ts";
import { addPerson, getPersonId } from "../server/people.ts";
import type { Actor } from "../server/policy.ts";
import { answerQuery, askQuery } from "../server/queries.ts";
import { openDraft } from "./draft.ts";
import { plantReadings } from "./readings.ts";
import { assignments, desk, dossier, otherDesk, password, people, queries, type SampleKey, sensitive } from "./world.ts";

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
  const deskId = deskIds.get(desk) as string;
  const editor = await actorOf("editor", deskId);
  await plantReadings(await plantDossier(editor, deskId, sensitive), (who) => actorOf(who, deskId));
  await plantDeskWork(editor, await plantDossier(editor, deskId, dossier));
}

async function actorOf(who: SampleKey, deskId: string): Promise<Actor> {
  const { email, role } = people[who];
  const { id, name } = await db.person.findUniqueOrThrow({ where: { email } });
  return { id, name, email, isAdmin: false, desks: new Map([[deskId, role ?? "REVIEWER"]]) };
}

async function plantDossier(editor: Actor, deskId: string, { title, documents }: typeof dossier | typeof sensitive): Promise<string> {
  const { id } = await createDossier(editor, { deskId, title });
  const texts = documents.map(({ file, ...about }) => ({ ...about, text: readFileSync(new URL(file, import.meta.url), "utf8") }));
  await importDocuments(editor, id, crypto.randomUUID(), texts);
  return id;
}

/** A question that is open, one that is answered, and who checks the draft. */
async function plantDeskWork(editor: Actor, dossierId: string) {
  const { documentId, claimOn } = await openDraft(dossierId, assignments.document);
  const clock = (hours: number) => ({ zone: "UTC", shown: new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16) });
  for (const { words, answer, ...asked } of queries) {
    const due = clock(30);
    const { queryId } = await askQuery(editor, { ...asked, claimId: await claimOn(words), due: due.shown, zone: due.zone });
    const at = clock(-1);
    if (answer) await answerQuery(editor, { queryId, name: asked.name, means: "CALLED", answer, at: at.shown, zone: at.zone });
  }
  const idOf = async (who: SampleKey) => (await getPersonId(people[who].email)) as string;
  await assignDocument(editor, { dossierId, documentId, to: await idOf(assignments.to), seen: null });
  const { words, to } = assignments.claim;
  await assignClaim(editor, { claimId: await claimOn(words), to: await idOf(to), seen: null });
}
