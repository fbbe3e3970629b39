import { randomUUID } from "node:crypto";
import net from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { replyTo, writeComment } from "./comments.ts";
import { listNews, openNews } from "./inbox.ts";
import { db, writeClient } from "./lib/db.ts";
import { endMail, gathering, gatherMail, mostTries, takeMail } from "./mail/outbox.ts";
import { sendNews } from "./mail/sender.ts";
import type { MailSettings } from "./mail/settings.ts";
import { openTransport } from "./mail/transport.ts";
import { chooseMail } from "./mail.ts";
import type { Actor } from "./policy.ts";
import { answerQuery, askQuery } from "./queries.ts";
import { plantClaims } from "./review.fixture.ts";

await openTestDatabase();

/** What a real mail server on this machine took. `refuses`: what it says to every recipient instead. */
const taken: { to: string[]; data: string }[] = [];
let refuses: { code: number; text: string } | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_, __, done) => done(refuses && Object.assign(new Error(refuses.text), { responseCode: refuses.code })),
  onData: (stream, { envelope }, done) => {
    let data = "";
    stream.on("data", (chunk) => {
      data += chunk;
    });
    stream.on("end", () => {
      const unbroken = data.replaceAll("=\r\n", ""); // of quoted-printable
      taken.push({ to: envelope.rcptTo.map((to) => to.address), data: unbroken });
      done();
    });
  },
});

const address = "https://stet.newsroom.example";
let settings: MailSettings;
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as net.AddressInfo;
  settings = { host: "127.0.0.1", port, secure: false, requireTLS: false, from: "Stet <stet@newsroom.example>", address };
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
// Each with people of their own: what is to be sent is looked for over the whole house.
beforeEach(async () => {
  await writeClient().mailing.updateMany({ where: { sentAt: null, leftAt: null }, data: { leftAt: new Date() } });
  await writeClient().mailChoice.deleteMany();
  world = await plantClaims();
  taken.length = 0;
  refuses = null;
});

/** Sends what is to be sent at a time so far from now (ms), by the server of above or another. */
const send = async (later = gathering, over: Partial<MailSettings> = {}) => {
  const complaints: string[] = [];
  const transport = openTransport({ ...settings, ...over }, { answer: 500, deadline: 2_000 });
  const now = () => new Date(Date.now() + later);
  const count = await sendNews(transport, { address, now, complain: (why) => complaints.push(why) });
  return { ...count, complaints };
};
const minutes = (n: number) => n * 60_000;
const everything = (actor: Actor) => chooseMail(actor, { scope: "EVERYTHING" });
const reply = async () => {
  const { id: claimId } = await world.newClaim();
  const { commentId } = await writeComment(world.reviewer, { claimId, body: "Is it the third?" });
  await replyTo(world.editor, { commentId, body: "Canary in the reply." });
};
const idOf = (data: string) => data.match(/^Message-ID: (.*)$/im)?.[1];

test("by default nothing is sent; who chooses everything gets what reaches them from then on, gathered into one message", async () => {
  await reply();
  expect(await send()).toMatchObject({ sent: 0 });
  await everything(world.reviewer);
  await reply();
  await reply();
  expect(await send(gathering - minutes(1))).toMatchObject({ sent: 0 });
  expect(await send()).toEqual({ sent: 1, failed: 0, complaints: [] });
  expect(await send(minutes(30))).toMatchObject({ sent: 0 });
  const [mail] = taken;
  expect(taken).toHaveLength(1);
  expect(mail?.to).toEqual([world.reviewer.email]);
  expect(mail?.data).toMatch(/^Subject: Stet: 2 new in your inbox\r$/m);
  expect(mail?.data).toMatch(/^From: Stet <stet@newsroom.example>\r$/m);
  expect(mail?.data).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.data.match(/Edda Nyman replied in your thread\./g)).toHaveLength(2);
  const ids = (await listNews(world.reviewer, { show: "all" }, 1)).news.slice(0, 2).map(({ id }) => `${address}/inbox/${id}`);
  for (const link of ids) expect(mail?.data).toContain(link);
});

