/** The claims of one sentence. Pure. */

/** A claim's place and words; UTF-16 offsets into its document. */
type Placed = { start: number; end: number; quote: string };

const word = /[\p{L}\p{N}]+/gu;

/**
 * The claims that are innermost for at least one of their words: those that a tick of the whole sentence reaches. A statement is, for the
 * words that no name, date or figure in it takes; two claims on the very same words both are.
 */
export const innermostClaims = <C extends Placed>(claims: readonly C[]): C[] =>
  claims.filter((claim) => {
    const inner = claims.filter((c) => c.end - c.start < claim.end - claim.start && c.start < claim.end && c.end > claim.start);
    return [...claim.quote.matchAll(word)].some(({ index }) => {
      const at = claim.start + index;
      return !inner.some((c) => c.start <= at && at < c.end);
    });
  });
