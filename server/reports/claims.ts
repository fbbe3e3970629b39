import type { claimKinds, evidenceKinds, methods, rulings } from "#words";
import { lineFinder } from "../passages.ts";
import { type ClaimProgress, claimProgress } from "../progress.ts";
import { isResolved } from "../thread-state.ts";
import { type ReportQuery, reportQuery } from "./queries.ts";
import type { DossierRecord } from "./record.ts";

export type ReportEvidence = {
  kind: keyof typeof evidenceKinds;
  text: string | null;
  document: string | null;
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

/**
 * A claim under its number in the report. `verdicts`: oldest first; the last one counts. `queries` stands where there are any: so the content hash of
 * dossiers without a query is what it was before there were queries.
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
    };
  });
  return { claims, numbers: new Map(rows.map((row, i) => [row.id, i + 1])) };
};

type Row = DossierRecord["claims"][number];

const progressOf = ({ verdicts, changedAt, proposals, comments, queries }: Row) =>
  claimProgress({
    ruledAt: verdicts.at(-1)?.createdAt ?? null,
    changedAt,
    isInHand: proposals.length > 0 || comments.some((thread) => !isResolved(thread.events)),
    isQueried: queries.some((query) => !query.closing),
  });

const reportVerdict = ({
  ruling,
  method,
  shouldRead,
  note,
  asOf,
  person,
  createdAt,
  evidence,
}: Row["verdicts"][number]): ReportVerdict => ({
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
    address: e.address,
    archiveAddress: e.archiveAddress,
    registerEntry: e.registerEntry,
  })),
});
