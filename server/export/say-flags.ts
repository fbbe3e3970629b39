import { flagStates, progress, rulings, severities } from "#words";
import { inMarks } from "../passages.ts";
import type { ReportClaim } from "../reports/claims.ts";
import type { ReportFlag } from "../reports/flags.ts";
import type { Report } from "../reports.ts";
import { cell, instant, line, quiet, strong, text } from "./say.ts";
import { asideBlocks, orphanBlocks } from "./say-lost.ts";
import { openQueries } from "./say-queries.ts";
import type { Block, Cell, Section } from "./sections.ts";

/** 5: what is not settled, and what the author vouches for. */
export const unresolvedSection = ({ content }: Report): Section => {
  const { unresolved, claims, flags } = content;
  const of = (numbers: readonly number[]) => numbers.flatMap((n) => claims[n - 1] ?? []);
  const open = unresolved.flags.flatMap((n) => flags[n - 1] ?? []);
  const columns = ["No.", "Document", "Claim", "State", "Note"];
  const blocks: Block[] = [
    ...(open.length
      ? [
          {
            type: "table" as const,
            caption: "Flags to decide",
            wide: [2, 3],
            columns: ["No.", "Severity", "Flag", "Passages"],
            rows: open.map((f) => [cell(strong(String(f.number))), cell(severities[f.severity].label), cell(f.summary), passages(f)]),
          },
        ]
      : []),
    ...openQueries(claims),
    ...orphanBlocks(content.lost),
    ...(unresolved.claims.length
      ? [{ type: "table" as const, caption: "Unresolved claims", wide: [2], columns, rows: of(unresolved.claims).map(claimRow) }]
      : []),
    ...(unresolved.onAuthor.length
      ? [{ type: "table" as const, caption: "On author", wide: [2], columns, rows: of(unresolved.onAuthor).map(claimRow) }]
      : []),
  ];
  return { id: "unresolved", title: "Unresolved and on author", blocks: blocks.length ? blocks : [text("Nothing is unresolved.")] };
};

const claimRow = (claim: ReportClaim): Cell[] => {
  const verdict = claim.verdicts.at(-1);
  return [
    cell(strong(String(claim.number))),
    cell(claim.document, quiet(`, line ${claim.line}`)),
    cell(inMarks(claim.words)),
    [line(progress[claim.progress].label), ...(verdict ? [line(quiet(rulings[verdict.ruling].label))] : [])],
    cell(verdict?.note ?? ""),
  ];
};

/** 6: flags that were decided against a correction or whose check was muted, and claims that were put aside, each with its reason. */
export const dismissedSection = ({ content: { dismissed, flags, lost } }: Report): Section => {
  const rows = dismissed.flatMap((n) => flags[n - 1] ?? []);
  const table: Block = {
    type: "table",
    caption: "Flags that were dismissed or muted",
    wide: [1, 2, 4],
    columns: ["No.", "Flag", "Passages", "Decision", "Reason"],
    rows: rows.map(dismissedRow),
  };
  return {
    id: "dismissed",
    title: "Dismissed and CQ",
    blocks: [rows.length ? table : text("No flag was dismissed or muted."), ...asideBlocks(lost)],
  };
};

const dismissedRow = (f: ReportFlag): Cell[] => {
  const last = f.muting ?? f.decisions.at(-1);
  return [
    cell(strong(String(f.number))),
    cell(f.summary),
    passages(f),
    [line(flagStates[f.state].label), ...(last ? [line(quiet(`${last.by}, ${instant(last.at)}`))] : [])],
    cell(last?.reason ?? ""),
  ];
};

const passages = (flag: ReportFlag): Cell =>
  flag.passages.map((p) => line(quiet(p.line ? `${p.document}, line ${p.line}: ` : `${p.document}: `), inMarks(p.words)));
