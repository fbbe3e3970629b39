import "server-only";
import { change } from "./lib/change.ts";
import { Refusal } from "./lib/refusal.ts";
import { readOwn } from "./own.ts";
import { type GivenKeys, reasonsAgainstKeys, shippedKeys } from "./own-key-rules.ts";
import type { Actor } from "./policy.ts";

/** The actor's own keys: those that they have changed, by the key as it is shipped; null: switched off. `isOff`: all are. */
export const getOwnKeys = async (actor: Actor): Promise<{ isOff: boolean; keys: Record<string, string | null> }> => {
  const person = await readOwn(actor);
  return { isOff: person?.keysAreOff ?? false, keys: Object.fromEntries((person?.ownKeys ?? []).map(({ key, own }) => [key, own])) };
};

/** Keeps the actor's keys: those that are given, and the others as they are shipped. */
export const keepKeys = async (actor: Actor, { isOff, keys }: { isOff: boolean; keys: GivenKeys }): Promise<void> => {
  const reasons = reasonsAgainstKeys(keys);
  if (reasons.length) throw new Refusal(reasons);
  const own = shippedKeys.flatMap((key) => (keys[key] === undefined || keys[key] === key ? [] : [{ key, own: keys[key] || null }]));
  await change(actor, { action: "keys.changed" }, async (tx) => {
    await tx.ownKey.deleteMany({ where: { personId: actor.id } });
    await tx.ownKey.createMany({ data: own.map((row) => ({ ...row, personId: actor.id })) });
    await tx.person.update({ where: { id: actor.id }, data: { keysAreOff: isOff } });
    return { subject: `person:${actor.id}`, detail: { isOff, own }, result: undefined };
  });
};

/** Switches all keys of one character off, or on again as they were. */
export const switchKeys = (actor: Actor, isOff: boolean): Promise<void> =>
  change(actor, { action: "keys.changed" }, async (tx) => {
    await tx.person.update({ where: { id: actor.id }, data: { keysAreOff: isOff } });
    return { subject: `person:${actor.id}`, detail: { isOff }, result: undefined };
  });
