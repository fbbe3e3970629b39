import type { Span } from "#engine";

/** A claim that stands, where its words are. `key`: the engine's claim id; `documentKey`: the engine's document id. */
export type PlacedClaim = Span & { id: string; key: string; documentKey: string };

/**
 * The claim whose words a passage touches: the shortest that holds it whole, else the one that shares most of it. Null where none does.
 */
export const innermostAt = (claims: readonly PlacedClaim[], documentKey: string, { start, end }: Span): string | null => {
  let best: { id: string; shared: number; length: number } | null = null;
  for (const claim of claims) {
    if (claim.documentKey !== documentKey) continue;
    const shared = Math.min(end, claim.end) - Math.max(start, claim.start);
    if (shared <= 0) continue;
    const length = claim.end - claim.start;
    if (!best || shared > best.shared || (shared === best.shared && length < best.length)) best = { id: claim.id, shared, length };
  }
  return best?.id ?? null;
};
