import type { claimKinds } from "#words";
import { type ReportVerdict, reportVerdict } from "./claims.ts";
import type { DossierRecord } from "./record.ts";

type Row = DossierRecord["claims"][number];

/** Claims that this one was made out of in one act, however many acts before, with what was ruled on them. `at`: an ISO instant. */
export type ReportOrigin = {
  how: "merged" | "split" | "givenBack";
  by: string;
  at: string;
  claims: { kind: keyof typeof claimKinds; words: string; verdicts: ReportVerdict[] }[];
};

const hows = { MERGED: "merged", SPLIT: "split", GIVEN_BACK: "givenBack" } as const;

/** Claims that were never merged or split have no such field: it would change the hash of what was signed before that could be. */
export const originsOf = ({ predecessors }: Row): { cameFrom?: ReportOrigin[] } => {
  const acts = new Map<string, ReportOrigin>();
  for (const { actId, kind, person, createdAt, older } of predecessors) {
    const act = acts.get(actId) ?? { how: hows[kind], by: person.name, at: createdAt.toISOString(), claims: [] };
    act.claims.push({ kind: older.kind, words: older.quote, verdicts: older.verdicts.map(reportVerdict) });
    acts.set(actId, act);
  }
  // What was given back before anybody had ruled on it was a slip of the hand.
  const told = [...acts.values()].filter(({ how, claims }) => how !== "givenBack" || claims.some(({ verdicts }) => verdicts.length));
  return told.length ? { cameFrom: told } : {};
};
