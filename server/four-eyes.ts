/** What nobody does alone where the desk asks for four eyes. Pure: acts refuse by it, pages say it before they offer a button. */

const sentences = {
  approval: "This wording is yours. On this desk somebody else approves it: it asks for four eyes.",
  settlement:
    "You do not let your own verdict stand over a colleague’s: this desk asks for four eyes. You may give way, or leave it to another editor.",
  signOff:
    "All verdicts here are yours. On this desk somebody else signs off, or rules on something first (a second reading will do): it asks for four eyes.",
} as const;

/** Why this person may not do it, or null. `isOwn`: what would be approved is theirs alone. */
export const reasonsForOthers = (
  what: keyof typeof sentences,
  { asksFourEyes, isOwn }: { asksFourEyes: boolean; isOwn: boolean },
): string[] => (asksFourEyes && isOwn ? [sentences[what]] : []);

/** Would this outcome let the actor's own verdict stand? Another verdict in the place of both is the actor's own over a colleague's. */
export const isOwnOutcome = (
  outcome: "FIRST" | "SECOND" | "NEITHER",
  { firstBy, secondBy, actorId }: { firstBy: string; secondBy: string; actorId: string },
): boolean => {
  if (outcome === "FIRST") return firstBy === actorId;
  if (outcome === "SECOND") return secondBy === actorId;
  return firstBy === actorId || secondBy === actorId;
};
