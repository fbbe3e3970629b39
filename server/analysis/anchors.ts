import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Claim } from "#engine";
import type { WriteClient } from "../lib/db.ts";
import { isSame } from "./diff.ts";
import type { CurrentText } from "./texts.ts";

/** Characters kept before and after, enough to find the words again where they stand more than once. */
const context = 32;

/** Where a stretch stands: by position and by its words with what is around them, never cutting a character pair. */
export const anchorAt = (text: string, start: number, end: number) => ({
  start,
  end,
  quote: text.slice(start, end),
  prefix: whole(text.slice(Math.max(0, start - context), start)),
  suffix: whole(text.slice(end, end + context)),
});

const whole = (words: string) => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** Gives each claim its anchors in the current version of its document: the place itself, then the same words in repeated passages. */
export const storeAnchors = async (tx: WriteClient, texts: readonly CurrentText[], claims: readonly { id: string; claim: Claim }[]) => {
  const textOf = new Map(texts.map((t) => [t.input.id, t]));
  const wanted = claims.flatMap(({ id, claim }) => {
    const text = textOf.get(claim.document);
    if (!text) return [];
    return [claim, ...(claim.also ?? [])].map(({ start, end }, ordinal) => ({
      claimId: id,
      versionId: text.versionId,
      ordinal,
      ...anchorAt(text.input.text, start, end),
    }));
  });
  const rows = await tx.anchor.findMany({
    where: {
      versionId: { in: texts.map((t) => t.versionId) },
      claim: { origin: "ENGINE", OR: [{ goneAt: null }, { supersededAt: { not: null } }] },
    },
  });
  const place = (a: { claimId: string; ordinal: number }) => `${a.claimId} ${a.ordinal}`;
  const standing = new Map(rows.map(({ id, ...anchor }) => [place(anchor), { id, anchor }]));
  const kept = new Set<string>();
  const created = wanted.filter((anchor) => {
    const row = standing.get(place(anchor));
    if (!row || !isSame(row.anchor, anchor)) return true;
    kept.add(row.id);
    return false;
  });
  const stale = rows.filter((r) => !kept.has(r.id)).map((r) => r.id);
  if (stale.length) await tx.$executeRaw`delete from "Anchor" where id = any(${stale})`;
  const fresh = created.map((anchor) => ({ id: randomUUIDv7(), ...anchor }));
  if (created.length)
    await tx.$executeRaw`
      insert into "Anchor" (id, "claimId", "versionId", ordinal, start, "end", quote, prefix, suffix)
      select * from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as n(
        id text, "claimId" text, "versionId" text, ordinal int, start int, "end" int, quote text, prefix text, suffix text)`;
};
