import "server-only";
import type { Action } from "../audit.ts";
import type { WriteClient } from "../lib/db.ts";
import { tellNews } from "../lib/live.ts";
import { happenings } from "./happenings.ts";
import { whoIsTold } from "./who-is-told.ts";

/** The audit entry of an act in a dossier. `begun`: when the act began. */
type Entry = {
  id: string;
  action: Action;
  subject: string;
  dossierId: string;
  actorId: string | null;
  createdAt: Date;
  begun: Date;
  detail: unknown;
};

/** Writes the news that follows from an act, in its transaction, and has it told live. An act that undoes another takes back what was told of that. */
export const tellPeople = async (tx: WriteClient, entry: Entry): Promise<void> => {
  const { id: entryId, dossierId, actorId, begun } = entry;
  const { undoes } = (entry.detail ?? {}) as { undoes?: unknown };
  if (typeof undoes === "number") return takeBack(tx, dossierId, undoes);
  const subjectId = entry.subject.slice(entry.subject.indexOf(":") + 1);
  const happening = await happenings[entry.action]?.(tx, { dossierId, subjectId, begun });
  const told = happening ? whoIsTold(happening, actorId) : [];
  if (!told.length) return;
  await tx.news.createMany({
    data: told.map(({ personId, kind, point, count, from }) => ({
      personId,
      entryId,
      dossierId,
      kind,
      at: from ?? entry.createdAt,
      count,
      ...point,
    })),
  });
  await tellNews(tx, [...new Set(told.map(({ personId }) => personId))]);
};

/** A slip that was undone at once is no news. `sequence`: that of the act in its dossier's chain. */
const takeBack = async (tx: WriteClient, dossierId: string, sequence: number): Promise<void> => {
  const where = { dossierId, entry: { chain: dossierId, sequence } };
  const told = await tx.news.findMany({ where, select: { personId: true } });
  if (!told.length) return;
  await tx.news.deleteMany({ where });
  await tellNews(tx, [...new Set(told.map(({ personId }) => personId))]);
};
