import type { BlockerGroup } from "./group.ts";

/**
 * Where to go on from a document: to the first thing in it that stands in the way of a sign-off, else to the first in the dossier, else to the sign-off. Pure: the way is
 * the list of the gate, and no other. `documentId`: where one is, or null.
 */
export const wayOn = (groups: readonly Pick<BlockerGroup, "blockers">[], dossierId: string, documentId: string | null): string => {
  const at = `/dossiers/${dossierId}`;
  const addresses = groups.flatMap(({ blockers }) => blockers.map(({ address }) => address));
  const isHere = (address: string) => address.startsWith(`${at}/documents/${documentId}`);
  return addresses.find(isHere) ?? addresses[0] ?? `${at}/sign-off`;
};
