import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Finding } from "#engine";
import type { WriteClient } from "../lib/db.ts";
import { diffByKey, isSame } from "./diff.ts";
import { innermostAt, type PlacedClaim } from "./places.ts";

/** Brings the agreements up to date by key: each is support for the claims whose words it touches. */
export const storeSupports = async (
  tx: WriteClient,
  dossierId: string,
  claims: readonly PlacedClaim[],
  findings: readonly Finding[],
  at: Date,
) => {
  const found = findings
    .filter((f) => f.relation === "agreement")
    .map((f) => ({
      key: f.id,
      check: f.check,
      summary: f.summary,
      sides: f.spans,
      reference: f.reference ?? null,
      claims: [...new Set(f.spans.flatMap((side) => innermostAt(claims, side.document, side) ?? []))].sort(),
    }));
  const rows = await tx.support.findMany({ where: { dossierId }, include: { claims: { select: { claimId: true } } } });
  const diff = diffByKey(rows, found);
  const created = diff.created.map((support) => ({ id: randomUUIDv7(), ...support }));
  const changed = diff.kept.flatMap(({ row: { id, dossierId: _, goneAt, claims: touched, ...row }, found: support }) =>
    goneAt === null && isSame({ ...row, claims: touched.map((c) => c.claimId).sort() }, support) ? [] : [{ id, ...support }],
  );
  const gone = diff.gone.filter((r) => r.goneAt === null).map((r) => r.id);

  if (created.length)
    await tx.support.createMany({
      data: created.map(({ claims: _, reference, ...support }) => ({ ...support, dossierId, ...(reference ? { reference } : {}) })),
    });
  if (changed.length) await updateSupports(tx, changed);
  if (gone.length) await tx.$executeRaw`update "Support" set "goneAt" = ${at.toISOString()}::timestamp where id = any(${gone})`;
  const touched = [...created, ...changed].flatMap((support) => support.claims.map((claimId) => ({ supportId: support.id, claimId })));
  if (touched.length) await tx.supportClaim.createMany({ data: touched });
};

const updateSupports = async (tx: WriteClient, supports: readonly { id: string }[]) => {
  await tx.$executeRaw`
    update "Support" s set "check" = n."check", summary = n.summary, sides = n.sides, reference = n.reference, "goneAt" = null
    from jsonb_to_recordset(${JSON.stringify(supports)}::jsonb) as n(id text, "check" text, summary text, sides jsonb, reference jsonb)
    where s.id = n.id`;
  await tx.$executeRaw`delete from "SupportClaim" where "supportId" = any(${supports.map((s) => s.id)})`;
};
