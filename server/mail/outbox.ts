import "server-only";
import type { NewsKind } from "#prisma/generated/enums";
import type { Action } from "../audit.ts";
import { newsSentence } from "../inbox/sentence.ts";
import { visibleTo } from "../inbox/visible.ts";
import { db, writeClient } from "../lib/db.ts";

const minute = 60_000;
/** Somebody's news is gathered for so long into one message (ms), so that nobody gets more than one in that time. */
export const gathering = 3 * minute;
/** What is older is not mailed any more: a mail server that comes back after days would bring old news. */
const shelfLife = 24 * 60 * minute;
/** After so many tries a message is left. */
export const mostTries = 5;

/** When it may be tried again: 5, 10, 20, 40 minutes after the tries before. Until then nobody else takes it, so whoever took it may well die. */
const waitAfter = (tries: number) => 5 * minute * 2 ** (tries - 1);

/** Kinds of news in "mentions and queries". */
const mentionsAndQueries: readonly NewsKind[] = ["MENTIONED", "QUERY_ANSWERED", "QUERY_DUE"];

/**
 * Puts what is to be mailed into messages: for each person who wants it, all that reached them since their choice and that they have not read, once the oldest of it has waited
 * long enough. Several processes take turns. Gives how many messages were made.
 */
export const gatherMail = (now: Date): Promise<number> =>
  writeClient().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('stet.mail', 7))`;
    const news = await tx.news.findMany({
      where: {
        mailingId: null,
        readAt: null,
        at: { lte: now, gt: new Date(now.getTime() - shelfLife) },
        person: { disabledAt: null, mailChoice: { isNot: null } },
      },
      orderBy: { at: "asc" },
      select: { id: true, personId: true, kind: true, at: true, person: { select: { mailChoice: true } } },
    });
    const wanted = news.filter(({ kind, at, person: { mailChoice } }) => {
      if (!mailChoice || at <= mailChoice.createdAt) return false;
      return mailChoice.scope === "EVERYTHING" || mentionsAndQueries.includes(kind);
    });
    let made = 0;
    for (const [personId, theirs] of Map.groupBy(wanted, (one) => one.personId)) {
      const [oldest] = theirs;
      if (!oldest || now.getTime() - oldest.at.getTime() < gathering) continue;
      const { id: mailingId } = await tx.mailing.create({ data: { personId, createdAt: now, nextTryAt: now }, select: { id: true } });
      await tx.news.updateMany({ where: { id: { in: theirs.map(({ id }) => id) } }, data: { mailingId } });
      made++;
    }
    return made;
  });

/** A message that this process is to try now, or null. It is taken first: who dies over it leaves it to whoever comes after the wait. */
export const takeMail = async (now: Date): Promise<{ id: string; tries: number } | null> => {
  const [taken] = await writeClient().$queryRaw<{ id: string; tries: number }[]>`
    update "Mailing" set tries = tries + 1, "nextTryAt" = ${now.toISOString()}::timestamp + interval '1 millisecond' * (${waitAfter(1)} * 2 ^ tries)
    where id = (
      select id from "Mailing" where "sentAt" is null and "leftAt" is null and "nextTryAt" <= ${now.toISOString()}::timestamp
      order by "nextTryAt", id limit 1 for update skip locked
    ) returning id, tries`;
  return taken ?? null;
};

/** What a message tells, to whom, as they may see it at this moment and have not read it; null where nothing is left to tell them. */
export const readMail = async (mailingId: string, now: Date) => {
  const { person } = await db.mailing.findUniqueOrThrow({
    where: { id: mailingId },
    select: { person: { include: { memberships: true, mailChoice: true } } },
  });
  if (person.disabledAt || !person.mailChoice) return null;
  const actor = { ...person, desks: new Map(person.memberships.map(({ deskId, role }) => [deskId, role])) };
  const news = await db.news.findMany({
    where: { ...visibleTo(actor, now), mailingId, readAt: null },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, count: true, entry: { select: { action: true, actor: { select: { name: true } } } } },
  });
  if (!news.length) return null;
  const told = news.map(({ id, entry, ...one }) => ({
    id,
    sentence: newsSentence({ ...one, action: entry.action as Action, actor: entry.actor?.name ?? null }),
  }));
  return { to: person.email, news: told };
};

/** What became of a message that this process took. */
export const endMail = async (id: string, end: "sentAt" | "leftAt", now: Date): Promise<void> => {
  await writeClient().mailing.updateMany({ where: { id, sentAt: null, leftAt: null }, data: { [end]: now } });
};
