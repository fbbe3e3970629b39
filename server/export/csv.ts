import { stringify } from "csv-stringify/sync";
import { correctionStates, correctionTypes, evidenceKinds, severities } from "#words";
import type { ReportEvidence } from "../reports/claims.ts";
import type { ReportCorrection } from "../reports/corrections.ts";
import type { Report } from "../reports.ts";
import { csvCell } from "./inert.ts";
import { citedFrom } from "./say-evidence.ts";

const columns = [
  "no",
  "document",
  "where",
  "as_published",
  "should_read",
  "why",
  "evidence",
  "severity",
  "type",
  "state",
  "notice",
  "found_by",
  "found_at",
  "approved_by",
  "approved_at",
  "signed_off",
  "content_hash",
  "audit_head",
];

/**
 * The corrections as a table for spreadsheets (RFC 4180, UTF-8 with a mark, every cell in quotation marks). Each row carries the seal of the
 * report; without corrections one row carries it alone.
 */
export function* writeCsv({ content, contentHash, signature, trail }: Report): Generator<string> {
  const over = signature?.override ? `, over what was open: ${signature.override.reason}` : "";
  const seal = [signature ? `${signature.by}, ${signature.at}${over}` : "not signed off", contentHash, trail.head];
  yield stringify([], { ...shape, header: true, columns, bom: true });
  for (const correction of content.corrections) yield stringify([[...cellsOf(correction), ...seal].map(csvCell)], shape);
  if (!content.corrections.length) yield stringify([[...columns.slice(seal.length).map(() => ""), ...seal].map(csvCell)], shape);
}

const shape = { quoted: true, quoted_empty: true, record_delimiter: "windows" } as const;

const cellsOf = (c: ReportCorrection): string[] => [
  String(c.number),
  c.document,
  c.place,
  c.asPublished,
  c.shouldRead,
  c.why,
  c.evidence.map(evidenceWords).join("\n"),
  severities[c.severity].label,
  correctionTypes[c.type],
  correctionStates[c.state].label,
  c.notice,
  c.foundBy,
  c.foundAt,
  c.approvedBy ?? "",
  c.approvedAt ?? "",
];

const evidenceWords = (e: ReportEvidence): string =>
  [`${evidenceKinds[e.kind]}:`, citedFrom(e), e.registerEntry, e.address, e.archiveAddress, e.text].filter(Boolean).join(" ");
