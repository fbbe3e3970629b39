import type { rulings } from "#words";
import { orphanOf } from "../lost-claims.ts";
import type { DossierRecord } from "./record.ts";

/** A claim that people worked on and whose words are gone from the text. `aside`: who put it aside, and why; null while nobody has. `at`: an ISO instant. */
export type ReportLost = {
  document: string;
  words: string;
  ruling: keyof typeof rulings | null;
  aside: { by: string; at: string; reason: string } | null;
};

/** Dossiers without one have no such field: it would change the hash of what was signed before there were any. */
export const reportLost = ({ documents }: DossierRecord): { lost?: ReportLost[] } => {
  const lost = documents.flatMap(({ key, claims }) =>
    claims.map((claim): ReportLost => {
      const [fate] = claim.fates;
      const isAside = orphanOf(claim) === "putAside" && fate;
      const aside = isAside ? { by: fate.person.name, at: fate.createdAt.toISOString(), reason: fate.reason ?? "" } : null;
      return { document: key, words: claim.quote, ruling: claim.verdicts[0]?.ruling ?? null, aside };
    }),
  );
  return lost.length ? { lost } : {};
};
