import type { claimKinds, correctionTypes, severities } from "#words";
import { findCopies, type SearchedText } from "../correction-copies.ts";
import { type CorrectionState, correctionState } from "../correction-state.ts";
import { footnoteOf, wireLine } from "../notice.ts";
import type { ReportClaim, ReportEvidence } from "./claims.ts";
import type { ReportFlag } from "./flags.ts";
import type { DossierRecord } from "./record.ts";

/** A correction. `notice`, `footnote`, `wire`: what readers are told, a form for each channel; `claim`, `flag`: numbers in the report. */
export type ReportCorrection = {
  number: number;
  state: CorrectionState;
  type: keyof typeof correctionTypes;
  severity: keyof typeof severities;
  document: string;
  place: string;
  asPublished: string;
  shouldRead: string;
  why: string;
  kind: keyof typeof claimKinds;
  evidence: ReportEvidence[];
  copies: { document: string; place: string; line: number }[];
  claim: number | null;
  flag: number | null;
  foundBy: string;
  foundAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  notice: string;
  footnote: string | null;
  wire: string | null;
};

type Known = {
  claims: readonly ReportClaim[];
  claimNumbers: ReadonlyMap<string, number>;
  flags: readonly ReportFlag[];
  flagNumbers: ReadonlyMap<string, number>;
};

/** What is internal stays out: the cause. */
export const reportCorrections = (record: DossierRecord, texts: readonly SearchedText[], known: Known): ReportCorrection[] =>
  record.corrections.map((row) => {
    const claim = known.claims.find((c) => c.number === known.claimNumbers.get(row.claimId ?? ""));
    const flag = known.flags.find((f) => f.number === known.flagNumbers.get(row.flagId ?? ""));
    const isTold = row.notice !== "" && row.approval !== null && row.type !== "CHANGE";
    const approvedAt = row.approval?.createdAt.toISOString() ?? null;
    return {
      number: row.number,
      state: correctionState(row),
      type: row.type,
      severity: row.severity,
      document: row.document.key,
      place: row.place,
      asPublished: row.asPublished,
      shouldRead: row.shouldRead,
      why: row.why,
      kind: row.kind,
      evidence: evidenceFor(row.document.key, claim, flag),
      copies: row.withdrawnAt ? [] : findCopies(row, texts).map(({ key, place, line }) => ({ document: key, place, line })),
      claim: claim?.number ?? null,
      flag: flag?.number ?? null,
      foundBy: row.foundBy.name,
      foundAt: row.foundAt.toISOString(),
      approvedBy: row.approval?.person.name ?? null,
      approvedAt,
      notice: row.notice,
      footnote: isTold && approvedAt ? footnoteOf(row.notice, approvedAt.slice(0, 10)) : null,
      wire: isTold ? wireLine(row) : null,
    };
  });

/** What a claim rests on; as long as nobody has ruled on what stands in its place, what those rest on that it was made out of. */
const groundOf = (claim: ReportClaim | undefined): ReportEvidence[] => {
  const origins = claim?.cameFrom?.flatMap((act) => act.claims) ?? [];
  return claim?.verdicts.at(-1)?.evidence ?? origins.flatMap(({ verdicts }) => verdicts.at(-1)?.evidence ?? []);
};

/** What the verdict on its claim rests on, what other documents say, and the register entry that decided its flag. */
const evidenceFor = (document: string, claim: ReportClaim | undefined, flag: ReportFlag | undefined): ReportEvidence[] => {
  const nothing = { text: null, document: null, address: null, archiveAddress: null, registerEntry: null };
  const elsewhere = flag?.passages.filter((p) => p.document !== document) ?? [];
  return [
    ...groundOf(claim),
    ...elsewhere.map((p) => ({ ...nothing, kind: "PASSAGE" as const, document: p.document, text: p.words })),
    ...(flag?.reference
      ? [{ ...nothing, kind: "REGISTER" as const, registerEntry: flag.reference.entry, text: flag.reference.source }]
      : []),
  ];
};
