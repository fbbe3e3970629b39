import "server-only";
import { z } from "zod";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { line } from "./lib/input.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, allowInHouse } from "./policy.ts";

export const newDesk = z.object({ name: line("A name", 120) });
export const role = z.enum(["EDITOR", "REVIEWER"], "On a desk somebody is an editor or a reviewer.");
/** `role` null, or a form's "NONE": no member. */
export const memberOfDesk = z.object({
  personId: z.uuid("Choose a person."),
  deskId: z.uuid("Choose a desk."),
  role: z.preprocess((asked) => (asked === "NONE" ? null : asked), role.nullable()),
});

export const fourEyesOfDesk = z.object({
  deskId: z.uuid("Choose a desk."),
  asksFourEyes: z.enum(["yes", "no"], "Say whether the desk asks for four eyes.").transform((asked) => asked === "yes"),
});

/** The operator at the command line (null) manages desks too. */
const allowManaging = (actor: Actor | null) => actor && allowInHouse(actor, "desk.manage");

/** Every desk by name, with its members and how many dossiers it has: a figure, never a title. For admins. */
export const listDesks = async (actor: Actor | null) => {
  allowManaging(actor);
  return db.desk.findMany({
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      createdAt: true,
      asksFourEyes: true,
      _count: { select: { dossiers: true } },
      memberships: {
        select: { role: true, person: { select: { id: true, name: true, email: true, disabledAt: true } } },
        orderBy: { person: { name: "asc" } },
      },
    },
  });
};

/** The actor's own desks by name, with their role. */
export const listOwnDesks = async (actor: Actor) => {
  const desks = await db.desk.findMany({
    where: { id: { in: [...actor.desks.keys()] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return desks.map((desk) => ({ ...desk, role: actor.desks.get(desk.id) ?? ("REVIEWER" as const) }));
};

/** Who else of one of the actor's desks may sign in, by name. */
export const listColleagues = (actor: Actor, deskId: string) =>
  db.person.findMany({
    where: { disabledAt: null, id: { not: actor.id }, memberships: { some: { deskId: { in: [...actor.desks.keys()], equals: deskId } } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });

/** The id of a desk by its name, for the command line; null when there is none. */
export const getDeskId = async (name: string): Promise<string | null> =>
  (await db.desk.findUnique({ where: { name: name.trim() }, select: { id: true } }))?.id ?? null;

export const createDesk = (actor: Actor | null, { name }: z.output<typeof newDesk>): Promise<{ id: string }> =>
  change(actor, { action: "desk.created" }, async (tx) => {
    allowManaging(actor);
    if (await tx.desk.findUnique({ where: { name }, select: { id: true } }))
      throw new Refusal([{ field: "name", text: "There is a desk of this name already." }]);
    const { id } = await tx.desk.create({ data: { name } });
    return { subject: `desk:${id}`, detail: { name }, result: { id } };
  });

/** Whether nobody of the desk approves what is their own (see four-eyes.ts). It holds from the next act on. */
export const setFourEyes = (actor: Actor | null, { deskId, asksFourEyes }: z.output<typeof fourEyesOfDesk>): Promise<{ name: string }> =>
  change(actor, { action: "desk.fourEyesSet" }, async (tx) => {
    allowManaging(actor);
    const desk = await tx.desk.findUnique({ where: { id: deskId }, select: { name: true, asksFourEyes: true } });
    if (!desk) throw new NotThere("desk");
    if (desk.asksFourEyes === asksFourEyes)
      throw new Refusal([asksFourEyes ? "This desk asks for four eyes already." : "This desk does not ask for four eyes."]);
    await tx.desk.update({ where: { id: deskId }, data: { asksFourEyes } });
    return { subject: `desk:${deskId}`, detail: { desk: desk.name, asksFourEyes }, result: { name: desk.name } };
  });

/** Puts somebody on a desk, gives them another role there, or takes them off it. It holds from their next request on. */
export const setMembership = (actor: Actor | null, { personId, deskId, role }: z.output<typeof memberOfDesk>): Promise<void> =>
  change(actor, { action: "membership.changed" }, async (tx) => {
    allowManaging(actor);
    if (!(await tx.person.findUnique({ where: { id: personId }, select: { id: true } }))) throw new NotThere("person");
    if (!(await tx.desk.findUnique({ where: { id: deskId }, select: { id: true } }))) throw new NotThere("desk");
    const key = { personId_deskId: { personId, deskId } };
    if (role === null) await tx.membership.deleteMany({ where: { personId, deskId } });
    else await tx.membership.upsert({ where: key, create: { personId, deskId, role }, update: { role } });
    return { subject: `person:${personId}`, detail: { deskId, role }, result: undefined };
  });
