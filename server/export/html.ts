import type { Report } from "../reports.ts";
import { html } from "./inert.ts";
import { reportStyle } from "./report-style.ts";
import { type Block, type Cell, type Line, type Run, sectionsOf } from "./sections.ts";

/** The report as one file: its own style, no script, nothing fetched; the policy inside it forbids both. */
export const writeHtml = (report: Report): string => {
  const { signature, content } = report;
  const title = `Correction report: ${content.head.dossier}`;
  const sections = sectionsOf(report).map(
    (section, i) =>
      `<section id="${section.id}">\n<h2><span class="no">${i + 1}</span> ${html(section.title)}</h2>\n${section.blocks.map(writeBlock).join("\n")}\n</section>`,
  );
  return `<!doctype html>
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
${sections.join("\n")}
</main>
</body>
</html>
`;
};

const writeBlock = (block: Block): string => {
  switch (block.type) {
    case "text":
      return `<p>${writeLine(block.line)}</p>`;
    case "facts":
      return `<dl>${block.rows.map((row) => `<div><dt>${html(row.label)}</dt><dd>${writeLine(row.value)}</dd></div>`).join("\n")}</dl>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${writeCell(item)}</li>`).join("\n")}</ul>`;
    case "table":
      return `<div class="wide" role="region" tabindex="0" aria-label="${html(block.caption)}"><table>
<caption>${html(block.caption)}</caption>
<thead><tr>${block.columns.map((column) => `<th scope="col">${html(column)}</th>`).join("")}</tr></thead>
<tbody>
${block.rows.map((cells) => `<tr>${cells.map((cell, i) => `<td${block.wide.includes(i) ? ' class="words"' : ""}>${writeCell(cell)}</td>`).join("")}</tr>`).join("\n")}
</tbody></table></div>`;
  }
};

const writeCell = (cell: Cell) => cell.map((line) => `<div>${writeLine(line)}</div>`).join("");
const writeLine = (line: Line) => line.map(writeRun).join("");

const tags = { strong: "strong", quiet: "small", code: "code", removed: "del", added: "ins" } as const;

/** `bdi` keeps the direction of foreign words to themselves. */
const writeRun = ({ text, as, href }: Run): string => {
  const words = `<bdi>${html(text)}</bdi>`;
  const linked = href ? `<a href="${html(href)}" rel="noreferrer">${words}</a>` : words;
  return as ? `<${tags[as]}>${linked}</${tags[as]}>` : linked;
};
