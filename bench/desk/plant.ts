/**
 * Plants dossiers of so many claims each into the database at STET_RUNTIME_DATABASE_URL, through the acts that the pages use, and says at
 * the end, as JSON, where they are. `plant.ts 5 500`: sizes in claims. A process of its own: the app's code knows one database.
 */
import { readDocument, shippedRegister } from "#engine";
import { desk, password, people } from "#seeds/world";
import { createDesk, setMembership } from "../../server/desks.ts";
import { createDossier } from "../../server/dossiers.ts";
import { importDocuments } from "../../server/imports.ts";
import { closeClient, db } from "../../server/lib/db.ts";
import { addPerson } from "../../server/people.ts";
import type { Actor } from "../../server/policy.ts";
import { cutSheets, sheetAt } from "../../server/sheets.ts";
import { recordVerdict } from "../../server/verdicts.ts";
import { article } from "../news.ts";

/** One in so many claims of the draft is ruled on. */
const ruledEvery = 4;

/** Where a dossier is. `draft`: the document under check; `claim`: one of it on which the other document speaks too, `sheet` where that stands. */
export type Planted = { size: number; claims: number; flags: number; dossier: string; draft: string; sheet: number; claim: string };

/** An article, and where the sentence of each of its claims ends. */
function news(claims: number) {
  const { text } = article(claims, claims * 8 + 60);
  const ends = readDocument({ id: "news", text }, shippedRegister).claims.map(({ sentence }) => sentence.end);
  if (ends.length < claims) throw new Error(`The article has ${ends.length} claims, not ${claims}.`);
  return { text, ends: ends.sort((a, b) => a - b) };
}

/** The same told by somebody else: every third figure is another one. */
function retold(text: string): string {
  let figures = 0;
  return text.replace(/\d+/g, (figure) => (++figures % 3 ? figure : `${Number(figure) + 1}`));
}

async function plant(editor: Actor, deskId: string, size: number): Promise<Planted> {
  const { id: dossierId } = await createDossier(editor, { deskId, title: `A dossier of ${size} claims` });
  const { text: whole, ends } = news(size);
  const upTo = (claims: number) => whole.slice(0, ends[Math.max(1, Math.round(claims)) - 1]);
  const text = upTo(size * 0.8);
  await importDocuments(editor, dossierId, crypto.randomUUID(), [
    { id: "draft", role: "draft", published: "2024-07-12", text },
    { id: "source", role: "source", published: "2024-07-12", text: retold(upTo(size * 0.2)) },
  ]);
  const { id: draft } = await db.document.findFirstOrThrow({ where: { dossierId, key: "draft" } });
  const order = await db.claim.findMany({
    where: { documentId: draft },
    orderBy: [{ start: "asc" }, { end: "desc" }],
    select: { id: true, start: true, points: { where: { side: { point: { state: { not: "SINGLE" } } } } } },
  });
  for (const [at, { id: claimId }] of order.entries())
    if (at % ruledEvery === 0) await recordVerdict(editor, { claimId, seen: 0, ruling: "ON_AUTHOR", asOf: "2024-07-12", evidence: [] });
  const shared = order.filter(({ points }) => points.length > 0);
  const { id, start } = (shared[Math.floor(shared.length / 2)] ?? order[0]) as (typeof order)[number];
  return {
    size,
    claims: await db.claim.count({ where: { dossierId } }),
    flags: await db.flag.count({ where: { dossierId } }),
    dossier: dossierId,
    draft,
    sheet: sheetAt(cutSheets(text), start).number,
    claim: id,
  };
}

const { id: deskId } = await createDesk(null, { name: desk });
const { email, name } = people.editor;
const { id } = await addPerson(null, { email, name, isAdmin: false, password });
await setMembership(null, { personId: id, deskId, role: "EDITOR" });
const editor: Actor = { id, name, email, isAdmin: false, desks: new Map([[deskId, "EDITOR"]]) };
const planted: Planted[] = [];
for (const size of process.argv.slice(2).map(Number)) planted.push(await plant(editor, deskId, size));
await closeClient();
console.log(JSON.stringify(planted));
