import "server-only";
import { claimAddress } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import { excerptOf } from "./markdown.ts";
import { type PassageState, passageState } from "./passage-state.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isUnveiledComment } from "./second-reading/veil.ts";
import type { ListedThread, On } from "./thread-list.ts";
import { inOrder, isResolved, latestEvent } from "./thread-state.ts";

const person = { select: { id: true, name: true } } as const;
const document = { select: { id: true, key: true, position: true } } as const;

const listed = (actor: Actor) => {
  const said = {
    id: true,
    body: true,
    createdAt: true,
    person,
    mentions: { where: { personId: actor.id }, select: { personId: true } },
  } as const;
  return {
    ...said,
    dossierId: true,
    replies: { select: said },
    events: { select: { id: true, kind: true, reason: true, createdAt: true, person } },
    claim: { select: { id: true, quote: true, documentId: true, goneAt: true, document } },
    flag: { select: { id: true, summary: true, sides: { select: { document } } } },
    document: { select: { ...document.select, versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } } } },
    places: { orderBy: { version: { number: "desc" } }, select: { versionId: true, quote: true } },
  } as const;
};

type Document = { id: string; key: string; position: number };

/** What a thread is about. `words`: of the claim or the passage, or what the flag says; `at`: where they stand. */
type About = { on: On; words: string; at: string; state: PassageState; where: Document[] };

/** All threads of a dossier that the actor may see, the one with the latest word first. One statement. */
export const listDossierThreads = async (actor: Actor, dossierId: string) => {
  const rows = await db.comment.findMany({
    where: { dossierId: plainId(dossierId), parentId: null, dossier: deskScope(actor), ...isUnveiledComment(actor) },
    select: listed(actor),
  });
  return rows
    .map(({ replies, events, claim, flag, document: own, places, dossierId: dossier, ...opening }) => {
      const comments = inOrder([opening, ...replies]);
      const last = comments.at(-1) ?? opening;
      const people = new Map(comments.map((comment) => [comment.person.id, comment.person.name]));
      const about = aboutOf(dossier, opening.id, { claim, flag, document: own, places });
      return {
        ...about,
        id: opening.id,
        opening: { person: opening.person, createdAt: opening.createdAt, excerpt: excerptOf(opening.body) },
        last: last === opening ? null : { id: last.id, person: last.person, createdAt: last.createdAt, excerpt: excerptOf(last.body) },
        replies: replies.length,
        latest: latestEvent(events),
        isResolved: isResolved(events),
        isNamed: comments.some(({ mentions }) => mentions.length > 0),
        people: [...people.keys()],
        names: people,
        documents: about.where.map(({ id }) => id),
        at: about.at,
        movedAt: inOrder([last, ...events]).at(-1)?.createdAt ?? last.createdAt,
      } satisfies ListedThread & Record<string, unknown>;
    })
    .sort((a, b) => b.movedAt.getTime() - a.movedAt.getTime() || (a.id < b.id ? 1 : -1));
};

export type DossierThread = Awaited<ReturnType<typeof listDossierThreads>>[number];

type Row = {
  claim: { id: string; quote: string; documentId: string; goneAt: Date | null; document: Document } | null;
  flag: { id: string; summary: string; sides: { document: Document }[] } | null;
  document: (Document & { versions: { id: string }[] }) | null;
  places: { versionId: string; quote: string }[];
};

const aboutOf = (dossierId: string, threadId: string, { claim, flag, document: own, places }: Row): About => {
  if (claim) {
    const state = claim.goneAt ? "orphaned" : "standing";
    return { on: "claim", words: claim.quote, at: claimAddress(dossierId, claim.documentId, claim.id), state, where: [claim.document] };
  }
  if (flag) {
    const where = [...new Map(flag.sides.map((side) => [side.document.id, side.document])).values()];
    return { on: "flag", words: flag.summary, at: `/dossiers/${dossierId}/flags/${flag.id}`, state: "standing", where };
  }
  return {
    on: "passage",
    words: places[0]?.quote ?? "",
    at: `/dossiers/${dossierId}/documents/${own?.id}?thread=${threadId}#passage-${threadId}`,
    state: passageState(places, own?.versions[0]?.id ?? ""),
    where: own ? [own] : [],
  };
};