test("no word of a text, a comment, a title or a desk leaves the house", async () => {
  await everything(world.reviewer);
  await reply();
  await send();
  const words = ["consecutive", "third", "canary", "talks", "draft", "world "];
  for (const word of words) expect(taken[0]?.data.toLowerCase()).not.toContain(word);
});

test("mentions and queries are what the choice says, and no more", async () => {
  await chooseMail(world.editor, { scope: "MENTIONS_AND_QUERIES" });
  await chooseMail(world.reviewer, { scope: "MENTIONS_AND_QUERIES" });
  const { id: claimId } = await world.newClaim();
  const clock = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 16);
  const ask = (name: string) =>
    askQuery(world.editor, { claimId, addressee: "SOURCE", name, question: "How many?", due: clock(minutes(60)), zone: "UTC" });
  const { queryId } = await ask("Min Seo");
  await ask("Ann Lee");
  await answerQuery(world.secondEditor, { queryId, name: "Min", means: "CALLED", answer: "14", at: clock(-minutes(5)), zone: "UTC" });
  await reply();
  expect(await send()).toMatchObject({ sent: 1 });
  expect(taken[0]?.to).toEqual([world.editor.email]);
  expect(taken[0]?.data).toContain("Elias Moreau wrote down an answer to your query.");
  expect(await send(minutes(65))).toMatchObject({ sent: 1 });
  expect(taken[1]?.data).toContain("A query of yours is past due: nobody has answered.");
});

test("what was read in the meantime is not sent, nor what they may no longer see, nor to who was disabled or wants none any more", async () => {
  for (const change of [
    async () => openNews(world.reviewer, (await listNews(world.reviewer, { show: "unread" }, 1)).news[0]?.id ?? ""),
    () => writeClient().membership.deleteMany({ where: { personId: world.reviewer.id } }),
    () => writeClient().person.update({ where: { id: world.reviewer.id }, data: { disabledAt: new Date() } }),
    () => chooseMail(world.reviewer, { scope: "NOTHING" }),
  ]) {
    for (const isGathered of [false, true]) {
      world = await plantClaims();
      await everything(world.reviewer);
      await reply();
      if (isGathered) expect(await gatherMail(new Date(Date.now() + gathering))).toBe(1);
      await change();
      expect(await send()).toMatchObject({ sent: 0, failed: 0 });
    }
  }
  expect(taken).toEqual([]);
  expect(await db.mailing.count({ where: { sentAt: null, leftAt: null } })).toBe(0);
});

test("two processes at once send it once", async () => {
  await everything(world.reviewer);
  await reply();
  const counts = await Promise.all(Array.from({ length: 6 }, () => send()));
  expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  expect(taken).toHaveLength(1);
});

test("while the mail server is away an act goes on, and the message waits longer each time, until it is left", async () => {
  await everything(world.reviewer);
  await reply();
  const away = await new Promise<number>((resolve) => {
    const once = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = once.address() as net.AddressInfo;
      once.close(() => resolve(port));
    });
  });
  let at = gathering;
  for (let tries = 1; tries <= mostTries; tries++) {
    expect(await send(at, { port: away })).toMatchObject({ sent: 0, failed: 1, complaints: [expect.stringContaining("ECONNREFUSED")] });
    expect(await send(at + minutes(5 * 2 ** (tries - 1) - 1), { port: away })).toMatchObject({ sent: 0, failed: 0 });
    at += minutes(5 * 2 ** (tries - 1) + 1);
  }
  expect(await send(at)).toEqual({ sent: 0, failed: 0, complaints: [] });
  expect(await db.mailing.findFirstOrThrow({ where: { personId: world.reviewer.id } })).toMatchObject({ tries: mostTries, sentAt: null });
});

