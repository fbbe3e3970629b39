import type { Report } from "../reports.ts";
import { correctionsSection, noticesSection } from "./say-corrections.ts";
import { dismissedSection, unresolvedSection } from "./say-flags.ts";
import { headSection, summarySection } from "./say-head.ts";
import { differencesSection } from "./say-points.ts";
import { evidenceSection } from "./say-record.ts";

/** A stretch of words with what it is. `href`: a web address, http or https. */
export type Run = { text: string; as?: "strong" | "quiet" | "code" | "removed" | "added"; href?: string };
export type Line = Run[];
/** Lines one below the other. */
export type Cell = Line[];

/** `wide`: the columns of a table that hold running words, by index. */
export type Block =
  | { type: "text"; line: Line }
  | { type: "facts"; rows: { label: string; value: Line }[] }
  | { type: "table"; caption: string; columns: string[]; wide: number[]; rows: Cell[][] }
  | { type: "list"; items: Cell[] };

/** A part of the report in words, before it is a page, HTML or Markdown. `id`: the anchor. */
export type Section = { id: string; title: string; blocks: Block[] };

/** The eight parts of a report, in their order, each made when it is asked for. Page and exports show the same words because they are said once, here. */
export function* sectionsOf(report: Report): Generator<Section> {
  for (const sectionOf of sections) yield sectionOf(report);
}

const sections: readonly ((report: Report) => Section)[] = [
  headSection,
  summarySection,
  correctionsSection,
  differencesSection,
  unresolvedSection,
  dismissedSection,
  noticesSection,
  evidenceSection,
];
