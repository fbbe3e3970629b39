import "server-only";
import { joinRegister, type Register, type RegisterEntry, shippedRegister } from "#engine";
import { canonical, sha256 } from "./audit.ts";
import { db, type ReadClient } from "./lib/db.ts";

type Kept = { register: Register; hash: string };

const shipped: Kept = { register: shippedRegister, hash: sha256(canonical(shippedRegister)) };
/** The last register of each desk: the engine keeps its index by the object, so the same rows should be the same object. */
const lastOf = new Map<string, Kept>();

/**
 * What the engine is handed for a desk: the shipped register joined with the desk's own rows, of which a row takes the place of a shipped one
 * with its id. `hash`: SHA-256 over all of it, hex. `reader`: the transaction, inside an act.
 */
export const registerFor = async (deskId: string, reader: Pick<ReadClient, "registerEntry"> = db): Promise<Kept> => {
  const rows = await reader.registerEntry.findMany({ where: { deskId, retiredAt: null }, orderBy: { id: "asc" }, select: { data: true } });
  if (!rows.length) return shipped;
  const entries = rows.map(({ data }) => data as unknown as RegisterEntry);
  const hash = sha256(shipped.hash + canonical(entries));
  const last = lastOf.get(deskId);
  if (last?.hash === hash) return last;
  const kept = { register: joinRegister(shippedRegister, { entries }), hash };
  lastOf.set(deskId, kept);
  return kept;
};
