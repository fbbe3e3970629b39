import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { withConnection } from "../scripts/postgres/connect.mjs";
import { openTestDatabase } from "../scripts/test-database.ts";
import { replyTo, writeComment } from "./comments.ts";
import { markAllRead } from "./inbox.ts";
import { listenTo, type Message } from "./lib/live.ts";
import { openLive } from "./live-stream.ts";
import { resetPassword } from "./people.ts";
import type { Actor } from "./policy.ts";
import { plantClaims } from "./review.fixture.ts";
import { endThisSession } from "./sessions.ts";
import { signInByPassword } from "./sign-in.ts";

const { ownerUrl } = await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const hear = async () => {
  const heard: Message[] = [];
  const stop = await listenTo(world.dossierId, (message) => heard.push(message));
  return { heard, stop, acts: () => heard.filter(({ kind }) => kind === "act") };
};
const comment = async () => writeComment(world.reviewer, { claimId: (await world.newClaim()).id, body: "Is it?" });

test("an act is told once it is committed, with its subject and who did it, and nothing of its words", async () => {
  const { acts, stop } = await hear();
  const { commentId } = await comment();
  await vi.waitFor(() => expect(acts()).toHaveLength(1));
  expect(acts()).toEqual([{ kind: "act", dossierId: world.dossierId, subject: `comment:${commentId}`, actorId: world.reviewer.id }]);
  stop();
});

test("an act that is refused is not told; another dossier's is not heard here", async () => {
  const { acts, stop } = await hear();
  await expect(writeComment(world.stranger, { claimId: (await world.newClaim()).id, body: "Hm" })).rejects.toThrow();
  await comment();
  await vi.waitFor(() => expect(acts()).toHaveLength(1));
  stop();
  await comment();
  await comment();
  expect(acts()).toHaveLength(1);
});

test("when its connection is killed it listens again, and says that something may have been missed", async () => {
  const { heard, stop } = await hear();
  await withConnection(ownerUrl, (client) =>
    client.query("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and datname = current_database()"),
  );
  await vi.waitFor(() => expect(heard.some(({ kind }) => kind === "gap")).toBe(true), 10_000);
  const { commentId } = await comment();
  await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ subject: `comment:${commentId}` })));
  stop();
}, 20_000);

/** Reads a stream as events. */
const follow = (stream: ReadableStream<Uint8Array>) => {
  const events: string[] = [];
  const ended = (async () => {
    for await (const chunk of stream) events.push(...new TextDecoder().decode(chunk).split("\n\n").filter(Boolean));
  })();
  return { events, ended };
};
const enter = async (actor: Actor) => {
  const word = "a kettle and a boat";
  await resetPassword(null, actor.id, word);
  return signInByPassword(actor.email, word, null);
};

test("a stream tells acts and who else is here; it ends within five seconds of its session", async () => {
  const sessionId = await enter(world.editor);
  const leave = new AbortController();
  const [mine, theirs] = [new AbortController(), leave].map((c) => c.signal) as [AbortSignal, AbortSignal];
  const own = follow(await openLive({ actor: world.editor, sessionId, dossierId: world.dossierId, signal: mine }));
  const other = follow(
    await openLive({ actor: world.reviewer, sessionId: await enter(world.reviewer), dossierId: world.dossierId, signal: theirs }),
  );
  await vi.waitFor(() => expect(own.events.some((e) => e.startsWith("event: here") && e.includes(world.reviewer.name))).toBe(true));
  await vi.waitFor(() => expect(other.events.some((e) => e.includes(world.editor.name))).toBe(true));
  await comment();
  await vi.waitFor(() => expect(own.events.some((e) => e.startsWith("event: act"))).toBe(true));
  leave.abort();
  await other.ended;
  await vi.waitFor(() => expect(own.events.at(-1)).toBe("event: here\ndata: []"));
  await endThisSession(world.editor, sessionId);
  const begun = Date.now();
  await own.ended;
  expect(Date.now() - begun).toBeLessThan(5_000);
}, 20_000);

test("a stream tells how much of the inbox is unread, without a dossier too: at its beginning, when something reaches the person, and when they have read it", async () => {
  const sessionId = await enter(world.reviewer);
  const { commentId } = await comment();
  const leave = new AbortController();
  const { events, ended } = follow(await openLive({ actor: world.reviewer, sessionId, signal: leave.signal }));
  const told = () => events.filter((event) => event.startsWith("event: unread")).map((event) => event.split("data: ")[1]);
  await vi.waitFor(() => expect(told()).toEqual(["0"]));
  await replyTo(world.editor, { commentId, body: "It is." });
  await vi.waitFor(() => expect(told()).toEqual(["0", "1"]));
  await markAllRead(world.reviewer, { show: "unread", until: new Date() });
  await vi.waitFor(() => expect(told()).toEqual(["0", "1", "0"]));
  expect(events.some((event) => /^event: (act|here)/.test(event))).toBe(false);
  leave.abort();
  await ended;
});

test("who does not belong to the desk any more has no stream", async () => {
  const { ended } = follow(
    await openLive({ actor: world.stranger, sessionId: randomUUID(), dossierId: world.dossierId, signal: new AbortController().signal }),
  );
  await ended;
}, 10_000);

test("a tab that has left before its stream begins is told nothing", async () => {
  const { events, ended } = follow(
    await openLive({ actor: world.editor, sessionId: randomUUID(), dossierId: world.dossierId, signal: AbortSignal.abort() }),
  );
  await ended;
  await comment();
  expect(events).toEqual(["retry: 1000"]);
});
