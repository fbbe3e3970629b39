import { db } from "../server/lib/db.ts";
import type { Actor } from "../server/policy.ts";
import { settleReading } from "../server/second-reading/settle.ts";
import { askSecondReading, giveSecondReading } from "../server/second-readings.ts";
import { recordVerdict } from "../server/verdicts.ts";
import { openDraft } from "./draft.ts";
import { readings, type SampleKey, type SampleRuling, sensitive } from "./world.ts";

/** Second readings in every state: to be given, agreed, to be settled, settled for the first and for the second. */
export const plantReadings = async (dossierId: string, actorOf: (who: SampleKey) => Promise<Actor>): Promise<void> => {
  const [{ id: draft }, { id: source }] = sensitive.documents;
  const [editor, { claimOn }, { documentId }] = [
    await actorOf("editor"),
    await openDraft(dossierId, draft),
    await openDraft(dossierId, source),
  ];
  const asOf = new Date().toISOString().slice(0, 10);
  const given = ({ passage, call, ...ruled }: SampleRuling) =>
    passage
      ? { ...ruled, method: "READ_DOCUMENT" as const, asOf, evidence: [{ kind: "PASSAGE" as const, documentId, words: passage }] }
      : { ...ruled, method: "CALLED" as const, asOf, evidence: [{ kind: "CALL" as const, text: call ?? "" }] };
  for (const { words, reader, why, first, second, settled } of readings) {
    const claimId = await claimOn(words);
    const by = await actorOf(reader);
    if (first) await recordVerdict(editor, { claimId, seen: 0, ...given(first) });
    await askSecondReading(editor, { claimId, readerId: by.id, reason: why ?? null });
    if (second) await giveSecondReading(by, { claimId, ...given(second) });
    if (!settled) continue;
    const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { claimId }, select: { id: true } });
    await settleReading(editor, { readingId, ...settled });
  }
};
