import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { createDesk, listDesks, listOwnDesks, memberOfDesk, newDesk, setMembership } from "./desks.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import * as people from "./people.ts";
import type { Actor } from "./policy.ts";

await openTestDatabase();

const actorOf = (id: string, isAdmin: boolean): Actor => ({ id, name: "A", email: "a@stet.example", isAdmin, desks: new Map() });
const add = (email: string, isAdmin = false) =>
  people.addPerson(null, { email, name: "Somebody", isAdmin, password: "a kettle and a boat" });
const { id: adminId } = await add("admin@stet.example", true);
const admin = actorOf(adminId, true);
const nobody = actorOf((await add("editor@stet.example")).id, false);
const missing = "00000000-0000-7000-8000-000000000000";

test("only an admin, or the operator, manages people and desks", async () => {
  const { id: deskId } = await createDesk(admin, { name: "World" });
  const acts = [
    () => people.listPeople(nobody),
    () => people.getPerson(nobody, adminId),
    () => people.addPerson(nobody, { email: "new@stet.example", name: "New", isAdmin: true, password: undefined }),
    () => people.changePerson(nobody, { personId: nobody.id, name: "Me", isAdmin: true }),
    () => people.disablePerson(nobody, adminId),
    () => people.enablePerson(nobody, adminId),
    () => people.resetPassword(nobody, adminId),
    () => people.endPersonsSessions(nobody, adminId),
    () => listDesks(nobody),
    () => createDesk(nobody, { name: "Mine" }),
    () => setMembership(nobody, { personId: nobody.id, deskId, role: "EDITOR" }),
  ];
  for (const act of acts) await expect(act()).rejects.toThrow(/Only an admin may manage/);
  expect(await db.person.count()).toBe(2);
  expect(await db.membership.count()).toBe(0);
});

test("one address, one person, however it is typed", async () => {
  await add("twice@stet.example");
  const again = people.newPerson.parse({ email: " Twice@STET.example", name: "Again", password: "a kettle and a boat" });
  const refused = people.addPerson(admin, again);
  await expect(refused).rejects.toThrow(/is here already/);
  await expect(refused).rejects.toMatchObject({ reasons: [{ field: "email" }] });
  const both = await Promise.allSettled([add("race@stet.example"), add("race@stet.example")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.person.count({ where: { email: "race@stet.example" } })).toBe(1);
});

test("a password is made where none is given, and told once", async () => {
  const { password, id } = await people.addPerson(
    admin,
    people.newPerson.parse({ email: "made@stet.example", name: "Made", password: "" }),
  );
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  expect((await db.person.findUniqueOrThrow({ where: { id } })).passwordHash).not.toContain(password);
  await expect(add("weak@stet.example").then(() => people.resetPassword(admin, id, "123456789012"))).rejects.toThrow(/guessers/);
});

test.each([
  [{ email: "", name: "" }, ["A name is needed.", "An e-mail address is needed."]],
  [{}, ["A name is needed.", "An e-mail address is needed."]],
  [{ email: "not an address", name: "N" }, [/not an e-mail address/]],
  [{ email: `${"a".repeat(300)}@stet.example`, name: "N" }, [/254 characters/]],
  [{ email: "a@stet.example", name: "x".repeat(121) }, [/120 characters/]],
  [{ email: "a@stet.example", name: "N\0" }, [/no text has/]],
  [{ email: "a@stet.example", name: "N\ud800" }, [/no text has/]],
  [{ email: "a@stet.example", name: "two\nlines" }, [/one line/]],
  [{ email: ["a@stet.example", "b@stet.example"], name: "N" }, [/needed/]],
])("%j is not a person", (typed, reasons) => {
  const messages = people.newPerson.safeParse(typed).error?.issues.map(({ message }) => message) ?? [];
  expect(messages).toHaveLength(reasons.length);
  for (const [i, reason] of reasons.entries()) expect(messages[i]).toMatch(reason);
});

test("a name of hostile letters is kept as it was typed", async () => {
  const name = `Zoë “<script>alert(1)</script>” O'Brien \u202e 王`;
  const { id } = await people.addPerson(
    admin,
    people.newPerson.parse({ email: "zoe@stet.example", name, password: "a kettle and a boat" }),
  );
  expect((await people.getPerson(admin, id))?.name).toBe(name);
});

test("the last admin stays one, and may not be disabled; a second one may take over", async () => {
  await expect(people.disablePerson(admin, adminId)).rejects.toThrow(/last admin/);
  await expect(people.changePerson(admin, { personId: adminId, name: "A", isAdmin: false })).rejects.toThrow(/last admin/);
  const { id: second } = await add("second@stet.example", true);
  await people.disablePerson(admin, second);
  await expect(people.disablePerson(admin, adminId)).rejects.toThrow(/last admin/); // a disabled admin is none
  await people.enablePerson(admin, second);
  const both = await Promise.allSettled([people.disablePerson(admin, adminId), people.disablePerson(admin, second)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  for (const id of [adminId, second]) await people.enablePerson(null, id);
});

test("who is not there cannot be changed", async () => {
  expect(await people.getPerson(admin, missing)).toBeNull();
  expect(await people.getPerson(admin, "'; drop table")).toBeNull();
  for (const act of [people.disablePerson, people.enablePerson, people.endPersonsSessions, people.resetPassword])
    await expect(act(admin, missing)).rejects.toThrow(NotThere);
  const { id: deskId } = await createDesk(admin, { name: "Empty" });
  await expect(setMembership(admin, { personId: missing, deskId, role: "EDITOR" })).rejects.toThrow(NotThere);
  await expect(setMembership(admin, { personId: adminId, deskId: missing, role: "EDITOR" })).rejects.toThrow(NotThere);
});

test("desks have names of their own, and members with one role each", async () => {
  const { id: deskId } = await createDesk(admin, newDesk.parse({ name: " Culture " }));
  await expect(createDesk(admin, { name: "Culture" })).rejects.toThrow(Refusal);
  await setMembership(admin, { personId: nobody.id, deskId, role: "REVIEWER" });
  await setMembership(admin, { personId: nobody.id, deskId, role: "EDITOR" });
  const culture = (await listDesks(admin)).find(({ id }) => id === deskId);
  expect(culture?.memberships).toMatchObject([{ role: "EDITOR", person: { id: nobody.id } }]);
  expect((await people.getPerson(admin, nobody.id))?.desks.filter(({ role }) => role)).toEqual([
    { id: deskId, name: "Culture", role: "EDITOR" },
  ]);
  expect(await listOwnDesks({ ...nobody, desks: new Map([[deskId, "EDITOR"]]) })).toEqual([
    { id: deskId, name: "Culture", role: "EDITOR" },
  ]);
  expect(memberOfDesk.parse({ personId: nobody.id, deskId, role: "NONE" }).role).toBeNull();
  expect(memberOfDesk.safeParse({ personId: nobody.id, deskId, role: "OWNER" }).error?.issues[0]?.message).toMatch(/editor or a reviewer/);
});
