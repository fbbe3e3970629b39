import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { anchorAt } from "./analysis/anchors.ts";
import { listCurrentTexts } from "./analysis/texts.ts";
import { groupClaims } from "./claim-groups.ts";
import { untouchedStretches } from "./coverage.ts";
import { coverTexts } from "./covered.ts";
import { requireDocument } from "./documents.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal } from "./lib/refusal.ts";
import { claimKey } from "./marked-claims.ts";
import { type Actor, allow } from "./policy.ts";
import { claimProgress } from "./progress.ts";
import { registerFor } from "./register.ts";
import { isStanding } from "./standing-verdicts.ts";
import { writeVerdict } from "./verdicts.ts";

/** `start`, `end`: the part of the document that is meant (UTF-16); `asOf`: YYYY-MM-DD. */
export type UntouchedInput = { documentId: string; start: number; end: number; asOf: string };

/**
 * Marks what nobody has touched in a part of a document as no factual claim, in one act: what the engine took for opinion, forecast or question gets that
 * verdict, and words outside every claim become passages with it. Answers how many words that were.
 */
export const markUntouched = async (actor: Actor, dossierId: string, input: UntouchedInput): Promise<{ actId: string; words: number }> => {
  const document = await requireDocument(actor, dossierId, input.documentId);
  return change(actor, { action: "passages.marked", dossierId }, async (tx) => {
    const { deskId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true } });
    allow(actor, "claim.rule", deskId, "document");
    const current = (await listCurrentTexts(tx, dossierId)).find((t) => t.id === document.id);
    if (!current) throw new Refusal(["This document is put aside. Take it back in before you go through it."]);
    const [covered] = await coverTexts(tx, await registerFor(deskId, tx), [current], await groupClaims(tx, dossierId, null));
    const isMeant = ({ start, end }: { start: number; end: number }) => start < input.end && end > input.start;
    const words = (covered?.words ?? []).filter((w) => isMeant(w) && w.state === "untouched");
    if (!covered || words.length === 0) throw new Refusal(["Nothing is left here that nobody has looked at."]);
    const [actId, verdict] = [crypto.randomUUID(), { ruling: "NOT_FACTUAL" as const, asOf: input.asOf, evidence: [] }];
    const quiet = await listQuiet(tx, document.id, input);
    for (const { id } of quiet) await writeVerdict(tx, actor, id, { ...verdict, actId });
    const left = new Set(words.filter((w) => !quiet.some(({ start, end }) => start <= w.start && w.end <= end)));
    const passages = untouchedStretches(
      covered.words.map((w) => ({ ...w, state: left.has(w) ? ("untouched" as const) : ("ruled" as const) })),
      covered.sentences,
    );
    for (const { start, end } of passages) {
      const [id, quote] = [randomUUIDv7(), covered.text.slice(start, end)];
      const sentence = covered.sentences.find((s) => s.start <= start && end <= s.end) ?? { start, end };
      await tx.claim.create({
        data: {
          id,
          dossierId,
          documentId: document.id,
          key: claimKey(covered.text, "STATEMENT", { start, end }),
          kind: "STATEMENT",
          origin: "PERSON",
          createdById: actor.id,
          isCheckable: false,
          quote,
          start,
          end,
          sentenceStart: sentence.start,
          sentenceEnd: sentence.end,
          facts: [],
          anchors: { create: { versionId: current.versionId, ordinal: 0, ...anchorAt(covered.text, start, end) } },
        },
      });
      await writeVerdict(tx, actor, id, { ...verdict, actId });
    }
    const quotes = [...quiet.map(({ quote }) => quote), ...passages.map(({ start, end }) => covered.text.slice(start, end))];
    const detail = { document: document.key, ruling: verdict.ruling, asOf: input.asOf, passages: quotes, actId };
    return { subject: `document:${document.id}`, detail, result: { actId, words: words.length } };
  });
};

/** Claims in a part of a document that nobody can check, and that have no verdict which holds. */
const listQuiet = async (tx: WriteClient, documentId: string, { start, end }: Pick<UntouchedInput, "start" | "end">) => {
  const claims = await tx.claim.findMany({
    where: { documentId, goneAt: null, isCheckable: false, start: { lt: end }, end: { gt: start } },
    select: {
      id: true,
      start: true,
      end: true,
      quote: true,
      changedAt: true,
      verdicts: { where: isStanding, orderBy: { sequence: "desc" }, take: 1, select: { createdAt: true } },
    },
  });
  return claims.filter(
    ({ changedAt, verdicts: [latest] }) =>
      claimProgress({ ruledAt: latest?.createdAt ?? null, changedAt, isInHand: false, isQueried: false }) !== "checked",
  );
};
