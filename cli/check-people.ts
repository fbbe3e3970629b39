import type { DocumentInput, Finding, Result } from "#engine";

export type Style = (as: "loud" | "name" | "quiet", words: string) => string;
type LineOf = (document: string, at: number) => number;

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
export function tellPeople(
  result: Result,
  { title, documents }: { title?: string; documents: readonly DocumentInput[] },
  style: Style = plain,
): string {
  const lineOf = linesOf(documents);
  const sections = headings.flatMap((heading) => {
    const found = result.findings.filter(heading.holds);
    if (found.length === 0) return [];
    return [style("loud", `${heading.title} (${found.length})`), ...found.map((finding) => tellFinding(finding, lineOf, style))];
  });
  return `${[tellDocuments(title, documents, style), ...sections, tellSum(result)].join("\n\n")}\n`;
}

/** What was read: each document with what is known of it, the draft first. */
function tellDocuments(title: string | undefined, documents: readonly DocumentInput[], style: Style) {
  const margin = Math.max(...documents.map(({ id }) => id.length));
  const drafts = documents.filter(({ role }) => role === "draft");
  const lines = [...drafts, ...documents.filter(({ role }) => role !== "draft")].map(
    ({ id, outlet, published, role }) =>
      `  ${style("name", id.padEnd(margin))}  ${[outlet, published ?? "no publication date", role ?? "source"].filter(Boolean).join(", ")}`,
  );
  return [...(title ? [style("loud", title)] : []), ...lines].join("\n");
}

function tellFinding({ check, summary, spans, suggestion, reference }: Finding, lineOf: LineOf, style: Style) {
  const [first, ...more] = wrap(`${check}: ${summary}`, "  ");
  return [
    first?.replace(check, style("name", check)),
    ...more,
    ...tellPassages(spans, lineOf, style),
    ...(suggestion ? wrap(`Should probably read: ${suggestion}`, "    ") : []),
    ...(reference ? wrap(`By the register: ${reference.source}`, "    ") : []),
  ].join("\n");
}

/** One line for the same words of one document, with every line on which they stand. */
function tellPassages(spans: Finding["spans"], lineOf: LineOf, style: Style) {
  const rows = [...Map.groupBy(spans, ({ document, quote, value }) => JSON.stringify([document, quote, value])).values()].map((same) => {
    const [{ document, quote, value }] = same as [Finding["spans"][0]];
    const lines = [...new Set(same.map(({ start }) => lineOf(document, start)))];
    return {
      place: `${document}:${lines.join(", ")}`,
      words: `“${shorten(quote)}”`,
      value: value && value !== quote ? `  = ${value}` : "",
    };
  });
  const margin = Math.max(...rows.map(({ place }) => place.length));
  return rows.map(({ place, words, value }) => `    ${style("quiet", place.padEnd(margin))}  ${words}${value && style("quiet", value)}`);
}

function tellSum({ documents, claims, findings, points }: Result) {
  const conflicts = findings.filter(({ relation }) => relation === "conflict").length;
  const agreed = points.filter(({ state }) => state === "agree").length;
  const parts = [count(documents.length, "document"), count(claims.length, "claim"), count(conflicts, "conflict")];
  return `${parts.join(", ")}, ${count(agreed, "point")} of fact on which passages agree.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** A line break shows as ⏎: it may be what is wrong. */
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
function linesOf(documents: readonly DocumentInput[]): LineOf {
  const starts = new Map(
    documents.map(({ id, text }) => [id, [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]),
  );
  return (document, at) => 1 + (starts.get(document) ?? []).filter((start) => start <= at).length;
}
