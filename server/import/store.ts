import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { sha256 } from "../audit.ts";
import type { WriteClient } from "../lib/db.ts";
import type { ImportInput } from "./inputs.ts";
import { freeKey, titleOf } from "./names.ts";

/** Writes the texts as documents after those that stand, each with its first version. Answers what the audit entry keeps of them. */
export const storeTexts = async (
  tx: WriteClient,
  dossierId: string,
  importId: string,
  inputs: readonly ImportInput[],
  standing: readonly { key: string; position: number }[],
) => {
  const taken = new Set([...standing.map((d) => d.key), ...inputs.flatMap((i) => i.id ?? [])]);
  const next = Math.max(0, ...standing.map((d) => d.position + 1));
  const rows = inputs.map((input, i) => ({
    input,
    id: randomUUIDv7(),
    key: input.id ?? freeKey(input, taken),
    position: next + i,
    sha256: sha256(input.text),
  }));
  await tx.document.createMany({
    data: rows.map(({ input, id, key, position }) => ({
      id,
      dossierId,
      importId,
      key,
      position,
      title: titleOf(input),
      outlet: input.outlet ?? null,
      published: input.published ?? null,
      timezone: input.timezone ?? "UTC",
      role: input.role === "draft" ? ("DRAFT" as const) : ("SOURCE" as const),
    })),
  });
  await tx.documentVersion.createMany({
    data: rows.map(({ input, id, sha256 }) => ({ documentId: id, number: 1, text: input.text, sha256 })),
  });
  return rows.map(({ input, id, key, sha256 }) => ({
    id,
    key,
    name: input.name ?? null,
    charset: input.charset ?? null,
    sha256,
    length: input.text.length,
  }));
};
