import "server-only";
import { reasonsForOthers } from "../four-eyes.ts";
import type { ReadClient } from "../lib/db.ts";
import type { Actor } from "../policy.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import { type BlockerGroup, group } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Who ruled in a dossier: who proposed what became a verdict has ruled too, and who read it a second time. */
export const listRulers = async (client: Pick<ReadClient, "$queryRaw">, dossierId: string): Promise<string[]> => {
  const rulers = await client.$queryRaw<{ personId: string }[]>`
    select v."personId" from ${standingVerdicts} v join "Claim" c on c.id = v."claimId" where c."dossierId" = ${dossierId} and c."goneAt" is null
    union
    select p."personId" from "Proposal" p join ${standingVerdicts} v on v."proposalId" = p.id join "Claim" c on c.id = v."claimId"
    where c."dossierId" = ${dossierId} and c."goneAt" is null
    union
    select r."readerId" from "SecondReading" r join "GivenReading" g on g.id = r.id join "Claim" c on c.id = r."claimId"
    where r."dossierId" = ${dossierId} and c."goneAt" is null`;
  return rulers.map(({ personId }) => personId);
};

/** Is the actor the only person who ruled here, on a desk that asks for four eyes? */
export const findMissingEyes = ({ id: dossierId, desk, checked: [document], rulers }: Standing, actor: Actor): BlockerGroup[] => {
  if (!desk.asksFourEyes || !document) return [];
  const isOwn = rulers.length === 1 && rulers[0] === actor.id;
  const reasons = reasonsForOthers("signOff", { asksFourEyes: true, isOwn });
  const blockers = reasons.map((sentence) => ({
    about: actor.name,
    sentence,
    address: `/dossiers/${dossierId}/documents/${document.id}/details#second-reading`,
  }));
  return [group("fourEyes", "Four eyes", blockers, () => reasons.join(" "))];
};
