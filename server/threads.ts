import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { claimAddress } from "./claims.ts";
import { addressOfPlace } from "./document-place.ts";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { excerptOf, readComment } from "./markdown.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isUnveiledComment } from "./second-reading/veil.ts";
import { inOrder, isResolved, latestEvent, threadSeen } from "./thread-state.ts";

const person = { select: { name: true } } as const;
const said = {
  id: true,
  body: true,
  createdAt: true,
  person,
  mentions: { select: { person: { select: { id: true, name: true } } } },
} as const;

const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] satisfies Prisma.CommentOrderByWithRelationInput[];

/** Threads, oldest first, each with its replies and all that became of it: for a `select` or `include`. */
export const threads = {
  where: { parentId: null },
  orderBy: oldestFirst,
  select: {
    ...said,
    replies: { orderBy: oldestFirst, select: said },
    events: { select: { id: true, kind: true, reason: true, createdAt: true, person } },
  },
} satisfies Prisma.Claim$commentsArgs;

type ThreadRow = Prisma.CommentGetPayload<typeof threads>;

/** A comment as it is shown. */
const tellSaid = ({ body, mentions, ...comment }: Omit<ThreadRow, "replies" | "events">) => ({
  ...comment,
  said: readComment(
    body,
    mentions.map((mention) => mention.person),
  ),
});

/** How a thread stands, and what was said and done in it, in its order. */
export const tellThread = ({ replies, events, ...opening }: ThreadRow) => ({
  id: opening.id,
  person: opening.person,
  excerpt: excerptOf(opening.body),
  isResolved: isResolved(events),
  latest: latestEvent(events),
  seen: threadSeen({ replies, events }),
  course: inOrder([...[opening, ...replies].map(tellSaid), ...events]),
});

export const tellThreads = (rows: readonly ThreadRow[]) => rows.map(tellThread);

export type ThreadSheet = ReturnType<typeof tellThread>;

/** The threads on a claim or flag of the actor's desks, but for those that are veiled from them. */
export const listThreads = async (actor: Actor, subject: { claimId: string } | { flagId: string }): Promise<ThreadSheet[]> => {
  const about = "claimId" in subject ? { claimId: plainId(subject.claimId) } : { flagId: plainId(subject.flagId) };
  const where = { ...threads.where, ...about, dossier: deskScope(actor), ...isUnveiledComment(actor) };
  return tellThreads(await db.comment.findMany({ ...threads, where }));
};

/** A comment on one of the actor's desks, with what it is about; else, or where it is veiled from them, NotThere. */
export const requireComment = async (actor: Actor, commentId: string) => {
  const comment = await db.comment.findFirst({
    where: { id: plainId(commentId), dossier: deskScope(actor), ...isUnveiledComment(actor) },
    select: {
      id: true,
      dossierId: true,
      parentId: true,
      claimId: true,
      flagId: true,
      documentId: true,
      claim: { select: { documentId: true } },
      dossier: { select: { deskId: true } },
    },
  });
  if (!comment) throw new NotThere("comment");
  return comment;
};

/** Where a comment stands: the address of its claim, flag or passage, opening at the comment. */
export const addressOfComment = async (actor: Actor, commentId: string): Promise<string> => {
  const { id, parentId, dossierId, claim, claimId, flagId, documentId } = await requireComment(actor, commentId);
  if (documentId) return `${await addressOfPassage(actor, parentId ?? id)}#comment-${id}`;
  const page =
    claim && claimId ? claimAddress(dossierId, claim.documentId, claimId).split("#")[0] : `/dossiers/${dossierId}/flags/${flagId}`;
  return `${page}#comment-${id}`;
};

/** The sheet that a passage stands on, with its thread open; where its words are gone, the first one. */
const addressOfPassage = async (actor: Actor, threadId: string): Promise<string> => {
  const { documentId, places } = await db.comment.findUniqueOrThrow({
    where: { id: threadId, dossier: deskScope(actor) },
    select: {
      documentId: true,
      places: {
        orderBy: { version: { number: "desc" } },
        take: 1,
        select: { start: true, version: { select: { document: { select: { versions: latestVersion } }, id: true } } },
      },
    },
  });
  const [place] = places;
  const isGone = place?.version.document.versions[0]?.id !== place?.version.id;
  const page = await addressOfPlace(actor, documentId as string, isGone ? 0 : (place?.start ?? 0));
  return `${page.split("#")[0]}?thread=${threadId}`;
};

const latestVersion = { orderBy: { number: "desc" }, take: 1, select: { id: true } } as const;
