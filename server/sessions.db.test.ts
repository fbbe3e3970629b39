import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { sha256 } from "./audit.ts";
import { createDesk, setMembership } from "./desks.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { changeOwnPassword } from "./own-password.ts";
import { addPerson, disablePerson, enablePerson, endPersonsSessions, resetPassword } from "./people.ts";
import type { Actor } from "./policy.ts";
import { endSession, endThisSession, listSessions, resumeSession } from "./sessions.ts";
import { signInByPassword } from "./sign-in.ts";

await openTestDatabase();
const password = "a kettle and a boat";
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

let count = 0;
const plant = async () => {
  count += 1;
  const email = `person${count}@stet.example`;
  const { id } = await addPerson(null, { email, name: `Person ${count}`, isAdmin: false, password });
  return { id, email, enter: (agent: string | null = null) => signInByPassword(email, password, agent) };
};
const requireResumed = async (session: string): Promise<Actor> => {
  const actor = await resumeSession(session);
  if (!actor) throw new Error("the session does not hold");
  return actor;
};

test("signs in by e-mail, however it is typed, and password; the row keeps no secret", async () => {
  const { id, email } = await plant();
  const session = await signInByPassword(`  ${email.toUpperCase()} `, password, "Firefox/200");
  expect(await resumeSession(session)).toMatchObject({ id, email, isAdmin: false });
  const row = await db.session.findFirstOrThrow({ where: { personId: id } });
  expect(row).toMatchObject({ idHash: sha256(session), agent: "Firefox/200" });
  expect(JSON.stringify(row)).not.toContain(session);
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(12 * 3600 * 1000);
});

test("wrong password, nobody of that address, somebody disabled: one and the same answer", async () => {
  const { id, email } = await plant();
  const { id: otherId, email: disabled } = await plant();
  await disablePerson(null, otherId);
  const answers = await Promise.all(
    [
      [email, "another password"],
      ["nobody@stet.example", password],
      [disabled, password],
      ["", ""],
      [`${email}\0`, password],
      ["\ud800@stet.example", password],
      [email, "x".repeat(1_000_000)],
      [`' or 1=1 --`, "' or 1=1 --"],
    ].map(([who = "", what = ""]) => signInByPassword(who, what, null).catch((refusal: Error) => refusal.message)),
  );
  expect(new Set(answers)).toEqual(new Set([expect.stringMatching(/do not go together/)]));
  expect(await db.session.count({ where: { personId: { in: [id, otherId] } } })).toBe(0);
});

test("an agent that is hostile or endless is cut and cleaned", async () => {
  const { id, enter } = await plant();
  await enter(`\0\ud800${"x".repeat(5000)}`);
  const { agent } = await db.session.findFirstOrThrow({ where: { personId: id } });
  expect(agent).toHaveLength(200);
  expect(agent?.isWellFormed()).toBe(true);
});

test("a session is over after 30 idle minutes, and after 12 hours however much it was used", async () => {
  const { enter } = await plant();
  const session = await enter();
  expect(await resumeSession(session, minutes(29))).not.toBeNull();
  expect(await resumeSession(session, minutes(58))).not.toBeNull(); // the 29th minute counted as use
  expect(await resumeSession(session, minutes(58 + 31))).toBeNull();
  const busy = await enter();
  for (let at = 20; at < 720; at += 20) expect(await resumeSession(busy, minutes(at)), `${at}`).not.toBeNull();
  expect(await resumeSession(busy, minutes(721))).toBeNull();
});

test("use is written down once a minute at most", async () => {
  const { id, enter } = await plant();
  const session = await enter();
  const seen = async () => (await db.session.findFirstOrThrow({ where: { personId: id } })).lastSeenAt.getTime();
  const first = await seen();
  await resumeSession(session, new Date(first + 59_000));
  expect(await seen()).toBe(first);
  await resumeSession(session, new Date(first + 61_000));
  expect(await seen()).toBe(first + 61_000);
});

