import { methods, rulings, secondReadingStates } from "#words";
import { inMarks } from "../passages.ts";
import type { ReportClaim, ReportReading } from "../reports/claims.ts";
import type { Report } from "../reports.ts";
import { cell, code, day, instant, line, quiet, strong, text } from "./say.ts";
import { evidenceLine } from "./say-evidence.ts";
import type { Cell, Line, Section } from "./sections.ts";

/** 8: what each verdict rests on, and everything that was done, in its order. */
export const evidenceSection = ({ content: { claims }, trail }: Report): Section => {
  const ruled = claims.filter((c) => c.verdicts.length || c.cameFrom);
  return {
    id: "record",
    title: "Evidence and audit trail",
    blocks: [
      ruled.length
        ? {
            type: "table",
            caption: "Verdicts and their evidence",
            wide: [1, 2, 3],
            columns: ["No.", "Claim", "Verdict", "Evidence"],
            rows: ruled.map(verdictRow),
          }
        : text("No claim has been ruled on."),
      {
        type: "table",
        caption: "Audit trail",
        wide: [2],
        columns: ["No.", "When", "What", "Hash"],
        rows: trail.entries.map((e) => [cell(String(e.sequence)), cell(instant(e.at)), cell(e.says), cell(code(e.hash.slice(0, 16)))]),
      },
    ],
  };
};

/** Whether the second reader ruled the same, and what became of it where they did not. */
const readingLines = ({ state, ruling, shouldRead, by, at, first, settled }: ReportReading): Line[] => [
  line(
    quiet("Second reading: "),
    `${secondReadingStates[state].label}. `,
    quiet(
      `${first.by} ruled ${rulings[first.ruling].label}; ${by} ruled ${rulings[ruling].label}${shouldRead ? `, ${inMarks(shouldRead)}` : ""}, ${instant(at)}`,
    ),
  ),
  ...(settled ? [line(quiet(`${settled.by}, ${instant(settled.at)}: `), settled.reason)] : []),
];

const hows = { merged: "Merged", split: "Split", givenBack: "Given back" } as const;

/** What the claim was made out of, and what was ruled on that. */
const originLines = ({ cameFrom = [] }: ReportClaim): Line[] =>
  cameFrom.flatMap(({ how, by, at, claims }) => [
    line(quiet(`${hows[how]} by ${by}, ${instant(at)}, from:`)),
    ...claims.map(({ words, verdicts }) => {
      const last = verdicts.at(-1);
      const was = last ? `${rulings[last.ruling].label}, ${last.by}, as of ${day(last.asOf)}` : "not ruled on";
      return line(inMarks(words), quiet(` (${was})`));
    }),
  ]);

const verdictRow = (claim: ReportClaim): Cell[] => {
  const verdict = claim.verdicts.at(-1);
  const words = [line(inMarks(claim.words)), line(quiet(`${claim.document}, line ${claim.line}`)), ...originLines(claim)];
  if (!verdict) return [cell(strong(String(claim.number))), words, cell("Not ruled on yet"), cell("")];
  const earlier = claim.verdicts.length - 1;
  return [
    cell(strong(String(claim.number))),
    words,
    [
      line(strong(rulings[verdict.ruling].label)),
      ...(verdict.shouldRead ? [line(quiet("Should read: "), inMarks(verdict.shouldRead))] : []),
      ...(verdict.note ? [line(quiet("Note: "), verdict.note)] : []),
      line(quiet(`${verdict.by}, ${instant(verdict.at)}, as of ${day(verdict.asOf)}`)),
      ...(claim.readings ?? []).flatMap(readingLines),
      ...(earlier ? [line(quiet(`after ${earlier} earlier ${earlier === 1 ? "verdict" : "verdicts"}`))] : []),
    ],
    [
      ...(verdict.method ? [line(quiet("How: "), methods[verdict.method])] : []),
      ...verdict.evidence.map(evidenceLine),
      ...(verdict.method || verdict.evidence.length ? [] : [line(quiet("none needed"))]),
    ],
  ];
};
