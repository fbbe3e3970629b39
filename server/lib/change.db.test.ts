import { expect, test } from "vitest";
import { withConnection } from "../../scripts/postgres/connect.mjs";
import { openTestDatabase } from "../../scripts/test-database.ts";
import { findBrokenLink } from "../audit.ts";
import { plantDossier } from "../dossier.fixture.ts";
import { plantPeople } from "../people.fixture.ts";
import { change } from "./change.ts";
import { db, writeClient } from "./db.ts";
import { Refusal } from "./refusal.ts";

const { ownerUrl, runtimeUrl } = await openTestDatabase();
const { deskId, editor } = await plantPeople();
const { dossierId } = await plantDossier(deskId, editor);

const rename = (title: string) =>
  change(editor, { action: "dossier.renamed", dossierId }, async (tx) => {
    await tx.dossier.update({ where: { id: dossierId }, data: { title } });
    return { subject: `dossier:${dossierId}`, detail: { title }, result: title };
  });

const chainOf = async (chain: string) => {
  const entries = await db.auditEntry.findMany({ where: { chain }, orderBy: { sequence: "asc" }, include: { detail: true } });
  return entries.map(({ detail, ...entry }) => ({ ...entry, data: detail?.data }));
};

test("50 acts at once make one chain without a gap", async () => {
  const titles = Array.from({ length: 50 }, (_, i) => `Title ${i}`);
  expect(await Promise.all(titles.map(rename))).toEqual(titles);
  const chain = await chainOf(dossierId);
  expect(chain.map(({ sequence }) => sequence)).toEqual(titles.map((_, i) => i + 1));
  expect(findBrokenLink(chain)).toBeNull();
  expect(chain.map(({ data }) => (data as { title: string }).title).sort()).toEqual([...titles].sort());
  const { title } = await db.dossier.findUniqueOrThrow({ where: { id: dossierId } });
  expect(chain.at(-1)?.data).toEqual({ title });
});

test("an act that fails leaves nothing: no change and no entry", async () => {
  const before = { chain: await chainOf(dossierId), dossier: await db.dossier.findUnique({ where: { id: dossierId } }) };
  const fails = change(editor, { action: "dossier.renamed", dossierId }, async (tx) => {
    await tx.dossier.update({ where: { id: dossierId }, data: { title: "Half" } });
    throw new Refusal(["No."]);
  });
  await expect(fails).rejects.toThrow("No.");
  expect({ chain: await chainOf(dossierId), dossier: await db.dossier.findUnique({ where: { id: dossierId } }) }).toEqual(before);
});

const history = [
  "DocumentVersion",
  "Verdict",
  "Proposal",
  "ProposalAnswer",
  "Evidence",
  "FlagDecision",
  "Comment",
  "Muting",
  "ClaimFate",
  "CommentEvent",
  "SignOff",
  "Reopening",
  "AuditEntry",
  "AuditDetail",
];

test.each(history)("the run-time role cannot rewrite %s, by any of these ways", async (table) => {
  const [column] = await writeClient().$queryRawUnsafe<{ name: string }[]>(
    `select column_name as name from information_schema.columns where table_name = '${table}' limit 1`,
  );
  const ways = [
    `update "${table}" set "${column?.name}" = "${column?.name}"`,
    `delete from "${table}"`,
    `truncate "${table}" cascade`,
    `alter table "${table}" disable trigger all`,
    `drop table "${table}" cascade`,
    "set session_replication_role = replica",
    "set role stet",
  ];
  await withConnection(runtimeUrl, async (client) => {
    for (const way of ways) await expect(client.query(way), way).rejects.toMatchObject({ code: "42501" });
  });
});

test("the owner is refused too", async () => {
  await withConnection(ownerUrl, async (client) => {
    for (const way of [`update "AuditEntry" set "action" = 'x'`, `delete from "AuditEntry"`, `truncate "AuditEntry" cascade`])
      await expect(client.query(way), way).rejects.toMatchObject({ message: expect.stringMatching(/append-only/) });
  });
  expect(findBrokenLink(await chainOf(dossierId))).toBeNull();
});

test("where a database administrator rewrites a row all the same, the chain shows which", async () => {
  const before = await chainOf(dossierId);
  await withConnection(ownerUrl, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(`update "AuditEntry" set "actorId" = null where "chain" = $1 and "sequence" = 7`, [dossierId]);
    await client.query("commit");
  });
  expect(findBrokenLink(await chainOf(dossierId))?.sequence).toBe(7);
  await withConnection(ownerUrl, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(`update "AuditEntry" set "actorId" = $2 where "chain" = $1 and "sequence" = 7`, [dossierId, editor.id]);
    await client.query("commit");
  });
  expect(await chainOf(dossierId)).toEqual(before);
});

test("a signed-off dossier refuses every act but those that say otherwise, until it is reopened", async () => {
  const signOff = await writeClient().signOff.create({ data: { dossierId, contentHash: "0", personId: editor.id } });
  await expect(rename("Late")).rejects.toThrow(/Edda Nyman signed this dossier off/);
  const told = change(editor, { action: "report.exported", dossierId, evenWhenSignedOff: true }, async () => ({
    subject: `dossier:${dossierId}`,
    detail: {},
    result: "told",
  }));
  expect(await told).toBe("told");
  await writeClient().reopening.create({ data: { signOffId: signOff.id, reason: "A new figure", personId: editor.id } });
  expect(await rename("After")).toBe("After");
});

test("what concerns no dossier goes to the chain of the house, told by the operator where nobody is signed in", async () => {
  await change(null, { action: "desk.created" }, async () => ({ subject: "desk:x", detail: { name: "X" }, result: undefined }));
  const house = await chainOf("house");
  expect(house.at(-1)).toMatchObject({ actorId: null, dossierId: null, action: "desk.created", data: { name: "X" } });
  expect(findBrokenLink(house)).toBeNull();
});
