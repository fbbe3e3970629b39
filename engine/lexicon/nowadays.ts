/** What "today’s" stands before when it means nowadays ("today’s world"): people by their kind, and how things are, of which no single day has its own. */
export const nowadaysNouns: ReadonlySet<string> = new Set(
  (
    "world society societies youth youths generation generations children kids teens teenagers youngsters parents women men people families students graduates workers consumers " +
    "voters readers viewers audiences writers artists musicians designers scientists engineers doctors leaders politicians politics culture cultures technology technologies " +
    "computers machines phones smartphones cars vehicles aircraft homes cities economy economies standards values lifestyles democracy democracies media fashions " +
    "russia china india america europe germany japan britain france africa turkey iran israel ukraine"
  ).split(" "),
);
