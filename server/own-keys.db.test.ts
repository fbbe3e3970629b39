import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { db } from "./lib/db.ts";
import { Refusal } from "./lib/refusal.ts";
import { getOwnKeys, keepKeys, switchKeys } from "./own-keys.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const { editor, reviewer } = await plantPeople();

test("a person's keys are theirs alone, and go back to what is shipped", async () => {
  expect(await getOwnKeys(editor)).toEqual({ isOff: false, keys: {} });
  await keepKeys(editor, { isOff: false, keys: { j: "d", k: "", n: "n" } });
  expect(await getOwnKeys(editor)).toEqual({ isOff: false, keys: { j: "d", k: null } });
  expect(await getOwnKeys(reviewer)).toEqual({ isOff: false, keys: {} });
  await switchKeys(editor, true);
  expect(await getOwnKeys(editor)).toEqual({ isOff: true, keys: { j: "d", k: null } });
  await keepKeys(editor, { isOff: false, keys: {} });
  expect(await getOwnKeys(editor)).toEqual({ isOff: false, keys: {} });
  expect(await db.auditEntry.count({ where: { actorId: editor.id, action: "keys.changed" } })).toBe(3);
});

test("one key for two commands is refused, and nothing is kept", async () => {
  await keepKeys(reviewer, { isOff: false, keys: { j: "d" } });
  await expect(keepKeys(reviewer, { isOff: true, keys: { j: "c" } })).rejects.toThrow(Refusal);
  expect(await getOwnKeys(reviewer)).toEqual({ isOff: false, keys: { j: "d" } });
});
