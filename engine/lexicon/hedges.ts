/** A writer who has one of these in a sentence does not tell it as fact. */
export const hedges: ReadonlySet<string> = new Set(
  "reportedly allegedly apparently purportedly supposedly seemingly alleged believed thought feared rumoured rumored expected may might could would likely if".split(
    " ",
  ),
);
