import "server-only";
import { randomUUID } from "node:crypto";
import { countUnread } from "./inbox.ts";
import { listenTo, type Message, tellPresence } from "./lib/live.ts";
import type { Actor } from "./policy.ts";
import { noteTab, othersHere, type Tab } from "./presence.ts";
import { isSessionAlive, readSession } from "./sessions.ts";

/** How often a stream asks whether its session and its right to the dossier still hold (ms): within 5 s of its end it closes. */
const sessionBeat = 4_000;
/** How often it says that somebody is still here, and keeps proxies from closing it (ms). */
const presenceBeat = 20_000;

/**
 * One tab's stream of what reaches its person and, where it has a dossier open, of that dossier's events, until it is closed or its session ends. An event of the dossier
 * says only that something happened: to what, and by whom, is not everybody's to know (a second reader is not shown the first verdict). What the person may see of it, the
 * page asks for again. Of the inbox it says how much is unread, at the beginning and whenever that may have changed.
 */
export const openLive = async (of: {
  actor: Actor;
  sessionId: string;
  dossierId?: string;
  signal: AbortSignal;
}): Promise<ReadableStream<Uint8Array>> => {
  const { actor, sessionId, dossierId, signal } = of;
  const encoder = new TextEncoder();
  const connection = randomUUID();
  let tabs: Tab[] = [];
  let told = "";
  let close = () => {};
  const announce = async (isHere: boolean, isNew = false) => {
    if (!dossierId) return;
    await tellPresence({ dossierId, personId: actor.id, name: actor.name, connection, isHere, isNew }).catch(() => {});
  };
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const send = (event: string, data: unknown) => {
        // A tab that left before the hub listened is told nothing any more.
        if (isOpen) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      const tellHere = () => {
        const here = JSON.stringify(othersHere(tabs, actor.id, Date.now()));
        if (here === told) return;
        told = here;
        send("here", JSON.parse(here));
      };
      // By the desks that they belong to now, not when the stream began.
      const tellUnread = async () => {
        const now = await readSession(sessionId);
        if (now) send("unread", await countUnread(now.actor));
      };
      const hear = (message: Message) => {
        if (message.kind === "news" || message.kind === "gap") void tellUnread().catch(() => {});
        if (message.kind === "act" || (message.kind === "gap" && dossierId)) return send("act", {});
        if (message.kind !== "presence") return;
        tabs = noteTab(tabs, { ...message, seenAt: Date.now() }, message.isHere);
        if (message.isNew && message.connection !== connection) void announce(true);
        tellHere();
      };
      const listening = Promise.all([actor.id, ...(dossierId ? [dossierId] : [])].map((id) => listenTo(id, hear)));
      const session = setInterval(async () => {
        if (!(await isSessionAlive(sessionId, dossierId).catch(() => true))) close();
      }, sessionBeat);
      const presence = setInterval(() => {
        void announce(true);
        tellHere();
        controller.enqueue(encoder.encode(": here\n\n"));
      }, presenceBeat);
      close = () => {
        close = () => {};
        isOpen = false;
        clearInterval(session);
        clearInterval(presence);
        process.off("SIGTERM", end);
        void listening.then(
          (stops) => {
            for (const stop of stops) stop();
          },
          () => {},
        );
        void announce(false);
        controller.close();
      };
      // Open streams would hold up the end of the process.
      const end = () => close();
      process.once("SIGTERM", end);
      process.setMaxListeners(0);
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
      listening.then(
        () => {
          if (dossierId) send("here", []);
          if (!isOpen) return;
          void announce(true, true);
          void tellUnread().catch(() => {});
        },
        () => close(),
      );
      signal.addEventListener("abort", () => close(), { once: true });
      if (signal.aborted) close();
    },
    cancel: () => close(),
  });
  return stream;
};
