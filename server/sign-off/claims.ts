import { claimAddress } from "../claims.ts";
import { inMarks } from "../passages.ts";
import { type ClaimProgress, progressOf } from "../progress.ts";
import { type Blocker, type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** The documents themselves, where there are none, and the claims under check that nobody has ruled on or that need a re-check. */
export const findOpenClaims = ({ id: dossierId, documents, alike, first }: Standing): BlockerGroup[] => {
  const keys = new Map(documents.map((d) => [d.id, d.key]));
  const open = (progress: ClaimProgress) => {
    const blockers = first
      .filter((claim) => progressOf(claim) === progress)
      .map(({ id, documentId, quote }): Blocker => {
        return { about: keys.get(documentId) ?? "", sentence: inMarks(short(quote)), address: claimAddress(dossierId, documentId, id) };
      });
    const count = alike
      .filter((claims) => claims.isCheckable && progressOf(claims) === progress)
      .reduce((sum, { claims }) => sum + claims, 0);
    return [blockers, count] as const;
  };
  const [[unchecked, uncheckedCount], [changed, changedCount]] = [open("unchecked"), open("needsRecheck")];
  const nothing = { about: "", sentence: "There is nothing in this dossier to sign.", address: `/dossiers/${dossierId}/import` };
  return [
    group("documents", "Documents", documents.length ? [] : [nothing], () => "There is no document in this dossier."),
    group(
      "unchecked",
      "Claims nobody has ruled on",
      unchecked,
      (n) => `${n === 1 ? "1 claim has" : `${n} claims have`} not been ruled on.`,
      uncheckedCount,
    ),
    group(
      "needsRecheck",
      "Claims that need a re-check",
      changed,
      (n) => `${n === 1 ? "1 claim needs" : `${n} claims need`} a re-check: the text or its meaning changed after the verdict.`,
      changedCount,
    ),
  ];
};
