import "server-only";
import { Prisma } from "#prisma/generated/client";
import type { ReadClient, WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Actor } from "../policy.ts";

/**
 * What a second reader is not shown until they have ruled themselves. Whatever tells a verdict, or what follows from one, leaves out the claims that are veiled
 * from who asks: lists, marks, counts, search. What tells of the dossier as a whole (report, gate) is closed to them for that time.
 */

/** A second reading that this person is to give: `where` of a SecondReading. */
export const toBeGivenBy = (actor: Pick<Actor, "id">) => ({ readerId: actor.id, given: null, settlement: null });

/** `where` of a Claim: what was ruled on it may be shown. What was merged or split is veiled with the claim that stands in its place. */
export const isUnveiled = (actor: Actor) => ({
  secondReadings: { none: toBeGivenBy(actor) },
  NOT: { supersededAt: { not: null }, successors: { some: { newer: { secondReadings: { some: toBeGivenBy(actor) } } } } },
});

/** `where` of a Correction: it is of no claim, or of one that may be shown. */
export const isUnveiledCorrection = (actor: Actor) => ({ OR: [{ claimId: null }, { claim: isUnveiled(actor) }] });

/** `where` of a Query: what was asked about a claim that the actor is to read a second time tells what others doubt; their own they know. */
export const isUnveiledQuery = (actor: Actor) => ({ OR: [{ personId: actor.id }, { claim: isUnveiled(actor) }] });

/** What is spoken of: the columns of a Comment that say so. */
export type SpokenOf = { claimId: string } | { flagId: string } | { documentId: string };

/** `where` of a Claim: those that talk may tell of. A flag is of each claim that it touches; a passage belongs to none, so it counts as said of all of its document. */
const claimsSpokenOf = (about: SpokenOf) => {
  if ("claimId" in about) return { id: about.claimId };
  return "flagId" in about ? { flagSides: { some: about } } : about;
};

/** `where` of a Comment: it tells nothing of a claim that the actor is to read a second time. */
export const isUnveiledComment = (actor: Actor) => {
  const isVeiled = { secondReadings: { some: toBeGivenBy(actor) } };
  return {
    NOT: { OR: [{ claim: isVeiled }, { flag: { sides: { some: { claim: isVeiled } } } }, { document: { claims: { some: isVeiled } } }] },
  };
};

/** SQL: `isUnveiledComment` of comment `t`. */
export const isUnveiledTalk = (actor: Actor) => Prisma.sql`not exists (
  select from "Claim" v where v.id in ${veiledFrom(actor)} and (
    v.id = t."claimId" or v."documentId" = t."documentId"
    or exists (select from "FlagSide" s where s."flagId" = t."flagId" and s."claimId" = v.id)
  )
)`;

/** Which of these people are to read a claim a second time that talk about this may tell of. */
export const whoIsVeiled = async (client: ReadClient | WriteClient, about: SpokenOf, personIds: readonly string[]) => {
  const readings = await client.secondReading.findMany({
    where: { readerId: { in: [...personIds] }, given: null, settlement: null, claim: claimsSpokenOf(about) },
    distinct: ["readerId"],
    select: { reader: { select: { id: true, name: true } } },
  });
  return readings.map(({ reader }) => reader);
};

/** SQL: the ids of the claims that are veiled, in brackets; worked out once a statement. `c.id not in ${veiledFrom(actor)}` */
export const veiledFrom = (actor: Actor) => Prisma.sql`(
  select unnest(array[r."claimId"] || array(
    select t."olderId" from "Succession" t join "Claim" o on o.id = t."olderId" and o."supersededAt" is not null where t."newerId" = r."claimId"
  )) as "claimId"
  from "SecondReading" r
  left join "GivenReading" g on g.id = r.id left join "Settlement" s on s."readingId" = r.id
  where r."readerId" = ${actor.id} and g.id is null and s."readingId" is null
)`;

/** How many second readings the actor is to give in a dossier. */
export const countToBeGiven = (client: ReadClient | WriteClient, actor: Actor, dossierId: string): Promise<number> =>
  client.secondReading.count({ where: { dossierId, ...toBeGivenBy(actor), claim: { goneAt: null } } });

/** "You are asked for …": why something is closed to a second reader. */
export const tellVeiled = (readings: number): string =>
  `You are asked for ${readings === 1 ? "a second reading" : `${readings} second readings`} in this dossier. This would show you what was ruled first: it opens once you have ruled yourself.`;

/** Throws a Refusal where the actor is still to give a second reading in the dossier. */
export const refuseVeiled = async (client: ReadClient | WriteClient, actor: Actor, dossierId: string): Promise<void> => {
  const readings = await countToBeGiven(client, actor, dossierId);
  if (readings) throw new Refusal([tellVeiled(readings)]);
};
