import { randomUUID } from "node:crypto";
import { writeClient } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** A desk with two editors and a reviewer, and an editor of another desk, straight into the database: what tests of acts start from. */
export const plantPeople = async () => {
  const client = writeClient();
  const desk = await client.desk.create({ data: { name: `World ${randomUUID()}` } });
  const other = await client.desk.create({ data: { name: `Culture ${randomUUID()}` } });
  const join = async (name: string, deskId: string, role: "EDITOR" | "REVIEWER"): Promise<Actor> => {
    const email = `${randomUUID()}@stet.example`;
    const person = await client.person.create({ data: { name, email, memberships: { create: { deskId, role } } } });
    return { id: person.id, name, email, isAdmin: false, desks: new Map([[deskId, role]]) };
  };
  return {
    deskId: desk.id,
    otherDeskId: other.id,
    editor: await join("Edda Nyman", desk.id, "EDITOR"),
    secondEditor: await join("Elias Moreau", desk.id, "EDITOR"),
    reviewer: await join("Rosa Ferrante", desk.id, "REVIEWER"),
    stranger: await join("Carl Oyelaran", other.id, "EDITOR"),
  };
};