test("it is sent after a failed try once the server is back; what it refuses for good is not tried again", async () => {
  await everything(world.reviewer);
  await reply();
  refuses = { code: 451, text: "Greylisted" };
  expect(await send()).toMatchObject({ failed: 1 });
  refuses = null;
  expect(await send(gathering + minutes(6))).toMatchObject({ sent: 1 });
  await reply();
  refuses = { code: 550, text: "Nobody of that name" };
  expect(await send()).toMatchObject({ failed: 1 });
  refuses = null;
  expect(await send(minutes(30))).toMatchObject({ sent: 0, failed: 0 });
});

test("a process that dies over a message leaves it to the next; one that dies before it notes it, to be sent twice under one id", async () => {
  await everything(world.reviewer);
  await reply();
  const now = new Date(Date.now() + gathering);
  await gatherMail(now);
  expect(await takeMail(now)).toMatchObject({ tries: 1 });
  expect(await send()).toMatchObject({ sent: 0 });
  expect(await send(gathering + minutes(6))).toMatchObject({ sent: 1 });
  const { id } = await db.mailing.findFirstOrThrow({ where: { personId: world.reviewer.id } });
  await writeClient().mailing.update({ where: { id }, data: { sentAt: null } });
  expect(await send(gathering + minutes(17))).toMatchObject({ sent: 1 });
  expect(taken.map(({ data }) => idOf(data))).toEqual([`<${id}@stet.newsroom.example>`, `<${id}@stet.newsroom.example>`]);
  await endMail(id, "leftAt", now);
  expect((await db.mailing.findUniqueOrThrow({ where: { id } })).leftAt).toBeNull();
});

test("a server that takes the call and says nothing is waited for no longer than it may be", async () => {
  await everything(world.reviewer);
  await reply();
  const silent = net.createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const begun = Date.now();
  expect(await send(gathering, { port: (silent.address() as net.AddressInfo).port })).toMatchObject({ failed: 1 });
  expect(Date.now() - begun).toBeLessThan(3_000);
  silent.close();
});

test("a server that does not encrypt is told nothing where it has to", async () => {
  await everything(world.reviewer);
  await reply();
  const { failed } = await send(gathering, { requireTLS: true, auth: { user: "stet", pass: "secret" } });
  expect(failed).toBe(1);
  expect(taken).toEqual([]);
});

test("hostile names and addresses make no header, no further recipient and no further line", async () => {
  await everything(world.reviewer);
  await writeClient().person.update({
    where: { id: world.editor.id },
    data: { name: "Edda\r\nBcc: all@example.org\r\n\r\n.\r\nMAIL FROM:<x@example.org>\u202E" },
  });
  await reply();
  expect(await send()).toMatchObject({ sent: 1 });
  expect(taken).toHaveLength(1);
  expect(taken[0]?.to).toEqual([world.reviewer.email]);
  const [head = "", text = ""] = taken[0]?.data.split("\r\n\r\n", 2) ?? [];
  expect(head).not.toMatch(/^bcc:/im);
  expect(text.split("\r\n")[0]).toMatch(/^Edda Bcc: all@example\.org \. MAIL FROM:<x@example\.org>/);
  for (const email of [
    "a@b.example\r\nBcc: all@example.org",
    "a@b.example, all@example.org",
    "<a@b.example> <all@example.org>",
    "nobody",
  ]) {
    world = await plantClaims();
    await everything(world.reviewer);
    await reply();
    await writeClient().person.update({ where: { id: world.reviewer.id }, data: { email: `${randomUUID()}${email}` } });
    expect(await send()).toMatchObject({ sent: 0, failed: 0 });
  }
  expect(taken).toHaveLength(1);
});

test("the choice is an act like others: in the trail, and changed as often as one likes", async () => {
  await everything(world.reviewer);
  await chooseMail(world.reviewer, { scope: "MENTIONS_AND_QUERIES" });
  await chooseMail(world.reviewer, { scope: "NOTHING" });
  await chooseMail(world.reviewer, { scope: "NOTHING" });
  expect(await db.mailChoice.count({ where: { personId: world.reviewer.id } })).toBe(0);
  const entries = await db.auditEntry.findMany({ where: { action: "person.mailChosen", actorId: world.reviewer.id } });
  expect(entries).toHaveLength(4);
});
