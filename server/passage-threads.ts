import "server-only";
import { plainId } from "./dossiers.ts";
import type { Text } from "./galley.ts";
import { db } from "./lib/db.ts";
import { passageState } from "./passage-state.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isUnveiledComment } from "./second-reading/veil.ts";
import { tellThread, threads } from "./threads.ts";

const select = {
  ...threads.select,
  places: {
    orderBy: { version: { number: "desc" } },
    select: { versionId: true, start: true, end: true, quote: true, version: { select: { number: true } } },
  },
} as const;

/** One thread on a passage of the document, with where its words stand or last stood; null where it is not there or not for the actor. */
export const getPassageThread = async (actor: Actor, document: Text, threadId: string) => {
  const row = await db.comment.findFirst({
    where: { id: plainId(threadId), documentId: document.id, parentId: null, dossier: deskScope(actor), ...isUnveiledComment(actor) },
    select,
  });
  const place = row?.places[0];
  if (!row || !place) return null;
  const { places, ...thread } = row;
  return {
    ...tellThread(thread),
    place: { ...place, version: place.version.number },
    state: passageState(places, document.version.id),
  };
};

export type PassageThread = NonNullable<Awaited<ReturnType<typeof getPassageThread>>>;

/** The passages of a document that people still talk about, in the order of the text; those whose words are gone come first. */
export const listPassageThreads = async (actor: Actor, document: Text) => {
  const rows = await db.comment.findMany({
    where: { documentId: document.id, parentId: null, dossier: deskScope(actor), ...isUnveiledComment(actor) },
    select,
  });
  return rows
    .flatMap(({ places, ...row }) => {
      const [thread, place] = [tellThread(row), places[0]];
      return place && !thread.isResolved ? { ...thread, place, state: passageState(places, document.version.id) } : [];
    })
    .sort((a, b) => Number(a.state === "standing") - Number(b.state === "standing") || a.place.start - b.place.start);
};

export type ListedPassage = Awaited<ReturnType<typeof listPassageThreads>>[number];
