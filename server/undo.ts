import "server-only";
import { Prisma } from "#prisma/generated/client";
import { type Action, actions } from "./audit.ts";
import { plainId, requireAllowed } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db, type ReadClient, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, can, deskScope } from "./policy.ts";
import { undoable } from "./undo/undoable.ts";

/** So long after it an act is offered to be undone (ms): later it is no slip of the hand any more. */
const offeredFor = 12 * 3_600_000;

/** What somebody did last in a dossier, if they have just done it. `entryId`: its entry in the trail; `says`: "You ruled on a claim". */
export type LastAct = { entryId: string; says: string; about: string | null; isUndoable: boolean };

/** An act as the database tells it. `age`: how long ago it was (ms). */
export type ActRow = { id: string; action: Action; age: number; about: string | null; isFollowed: boolean };

/** SQL: the actor's own last act in a dossier; no row where there is none. */
export const lastAct = (actor: Actor, dossierId: string) => Prisma.sql`
  select e.id, e.action, (extract(epoch from now() at time zone 'UTC' - e."createdAt") * 1000)::float as age,
    left(coalesce(d.data->>'about', d.data->>'claim', d.data->>'quote', d.data->>'summary', d.data->>'check', d.data->>'document'), 200) as about,
    exists (select from "AuditEntry" l where l.chain = e.chain and l.sequence > e.sequence and l.subject = e.subject) as "isFollowed"
  from (select * from "AuditEntry" where "actorId" = ${actor.id} and chain = ${dossierId} order by sequence desc limit 1) e
  left join "AuditDetail" d on d."entryId" = e.id`;

/** The last act, for the page to offer its undoing; null where there is none of late that can be undone, or was. */
export const tellLastAct = (actor: Actor, deskId: string, row: ActRow | null): LastAct | null => {
  if (!row || row.age > offeredFor) return null;
  const way = undoable[row.action];
  if (typeof way === "string") return null;
  const isUndoable = way !== undefined && !row.isFollowed && can(actor, way.verb, deskId);
  return { entryId: row.id, says: `You ${actions[row.action]}`, about: row.about, isUndoable };
};

/**
 * Undoes the actor's last act in a dossier by an act of its own, which restores the state before. `entryId`: the entry of the trail that the form was made from. Refused
 * where it is no longer their last act, where somebody has acted on the same thing since, and where such an act cannot be undone.
 */
export const undoLastAct = async (actor: Actor, dossierId: string, entryId: string): Promise<{ subject: string; says: string }> => {
  const known = await db.dossier.findFirst({ where: { id: plainId(dossierId), ...deskScope(actor) }, select: { id: true } });
  if (!known) throw new NotThere("dossier");
  const seen = await readLast(db, actor, known.id);
  if (seen?.id !== entryId) throw new Refusal([notLast]);
  const way = undoable[seen.action as Action];
  if (way === undefined) throw new Refusal(["This is undone already, and an undoing is not undone. Do it again by hand."]);
  if (typeof way === "string") throw new Refusal([`This cannot be undone. ${way}`]);
  return change(actor, { action: way.as, dossierId: known.id }, async (tx) => {
    await requireAllowed(tx, actor, way.verb, known.id);
    const last = await readLast(tx, actor, known.id);
    if (last?.id !== entryId) throw new Refusal([notLast]);
    await refuseFollowed(tx, last);
    const about = last.subject.slice(last.subject.indexOf(":") + 1);
    const restored = await way.undo(tx, actor, { dossierId: known.id, about, createdAt: last.createdAt, detail: last.detail?.data });
    const detail = { undoes: last.sequence, action: last.action, ...nameOf(last.detail?.data), ...restored };
    return { subject: last.subject, detail, result: { subject: last.subject, says: `Undone: you ${actions[last.action as Action]}.` } };
  });
};

/** What an act was about, in its own words. */
const nameOf = (data: unknown): { about?: string } => {
  const told = { ...(data as Record<string, unknown>) };
  const about = [told.claim, told.quote, told.summary, told.check, told.document].find((words) => typeof words === "string");
  return typeof about === "string" ? { about } : {};
};

const notLast = "You have done something else in this dossier since. Only your last act can be undone.";

const readLast = (client: ReadClient | WriteClient, actor: Actor, dossierId: string) =>
  client.auditEntry.findFirst({
    where: { chain: dossierId, actorId: actor.id },
    orderBy: { sequence: "desc" },
    include: { detail: { select: { data: true } } },
  });

/** Throws where somebody has acted on the same thing after it. */
const refuseFollowed = async (tx: WriteClient, { chain, sequence, subject }: { chain: string; sequence: number; subject: string }) => {
  const later = await tx.auditEntry.findFirst({
    where: { chain, sequence: { gt: sequence }, subject },
    orderBy: { sequence: "desc" },
    select: { action: true, actor: { select: { name: true } } },
  });
  if (later)
    throw new Refusal([
      `${later.actor?.name ?? "The operator"} ${actions[later.action as Action]} since: the same that your act was about. It can no longer be undone.`,
    ]);
};
