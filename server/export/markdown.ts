import type { Report } from "../reports.ts";
import { markdown } from "./inert.ts";
import { type Block, type Cell, type Line, type Run, sectionsOf } from "./sections.ts";

/** The report as GitHub-flavoured Markdown. */
export const writeMarkdown = (report: Report): string => {
  const parts = sectionsOf(report).flatMap((section, i) => [`## ${i + 1}. ${section.title}`, ...section.blocks.map(writeBlock)]);
  return `${[`# Correction report: ${markdown(report.content.head.dossier)}`, ...parts].join("\n\n")}\n`;
};

const writeBlock = (block: Block): string => {
  switch (block.type) {
    case "text":
      return writeLine(block.line);
    case "facts":
      return block.rows.map((row) => `- **${markdown(row.label)}:** ${writeLine(row.value)}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${writeCell(item)}`).join("\n");
    case "table":
      return [
        `**${markdown(block.caption)}**`,
        "",
        row(block.columns.map(markdown)),
        row(block.columns.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(writeCell))),
      ].join("\n");
  }
};

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const writeCell = (cell: Cell) => cell.map(writeLine).join("<br>");
const writeLine = (line: Line) => line.map(writeRun).join("");

/** Emphasis only around words that begin and end with something: CommonMark takes "** a**" for asterisks. */
const writeRun = ({ text, as }: Run): string => {
  const words = markdown(text);
  if (as === "code" && /^[0-9a-f]+$/.test(text)) return `\`${text}\``;
  return as === "strong" && words.trim() === words && words ? `**${words}**` : words;
};
