import "server-only";
import type { Prisma } from "#prisma/generated/client";
import type { NewsKind } from "#prisma/generated/enums";
import { newsGroups, newsKinds } from "#words";
import type { Action } from "./audit.ts";
import { addressOfClaim } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { newsSentence } from "./inbox/sentence.ts";
import { unread, visibleTo } from "./inbox/visible.ts";
import { db, writeClient } from "./lib/db.ts";
import { tellNews } from "./lib/live.ts";
import { NotThere } from "./lib/refusal.ts";
import { excerptOf } from "./markdown.ts";
import type { Actor } from "./policy.ts";
import { addressOfQuery } from "./queries.ts";
import { addressOfComment } from "./threads.ts";

/** News on one page of the inbox. */
export const pageLength = 50;

export type NewsGroup = keyof typeof newsGroups;

/** What of the inbox is shown. */
export type InboxFilters = { show: "unread" | "read" | "all"; group?: NewsGroup; dossierId?: string };

const narrowed = ({ show, group, dossierId }: InboxFilters): Prisma.NewsWhereInput => ({
  ...(show === "all" ? {} : { readAt: show === "read" ? { not: null } : null }),
  ...(group ? { kind: { in: kindsOf(group) } } : {}),
  ...(dossierId ? { dossierId: plainId(dossierId) } : {}),
});

const kindsOf = (group: NewsGroup) => (Object.keys(newsKinds) as NewsKind[]).filter((kind) => newsKinds[kind].group === group);

/** How much news somebody has not read. */
export const countUnread = (actor: Actor, now = new Date()): Promise<number> => db.news.count({ where: unread(actor, now) });

const document = { select: { title: true } } as const;
const claim = { select: { quote: true, document } } as const;
const flag = { select: { summary: true } } as const;
/** The words of a passage that is spoken of, as they stood last. */
const places = { orderBy: { version: { number: "desc" } }, take: 1, select: { quote: true } } as const;

/** A page of somebody's news, the latest first, each with the words that it is about and what was said; `page` from 1. One query. */
export const listNews = async (actor: Actor, filters: InboxFilters, page: number, now = new Date()) => {
  const rows = await db.news.findMany({
    where: { ...visibleTo(actor, now), ...narrowed(filters) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageLength + 1,
    skip: (page - 1) * pageLength,
    select: {
      id: true,
      kind: true,
      count: true,
      at: true,
      readAt: true,
      dossier: { select: { id: true, title: true } },
      entry: { select: { action: true, actor: { select: { name: true } } } },
      claim,
      document,
      flag,
      comment: { select: { body: true, claim, flag, document, places, parent: { select: { places } } } },
      query: { select: { question: true, claim } },
    },
  });
  return { hasMore: rows.length > pageLength, news: rows.slice(0, pageLength).map(tellRow) };
};

type Passage = { places: { quote: string }[] };
type Words = { quote: string; document: { title: string } } | null;
type Row = {
  kind: NewsKind;
  count: number;
  entry: { action: string; actor: { name: string } | null };
  claim: Words;
  document: { title: string } | null;
  flag: { summary: string } | null;
  comment:
    | (Passage & {
        body: string;
        claim: Words;
        flag: { summary: string } | null;
        document: { title: string } | null;
        parent: Passage | null;
      })
    | null;
  query: { question: string; claim: Words } | null;
};

/** `quote`: words of a text; `place`: the document's title or a flag's sentence; `said`: what somebody wrote. */
const tellRow = <R extends Row>({ entry, claim, document, flag, comment, query, ...row }: R) => {
  const words = claim ?? comment?.claim ?? query?.claim ?? null;
  const [passage] = comment?.parent?.places ?? comment?.places ?? [];
  return {
    ...row,
    sentence: newsSentence({ ...row, action: entry.action as Action, actor: entry.actor?.name ?? null }),
    quote: words?.quote ?? passage?.quote ?? null,
    place: (words?.document ?? document ?? comment?.document)?.title ?? (flag ?? comment?.flag)?.summary ?? null,
    said: comment ? excerptOf(comment.body) : (query?.question ?? null),
  };
};

export type ListedNews = Awaited<ReturnType<typeof listNews>>["news"][number];

/** How much news there is to choose from: read or not, by group, and by dossier. Two queries. */
export const countNews = async (actor: Actor, filters: InboxFilters, now = new Date()) => {
  const [rows, dossiers] = await Promise.all([
    db.news.groupBy({
      by: ["kind", "dossierId"],
      where: { ...visibleTo(actor, now), ...narrowed({ show: filters.show }) },
      _count: true,
    }),
    db.dossier.findMany({
      where: { news: { some: visibleTo(actor, now) } },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  const sum = (isCounted: (row: (typeof rows)[number]) => boolean) => rows.filter(isCounted).reduce((n, { _count }) => n + _count, 0);
  const isOf = (group?: NewsGroup, dossierId?: string) => (row: (typeof rows)[number]) =>
    (!group || newsKinds[row.kind].group === group) && (!dossierId || row.dossierId === dossierId);
  return {
    groups: (Object.keys(newsGroups) as NewsGroup[]).map((group) => ({ group, count: sum(isOf(group, filters.dossierId)) })),
    dossiers: dossiers.map((dossier) => ({ ...dossier, count: sum(isOf(filters.group, dossier.id)) })),
  };
};

/**
 * Marks a piece of news read and resolves to the address of what it points at. As with a session (decision 0020), that somebody looked is no act: the row is written and
 * nothing is added to a chain.
 */
export const openNews = async (actor: Actor, newsId: string, now = new Date()): Promise<string> => {
  const news = await db.news.findFirst({ where: { id: plainId(newsId), ...visibleTo(actor, now) } });
  if (!news) throw new NotThere("news");
  await markRead(actor, { id: news.id }, now);
  const at = `/dossiers/${news.dossierId}`;
  if (news.commentId) return addressOfComment(actor, news.commentId);
  if (news.queryId) return addressOfQuery(actor, news.queryId);
  if (news.claimId) return addressOfClaim(actor, news.claimId);
  if (news.documentId) return `${at}/documents/${news.documentId}`;
  return news.flagId ? `${at}/flags/${news.flagId}` : `${at}/sign-off`;
};

/** Marks as read what the filters show, down from the newest that was looked at. Answers how many that were. */
export const markAllRead = (actor: Actor, filters: InboxFilters & { until: Date }, now = new Date()): Promise<number> =>
  markRead(actor, { ...visibleTo(actor, filters.until < now ? filters.until : now), ...narrowed({ ...filters, show: "unread" }) }, now);

const markRead = (actor: Actor, where: Prisma.NewsWhereInput, now: Date): Promise<number> =>
  writeClient().$transaction(async (tx) => {
    const { count } = await tx.news.updateMany({ where: { ...where, personId: actor.id, readAt: null }, data: { readAt: now } });
    if (count) await tellNews(tx, [actor.id]);
    return count;
  });
