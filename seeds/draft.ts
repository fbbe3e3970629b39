import { db } from "../server/lib/db.ts";

/** A document of the sample world by its key, and the innermost claim on some words of it. */
export const openDraft = async (dossierId: string, key: string) => {
  const { id, versions } = await db.document.findFirstOrThrow({
    where: { dossierId, key },
    select: { id: true, versions: { select: { text: true } } },
  });
  const claimOn = async (words: string): Promise<string> => {
    const start = versions[0]?.text.indexOf(words) ?? -1;
    const around = { start: { lte: start }, end: { gte: start + words.length } };
    const claims = await db.claim.findMany({ where: { documentId: id, goneAt: null, ...around } });
    const [innermost] = claims.sort((a, b) => a.end - a.start - (b.end - b.start));
    if (!innermost) throw new Error(`There is no claim on “${words}” in the sample world.`);
    return innermost.id;
  };
  return { documentId: id, claimOn };
};
