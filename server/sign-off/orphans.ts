import { claimAddress } from "../claims.ts";
import { orphanOf } from "../lost-claims.ts";
import { inMarks } from "../passages.ts";
import { type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Claims under check of which people said something, and whose words are gone: each is taken to other words, or put aside. */
export const findOrphans = ({ id: dossierId, checked }: Standing): BlockerGroup[] => {
  const blockers = checked.flatMap(({ id, key, claims }) =>
    claims
      .filter((claim) => orphanOf(claim) === "orphaned")
      .map((claim) => ({ about: key, sentence: inMarks(short(claim.quote)), address: claimAddress(dossierId, id, claim.id) })),
  );
  return [
    group("orphans", "Claims whose words are gone", blockers, (n) =>
      n === 1
        ? "The words of 1 claim that people worked on are gone: take it to other words, or put it aside."
        : `The words of ${n} claims that people worked on are gone: take each to other words, or put it aside.`,
    ),
  ];
};
