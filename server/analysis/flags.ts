import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Finding } from "#engine";
import type { FlagRelation, Severity } from "#prisma/generated/client";
import type { WriteClient } from "../lib/db.ts";
import { diffByKey, isSame } from "./diff.ts";
import { innermostAt, type PlacedClaim } from "./places.ts";
import type { CurrentText } from "./texts.ts";

/**
 * Brings the flags up to date by key: conflicts and what is unclear. Decisions and comments stay on the row. `changedAt` is set when the
 * sentence or the words of a side changed, so that a decision from before no longer holds; a mere shift of place is none.
 */
export const storeFlags = async (
  tx: WriteClient,
  dossierId: string,
  texts: readonly CurrentText[],
  claims: readonly PlacedClaim[],
  findings: readonly Finding[],
  at: Date,
) => {
  const documentIdOf = new Map(texts.map((t) => [t.input.id, t.id]));
  const found = findings.filter((f) => f.relation !== "agreement").map((f) => flagOf(f, documentIdOf, claims));
  const rows = await tx.flag.findMany({ where: { dossierId }, include: { sides: { orderBy: { ordinal: "asc" } } } });
  const diff = diffByKey(rows, found);
  const created = diff.created.map((flag) => ({ id: randomUUIDv7(), ...flag }));
  const changed = diff.kept.flatMap(({ row: { id, dossierId: _, createdAt: __, changedAt, goneAt, ...row }, found: flag }) => {
    const was = { ...row, sides: row.sides.map(({ id: ___, flagId: ____, ...side }) => side) };
    if (goneAt === null && isSame(was, flag)) return [];
    return [{ id, ...flag, changedAt: isSame(saidBy(was), saidBy(flag)) ? changedAt : at }];
  });
  const gone = diff.gone.filter((r) => r.goneAt === null).map((r) => r.id);

  if (created.length)
    await tx.flag.createMany({
      data: created.map(({ sides: _, reference, ...flag }) => ({ ...flag, dossierId, ...(reference ? { reference } : {}) })),
    });
  if (changed.length) await updateFlags(tx, changed);
  if (gone.length) await tx.$executeRaw`update "Flag" set "goneAt" = ${at.toISOString()}::timestamp where id = any(${gone})`;
  const sides = [...created, ...changed].flatMap((flag) => flag.sides.map((side) => ({ flagId: flag.id, ...side })));
  if (sides.length) await tx.flagSide.createMany({ data: sides });
};

const flagOf = (finding: Finding, documentIdOf: Map<string, string>, claims: readonly PlacedClaim[]) => ({
  key: finding.id,
  check: finding.check,
  relation: finding.relation.toUpperCase() as FlagRelation,
  severity: finding.severity.toUpperCase() as Severity,
  summary: finding.summary,
  suggestion: finding.suggestion ?? null,
  reference: finding.reference ?? null,
  sides: finding.spans.map((side, ordinal) => ({
    ordinal,
    documentId: documentIdOf.get(side.document) ?? "",
    claimId: innermostAt(claims, side.document, side),
    start: side.start,
    end: side.end,
    quote: side.quote,
    value: side.value ?? null,
  })),
});

/** What an editor decided about: the sentence and the words of every side. */
const saidBy = (flag: { summary: string; sides: { documentId: string; quote: string }[] }) => [
  flag.summary,
  flag.sides.map(({ documentId, quote }) => [documentId, quote]),
];

const updateFlags = async (tx: WriteClient, flags: readonly { id: string }[]) => {
  await tx.$executeRaw`
    update "Flag" f set
      "check" = n."check", relation = n.relation::"FlagRelation", severity = n.severity::"Severity", summary = n.summary,
      suggestion = n.suggestion, reference = n.reference, "changedAt" = n."changedAt", "goneAt" = null
    from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as n(
      id text, "check" text, relation text, severity text, summary text, suggestion text, reference jsonb, "changedAt" timestamp)
    where f.id = n.id`;
  await tx.$executeRaw`delete from "FlagSide" where "flagId" = any(${flags.map((f) => f.id)})`;
};
