/** One turn of a check in a dossier: muted, or heard again. */
export type Turn = { check: string; sequence: number; kind: "MUTED" | "UNMUTED" };

/** What is asked of a dossier's turns to know which checks are muted in it, by whom and why. */
export const turns = {
  select: { check: true, sequence: true, kind: true, reason: true, createdAt: true, person: { select: { name: true } } },
} as const;

/** The checks that are muted in a dossier, each with the turn that muted it, from all turns in any order. The highest sequence of a check counts. */
export const mutedChecks = <T extends Turn>(turns: readonly T[]): Map<string, T> => {
  const last = new Map<string, T>();
  for (const turn of turns) if (turn.sequence > (last.get(turn.check)?.sequence ?? 0)) last.set(turn.check, turn);
  return new Map([...last].filter(([, { kind }]) => kind === "MUTED"));
};
