import type { Claim, Fact, Finding, Point, Reading, Span } from "#engine";

/** A document as the engine reads it: each sentence, and under its words (`~~~~`) a line for each claim. */
export function drawReading({ document: { text }, blocks, sentences, claims }: Reading): string {
  return drawBlocks(text, blocks, sentences, (sentence) =>
    claims.filter((claim) => claim.sentence.start === sentence.start).flatMap((claim) => drawClaim(claim, sentence)),
  );
}

/** What the documents say against and for each other, and the points of fact of which they speak. */
export function drawResult(findings: readonly Finding[], points: readonly Point[]): string {
  const rows = points.map(
    ({ label, state, sides }) =>
      `${state}: ${label}\n${sides.map(({ value, claims, origins }) => `    ${value} (${claims.length} claims, ${origins} origins)`).join("\n")}`,
  );
  return [...findings.map(drawFinding), "POINTS OF FACT", ...rows, ""].join("\n\n");
}

/** A document with every conflict and unclear passage under its words (`~~~~`), and how often the rest of it is borne out. */
export function drawFindings({ document: { id, text }, blocks, sentences }: Reading, findings: readonly Finding[]): string {
  const marks = findings
    .filter(({ relation }) => relation !== "agreement")
    .flatMap((finding) => finding.spans.filter(({ document }) => document === id).map((span) => ({ finding, span })));
  return drawBlocks(text, blocks, sentences, (sentence) =>
    marks
      .filter(({ span }) => span.start < sentence.end && span.end > sentence.start)
      .map(({ finding, span }) => {
        const begins = Math.max(span.start, sentence.start);
        return `${underline(sentence, { start: begins, end: span.end })} ${finding.severity} ${finding.check}: ${finding.summary}`;
      }),
  );
}

function drawBlocks(text: string, blocks: Reading["blocks"], sentences: Reading["sentences"], under: (sentence: Span) => string[]) {
  const drawn = blocks.map((block) => {
    const inside = sentences.filter(({ start, end }) => block.start <= start && end <= block.end);
    if (inside.length === 0) return `[${block.role}] ${oneLine(text.slice(block.start, block.end))}`;
    const lines = inside.map((sentence) => [oneLine(text.slice(sentence.start, sentence.end)), ...under(sentence)].join("\n"));
    return [`[${block.role}]`, ...lines].join("\n");
  });
  return `${drawn.join("\n\n")}\n`;
}

function drawClaim({ start, end, kind, facts, attribution, checkable, also }: Claim, sentence: Span): string[] {
  const again = also ? ` (${also.length + 1} times)` : "";
  if (kind === "statement") return checkable ? [] : [`(not checkable)${again}`];
  const who =
    kind === "attribution" && attribution
      ? ` ${attribution.speaker ?? attribution.source.quote} → ${oneLine(attribution.content.quote)}`
      : "";
  return [`${underline(sentence, { start, end })} ${kind}${who}${facts.map(drawFact).join("")}${again}`];
}

/** `~` under the words, as far as the sentence goes. */
const underline = (sentence: Span, { start, end }: Span) =>
  " ".repeat(start - sentence.start) + "~".repeat(Math.min(end, sentence.end) - start);

const drawFact = (fact: Fact) => ` ${JSON.stringify("about" in fact && fact.about ? { ...fact.value, about: fact.about } : fact.value)}`;

const drawFinding = ({ severity, relation, check, summary, suggestion, spans }: Finding) =>
  [
    `${severity} ${relation} ${check}: ${summary}`,
    ...spans.map(
      ({ document, start, quote, value }) => `    ${document}@${start} “${oneLine(quote).slice(0, 100)}”${value ? ` = ${value}` : ""}`,
    ),
    ...(suggestion ? [`    → ${suggestion}`] : []),
  ].join("\n");

/** Every character keeps its place: a line break shows as ⏎. */
const oneLine = (words: string) => words.replace(/[\r\n]/g, "⏎");
