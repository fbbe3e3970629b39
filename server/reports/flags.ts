import type { relations, severities } from "#words";
import { sortFlags } from "../flag-list.ts";
import { type FlagState, flagState } from "../flag-state.ts";
import { mutedChecks } from "../muted-checks.ts";
import { lineFinder } from "../passages.ts";
import type { DossierRecord } from "./record.ts";

/**
 * A flag under its number in the report: gravest first. `decisions`: oldest first; `line` is null where the document was put aside. `muting` stands where
 * the state is muted, and nowhere else: so the content hash of dossiers in which nothing is muted is what it was before there was muting.
 */
export type ReportFlag = {
  number: number;
  check: string;
  severity: keyof typeof severities;
  relation: Exclude<keyof typeof relations, "AGREEMENT">;
  summary: string;
  suggestion: string | null;
  reference: { entry: string; source: string } | null;
  state: FlagState;
  passages: { document: string; line: number | null; words: string; value: string | null }[];
  decisions: { outcome: string; reason: string; by: string; at: string }[];
  muting?: { reason: string; by: string; at: string };
};

/** The flags of a dossier, with the number of each by its id. */
export const reportFlags = (record: DossierRecord) => {
  const lineOf = new Map(record.documents.map((d) => [d.id, lineFinder(d.versions[0]?.text ?? "")]));
  const muted = mutedChecks(record.mutings);
  const rows = sortFlags(
    record.flags.map((flag) => ({
      ...flag,
      state: flagState({ ...flag, isMuted: muted.has(flag.check) }),
      places: flag.sides.map((s) => ({ documentId: s.documentId, position: s.document.position, start: s.start })),
    })),
  );
  const flags = rows.map(
    (flag, i): ReportFlag => ({
      number: i + 1,
      check: flag.check,
      severity: flag.severity,
      relation: flag.relation,
      summary: flag.summary,
      suggestion: flag.suggestion,
      reference: flag.reference as ReportFlag["reference"],
      state: flag.state,
      passages: flag.sides.map(({ documentId, document, start, quote, value }) => ({
        document: document.key,
        line: lineOf.get(documentId)?.(start) ?? null,
        words: quote,
        value,
      })),
      decisions: flag.decisions.map(({ outcome, reason, person, createdAt }) => ({
        outcome,
        reason,
        by: person.name,
        at: createdAt.toISOString(),
      })),
      ...mutingOf(flag.state === "muted" ? muted.get(flag.check) : undefined),
    }),
  );
  return { flags, numbers: new Map(rows.map((row, i) => [row.id, i + 1])) };
};

const mutingOf = (muting: DossierRecord["mutings"][number] | undefined): Pick<ReportFlag, "muting"> =>
  muting ? { muting: { reason: muting.reason, by: muting.person.name, at: muting.createdAt.toISOString() } } : {};
