import "server-only";
import { underCheck } from "../coverage.ts";
import { reasonsForOthers } from "../four-eyes.ts";
import type { ReadClient } from "../lib/db.ts";
import type { Actor } from "../policy.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import { type BlockerGroup, group } from "./group.ts";

/** Is the actor the only person who ruled here, on a desk that asks for four eyes? Who proposed what became a verdict has ruled too, and who read it a second time. */
export const findMissingEyes = async (client: ReadClient, dossierId: string, actor: Actor): Promise<BlockerGroup[]> => {
  const dossier = await client.dossier.findUnique({
    where: { id: dossierId },
    select: {
      desk: { select: { asksFourEyes: true } },
      documents: { where: { archivedAt: null }, orderBy: { position: "asc" }, select: { id: true, role: true } },
    },
  });
  const [document] = underCheck(dossier?.documents ?? []);
  if (!dossier?.desk.asksFourEyes || !document) return [];
  const rulers = await client.$queryRaw<{ personId: string }[]>`
    select v."personId" from ${standingVerdicts} v join "Claim" c on c.id = v."claimId" where c."dossierId" = ${dossierId} and c."goneAt" is null
    union
    select p."personId" from "Proposal" p join ${standingVerdicts} v on v."proposalId" = p.id join "Claim" c on c.id = v."claimId"
    where c."dossierId" = ${dossierId} and c."goneAt" is null
    union
    select r."readerId" from "SecondReading" r join "GivenReading" g on g.id = r.id join "Claim" c on c.id = r."claimId"
    where r."dossierId" = ${dossierId} and c."goneAt" is null`;
  const isOwn = rulers.length === 1 && rulers[0]?.personId === actor.id;
  const reasons = reasonsForOthers("signOff", { asksFourEyes: true, isOwn });
  const blockers = reasons.map((sentence) => ({
    about: actor.name,
    sentence,
    address: `/dossiers/${dossierId}/documents/${document.id}/details#second-reading`,
  }));
  return [group("fourEyes", "Four eyes", blockers, () => reasons.join(" "))];
};
