import { pointStates } from "#words";
import { inMarks } from "../passages.ts";
import type { ReportPoint } from "../reports/points.ts";
import type { Report } from "../reports.ts";
import { cell, count, line, quiet, strong, text } from "./say.ts";
import type { Cell, Section } from "./sections.ts";

/** As many documents stand side by side; more are told one below the other. */
const widest = 5;

/** 4: where documents say otherwise, point by point. What all agree on is counted. */
export const differencesSection = ({ content: { points, head } }: Report): Section => {
  const keys = head.documents.map((d) => d.key);
  const shown = points.filter((p) => p.state === "DIFFER" || p.state === "UNCLEAR");
  const agreed = points.filter((p) => p.state === "AGREE").length;
  const isWide = keys.length > widest;
  return {
    id: "differences",
    title: "Differences between documents",
    blocks: [
      shown.length
        ? {
            type: "table",
            caption: "Points of fact on which documents differ",
            wide: isWide ? [0, 2] : [0, ...keys.map((_, i) => i + 2)],
            columns: isWide ? ["Point of fact", "State", "What is said, and where"] : ["Point of fact", "State", ...keys],
            rows: shown.map((point) => [
              cell(strong(sentenceCase(point.label))),
              cell(pointStates[point.state]),
              ...(isWide ? [sayAll(point)] : keys.map((key) => sayOf(point, key))),
            ]),
          }
        : text("The documents differ on no point of fact."),
      text(quiet(`On ${count(agreed, "further point")} all documents that speak of ${agreed === 1 ? "it" : "them"} agree.`)),
    ],
  };
};

/** "spelling of Ann Lee" as it stands at the head of a row: "Spelling of Ann Lee". */
const sentenceCase = (label: string): string => label.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const sayOf = (point: ReportPoint, document: string): Cell => {
  const lines = point.sides.flatMap((side) => {
    const said = side.passages.filter((p) => p.document === document);
    return said.length ? [line(strong(side.value)), ...said.map((p) => line(quiet(inMarks(p.words))))] : [];
  });
  return lines.length ? lines : cell(quiet("Silent"));
};

const sayAll = (point: ReportPoint): Cell =>
  point.sides.flatMap((side) => [
    line(strong(side.value), quiet(` (${count(side.origins, "independent origin")})`)),
    ...side.passages.map((p) => line(quiet(`${p.document}: ${inMarks(p.words)}`))),
  ]);
