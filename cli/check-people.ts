import type { DocumentInput, Finding, Result } from "#engine";

type Style = (as: "loud" | "name" | "quiet", words: string) => string;

const width = 96;
const longestQuote = 72;
const plain: Style = (_, words) => words;

const headings: { title: string; holds: (finding: Finding) => boolean }[] = [
  { title: "Must fix", holds: ({ relation, severity }) => relation === "conflict" && severity === "error" },
  { title: "Check", holds: ({ relation, severity }) => relation === "conflict" && severity === "warning" },
  { title: "Note", holds: ({ relation, severity }) => relation === "conflict" && severity === "note" },
  { title: "Unclear", holds: ({ relation }) => relation === "unclear" },
  { title: "In agreement", holds: ({ relation }) => relation === "agreement" },
];

/** A result for people: the gravest first, every passage with its document and line. `style` colours it for a terminal. */
export function tellPeople(result: Result, documents: readonly DocumentInput[], style: Style = plain): string {
  const lineOf = linesOf(documents);
  const sections = headings.flatMap(({ title, holds }) => {
    const found = result.findings.filter(holds);
    if (found.length === 0) return [];
    return [style("loud", `${title} (${found.length})`), ...found.map((finding) => tellFinding(finding, lineOf, style))];
  });
  return `${[...sections, tellSum(result)].join("\n\n")}\n`;
}

function tellFinding(finding: Finding, lineOf: (document: string, at: number) => number, style: Style) {
  const places = finding.spans.map(({ document, start }) => `${document}:${lineOf(document, start)}`);
  const margin = Math.max(...places.map((place) => place.length));
  return [
    ...wrap(`${finding.check}: ${finding.summary}`, "  ").map((line, index) =>
      index === 0 ? line.replace(finding.check, style("name", finding.check)) : line,
    ),
    ...finding.spans.map(({ quote, value }, index) => {
      const stands = value && value !== quote ? style("quiet", `  = ${value}`) : "";
      return `    ${style("quiet", (places[index] as string).padEnd(margin))}  “${shorten(quote)}”${stands}`;
    }),
    ...(finding.suggestion ? wrap(`Should probably read: ${finding.suggestion}`, "    ") : []),
    ...(finding.reference ? wrap(`By the register: ${finding.reference.source}`, "    ") : []),
  ].join("\n");
}

function tellSum({ documents, claims, findings, points }: Result) {
  const conflicts = findings.filter(({ relation }) => relation === "conflict").length;
  const agreed = points.filter(({ state }) => state === "agree").length;
  return [
    count(documents.length, "document"),
    count(claims.length, "claim"),
    count(conflicts, "conflict"),
    `${count(agreed, "point")} on which passages agree`,
  ]
    .join(", ")
    .concat(".");
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function shorten(quote: string) {
  const line = quote
    .replace(/\s*[\r\n]+\s*/g, "⏎")
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 2).trimEnd()} …`;
}

function wrap(words: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length >= width) {
      lines.push(line.trimEnd());
      line = `${indent}  `;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** Line numbers count from 1. */
function linesOf(documents: readonly DocumentInput[]) {
  const starts = new Map(
    documents.map(({ id, text }) => [id, [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]),
  );
  return (document: string, at: number) => 1 + (starts.get(document) ?? []).filter((start) => start <= at).length;
}
