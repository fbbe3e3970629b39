/** Where a step is shown: a page of the dossier, its draft, or the first claim in that. */
export type TourPart = "overview" | "draft" | "claim" | "flags" | "signOff";

/** A step of the tour. `anchor`: selector of the element that it points at. */
export type TourStep = { title: string; says: string; part: TourPart; anchor: string };

/** Two minutes through a dossier, in the order in which it is worked through. */
export const tourSteps: readonly TourStep[] = [
  {
    title: "Begin with the grid",
    says: "Each row is one point of fact, each column a document: who says the same, who says otherwise, who is silent. A cell leads to its words.",
    part: "overview",
    anchor: "#points",
  },
  {
    title: "Read the copy",
    says: "Each claim is underlined where it stands, and its state is in the margin. Words in no claim are shaded until somebody has looked at them.",
    part: "draft",
    anchor: "#document",
  },
  {
    title: "Rule on a claim",
    says: "The card says what a claim means, who says it, and what the other documents say. Take a passage as evidence, choose a ruling, then “Rule and next”.",
    part: "claim",
    anchor: "#rule",
  },
  {
    title: "Use keys, if you like",
    says: "“e” takes the first passage as evidence, “1” to “8” rule, Ctrl Enter sends and goes on, “u” takes a slip back. “?” lists them all, and Ctrl K goes anywhere.",
    part: "claim",
    anchor: "[data-key='?']",
  },
  {
    title: "Decide the flags",
    says: "Where texts contradict one another or themselves, a check raises a flag. Accept it, call it a false alarm, or mark it CQ: correct, although it looks wrong.",
    part: "flags",
    anchor: "main h1",
  },
  {
    title: "Sign off",
    says: "Whatever still stands in the way is listed here, each with a link. When nothing does, an editor signs by name, and the report goes out.",
    part: "signOff",
    anchor: "main h1",
  },
];
