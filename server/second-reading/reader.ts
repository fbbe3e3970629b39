/** Who may be asked for a second reading of what. Pure. */

/** A claim as asking looks at it. `gone`: why it is no longer there, where it is not; `touchedBy`: ids of the people who ruled on it, proposed a verdict or read it before. */
export type AskedOf = { gone: string | null; isCheckable: boolean; hasOpenReading: boolean; touchedBy: readonly string[] };

/** Why this person cannot be the second reader of this claim: all reasons, in sentences; empty when they can. */
export const reasonsAgainstReading = (claim: AskedOf, reader: { id: string; name: string }): string[] => [
  ...(claim.gone ? [claim.gone] : []),
  ...(claim.isCheckable ? [] : ["Opinion, forecasts and questions are not read a second time."]),
  ...(claim.hasOpenReading ? ["A second reading of this claim is open already."] : []),
  ...(claim.touchedBy.includes(reader.id)
    ? [`${reader.name} has ruled on this claim, or seen what was ruled. A second reader has not: ask somebody else.`]
    : []),
];
