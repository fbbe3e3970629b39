import "server-only";
import { secondReadingStates } from "#words";
import { claimAddress } from "../claims.ts";
import type { ReadClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";
import { heldAgainst, isOpenReading, secondReadingState } from "../second-reading/state.ts";
import { tellVeiled, toBeGivenBy } from "../second-reading/veil.ts";
import { type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Second readings that are not given yet, or differ from the first verdict. */
export const findOpenReadings = ({ id: dossierId, secondReadings }: Standing): BlockerGroup[] => {
  const blockers = secondReadings.flatMap(({ reader, given, claim }) => {
    const state = secondReadingState({ first: heldAgainst(claim.verdicts, given), second: given, outcome: null });
    if (!isOpenReading(state)) return [];
    const sentence = `${secondReadingStates[state].label}: ${inMarks(short(claim.quote))}`;
    return [{ about: reader.name, sentence, address: claimAddress(dossierId, claim.documentId, claim.id) }];
  });
  return [
    group(
      "readings",
      "Second readings",
      blockers,
      (n) => `${n === 1 ? "1 second reading is" : `${n} second readings are`} not given yet, or not settled.`,
    ),
  ];
};

/** What the actor is to read a second time: as long as there is any, the rest of the list would tell them what was ruled first. */
export const findOwnReadings = async (client: ReadClient, dossierId: string, actor: Actor): Promise<BlockerGroup[]> => {
  const readings = await client.secondReading.findMany({
    where: { dossierId, ...toBeGivenBy(actor), claim: { goneAt: null } },
    orderBy: [{ claim: { document: { position: "asc" } } }, { claim: { start: "asc" } }, { claim: { end: "desc" } }],
    select: { person: { select: { name: true } }, claim: { select: { id: true, documentId: true, quote: true } } },
  });
  const blockers = readings.map(({ person, claim }) => ({
    about: `for ${person.name}`,
    sentence: inMarks(short(claim.quote)),
    address: claimAddress(dossierId, claim.documentId, claim.id),
  }));
  return [group("ownReadings", "Second readings asked of you", blockers, tellVeiled)].filter((g) => g.blockers.length);
};
