import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { personBehind } from "./identities.ts";
import { db } from "./lib/db.ts";
import { addPerson, disablePerson, enablePerson } from "./people.ts";

await openTestDatabase();
const issuer = "https://id.newsroom.example";
const add = (email: string) => addPerson(null, { email, name: "Rosa Ferrante", isAdmin: false, password: undefined });

test("the first time a verified address ties the identity; from then on issuer and subject decide", async () => {
  const { id } = await add("rosa@stet.example");
  expect((await personBehind({ issuer, subject: "1", email: " Rosa@Stet.example" })).person?.id).toBe(id);
  expect((await personBehind({ issuer, subject: "1", email: null })).person?.id).toBe(id);
  expect((await personBehind({ issuer, subject: "1", email: "somebody.else@stet.example" })).person?.id).toBe(id);
  expect(await db.identity.findMany({ where: { personId: id } })).toMatchObject([{ issuer, subject: "1" }]);
  expect(await db.auditEntry.count({ where: { action: "identity.linked" } })).toBe(1);
});

test("an address that is not verified, or that nobody has, lets nobody in and makes nobody", async () => {
  const people = await db.person.count();
  expect(await personBehind({ issuer, subject: "2", email: null })).toEqual({ person: null, refused: "unverified" });
  expect(await personBehind({ issuer, subject: "2", email: "rosa@stet.example\0" })).toEqual({ person: null, refused: "unverified" });
  expect(await personBehind({ issuer, subject: "2", email: "ghost@stet.example" })).toEqual({ person: null, refused: "unknown" });
  expect(await db.person.count()).toBe(people);
  expect(await db.identity.count({ where: { subject: "2" } })).toBe(0);
});

test("the same subject of another issuer is somebody else", async () => {
  expect((await personBehind({ issuer: "https://other.example", subject: "1", email: null })).refused).toBe("unverified");
});

test("somebody disabled is not let in, tied before or not", async () => {
  const { id } = await add("carl@stet.example");
  await disablePerson(null, id);
  expect((await personBehind({ issuer, subject: "3", email: "carl@stet.example" })).refused).toBe("disabled");
  expect(await db.identity.count({ where: { subject: "3" } })).toBe(0);
  await enablePerson(null, id);
  expect((await personBehind({ issuer, subject: "3", email: "carl@stet.example" })).person?.id).toBe(id);
  await disablePerson(null, id);
  expect((await personBehind({ issuer, subject: "3", email: "carl@stet.example" })).refused).toBe("disabled");
});
