import "server-only";
import { joinRegister, problemsOf, type Register, type RegisterEntry, shippedRegister } from "#engine";
import type { Prisma } from "#prisma/generated/client";
import { readAgain } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, allow } from "./policy.ts";
import { type EntryInput, rowOf } from "./register/entry-input.ts";
import { placeOf } from "./register/place-of.ts";

/** How many dossiers of the desk were read again after a change, and how many wait until somebody has them read again. */
export type ReadAgain = { read: number; left: number };

/** Adds a row to the desk's register, or takes the place of the shipped row about the same thing; then the desk's open dossiers are read again. */
export const addRegisterEntry = async (actor: Actor, deskId: string, input: EntryInput): Promise<ReadAgain> => {
  await change(actor, { action: "register.added" }, async (tx) => {
    allow(actor, "register.write", deskId, "desk");
    const own = await ownEntries(tx, deskId);
    const joined = joinRegister(shippedRegister, { entries: own });
    const entry = placeOf(rowOf(input), joined);
    if (own.some(({ id }) => id === entry.id)) throw new Refusal(["The desk has a row about this already. Retire that one first."]);
    const faults = faultsBetween(joined, joinRegister(joined, { entries: [entry] }));
    if (faults.length) throw new Refusal(faults);
    const data = entry as unknown as Prisma.InputJsonObject;
    const { id } = await tx.registerEntry.create({ data: { deskId, personId: actor.id, data } });
    return { subject: `register:${id}`, detail: { deskId, entry: data }, result: undefined };
  });
  return readDeskAgain(actor, deskId);
};

/** Takes a row of the desk out of use; where it stood for a shipped one, that one counts again. `rowId`: of the database row. */
export const retireRegisterEntry = async (actor: Actor, rowId: string): Promise<ReadAgain> => {
  const deskId = await change(actor, { action: "register.retired" }, async (tx) => {
    const row = await tx.registerEntry.findUnique({ where: { id: rowId } });
    if (!row) throw new NotThere("row of the register");
    allow(actor, "register.write", row.deskId, "row of the register");
    if (row.retiredAt) throw new Refusal(["It is retired already."]);
    await tx.registerEntry.update({ where: { id: rowId }, data: { retiredAt: new Date() } });
    const own = await ownEntries(tx, row.deskId);
    const before = joinRegister(shippedRegister, { entries: [...own, row.data as unknown as RegisterEntry] });
    if (faultsBetween(before, joinRegister(shippedRegister, { entries: own })).length)
      throw new Refusal(["Another row of the desk names this one. Retire that one first."]);
    return { subject: `register:${rowId}`, detail: { deskId: row.deskId }, result: row.deskId };
  });
  return readDeskAgain(actor, deskId);
};

const ownEntries = async (tx: WriteClient, deskId: string): Promise<RegisterEntry[]> => {
  const rows = await tx.registerEntry.findMany({ where: { deskId, retiredAt: null }, orderBy: { id: "asc" }, select: { data: true } });
  return rows.map(({ data }) => data as unknown as RegisterEntry);
};

/** Every fault that the change would bring in, said without the ids that the engine puts before them. */
const faultsBetween = (before: Register, after: Register): string[] => {
  const known = new Set(problemsOf(before));
  return problemsOf(after)
    .filter((fault) => !known.has(fault))
    .map((fault) => fault.replace(/^\S+: /, ""))
    .map((fault) => `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`);
};

/** A newsroom's desk has a handful open at a time; more than these would keep the person waiting. */
const readAtOnce = 20;

/** Reads the desk's open dossiers with the register as it is now, each in an act of its own: the latest 20. */
const readDeskAgain = async (actor: Actor, deskId: string): Promise<ReadAgain> => {
  const dossiers = await db.dossier.findMany({
    where: { deskId, archivedAt: null, signOffs: { none: { reopening: null } } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  let read = 0;
  for (const { id } of dossiers.slice(0, readAtOnce)) {
    try {
      await readAgain(actor, id);
      read += 1;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal; // signed off or archived in the meantime: the row stands all the same
    }
  }
  return { read, left: dossiers.length - read };
};
