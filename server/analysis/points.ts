import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Point } from "#engine";
import type { PointState } from "#prisma/generated/client";
import type { WriteClient } from "../lib/db.ts";
import { kindOf } from "./claims.ts";
import { diffByKey, isSame } from "./diff.ts";
import type { PlacedClaim } from "./places.ts";

/** Brings the points of fact up to date by key. Sides are made anew where anything of the point differs; nobody has said anything on them. */
export const storePoints = async (
  tx: WriteClient,
  dossierId: string,
  claims: readonly PlacedClaim[],
  points: readonly Point[],
  at: Date,
) => {
  const idOf = new Map(claims.map((c) => [c.key, c.id]));
  const found = points.map((point) => ({
    key: point.id,
    label: point.label,
    kind: kindOf(point.kind),
    state: point.state.toUpperCase() as PointState,
    sides: point.sides.map(({ value, origins, claims: keys }) => ({
      value,
      origins,
      claims: [...new Set(keys.flatMap((key) => idOf.get(key) ?? []))].sort(),
    })),
  }));
  const rows = await tx.point.findMany({
    where: { dossierId },
    include: { sides: { orderBy: { ordinal: "asc" }, select: { value: true, origins: true, claims: { select: { claimId: true } } } } },
  });
  const diff = diffByKey(rows, found);
  const created = diff.created.map((point) => ({ id: randomUUIDv7(), ...point }));
  const changed = diff.kept.flatMap(({ row, found: point }) => {
    const sides = row.sides.map((side) => ({ ...side, claims: side.claims.map((c) => c.claimId).sort() }));
    const was = { key: row.key, label: row.label, kind: row.kind, state: row.state, sides };
    return row.goneAt === null && isSame(was, point) ? [] : [{ id: row.id, ...point }];
  });
  const gone = diff.gone.filter((r) => r.goneAt === null).map((r) => r.id);

  if (created.length) await tx.point.createMany({ data: created.map(({ sides, ...point }) => ({ ...point, dossierId })) });
  if (changed.length) await updatePoints(tx, changed);
  if (gone.length) await tx.$executeRaw`update "Point" set "goneAt" = ${at.toISOString()}::timestamp where id = any(${gone})`;
  const sides = [...created, ...changed].flatMap((point) =>
    point.sides.map((side, ordinal) => ({ id: randomUUIDv7(), pointId: point.id, ordinal, ...side })),
  );
  if (!sides.length) return;
  await tx.pointSide.createMany({ data: sides.map(({ claims: _, ...side }) => side) });
  await tx.pointClaim.createMany({ data: sides.flatMap(({ id, claims: ids }) => ids.map((claimId) => ({ sideId: id, claimId }))) });
};

const updatePoints = async (tx: WriteClient, points: readonly { id: string }[]) => {
  await tx.$executeRaw`
    update "Point" p set label = n.label, kind = n.kind::"ClaimKind", state = n.state::"PointState", "goneAt" = null
    from jsonb_to_recordset(${JSON.stringify(points)}::jsonb) as n(id text, label text, kind text, state text)
    where p.id = n.id`;
  await tx.$executeRaw`delete from "PointSide" where "pointId" = any(${points.map((p) => p.id)})`;
};
