import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { decideFlag } from "./flag-decisions.ts";
import { flagNeighbours, listFlags, requireFlag } from "./flags.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const { editor, stranger, deskId } = await plantPeople();

/** A dossier whose flag says the same as two more, in other places; `odd` says something else. */
const plant = async () => {
  const { dossierId, flagId, draftId } = await plantDossier(deskId, editor);
  const more = async (key: string, values: [string, string]) => {
    const sides = values.map((value, ordinal) => ({
      ordinal,
      documentId: draftId,
      start: 60,
      end: 70,
      quote: `${value} in ${key}`,
      value,
    }));
    const data = {
      dossierId,
      key,
      check: "figure",
      relation: "CONFLICT",
      severity: "ERROR",
      summary: `41 or 14, ${key}`,
      suggestion: "14 people",
    } as const;
    return (await writeClient().flag.create({ data: { ...data, sides: { create: sides } } })).id;
  };
  const ids = [await more("second", ["14", "41"]), await more("third", ["41", "14"])];
  const odd = await more("odd", ["41", "15"]);
  const shown = async () => (await flagNeighbours(editor, dossierId, flagId, {})).same.map(({ id, seen }) => ({ flagId: id, seen }));
  const seen = (await requireFlag(editor, flagId)).seen;
  return { dossierId, flagId, ids, odd, shown, form: { flagId, seen, outcome: "CQ", reason: "The master counts the crew in." } as const };
};
const states = async (dossierId: string) => Object.fromEntries((await listFlags(editor, dossierId)).map((f) => [f.id, f.state]));
const decisionsIn = (dossierId: string) => db.flagDecision.count({ where: { flag: { dossierId } } });

test("flags that say the same are decided in one act, with one entry and a row of history each", async () => {
  const { dossierId, flagId, ids, odd, shown, form } = await plant();
  const others = await shown();
  expect(others.map((o) => o.flagId).sort()).toEqual([...ids].sort());
  expect(await decideFlag(editor, { ...form, others })).toEqual({ count: 3 });
  expect(await states(dossierId)).toEqual({ [flagId]: "CQ", [ids[0] ?? ""]: "CQ", [ids[1] ?? ""]: "CQ", [odd]: "open" });
  const rows = await db.flagDecision.findMany({ where: { flag: { dossierId } } });
  expect(rows.map(({ sequence, outcome, reason }) => ({ sequence, outcome, reason }))).toEqual(
    Array(3).fill({ sequence: 1, outcome: "CQ", reason: form.reason }),
  );
  const entries = await db.auditEntry.findMany({ where: { dossierId }, include: { detail: true } });
  expect(entries.map((e) => [e.action, e.subject])).toEqual([["flags.decided", `flag:${flagId}`]]);
  expect(entries[0]?.detail?.data).toMatchObject({ outcome: "CQ", reason: form.reason, others: others.map((o) => o.flagId) });
  expect(await shown()).toEqual([]);
});

test("what a colleague decided, what changed and what went away since is told by name, and nothing is half done", async () => {
  const { dossierId, ids, shown, form } = await plant();
  const others = await shown();
  const [decided = "", changed = ""] = ids;
  await decideFlag(editor, { flagId: decided, seen: "0.0", outcome: "STYLE", reason: "House style." });
  await writeClient().flag.update({ where: { id: changed }, data: { changedAt: new Date(), summary: "41 or 14, told anew" } });
  const refused = await decideFlag(editor, { ...form, others }).catch((e) => e);
  expect(refused).toBeInstanceOf(Stale);
  expect(refused.message).toBe("2 of the other flags changed in the meantime, as shown below. Nothing is decided yet.");
  expect(refused.theirs).toContain("41 or 14, second\nEdda Nyman decided “Style”: House style.");
  expect(refused.theirs).toContain("41 or 14, told anew\nThe flag now says: 41 or 14, told anew");
  expect(await decisionsIn(dossierId)).toBe(1);
  await writeClient().flag.update({ where: { id: changed }, data: { goneAt: new Date() } });
  await expect(decideFlag(editor, { ...form, others })).rejects.toMatchObject({
    theirs: expect.stringContaining("did not raise it again"),
  });
  expect(await decisionsIn(dossierId)).toBe(1);
  expect(await decideFlag(editor, { ...form, others: await shown() })).toEqual({ count: 1 });
});

test("two editors at once: one decides all, the other none", async () => {
  const { dossierId, ids, shown, form } = await plant();
  const others = await shown();
  const second = { flagId: ids[0] ?? "", seen: "0.0", outcome: "STYLE", reason: "House style." } as const;
  const results = await Promise.allSettled([decideFlag(editor, { ...form, others }), decideFlag(editor, { ...second, others: [] })]);
  expect(results.filter((r) => r.status === "rejected").map((r) => r.reason)).toEqual([expect.any(Stale)]);
  expect([1, 3]).toContain(await decisionsIn(dossierId));
});

test("what says something else, stands in another dossier or is named twice is not slipped in", async () => {
  const { dossierId, flagId, odd, shown, form } = await plant();
  const elsewhere = (await plant()).flagId;
  const others = await shown();
  const withOne = (id: string) => decideFlag(editor, { ...form, others: [...others, { flagId: id, seen: "0.0" }] });
  await expect(withOne(odd)).rejects.toThrow("“41 or 14, odd” says something else.");
  await expect(withOne(odd)).rejects.toBeInstanceOf(Refusal);
  for (const id of [elsewhere, "", "no-such", "a\0b"]) await expect(withOne(id)).rejects.toBeInstanceOf(NotThere);
  await expect(decideFlag(stranger, { ...form, others })).rejects.toBeInstanceOf(NotThere);
  expect(await decisionsIn(dossierId)).toBe(0);
  const twice = [...others, ...others, { flagId, seen: form.seen }];
  expect(await decideFlag(editor, { ...form, others: twice })).toEqual({ count: 3 });
});
