import type { assigneeStandings } from "#words";

/** Who checks what, derived. Pure. */

/** A person as an assignment names them, with the desks that they belong to. */
export type Given = { id: string; name: string; disabledAt: Date | null; memberships: readonly { deskId: string }[] };

export type Standing = keyof typeof assigneeStandings;

/** Can this person still check it? Whoever left the desk or may not sign in any more is shown, so that it can be given to somebody else. */
export const standingOf = (person: Pick<Given, "disabledAt" | "memberships">, deskId: string): Standing => {
  if (person.disabledAt) return "disabled";
  return person.memberships.some((m) => m.deskId === deskId) ? "here" : "left";
};

/** Who checks a claim: the person whom it was given to itself, else whoever checks its document; null: nobody. */
export const checkerOf = (own: string | null, ofDocument: string | null): string | null => own ?? ofDocument;

/** What somebody must be allowed: to take what nobody checks, and to give back what is theirs, is less than to give it to others. */
export const verbFor = (actorId: string, from: string | null, to: string | null): "assignment.take" | "assignment.give" => {
  const isTaken = from === null && to === actorId;
  const isGivenBack = from === actorId && to === null;
  return isTaken || isGivenBack ? "assignment.take" : "assignment.give";
};

/** What is asked of an assignment wherever it is shown. */
export const given = {
  select: { person: { select: { id: true, name: true, disabledAt: true, memberships: { select: { deskId: true } } } } },
} as const;

export type Assignee = { id: string; name: string; standing: Standing };

/** Who checks it, as pages show them; null where nobody does. */
export const assigneeOf = (assignment: { person: Given } | null, deskId: string): Assignee | null =>
  assignment && { id: assignment.person.id, name: assignment.person.name, standing: standingOf(assignment.person, deskId) };
