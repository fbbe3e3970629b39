import "server-only";
import { joinRegister, type Register, type RegisterEntry, shippedRegister } from "#engine";
import { canonical, sha256 } from "./audit.ts";
import { db, type ReadClient } from "./lib/db.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type EntryWords, entryWords } from "./register/entry-words.ts";

/** `hash`: SHA-256 over all of it, hex. */
export type KeptRegister = { register: Register; hash: string };

const shipped: KeptRegister = { register: shippedRegister, hash: sha256(canonical(shippedRegister)) };
/** The last register of each desk: the engine keeps its index by the object, so the same rows should be the same object. */
const lastOf = new Map<string, KeptRegister>();

/**
 * What the engine is handed for a desk: the shipped register joined with the desk's own rows, of which a row takes the place of a shipped one
 * with its id. `hash`: SHA-256 over all of it, hex. `reader`: the transaction, inside an act.
 */
export const registerFor = async (deskId: string, reader: Pick<ReadClient, "registerEntry"> = db): Promise<KeptRegister> => {
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

/** What tells whether a desk's register is still the same, as its rows are only ever added and retired: `select` of a Desk. */
export const registerState = {
  id: true,
  _count: { select: { registerEntries: { where: { retiredAt: null } } } },
  registerEntries: { orderBy: { id: "desc" }, take: 1, select: { id: true } },
} as const;

export type RegisterState = { id: string; _count: { registerEntries: number }; registerEntries: { id: string }[] };

/** The last state of each desk's register that this process has seen, with what that was. */
const seenOf = new Map<string, { state: string; kept: KeptRegister }>();

/** `registerFor` a desk whose state came along with something else: the rows are asked for only when they are others than last time. */
export const registerIn = async (
  { id, _count, registerEntries: [latest] }: RegisterState,
  reader: Pick<ReadClient, "registerEntry"> = db,
): Promise<KeptRegister> => {
  const state = `${_count.registerEntries} ${latest?.id ?? ""}`;
  const seen = seenOf.get(id);
  if (seen?.state === state) return seen.kept;
  const kept = await registerFor(id, reader);
  seenOf.set(id, { state, kept });
  return kept;
};

/** A row as the register page shows it. `own`: whose row it is, where it is not a shipped one. */
export type ListedEntry = EntryWords & {
  id: string;
  kind: RegisterEntry["kind"];
  source: string;
  own: { rowId: string; deskId: string; desk: string; by: string; at: Date } | null;
};

const shownAtOnce = 100;

/**
 * The shipped rows and those of the actor's desks, the desks' first, that hold every word of `q` (accents and capitals aside) and are of
 * `kind`, where one is named. At most 100 of `total`.
 */
export const listRegister = async (actor: Actor, { q = "", kind }: { q?: string; kind?: string }) => {
  const rows = await db.registerEntry.findMany({
    where: { ...deskScope(actor), retiredAt: null },
    orderBy: { createdAt: "desc" },
    include: { desk: { select: { name: true } }, person: { select: { name: true } } },
  });
  const own = rows.map(({ id, data, deskId, desk, person, createdAt }) => ({
    entry: data as unknown as RegisterEntry,
    own: { rowId: id, deskId, desk: desk.name, by: person.name, at: createdAt },
  }));
  const joined = joinRegister(shippedRegister, { entries: own.map(({ entry }) => entry) });
  const words = plain(q).split(/\s+/).filter(Boolean);
  const found = [...own, ...shippedRegister.entries.map((entry) => ({ entry, own: null }))]
    .filter(({ entry }) => !kind || entry.kind === kind)
    .map(({ entry, own }): ListedEntry => ({ id: entry.id, kind: entry.kind, source: entry.source, own, ...entryWords(entry, joined) }))
    .filter((listed) => {
      const text = plain(`${listed.name} ${listed.says}`);
      return words.every((word) => text.includes(word));
    });
  return { total: found.length, entries: found.slice(0, shownAtOnce) };
};

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
