import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { cache } from "react";
import { readDossierAgain } from "./analysis.ts";
import { change } from "./lib/change.ts";
import { db, type ReadClient, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { turns } from "./muted-checks.ts";
import { type Actor, allow, can, type DeskVerb, deskScope } from "./policy.ts";
import { registerState } from "./register.ts";
import { toBeGivenBy } from "./second-reading/veil.ts";

const head = (actor: Actor) =>
  ({
    id: true,
    deskId: true,
    title: true,
    createdAt: true,
    archivedAt: true,
    desk: { select: { name: true, ...registerState } },
    createdBy: { select: { name: true } },
    mutings: turns,
    signOffs: {
      where: { reopening: null },
      select: {
        id: true,
        createdAt: true,
        note: true,
        contentHash: true,
        person: { select: { name: true } },
        override: { select: { reason: true } },
      },
    },
    /** Second readings that the actor is to give, and documents that are compared */
    _count: {
      select: { secondReadings: { where: { ...toBeGivenBy(actor), claim: { goneAt: null } } }, documents: { where: { archivedAt: null } } },
    },
  }) as const;

/** The dossier, when it is of one of the actor's desks; else NotThere. What pages of a dossier ask for in passing comes along: asked once a request. */
export const requireDossier = cache(async (actor: Actor, dossierId: string) => {
  const dossier = await db.dossier.findFirst({ where: { id: plainId(dossierId), ...deskScope(actor) }, select: head(actor) });
  if (!dossier) throw new NotThere("dossier");
  return dossier;
});

export type DossierHead = Awaited<ReturnType<typeof requireDossier>>;

/** Inside an act: the dossier, once the actor may do this there. NotThere to strangers of its desk, a Refusal to its members. */
export const requireAllowed = async (tx: WriteClient | ReadClient, actor: Actor, verb: DeskVerb, dossierId: string) => {
  const dossier = await tx.dossier.findUnique({
    where: { id: plainId(dossierId) },
    select: { id: true, deskId: true, title: true, archivedAt: true },
  });
  if (!dossier) throw new NotThere("dossier");
  allow(actor, verb, dossier.deskId);
  return dossier;
};

/** An id as it came in an address. Postgres takes no NUL, so what cannot be an id is simply not there. */
export const plainId = (id: string): string => (/^[\w-]{1,100}$/.test(id) ? id : "-");

/** A dossier without documents, on one of the actor's desks. */
export const createDossier = (actor: Actor, input: { deskId: string; title: string }): Promise<{ id: string }> => {
  const id = randomUUIDv7();
  return change(actor, { action: "dossier.created", dossierId: id }, async (tx) => {
    allow(actor, "dossier.create", input.deskId, "desk");
    await tx.dossier.create({ data: { id, deskId: input.deskId, title: input.title, createdById: actor.id } });
    return { subject: `dossier:${id}`, detail: { title: input.title }, result: { id } };
  });
};

/** `seenTitle`: the title that the form was made from. */
export const renameDossier = (actor: Actor, dossierId: string, input: { title: string; seenTitle: string }): Promise<void> =>
  change(actor, { action: "dossier.renamed", dossierId }, async (tx) => {
    const dossier = await requireAllowed(tx, actor, "dossier.change", dossierId);
    if (dossier.title !== input.seenTitle) throw new Stale(dossier.title);
    await tx.dossier.update({ where: { id: dossierId }, data: { title: input.title } });
    return { subject: `dossier:${dossierId}`, detail: { from: dossier.title, to: input.title }, result: undefined };
  });

/** Out of the desk's list, or back into it. Nothing in the dossier changes, so a signed-off one may go. */
export const setDossierArchived = (actor: Actor, dossierId: string, isArchived: boolean): Promise<void> =>
  change(actor, { action: isArchived ? "dossier.archived" : "dossier.restored", dossierId, evenWhenSignedOff: true }, async (tx) => {
    const dossier = await requireAllowed(tx, actor, "dossier.change", dossierId);
    if (Boolean(dossier.archivedAt) === isArchived) throw new Refusal([isArchived ? "It is archived already." : "It is not archived."]);
    await tx.dossier.update({ where: { id: dossierId }, data: { archivedAt: isArchived ? new Date() : null } });
    return { subject: `dossier:${dossierId}`, detail: { title: dossier.title }, result: undefined };
  });

/** Reads the texts with today's rules and register. */
export const readAgain = (actor: Actor, dossierId: string) =>
  change(actor, { action: "dossier.readAgain", dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "dossier.change", dossierId);
    const count = await readDossierAgain(tx, dossierId);
    return { subject: `dossier:${dossierId}`, detail: count, result: count };
  });

/** The desks on which the actor may begin a dossier, by name. */
export const listDesksToCreateOn = (actor: Actor) =>
  db.desk.findMany({
    where: { id: { in: [...actor.desks.keys()].filter((deskId) => can(actor, "dossier.create", deskId)) } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
