/** How one number may have come of another by a slip: two digits changed places, one became another, or noughts came or went. */
export type Slip = "turned" | "mistyped" | "scaled";

/** The slip between two numbers; undefined where they are the same, or where none makes the one of the other. */
export function slipBetween(a: number, b: number): Slip | undefined {
  const [ones, others] = [digitsOf(a), digitsOf(b)];
  if (a === b || ones.length < 2) return undefined;
  if (ones === others) return "scaled";
  if (ones.length !== others.length || Math.max(a, b) >= 10 * Math.min(a, b)) return undefined;
  const odd = [...ones].filter((digit, at) => digit !== others[at]).length;
  if (odd === 1) return "mistyped";
  return odd === 2 && [...ones].sort().join() === [...others].sort().join() ? "turned" : undefined;
}

/** The digits that tell, without the noughts at either end. */
export const digitsOf = (value: number): string =>
  `${Number(value.toPrecision(12))}`.replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "");
