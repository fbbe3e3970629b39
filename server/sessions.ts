import "server-only";
import { randomBytes } from "node:crypto";
import { sha256 } from "./audit.ts";
import { sessionSeconds } from "./lib/auth.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient, writeClient } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";

const minute = 60_000;
/** A session that was not used for this long is over (ms). */
const idleLimit = 30 * minute;

/** Holds now: not ended, within both limits, of somebody who may sign in. */
const holds = (now: Date) => ({
  endedAt: null,
  expiresAt: { gt: now },
  lastSeenAt: { gt: new Date(now.getTime() - idleLimit) },
  person: { disabledAt: null },
});

/** Opens a session inside the act that signs somebody in. Gives the secret id, which is kept nowhere but in the cookie. */
export const openSession = async (tx: WriteClient, personId: string, agent: string | null, now = new Date()): Promise<string> => {
  const id = randomBytes(32).toString("base64url");
  await tx.session.create({
    data: {
      idHash: sha256(id),
      personId,
      agent: agent?.replaceAll("\0", "").toWellFormed().slice(0, 200) || null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
    },
  });
  return id;
};

/** Whose session this is, with their roles as they are now, and when it was last used; null when it does not hold. Asking does not keep it alive. */
export const readSession = async (id: string, now = new Date()): Promise<{ actor: Actor; rowId: string; lastSeenAt: Date } | null> => {
  const session = await db.session.findFirst({
    where: { idHash: sha256(id), ...holds(now) },
    include: { person: { include: { memberships: true } } },
  });
  if (!session) return null;
  const { person } = session;
  const desks = new Map(person.memberships.map(({ deskId, role }) => [deskId, role]));
  const actor = { id: person.id, name: person.name, email: person.email, isAdmin: person.isAdmin, desks };
  return { actor, rowId: session.id, lastSeenAt: session.lastSeenAt };
};

/** Who asks, by their session; null when it does not hold. Notes at most once a minute that it was used. */
export const resumeSession = async (id: string, now = new Date()): Promise<Actor | null> => {
  const session = await readSession(id, now);
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > minute)
    await writeClient().session.updateMany({ where: { id: session.rowId, endedAt: null }, data: { lastSeenAt: now } });
  return session.actor;
};

/** Does a session still hold, and may its person still see the dossier, if one is named? Asking does not keep it alive. */
export const isSessionAlive = async (id: string, dossierId?: string, now = new Date()): Promise<boolean> => {
  const mayRead = dossierId ? { memberships: { some: { desk: { dossiers: { some: { id: dossierId } } } } } } : {};
  const where = { idHash: sha256(id), ...holds(now), person: { disabledAt: null, ...mayRead } };
  return (await db.session.count({ where })) > 0;
};

/** One's own sessions that hold, the latest used first. `isThis`: the one that asks. */
export const listSessions = async (actor: Actor, currentId: string | undefined, now = new Date()) => {
  const sessions = await db.session.findMany({
    where: { personId: actor.id, ...holds(now) },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, idHash: true, agent: true, createdAt: true, lastSeenAt: true },
  });
  const current = currentId && sha256(currentId);
  return sessions.map(({ idHash, ...session }) => ({ ...session, isThis: idHash === current }));
};

/** Signs out: the session of this secret id is over. Nothing happens where there is none. */
export const endThisSession = async (actor: Actor, id: string): Promise<void> =>
  change(actor, { action: "person.signedOut" }, async (tx) => {
    await tx.session.updateMany({ where: { idHash: sha256(id), endedAt: null }, data: { endedAt: new Date() } });
    return { subject: `person:${actor.id}`, detail: {}, result: undefined };
  });

/** Ends one of one's own sessions, by the id of its row. */
export const endSession = async (actor: Actor, rowId: string): Promise<void> =>
  change(actor, { action: "session.ended" }, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: rowId, personId: actor.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (!count) throw new NotThere("session");
    return { subject: `session:${rowId}`, detail: {}, result: undefined };
  });

/** Ends all sessions of somebody inside an act; `exceptId`: the secret id of one that stays. Gives how many. */
export const endSessionsOf = async (tx: WriteClient, personId: string, exceptId?: string): Promise<number> => {
  const except = exceptId ? { idHash: { not: sha256(exceptId) } } : {};
  const { count } = await tx.session.updateMany({ where: { personId, endedAt: null, ...except }, data: { endedAt: new Date() } });
  return count;
};
