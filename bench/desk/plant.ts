/**
 * Plants dossiers of so many claims each into the database at STET_RUNTIME_DATABASE_URL, through the acts that the pages use, and says at
 * the end, as JSON, where they are. `plant.ts 5 500`: sizes in claims. A process of its own: the app's code knows one database.
 */
import { readDocument, shippedRegister } from "#engine";
import { desk, password, people as world } from "#seeds/world";
import { writeComment } from "../../server/comments.ts";
import { writeCorrection } from "../../server/corrections.ts";
import { createDesk, setMembership } from "../../server/desks.ts";
import { createDossier } from "../../server/dossiers.ts";
import { importDocuments } from "../../server/imports.ts";
import { closeClient, db } from "../../server/lib/db.ts";
import { addPerson } from "../../server/people.ts";
import type { Actor } from "../../server/policy.ts";
import { proposeVerdict } from "../../server/proposals.ts";
import { askQuery } from "../../server/queries.ts";
import { askSecondReading } from "../../server/second-readings.ts";
import { cutSheets, sheetAt } from "../../server/sheets.ts";
import { recordVerdict } from "../../server/verdicts.ts";
import { article } from "../news.ts";

/** To one in so many claims of the draft this happens: the n-th of the dossier, and every so many after it. */
const every = { ruled: 4, commented: 40, proposed: 100, asked: 100, readAgain: 200, corrected: 400 };

/**
 * Where a dossier is. `draft`: the document under check; `claim`: one of it on which the other document speaks too, `sheet` where that stands; `flag`: one of
 * its flags, where it has any.
 */
export type Planted = {
  size: number;
  claims: number;
  flags: number;
  dossier: string;
  draft: string;
  sheet: number;
  claim: string;
  flag: string | null;
};

type People = { editor: Actor; reviewer: Actor };

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

/** What people do to the claims of a draft, here and there: everything that a dossier lists is there in every size, and grows with it. */
async function work({ editor, reviewer }: People, dossierId: string, draft: string, order: readonly { id: string; quote: string }[]) {
  const asOf = "2024-07-12";
  const some = (happens: keyof typeof every, from: number) => order.filter((_, at) => at % every[happens] === from);
  for (const { id: claimId } of some("ruled", 0))
    await recordVerdict(editor, { claimId, seen: 0, ruling: "ON_AUTHOR", asOf, evidence: [] });
  for (const { id: claimId } of some("commented", 1)) await writeComment(reviewer, { claimId, body: "Who says so?" });
  for (const { id: claimId } of some("asked", 1)) {
    const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
    await askQuery(editor, { claimId, addressee: "AUTHOR", question: "Where is this from?", due, zone: "UTC" });
  }
  for (const { id: claimId } of some("proposed", 2)) await proposeVerdict(reviewer, { claimId, ruling: "ON_AUTHOR", asOf, evidence: [] });
  for (const { id: claimId } of some("readAgain", 0)) await askSecondReading(editor, { claimId, readerId: reviewer.id, reason: null });
  for (const { id: claimId, quote: asPublished } of some("corrected", 0)) {
    const words = { asPublished, shouldRead: `not ${asPublished}`, why: "It was not so.", notice: "", cause: null };
    await writeCorrection(editor, dossierId, {
      documentId: draft,
      type: "CHANGE",
      severity: "ERROR",
      kind: "FIGURE",
      ...words,
      flagId: null,
      claimId,
    });
  }
}

async function plant(people: People, deskId: string, size: number): Promise<Planted> {
  const { editor } = people;
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
    select: { id: true, quote: true, start: true, isCheckable: true, points: { where: { side: { point: { state: { not: "SINGLE" } } } } } },
  });
  await work(
    people,
    dossierId,
    draft,
    order.filter(({ isCheckable }) => isCheckable),
  );
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
    flag: (await db.flag.findFirst({ where: { dossierId }, orderBy: { id: "asc" }, select: { id: true } }))?.id ?? null,
  };
}

async function addTo(deskId: string, { email, name }: { email: string; name: string }, role: "EDITOR" | "REVIEWER"): Promise<Actor> {
  const { id } = await addPerson(null, { email, name, isAdmin: false, password });
  await setMembership(null, { personId: id, deskId, role });
  return { id, name, email, isAdmin: false, desks: new Map([[deskId, role]]) };
}

const { id: deskId } = await createDesk(null, { name: desk });
const [editor, reviewer] = [await addTo(deskId, world.editor, "EDITOR"), await addTo(deskId, world.reviewer, "REVIEWER")];
const planted: Planted[] = [];
for (const size of process.argv.slice(2).map(Number)) planted.push(await plant({ editor, reviewer }, deskId, size));
await closeClient();
console.log(JSON.stringify(planted));
