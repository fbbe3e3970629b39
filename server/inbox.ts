import "server-only";
import type { Prisma } from "#prisma/generated/client";
import type { NoticeKind } from "#prisma/generated/enums";
import { noticeGroups, noticeKinds } from "#words";
import type { Action } from "./audit.ts";
import { addressOfClaim } from "./claims.ts";
import { addressOfComment } from "./comments.ts";
import { plainId } from "./dossiers.ts";
import { tellNotice } from "./inbox/sentence.ts";
import { visibleTo } from "./inbox/visible.ts";
import { db, writeClient } from "./lib/db.ts";
import { tellNotices } from "./lib/live.ts";
import { NotThere } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { addressOfQuery } from "./queries.ts";

/** Notices on one page of the inbox. */
export const pageLength = 50;

export type NoticeGroup = keyof typeof noticeGroups;

/** What of the inbox is shown. */
export type InboxFilters = { show: "unread" | "read" | "all"; group?: NoticeGroup; dossierId?: string };

const narrowed = ({ show, group, dossierId }: InboxFilters): Prisma.NoticeWhereInput => ({
  ...(show === "all" ? {} : { readAt: show === "read" ? { not: null } : null }),
  ...(group ? { kind: { in: kindsOf(group) } } : {}),
  ...(dossierId ? { dossierId: plainId(dossierId) } : {}),
});

const kindsOf = (group: NoticeGroup) => (Object.keys(noticeKinds) as NoticeKind[]).filter((kind) => noticeKinds[kind].group === group);

/** How many notices somebody has not read. */
export const countUnread = (actor: Actor, now = new Date()): Promise<number> =>
  db.notice.count({ where: { ...visibleTo(actor, now), readAt: null } });

const document = { select: { title: true } } as const;
const claim = { select: { quote: true, document } } as const;
const flag = { select: { summary: true } } as const;

/** A page of somebody's notices, the latest first, each with the words that it is about and what was said; `page` from 1. One query. */
export const listNotices = async (actor: Actor, filters: InboxFilters, page: number, now = new Date()) => {
  const rows = await db.notice.findMany({
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
      comment: { select: { body: true, claim, flag } },
      query: { select: { question: true, claim } },
    },
  });
  return { hasMore: rows.length > pageLength, notices: rows.slice(0, pageLength).map(tellRow) };
};

type Words = { quote: string; document: { title: string } } | null;
type Row = {
  kind: NoticeKind;
  count: number;
  entry: { action: string; actor: { name: string } | null };
  claim: Words;
  document: { title: string } | null;
  flag: { summary: string } | null;
  comment: { body: string; claim: Words; flag: { summary: string } | null } | null;
  query: { question: string; claim: Words } | null;
};

/** `quote`: words of a text; `place`: the document's title or a flag's sentence; `said`: what somebody wrote. */
const tellRow = <R extends Row>({ entry, claim, document, flag, comment, query, ...row }: R) => {
  const words = claim ?? comment?.claim ?? query?.claim ?? null;
  return {
    ...row,
    sentence: tellNotice({ ...row, action: entry.action as Action, actor: entry.actor?.name ?? null }),
    quote: words?.quote ?? null,
    place: words?.document.title ?? document?.title ?? flag?.summary ?? comment?.flag?.summary ?? null,
    said: comment?.body ?? query?.question ?? null,
  };
};

export type ListedNotice = Awaited<ReturnType<typeof listNotices>>["notices"][number];

/** How many notices there are to choose from: read or not, by group, and by dossier. Two queries. */
export const countNotices = async (actor: Actor, filters: InboxFilters, now = new Date()) => {
  const [rows, dossiers] = await Promise.all([
    db.notice.groupBy({
      by: ["kind", "dossierId"],
      where: { ...visibleTo(actor, now), ...narrowed({ show: filters.show }) },
      _count: true,
    }),
    db.dossier.findMany({
      where: { notices: { some: visibleTo(actor, now) } },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  const sum = (isCounted: (row: (typeof rows)[number]) => boolean) => rows.filter(isCounted).reduce((n, { _count }) => n + _count, 0);
  const isOf = (group?: NoticeGroup, dossierId?: string) => (row: (typeof rows)[number]) =>
    (!group || noticeKinds[row.kind].group === group) && (!dossierId || row.dossierId === dossierId);
  return {
    groups: (Object.keys(noticeGroups) as NoticeGroup[]).map((group) => ({ group, count: sum(isOf(group, filters.dossierId)) })),
    dossiers: dossiers.map((dossier) => ({ ...dossier, count: sum(isOf(filters.group, dossier.id)) })),
  };
};

/**
 * Marks a notice read and resolves to the address of what it points at. As with a session (decision 0020), that somebody looked is no act: the row is written and
 * nothing is added to a chain.
 */
export const openNotice = async (actor: Actor, noticeId: string, now = new Date()): Promise<string> => {
  const notice = await db.notice.findFirst({ where: { id: plainId(noticeId), ...visibleTo(actor, now) } });
  if (!notice) throw new NotThere("notice");
  await markRead(actor, { id: notice.id }, now);
  const at = `/dossiers/${notice.dossierId}`;
  if (notice.commentId) return addressOfComment(actor, notice.commentId);
  if (notice.queryId) return addressOfQuery(actor, notice.queryId);
  if (notice.claimId) return addressOfClaim(actor, notice.claimId);
  if (notice.documentId) return `${at}/documents/${notice.documentId}`;
  return notice.flagId ? `${at}/flags/${notice.flagId}` : `${at}/sign-off`;
};

/** Marks as read what the filters show, down from the newest that was looked at. Answers how many that were. */
export const markAllRead = (actor: Actor, filters: InboxFilters & { until: Date }, now = new Date()): Promise<number> =>
  markRead(actor, { ...visibleTo(actor, filters.until < now ? filters.until : now), ...narrowed({ ...filters, show: "unread" }) }, now);

const markRead = (actor: Actor, where: Prisma.NoticeWhereInput, now: Date): Promise<number> =>
  writeClient().$transaction(async (tx) => {
    const { count } = await tx.notice.updateMany({ where: { ...where, personId: actor.id, readAt: null }, data: { readAt: now } });
    if (count) await tellNotices(tx, [actor.id]);
    return count;
  });
