import "server-only";
import { z } from "zod";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { env } from "./lib/env.ts";
import { id, line, optional } from "./lib/input.ts";
import { generatePassword, hashPassword, reasonsAgainstPassword } from "./lib/password.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, allowInHouse } from "./policy.ts";
import { endSessionsOf } from "./sessions.ts";

/** An e-mail address as it is kept: trimmed, lower case. */
export const email = line("An e-mail address", 254)
  .toLowerCase()
  .pipe(z.email("This is not an e-mail address. It reads name@newsroom.example."));
const name = line("A name", 120);
const isAdmin = z.preprocess((value) => value === true || value === "on", z.boolean());

/** A person to be added. Without a password one is made. */
export const newPerson = z.object({ name, email, isAdmin, password: optional(z.string()) });
/** What may be put right later. */
export const personDetails = z.object({ personId: id, name, isAdmin });

/** The operator at the command line (null) manages people too. */
const allowManaging = (actor: Actor | null) => actor && allowInHouse(actor, "person.manage");

/** Everybody, by name, with their desks and when they were last seen. For admins. */
export const listPeople = async (actor: Actor | null) => {
  allowManaging(actor);
  const people = await db.person.findMany({
    orderBy: [{ name: "asc" }, { email: "asc" }],
    select: {
      id: true,
      email: true,
      name: true,
      isAdmin: true,
      createdAt: true,
      disabledAt: true,
      memberships: { select: { deskId: true, role: true, desk: { select: { name: true } } }, orderBy: { desk: { name: "asc" } } },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  });
  return people.map(({ sessions, ...person }) => ({ ...person, lastSeenAt: sessions[0]?.lastSeenAt ?? null }));
};

/** One person, with what they are on every desk there is (`role` null: no member); null when there is nobody. For admins. */
export const getPerson = async (actor: Actor | null, personId: string) => {
  allowManaging(actor);
  if (!z.uuid().safeParse(personId).success) return null;
  const [person, desks] = await Promise.all([
    db.person.findUnique({
      where: { id: personId },
      select: { id: true, email: true, name: true, isAdmin: true, createdAt: true, disabledAt: true, memberships: true },
    }),
    db.desk.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  if (!person) return null;
  const { memberships, ...who } = person;
  const roleOn = new Map(memberships.map(({ deskId, role }) => [deskId, role]));
  return { ...who, desks: desks.map((desk) => ({ ...desk, role: roleOn.get(desk.id) ?? null })) };
};

/** Who the sign-in page of the sample world offers, with the password that all of them have; nobody anywhere else. */
export const listSamplePeople = async () => {
  if (!env.isDemo) return [];
  const { offered, password, people } = await import("#seeds/world");
  return offered.map((key) => ({ email: people[key].email, name: people[key].name, title: people[key].title, password }));
};

/** The id behind an e-mail address, for the command line; null when there is nobody. */
export const getPersonId = async (address: string): Promise<string | null> =>
  (await db.person.findUnique({ where: { email: address.trim().toLowerCase() }, select: { id: true } }))?.id ?? null;

/** Adds a person. `password` of the answer: the one that was made, to be told once; absent where one was given. */
export const addPerson = async (actor: Actor | null, person: z.output<typeof newPerson>): Promise<{ id: string; password?: string }> => {
  const made = person.password === undefined ? generatePassword() : undefined;
  const password = made ?? person.password ?? "";
  const passwordHash = await hashFit(password, person);
  return change(actor, { action: "person.added" }, async (tx) => {
    allowManaging(actor);
    if (await tx.person.findUnique({ where: { email: person.email }, select: { id: true } }))
      throw new Refusal([{ field: "email", text: "Somebody with this e-mail address is here already." }]);
    const { id } = await tx.person.create({ data: { email: person.email, name: person.name, isAdmin: person.isAdmin, passwordHash } });
    const detail = { email: person.email, name: person.name, isAdmin: person.isAdmin };
    return { subject: `person:${id}`, detail, result: { id, ...(made && { password: made }) } };
  });
};

/** Puts a name right, makes somebody an admin or no longer one. */
export const changePerson = (actor: Actor | null, details: z.output<typeof personDetails>): Promise<void> =>
  change(actor, { action: "person.changed" }, async (tx) => {
    allowManaging(actor);
    const { personId, ...data } = details;
    const person = await requirePerson(tx, personId);
    if (person.isAdmin && !data.isAdmin) await refuseLastAdmin(tx, personId);
    await tx.person.update({ where: { id: personId }, data });
    return { subject: `person:${personId}`, detail: data, result: undefined };
  });

/** From the next request on they are refused, whatever tabs they have open. */
export const disablePerson = (actor: Actor | null, personId: string): Promise<void> =>
  change(actor, { action: "person.disabled" }, async (tx) => {
    allowManaging(actor);
    await requirePerson(tx, personId);
    await refuseLastAdmin(tx, personId);
    await tx.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
    const sessions = await endSessionsOf(tx, personId);
    return { subject: `person:${personId}`, detail: { sessions }, result: undefined };
  });

export const enablePerson = (actor: Actor | null, personId: string): Promise<void> =>
  change(actor, { action: "person.enabled" }, async (tx) => {
    allowManaging(actor);
    await requirePerson(tx, personId);
    await tx.person.update({ where: { id: personId }, data: { disabledAt: null } });
    return { subject: `person:${personId}`, detail: {}, result: undefined };
  });

/** Gives somebody another password (the one given, else one that is made and answered) and ends their sessions. */
export const resetPassword = async (actor: Actor | null, personId: string, given?: string): Promise<string> => {
  allowManaging(actor);
  const password = given ?? generatePassword();
  const person = await requirePerson(db, personId);
  const passwordHash = await hashFit(password, person);
  await change(actor, { action: "person.passwordChanged" }, async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { passwordHash } });
    const sessions = await endSessionsOf(tx, personId);
    return { subject: `person:${personId}`, detail: { sessions }, result: undefined };
  });
  return password;
};

/** Ends all sessions of somebody. Gives how many. */
export const endPersonsSessions = (actor: Actor | null, personId: string): Promise<number> =>
  change(actor, { action: "session.ended" }, async (tx) => {
    allowManaging(actor);
    await requirePerson(tx, personId);
    const sessions = await endSessionsOf(tx, personId);
    return { subject: `person:${personId}`, detail: { sessions }, result: sessions };
  });

/** The hash of a password that may be theirs; a Refusal with every reason otherwise. */
export const hashFit = async (password: string, person: { email: string; name: string }): Promise<string> => {
  const reasons = reasonsAgainstPassword(password, person);
  if (reasons.length) throw new Refusal(reasons.map((text) => ({ field: "password", text })));
  return hashPassword(password);
};

const requirePerson = async (tx: Pick<WriteClient, "person"> | typeof db, personId: string) => {
  const person = await (tx.person as typeof db.person).findUnique({ where: { id: personId } });
  if (!person) throw new NotThere("person");
  return person;
};

const refuseLastAdmin = async (tx: WriteClient, personId: string) => {
  const person = await requirePerson(tx, personId);
  if (!person.isAdmin || person.disabledAt) return;
  const others = await tx.person.count({ where: { isAdmin: true, disabledAt: null, id: { not: personId } } });
  if (!others) throw new Refusal([`${person.name} is the last admin. Make somebody else an admin first.`]);
};
