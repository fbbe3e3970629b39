import type { claimKinds, evidenceKinds, methods, rulings } from "#words";
import { lineFinder } from "../passages.ts";
import { type ClaimProgress, claimProgress } from "../progress.ts";
import { heldAgainst, type SecondReadingState, secondReadingState } from "../second-reading/state.ts";
import { isResolved } from "../thread-state.ts";
import { originsOf, type ReportOrigin } from "./lineage.ts";
import { type ReportQuery, reportQuery } from "./queries.ts";
import type { DossierRecord } from "./record.ts";

/** `version`: from which one a passage is cited, where that is no longer the current one. */
export type ReportEvidence = {
  kind: keyof typeof evidenceKinds;
  text: string | null;
  document: string | null;
  version?: number;
  address: string | null;
  archiveAddress: string | null;
  registerEntry: string | null;
};

/** `asOf`: YYYY-MM-DD; `at`: an ISO instant. */
export type ReportVerdict = {
  ruling: keyof typeof rulings;
  method: keyof typeof methods | null;
  shouldRead: string | null;
  note: string | null;
  asOf: string;
  by: string;
  at: string;
  evidence: ReportEvidence[];
};

/** A second reading that was held against a first verdict. `settled`: by an editor, where the two differed. */
export type ReportReading = ReportVerdict & {
  state: SecondReadingState;
  first: { ruling: keyof typeof rulings; by: string };
  settled: { by: string; at: string; reason: string } | null;
};

/**
 * A claim under its number in the report. `verdicts`: oldest first; the last one counts. `queries`, `readings` and `cameFrom` stand where there are any: so the
 * content hash of dossiers without one is what it was before there were any.
 */
export type ReportClaim = {
  number: number;
  document: string;
  line: number;
  kind: keyof typeof claimKinds;
  words: string;
  isCheckable: boolean;
  isUnderCheck: boolean;
  progress: ClaimProgress;
  verdicts: ReportVerdict[];
  queries?: ReportQuery[];
  readings?: ReportReading[];
  cameFrom?: ReportOrigin[];
};

/** The claims of a dossier in the order of its documents, outer before inner, with the number of each by its id. */
export const reportClaims = (record: DossierRecord, underCheck: ReadonlySet<string>) => {
  const documents = new Map(
    record.documents.map((d, position) => [d.id, { position, key: d.key, lineOf: lineFinder(d.versions[0]?.text ?? "") }]),
  );
  const position = (id: string) => documents.get(id)?.position ?? 0;
  const rows = [...record.claims].sort(
    (a, b) => position(a.documentId) - position(b.documentId) || a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1),
  );
  const claims = rows.map((row, i): ReportClaim => {
    const document = documents.get(row.documentId);
    return {
      number: i + 1,
      document: document?.key ?? "",
      line: document?.lineOf(row.start) ?? 0,
      kind: row.kind,
      words: row.quote,
      isCheckable: row.isCheckable,
      isUnderCheck: underCheck.has(row.documentId),
      progress: progressOf(row),
      verdicts: row.verdicts.map(reportVerdict),
      ...(row.queries.length ? { queries: row.queries.map(reportQuery) } : {}),
      ...readingsOf(row),
      ...originsOf(row),
    };
  });
  // What was merged or split has the number of what stands in its place.
  const numbers = new Map(rows.flatMap((row, i) => row.predecessors.map(({ older }): [string, number] => [older.id, i + 1])));
  for (const [i, { id }] of rows.entries()) numbers.set(id, i + 1);
  return { claims, numbers };
};

type Row = DossierRecord["claims"][number];

const progressOf = ({ verdicts, changedAt, proposals, comments, queries }: Row) =>
  claimProgress({
    ruledAt: verdicts.at(-1)?.createdAt ?? null,
    changedAt,
    isInHand: proposals.length > 0 || comments.some((thread) => !isResolved(thread.events)),
    isQueried: queries.some((query) => !query.closing),
  });

/** Claims without a second reading have no such field: it would change the hash of what was signed before there were any. */
const readingsOf = ({ secondReadings, verdicts }: Row): { readings?: ReportReading[] } => {
  const readings = secondReadings.flatMap(({ given, reader, settlement }): ReportReading[] => {
    const first = heldAgainst(verdicts, given);
    if (!given || !first) return [];
    const settled = settlement && { by: settlement.person.name, at: settlement.createdAt.toISOString(), reason: settlement.reason };
    return [
      {
        ...reportVerdict({ ...given, person: reader }),
        state: secondReadingState({ first, second: given, outcome: settlement?.outcome ?? null }),
        first: { ruling: first.ruling, by: first.person.name },
        settled,
      },
    ];
  });
  return readings.length ? { readings } : {};
};

type Ruled = Pick<Row["verdicts"][number], "ruling" | "method" | "shouldRead" | "note" | "asOf" | "person" | "createdAt" | "evidence">;

export const reportVerdict = ({ ruling, method, shouldRead, note, asOf, person, createdAt, evidence }: Ruled): ReportVerdict => ({
  ruling,
  method,
  shouldRead,
  note,
  asOf: asOf.toISOString().slice(0, 10),
  by: person.name,
  at: createdAt.toISOString(),
  evidence: evidence.map((e) => ({
    kind: e.kind,
    text: e.text,
    document: e.document?.key ?? null,
    ...(e.version && e.version.number !== e.document?.versions[0]?.number ? { version: e.version.number } : {}),
    address: e.address,
    archiveAddress: e.archiveAddress,
    registerEntry: e.registerEntry,
  })),
});
