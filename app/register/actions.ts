"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id } from "#server/lib/input";
import { entryInput } from "#server/register/entry-input";
import { addRegisterEntry, type ReadAgain, retireRegisterEntry } from "#server/register-entries";

const dossiers = (count: number) => (count === 1 ? "1 open dossier" : `${count} open dossiers`);
const told = ({ read, left }: ReadAgain) =>
  [read && ` ${dossiers(read)} read again with it.`, left && ` ${dossiers(left)} will take it in when somebody has them read again.`]
    .filter(Boolean)
    .join("");

export const addEntry = formAction(z.object({ deskId: id }).and(entryInput), async (actor, { deskId, ...input }) => ({
  done: `The row is in the desk’s register.${told(await addRegisterEntry(actor, deskId, input))}`,
}));

export const retireEntry = formAction(z.object({ rowId: id }), async (actor, { rowId }) => ({
  done: `The row is retired.${told(await retireRegisterEntry(actor, rowId))}`,
}));
