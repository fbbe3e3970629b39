import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { anchorAt } from "./analysis/anchors.ts";
import { readTexts } from "./analysis/readings.ts";
import { type CurrentText, listCurrentTexts } from "./analysis/texts.ts";
import { readDossierAgain } from "./analysis.ts";
import { requireClaim } from "./claims.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { orphanOf } from "./lost-claims.ts";
import { claimKey, type MarkInput, placeOf, sentenceOf } from "./marked-claims.ts";
import { type Actor, allow, type DeskVerb } from "./policy.ts";
import { registerFor } from "./register.ts";

/** Puts an orphaned claim aside, with a reason: nothing is to be done about it any more. What was said of it stays. */
export const putClaimAside = (actor: Actor, input: { claimId: string; reason: string }): Promise<void> =>
  onOrphan(actor, "claim.putAside", "claim.rule", input.claimId, async (tx, claim) => {
    if (orphanOf({ ...claim, fates: claim.fates.filter(({ kind }) => kind === "PUT_ASIDE") }) === "putAside")
      throw new Refusal(["Somebody has put this claim aside already."]);
    await writeFate(tx, actor, claim, { kind: "PUT_ASIDE", reason: input.reason });
    return { reason: input.reason };
  });

/**
 * Takes an orphaned claim to other words, with all that was said of it; its verdict then needs a re-check. Where the engine has found a claim of the kind at those
 * words that nobody has touched, the orphan takes its place.
 */
export const remarkClaim = (actor: Actor, input: { claimId: string } & Pick<MarkInput, "words" | "start" | "end">): Promise<void> =>
  onOrphan(actor, "claim.remarked", "claim.mark", input.claimId, async (tx, claim) => {
    const { text } = claim.current.input;
    const place = placeOf(text, input);
    const { register, hash } = await registerFor(claim.dossier.deskId, tx);
    const [reading] = await readTexts(tx, [claim.current], register, hash);
    const sentence = sentenceOf(reading?.sentences ?? [], place, claim.kind);
    const found = await giveWay(tx, claim, place);
    const marked = { key: claimKey(text, claim.kind, place), origin: "PERSON" as const, createdById: claim.createdById ?? actor.id };
    await tx.anchor.deleteMany({ where: { claimId: claim.id, versionId: claim.current.versionId } });
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        ...(found ? { key: found, origin: "ENGINE" } : marked),
        quote: text.slice(place.start, place.end),
        ...place,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
        goneAt: null,
        changedAt: new Date(),
        ...(found
          ? {}
          : { anchors: { create: { versionId: claim.current.versionId, ordinal: 0, ...anchorAt(text, place.start, place.end) } } }),
      },
    });
    const [before, after] = [
      claim.fates.find((fate) => fate.before !== null)?.before ?? claim.quote,
      text.slice(sentence.start, sentence.end),
    ];
    await writeFate(tx, actor, claim, { kind: "REMARKED", before, after });
    await readDossierAgain(tx, claim.dossierId);
    return { from: claim.quote, to: text.slice(place.start, place.end), ...place };
  });

/** The key of the engine's claim at those words, which is given up for the orphan; null where there is none. */
const giveWay = async (tx: WriteClient, orphan: Orphan, place: { start: number; end: number }): Promise<string | null> => {
  const there = await tx.claim.findFirst({
    where: { documentId: orphan.documentId, kind: orphan.kind, ...place, goneAt: null },
    select: {
      id: true,
      key: true,
      origin: true,
      _count: { select: { verdicts: true, proposals: true, comments: true, corrections: true, secondReadings: true, queries: true } },
    },
  });
  if (!there) return null;
  if (there.origin === "PERSON" || Object.values(there._count).some((n) => n > 0))
    throw new Refusal([
      {
        field: "words",
        text: "These words are a claim of this kind already, which people have worked on. Rule on that one, and put this one aside.",
      },
    ]);
  await tx.claim.update({ where: { id: there.id }, data: { key: `gone:${there.id}`, goneAt: new Date() } });
  return there.key;
};

const readOrphan = async (tx: WriteClient, claimId: string) => {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    include: { dossier: { select: { deskId: true } }, fates: { orderBy: { sequence: "desc" } } },
  });
  if (!claim) throw new NotThere("claim");
  const current = (await listCurrentTexts(tx, claim.dossierId)).find(({ id }) => id === claim.documentId);
  if (!current) throw new Refusal(["This document is put aside. Take it back in first."]);
  return { ...claim, current };
};

type Orphan = Awaited<ReturnType<typeof readOrphan>> & { current: CurrentText };

/** One act on one claim whose words are gone. */
const onOrphan = async (
  actor: Actor,
  action: "claim.putAside" | "claim.remarked",
  verb: DeskVerb,
  claimId: string,
  work: (tx: WriteClient, claim: Orphan) => Promise<Prisma.InputJsonObject>,
): Promise<void> => {
  const { id, dossierId, deskId, quote } = await requireClaim(actor, claimId);
  await change(actor, { action, dossierId }, async (tx) => {
    allow(actor, verb, deskId, "claim");
    const claim = await readOrphan(tx, id);
    if (claim.supersededAt) throw new Refusal(["This claim was merged or split: another stands in its place."]);
    if (!claim.goneAt) throw new Refusal(["This claim stands in the text. Somebody may have found it again in the meantime."]);
    return { subject: `claim:${id}`, detail: { claim: quote, ...(await work(tx, claim)) }, result: undefined };
  });
};

const writeFate = (
  tx: WriteClient,
  actor: Actor,
  claim: Orphan,
  fate: { kind: "PUT_ASIDE"; reason: string } | { kind: "REMARKED"; before: string; after: string },
) =>
  tx.claimFate.create({
    data: {
      ...fate,
      claimId: claim.id,
      sequence: (claim.fates[0]?.sequence ?? 0) + 1,
      versionId: claim.current.versionId,
      personId: actor.id,
    },
  });
