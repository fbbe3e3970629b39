import type { Report } from "../reports.ts";
import { html } from "./inert.ts";
import { joined, type Pieces } from "./pieces.ts";
import { reportStyle } from "./report-style.ts";
import { type Block, type Cell, type Line, type Run, type Section, sectionsOf } from "./sections.ts";

/** The report as one file: its own style, no script, nothing fetched; the policy inside it forbids both. */
export function* writeHtml(report: Report): Generator<string> {
  const { signature, content } = report;
  const title = `Correction report: ${content.head.dossier}`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header>
<p class="kind">Correction report</p>
<h1><bdi>${html(content.head.dossier)}</bdi></h1>
<p class="${signature ? "signed" : "unsigned"}">${signature ? `Signed off by <bdi>${html(signature.by)}</bdi>${signature.override ? ", over what was open" : ""}` : "Not signed off"}</p>
</header>
`;
  yield* joined(writeSections(report), "\n");
  yield `
</main>
</body>
</html>
`;
}

function* writeSections(report: Report): Generator<Pieces> {
  let number = 0;
  for (const section of sectionsOf(report)) yield writeSection(section, ++number);
}

function* writeSection({ id, title, blocks }: Section, number: number): Generator<string> {
  yield `<section id="${id}">\n<h2><span class="no">${number}</span> ${html(title)}</h2>\n`;
  yield* joined(blocks.map(writeBlock), "\n");
  yield "\n</section>";
}

function* writeBlock(block: Block): Generator<string> {
  switch (block.type) {
    case "text":
      return yield `<p>${writeLine(block.line)}</p>`;
    case "facts":
      return yield `<dl>${block.rows.map((row) => `<div><dt>${html(row.label)}</dt><dd>${writeLine(row.value)}</dd></div>`).join("\n")}</dl>`;
    case "list":
      yield "<ul>";
      for (const item of block.items) yield `<li>${writeCell(item)}</li>`;
      return yield "</ul>";
    case "table":
      yield `<div class="wide" role="region" tabindex="0" aria-label="${html(block.caption)}"><table>
<caption>${html(block.caption)}</caption>
<thead><tr>${block.columns.map((column) => `<th scope="col">${html(column)}</th>`).join("")}</tr></thead>
<tbody>
`;
      for (const cells of block.rows) yield `${writeRow(cells, block.wide)}\n`;
      return yield "</tbody></table></div>";
  }
}

const writeRow = (cells: readonly Cell[], wide: readonly number[]) =>
  `<tr>${cells.map((cell, i) => `<td${wide.includes(i) ? ' class="words"' : ""}>${writeCell(cell)}</td>`).join("")}</tr>`;

const writeCell = (cell: Cell) => cell.map((line) => `<div>${writeLine(line)}</div>`).join("");
const writeLine = (line: Line) => line.map(writeRun).join("");

const tags = { strong: "strong", quiet: "small", code: "code", removed: "del", added: "ins" } as const;

/** `bdi` keeps the direction of foreign words to themselves. */
const writeRun = ({ text, as, href }: Run): string => {
  const words = `<bdi>${html(text)}</bdi>`;
  const linked = href ? `<a href="${html(href)}" rel="noreferrer">${words}</a>` : words;
  return as ? `<${tags[as]}>${linked}</${tags[as]}>` : linked;
};
