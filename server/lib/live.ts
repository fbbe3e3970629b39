import "server-only";
import postgres from "postgres";
import type { WriteClient } from "./db.ts";
import { env } from "./env.ts";

/**
 * What happens in dossiers, told to whoever has one open, in every process: over NOTIFY of the same Postgres, through one connection a process. A message
 * holds ids alone (Postgres takes 8 kB): who may see what is decided when the page is asked for again.
 */

const channel = "stet";

/** An act that was committed. `subject`: "claim:<id>". */
export type ActMessage = { kind: "act"; dossierId: string; subject: string; actorId: string | null };
/** Somebody has the dossier open (`isHere`) or has left it. `connection`: one tab. `isNew`: whoever else is here, say so. */
export type PresenceMessage = {
  kind: "presence";
  dossierId: string;
  personId: string;
  name: string;
  connection: string;
  isHere: boolean;
  isNew: boolean;
};
/** Something reached a person, or they have read what did: their inbox is to be counted again. */
export type NewsMessage = { kind: "news"; personId: string };
/** Messages may have been missed: look again. */
export type GapMessage = { kind: "gap" };
export type Message = ActMessage | PresenceMessage | NewsMessage | GapMessage;

type Listener = (message: Message) => void;
type Hub = { listeners: Map<string, Set<Listener>>; client: postgres.Sql; ready: Promise<unknown> };

// Pages, actions and route handlers are bundled apart: the process has one hub, not one each.
const kept = globalThis as unknown as { stetHub?: Hub };

const hub = (): Hub => {
  if (kept.stetHub) return kept.stetHub;
  const client = postgres(env.databaseUrl, { max: 1, onnotice: () => {} });
  const listeners: Hub["listeners"] = new Map();
  const hear = (text: string) => {
    const message = JSON.parse(text) as Exclude<Message, GapMessage>;
    const whose = message.kind === "news" ? message.personId : message.dossierId;
    for (const listener of listeners.get(whose) ?? []) listener(message);
  };
  // It listens again by itself when the connection was lost.
  const mindTheGap = () => {
    for (const all of listeners.values()) for (const listener of all) listener({ kind: "gap" });
  };
  const ready = client.listen(channel, hear, mindTheGap);
  ready.catch(() => {
    if (kept.stetHub?.ready === ready) kept.stetHub = undefined;
  });
  kept.stetHub = { listeners, client, ready };
  return kept.stetHub;
};

/** Hears what happens in a dossier, or reaches a person, by id, until the function that it resolves to is called. Rejects where the database cannot be reached. */
export const listenTo = async (id: string, listener: Listener): Promise<() => void> => {
  const { listeners, ready } = hub();
  await ready;
  const all = listeners.get(id) ?? new Set();
  listeners.set(id, all.add(listener));
  return () => {
    all.delete(listener);
    if (all.size === 0 && listeners.get(id) === all) listeners.delete(id);
  };
};

/** Tells of an act when, and only when, its transaction commits. */
export const tellAct = (tx: WriteClient, message: Omit<ActMessage, "kind">): Promise<unknown> =>
  tx.$executeRaw`select pg_notify(${channel}, ${JSON.stringify({ kind: "act", ...message } satisfies ActMessage)})`;

/** Tells people, when and only when the transaction commits, that something reached them. One statement, whatever their number. */
export const tellNews = (tx: WriteClient, personIds: readonly string[]): Promise<unknown> => {
  const messages = personIds.map((personId) => JSON.stringify({ kind: "news", personId } satisfies NewsMessage));
  return tx.$executeRaw`select pg_notify(${channel}, message) from unnest(${messages}::text[]) as m(message)`;
};

/** Tells who is here. */
export const tellPresence = async (message: Omit<PresenceMessage, "kind">): Promise<void> => {
  await hub().client.notify(channel, JSON.stringify({ kind: "presence", ...message } satisfies PresenceMessage));
};
