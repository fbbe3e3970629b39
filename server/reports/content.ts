import type { rulings } from "#words";
import type { SearchedText } from "../correction-copies.ts";
import type { CorrectionState } from "../correction-state.ts";
import { underCheck } from "../coverage.ts";
import { type FlagState, isUndecided } from "../flag-state.ts";
import { countProgress, type ProgressCount } from "../progress.ts";
import { type ReportClaim, reportClaims } from "./claims.ts";
import { type ReportCorrection, reportCorrections } from "./corrections.ts";
import { type ReportFlag, reportFlags } from "./flags.ts";
import { type ReportLost, reportLost } from "./lost.ts";
import { type ReportPoint, reportPoints } from "./points.ts";
import type { DossierRecord } from "./record.ts";

export type ReportDocument = {
  key: string;
  title: string;
  outlet: string | null;
  published: string | null;
  timezone: string;
  role: "draft" | "source";
  isUnderCheck: boolean;
  version: number;
  sha256: string;
};

/** What the content hash covers: everything that people found and ruled, nothing that changes by looking at it. Lists of numbers point into claims, flags and corrections. */
export type ReportContent = {
  head: {
    dossier: string;
    desk: string;
    opened: string;
    documents: ReportDocument[];
    checkers: { name: string; verdicts: number; decisions: number }[];
  };
  summary: {
    /** Claims under check that can be checked; `queried` where there are any, see `ReportClaim` */
    claims: Omit<ProgressCount, "queried"> & { queried?: number };
    rulings: Partial<Record<keyof typeof rulings, number>>;
    flags: Partial<Record<FlagState, number>>;
    corrections: Partial<Record<CorrectionState, number>>;
    points: Partial<Record<ReportPoint["state"], number>>;
  };
  corrections: ReportCorrection[];
  points: ReportPoint[];
  unresolved: { claims: number[]; onAuthor: number[]; flags: number[] };
  dismissed: number[];
  notices: number[];
  claims: ReportClaim[];
  flags: ReportFlag[];
  /** Where there are any, see `ReportLost` */
  lost?: ReportLost[];
};

/** The content of a report; `numbers`: those of claims and flags by their ids. */
export const contentOf = (record: DossierRecord, texts: readonly SearchedText[]) => {
  const checked = new Set(underCheck(record.documents).map((d) => d.id));
  const { claims, numbers: claimNumbers } = reportClaims(record, checked);
  const { flags, numbers: flagNumbers } = reportFlags(record);
  const corrections = reportCorrections(record, texts, { claims, claimNumbers, flags, flagNumbers });
  const points = reportPoints(record, claims, claimNumbers);
  const asked = claims.filter((c) => c.isUnderCheck && c.isCheckable);
  const rulingOf = (c: ReportClaim) => c.verdicts.at(-1)?.ruling;
  const { queried, ...progress } = countProgress(asked.map((c) => c.progress));
  const content: ReportContent = {
    head: {
      dossier: record.title,
      desk: record.desk.name,
      opened: record.createdAt.toISOString(),
      documents: record.documents.map((d) => reportDocument(d, checked.has(d.id))),
      checkers: checkersOf(claims, flags),
    },
    summary: {
      claims: queried ? { ...progress, queried } : progress,
      rulings: countBy(asked.flatMap((c) => rulingOf(c) ?? [])),
      flags: countBy(flags.map((f) => f.state)),
      corrections: countBy(corrections.map((c) => c.state)),
      points: countBy(points.map((p) => p.state)),
    },
    corrections,
    points,
    unresolved: {
      claims: numbersOf(asked.filter((c) => c.progress !== "checked" || isUnsettled(rulingOf(c)))),
      onAuthor: numbersOf(asked.filter((c) => c.progress === "checked" && rulingOf(c) === "ON_AUTHOR")),
      flags: numbersOf(flags.filter((f) => isUndecided(f.state))),
    },
    dismissed: numbersOf(flags.filter((f) => f.state !== "gone" && f.state !== "ACCEPTED" && !isUndecided(f.state))),
    notices: numbersOf(corrections.filter((c) => c.state === "approved" && c.wire)),
    claims,
    flags,
    ...reportLost(record),
  };
  return { content, numbers: { claims: claimNumbers, flags: flagNumbers } };
};

const isUnsettled = (ruling: keyof typeof rulings | undefined) => ruling === "DISPUTED" || ruling === "UNVERIFIED" || ruling === "OUTDATED";

const numbersOf = (rows: readonly { number: number }[]) => rows.map((row) => row.number);

const tally = <K extends string>(keys: readonly K[]): Map<K, number> => {
  const count = new Map<K, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
};

const countBy = <K extends string>(keys: readonly K[]) => Object.fromEntries(tally(keys)) as Partial<Record<K, number>>;

const reportDocument = (d: DossierRecord["documents"][number], isUnderCheck: boolean): ReportDocument => ({
  key: d.key,
  title: d.title,
  outlet: d.outlet,
  published: d.published,
  timezone: d.timezone,
  role: d.role === "DRAFT" ? "draft" : "source",
  isUnderCheck,
  version: d.versions[0]?.number ?? 0,
  sha256: d.versions[0]?.sha256 ?? "",
});

/** Who ruled, read a second time and decided, by name, and how often they ruled and decided. */
const checkersOf = (claims: readonly ReportClaim[], flags: readonly ReportFlag[]) => {
  const verdicts = tally(claims.flatMap((c) => c.verdicts.map((v) => v.by)));
  const decisions = tally(flags.flatMap((f) => f.decisions.map((d) => d.by)));
  const readers = claims.flatMap((c) => (c.readings ?? []).map((r) => r.by));
  const names = [...new Set([...verdicts.keys(), ...decisions.keys(), ...readers])].sort();
  return names.map((name) => ({ name, verdicts: verdicts.get(name) ?? 0, decisions: decisions.get(name) ?? 0 }));
};
