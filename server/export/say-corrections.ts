import { correctionStates, correctionTypes, severities } from "#words";
import type { ReportEvidence } from "../reports/claims.ts";
import type { ReportCorrection } from "../reports/corrections.ts";
import type { Report } from "../reports.ts";
import { cell, count, instant, line, listed, quiet, strong, text } from "./say.ts";
import { evidenceLine } from "./say-evidence.ts";
import type { Cell, Section } from "./sections.ts";
import { wordDiff } from "./word-diff.ts";

/** 3: what has to be put right, as a table that a desk can work off. */
export const correctionsSection = ({ content: { corrections } }: Report): Section => {
  const standing = corrections.filter((c) => c.state !== "withdrawn");
  const withdrawn = corrections.filter((c) => c.state === "withdrawn");
  return {
    id: "corrections",
    title: "Corrections",
    blocks: [
      standing.length
        ? {
            type: "table",
            caption: "Corrections",
            wide: [3, 4, 5, 6],
            columns: ["No.", "Document", "Where", "As published", "Should read", "Why", "Evidence", "Severity"],
            rows: standing.map(row),
          }
        : text("No corrections."),
      ...(withdrawn.length ? [text(quiet(`Taken back: no. ${listed(withdrawn.map((c) => String(c.number)))}.`))] : []),
    ],
  };
};

const row = (c: ReportCorrection): Cell[] => {
  const { before, after } = wordDiff(c.asPublished, c.shouldRead);
  return [
    cell(strong(String(c.number))),
    cell(c.document),
    [line(c.place), ...c.copies.map((copy) => line(quiet(`also ${copy.document}, ${copy.place}, line ${copy.line}`)))],
    [before],
    c.shouldRead ? [after] : cell(quiet("withdrawn")),
    [line(c.why), line(quiet(`${correctionTypes[c.type]}. Found by ${c.foundBy}, ${instant(c.foundAt)}.`))],
    evidenceCell(c.evidence),
    [line(severities[c.severity].label), line(quiet(approval(c)))],
  ];
};

const evidenceCell = (evidence: readonly ReportEvidence[]): Cell =>
  evidence.length ? evidence.map(evidenceLine) : cell(quiet("none given"));

const approval = (c: ReportCorrection) =>
  c.approvedBy && c.approvedAt ? `Approved by ${c.approvedBy}, ${instant(c.approvedAt)}` : correctionStates[c.state].label;

/** 7: what readers are told, ready to be set; no names of staff in it. */
export const noticesSection = ({ content }: Report): Section => {
  const notices = content.corrections.filter((c) => content.notices.includes(c.number));
  return {
    id: "notices",
    title: "Notices",
    blocks: notices.length
      ? [
          text(quiet(`${count(notices.length, "notice")} ready to be set, each in three forms.`)),
          {
            type: "list",
            items: notices.map((c) => [
              line(strong(`Correction ${c.number}`), quiet(`, ${c.document}, ${c.place}`)),
              line(quiet("Article foot: "), c.notice),
              line(quiet("Footnote: "), c.footnote ?? ""),
              line(quiet("Wire: "), c.wire ?? ""),
            ]),
          },
        ]
      : [text("No notices are ready.")],
  };
};
