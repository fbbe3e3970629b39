import type { Report } from "../reports.ts";
import { markdown } from "./inert.ts";
import { joined, type Pieces } from "./pieces.ts";
import { type Block, type Cell, type Line, type Run, sectionsOf } from "./sections.ts";

/** The report as GitHub-flavoured Markdown. */
export function* writeMarkdown(report: Report): Generator<string> {
  yield* joined(writeParts(report), "\n\n");
  yield "\n";
}

function* writeParts(report: Report): Generator<Pieces> {
  yield [`# Correction report: ${markdown(report.content.head.dossier)}`];
  let number = 0;
  for (const { title, blocks } of sectionsOf(report)) {
    yield [`## ${++number}. ${title}`];
    for (const block of blocks) yield writeBlock(block);
  }
}

function* writeBlock(block: Block): Generator<string> {
  switch (block.type) {
    case "text":
      return yield writeLine(block.line);
    case "facts":
      return yield block.rows.map((row) => `- **${markdown(row.label)}:** ${writeLine(row.value)}`).join("\n");
    case "list":
      return yield* joined(
        each(block.items, (item) => `- ${writeCell(item)}`),
        "\n",
      );
    case "table":
      yield `**${markdown(block.caption)}**\n\n${row(block.columns.map(markdown))}\n${row(block.columns.map(() => "---"))}`;
      for (const cells of block.rows) yield `\n${row(cells.map(writeCell))}`;
  }
}

function* each<T>(items: Iterable<T>, write: (item: T) => string): Generator<Pieces> {
  for (const item of items) yield [write(item)];
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const writeCell = (cell: Cell) => cell.map(writeLine).join("<br>");
const writeLine = (line: Line) => line.map(writeRun).join("");

/** Emphasis only around words that begin and end with something: CommonMark takes "** a**" for asterisks. */
const writeRun = ({ text, as }: Run): string => {
  const words = markdown(text);
  if (as === "code" && /^[0-9a-f]+$/.test(text)) return `\`${text}\``;
  return as === "strong" && words.trim() === words && words ? `**${words}**` : words;
};
