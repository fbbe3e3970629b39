import type { Figure } from "./arithmetic-figures.ts";

/** The ways in which figures that belong to one sum can go against each other. */
export type Wrong = "share" | "change" | "points" | "direction" | "parts" | "shares-over" | "each" | "conversion" | "times";

/** Figures that make one sum: what it is, in words and signs ("12 of 40 is 30 percent"), and how it goes wrong, if it does. */
export type Sum = { figures: Figure[]; says: string; wrong?: Wrong };

/** A sum that comes out, or the one way it does not. */
export const sumOf = (figures: Figure[], says: string, fits: boolean, wrong: Wrong): Sum =>
  fits ? { figures, says } : { figures, says, wrong };