test("a session that was signed out, ended or made up is refused", async () => {
  const { enter } = await plant();
  const [one, other] = [await enter(), await enter()];
  const actor = await requireResumed(one);
  const rows = await listSessions(actor, one);
  expect(rows.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
  await endSession(actor, rows.find(({ isThis }) => !isThis)?.id ?? "");
  expect(await resumeSession(other)).toBeNull();
  await endThisSession(actor, one);
  expect(await resumeSession(one)).toBeNull();
  expect(await resumeSession("made up")).toBeNull();
  expect(await resumeSession("")).toBeNull();
  expect(await resumeSession(sha256(one))).toBeNull();
});

test("nobody ends the session of somebody else", async () => {
  const [mine, theirs] = [await plant(), await plant()];
  const session = await theirs.enter();
  const row = await db.session.findFirstOrThrow({ where: { personId: theirs.id } });
  await expect(endSession(await requireResumed(await mine.enter()), row.id)).rejects.toThrow(NotThere);
  expect(await resumeSession(session)).not.toBeNull();
});

test("somebody disabled is out at once, and must sign in anew when enabled", async () => {
  const { id, enter } = await plant();
  const session = await enter();
  await disablePerson(null, id);
  expect(await resumeSession(session)).toBeNull();
  await enablePerson(null, id);
  expect(await resumeSession(session)).toBeNull();
  expect(await resumeSession(await enter())).not.toBeNull();
});

test("an admin ends every session of somebody; a reset does so too", async () => {
  const { id, email, enter } = await plant();
  const sessions = [await enter(), await enter()];
  expect(await endPersonsSessions(null, id)).toBe(2);
  for (const session of sessions) expect(await resumeSession(session)).toBeNull();
  const another = await enter();
  const made = await resetPassword(null, id);
  expect(await resumeSession(another)).toBeNull();
  await expect(enter()).rejects.toThrow(/do not go together/);
  expect(await resumeSession(await signInByPassword(email, made, null))).not.toBeNull();
});

test("a role that changes is seen at the next request", async () => {
  const { id, enter } = await plant();
  const { id: deskId } = await createDesk(null, { name: "Fresh desk" });
  const session = await enter();
  const roleNow = async () => (await requireResumed(session)).desks.get(deskId);
  expect(await roleNow()).toBeUndefined();
  await setMembership(null, { personId: id, deskId, role: "EDITOR" });
  expect(await roleNow()).toBe("EDITOR");
  await setMembership(null, { personId: id, deskId, role: "REVIEWER" });
  expect(await roleNow()).toBe("REVIEWER");
  await setMembership(null, { personId: id, deskId, role: null });
  expect(await roleNow()).toBeUndefined();
});

test("a changed password ends the other sessions and takes the present one", async () => {
  const { email, enter } = await plant();
  const [here, there] = [await enter(), await enter()];
  const actor = await requireResumed(here);
  await expect(changeOwnPassword(actor, { currentPassword: "not it at all", password: "a boat and a kettle" }, here)).rejects.toThrow(
    /not your password/,
  );
  await expect(changeOwnPassword(actor, { currentPassword: password, password: "short" }, here)).rejects.toThrow(/12 characters/);
  expect(await resumeSession(there)).not.toBeNull();
  expect(await changeOwnPassword(actor, { currentPassword: password, password: "a boat and a kettle" }, here)).toBe(1);
  expect(await resumeSession(here)).not.toBeNull();
  expect(await resumeSession(there)).toBeNull();
  await expect(enter()).rejects.toThrow(/do not go together/);
  expect(await signInByPassword(email, "a boat and a kettle", null)).toEqual(expect.any(String));
});

test("the trail tells who signed in and out, and never a password or a session", async () => {
  const { id, enter } = await plant();
  const session = await enter();
  await endThisSession(await requireResumed(session), session);
  const trail = await db.auditEntry.findMany({ where: { actorId: id }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(trail.map(({ action }) => action)).toEqual(["person.signedIn", "person.signedOut"]);
  const all = JSON.stringify(await db.auditEntry.findMany({ include: { detail: true } }));
  for (const secret of [session, password, "argon2id", "a boat and a kettle"]) expect(all).not.toContain(secret);
});
