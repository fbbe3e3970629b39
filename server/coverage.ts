/** What is under check, and how much of it has been ruled on. Pure: pages and the sign-off ask the same functions. */

/**
 * Drafts are under check; a dossier without a draft has every document under check. Documents that were put aside count nowhere:
 * hand in those that stand.
 */
export const underCheck = <D extends { role: "DRAFT" | "SOURCE" }>(documents: readonly D[]): D[] => {
  const drafts = documents.filter((d) => d.role === "DRAFT");
  return drafts.length ? drafts : [...documents];
};

/** A claim's place and words; UTF-16 offsets into its document. */
export type Covered = { start: number; end: number; quote: string; isRuled: boolean };

/** Words that stand in some claim, and those of them whose innermost claim has been ruled on. */
export type Coverage = { words: number; ruled: number };

const word = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * How many words of one document's claims are covered by a ruling. The innermost (shortest) claim counts: ruling on a statement does not
 * tick the name, date or figure inside it. Words outside every claim are nobody's to rule on and are not counted.
 */
export const coverageOf = (claims: readonly Covered[]): Coverage => {
  const owner = new Map<number, boolean>();
  for (const claim of [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    for (const match of claim.quote.matchAll(word)) {
      const place = claim.start + match.index;
      if (!owner.has(place)) owner.set(place, claim.isRuled);
    }
  }
  return { words: owner.size, ruled: [...owner.values()].filter(Boolean).length };
};
