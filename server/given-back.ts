import "server-only";
import type { CurrentText } from "./analysis/texts.ts";
import { readDossierAgain } from "./analysis.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal } from "./lib/refusal.ts";
import { claimKey } from "./marked-claims.ts";
import { inMarks } from "./passages.ts";
import type { Actor } from "./policy.ts";
import { readRegrouped, reasonsAgainstRegrouping } from "./regrouping/standing.ts";
import { recordSuccession, refuseTwin, supersede } from "./regrouping/store.ts";
import { onClaim, requireCurrent } from "./regroupings.ts";

/**
 * Gives back what stood before a merge or a split, as an act of its own: the older claims stand again with all that was said of them, and what stood in their
 * place stays in the record. Answers the address of the first of them.
 */
export const giveBack = (actor: Actor, input: { claimId: string; seen: number }): Promise<{ claimId: string; address: string }> =>
  onClaim(actor, "claims.givenBack", input, async (tx, { current }) => {
    const { ids, ...detail } = await restore(tx, actor, current, input.claimId);
    return { id: ids[0] ?? input.claimId, detail };
  });

/** The same, inside another act: that of whoever undoes what they did last. */
export const giveBackWithin = async (tx: WriteClient, actor: Actor, dossierId: string, claimId: string) => {
  const { documentId } = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { documentId: true } });
  const { ids: _, ...detail } = await restore(tx, actor, await requireCurrent(tx, dossierId, documentId), claimId);
  await readDossierAgain(tx, dossierId);
  return detail;
};

const restore = async (tx: WriteClient, actor: Actor, current: CurrentText, claimId: string) => {
  const act = await readAct(tx, claimId);
  const newers = await readRegrouped(tx, act.newerIds, current);
  const olders = await readRegrouped(tx, act.olderIds, current);
  const against = newers.flatMap(reasonsAgainstRegrouping);
  if (against.length) throw new Refusal(against);
  const lost = olders.filter(({ spans }) => !spans.length);
  if (lost.length)
    throw new Refusal(lost.map(({ words }) => `The words of ${inMarks(words)} do not stand so in this version of the text.`));
  await supersede(tx, act.newerIds);
  for (const { id, kind, origin, spans, words, key: before } of olders) {
    const [first, ...more] = spans as [(typeof spans)[0], ...typeof spans];
    const key = origin === "PERSON" ? claimKey(current.input.text, kind, first, more) : before;
    await refuseTwin(tx, current.id, key, { kind, spans }, words);
    await tx.claim.update({ where: { id }, data: { key, goneAt: null, supersededAt: null } });
  }
  await recordSuccession(tx, actor, { kind: "GIVEN_BACK", olderIds: act.newerIds, newerIds: act.olderIds });
  return {
    ids: olders.map(({ id }) => id),
    claims: newers.map(({ words }) => words),
    into: olders.map(({ words }) => words),
  };
};

/** The last act that made the claim out of others, with all that it touched. */
const readAct = async (tx: WriteClient, claimId: string) => {
  const last = await tx.succession.findFirst({
    where: { newerId: claimId, isDirect: true, kind: { not: "GIVEN_BACK" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { actId: true },
  });
  if (!last) throw new Refusal(["This claim was neither merged nor split, so there is nothing to give back."]);
  const rows = await tx.succession.findMany({ where: { actId: last.actId, isDirect: true }, select: { olderId: true, newerId: true } });
  const distinct = (ids: string[]) => [...new Set(ids)];
  return { olderIds: distinct(rows.map((row) => row.olderId)), newerIds: distinct(rows.map((row) => row.newerId)) };
};
