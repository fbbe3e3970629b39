/** How a mark of a picture stands to the claim that is open. Filled: says the same. Hollow: says otherwise. Broken: unclear. Empty: the figure moved on. */
export const relationLooks = {
  OWN: "fill-ink stroke-ink",
  AGREEMENT: "fill-soft stroke-soft",
  UPDATE: "fill-none stroke-soft",
  CONFLICT: "fill-red-wash stroke-red",
  UNCLEAR: "fill-none stroke-amber [stroke-dasharray:3_2]",
} as const;
