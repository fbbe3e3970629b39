import type { claimKinds, pointStates } from "#words";
import type { ReportClaim } from "./claims.ts";
import type { DossierRecord } from "./record.ts";

/** A point of fact and who says what of it. `origins`: independent ones; `passages` in the order of the documents. */
export type ReportPoint = {
  label: string;
  kind: keyof typeof claimKinds;
  state: keyof typeof pointStates;
  sides: { value: string; origins: number; passages: { document: string; claim: number; words: string }[] }[];
};

const gravity = { DIFFER: 0, UNCLEAR: 1, AGREE: 2, SINGLE: 3 } as const;

/** The points that more than one document speaks of, differences first. */
export const reportPoints = (record: DossierRecord, claims: readonly ReportClaim[], numbers: ReadonlyMap<string, number>): ReportPoint[] =>
  record.points
    .filter((point) => point.state !== "SINGLE")
    .sort((a, b) => gravity[a.state] - gravity[b.state] || order(a.label, b.label) || order(a.key, b.key))
    .map(({ label, kind, state, sides }) => ({
      label,
      kind,
      state,
      sides: sides.map(({ value, origins, claims: said }) => ({
        value,
        origins,
        passages: said
          .flatMap(({ claimId }) => claims[(numbers.get(claimId) ?? 0) - 1] ?? [])
          .sort((a, b) => a.number - b.number)
          .map((claim) => ({ document: claim.document, claim: claim.number, words: claim.words })),
      })),
    }));

/** By code point, so that it is the same on every machine. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
