/** Meetings that have a host or a name: "the NATO summit" is an event of NATO, not NATO among the guests. */
export const events: ReadonlySet<string> = new Set(
  "summit summits meeting meetings forum conference congress session assembly gathering talks festival tournament championship championships cup games olympics open series league race fair expo exhibition convention council headquarters ceremony".split(
    " ",
  ),
);

/** Acts of one person that happen once, or so seldom that two dates weeks apart cannot both be right when place and people are the same. */
export const personalActs: ReadonlySet<string> = new Set([
  "visit",
  "elect",
  "die",
  "born",
  "resign",
  "appoint",
  "inaugurate",
  "found",
  "marry",
]);

/** All acts of that sort: those of one person, and what parties do together. */
export const singularActs: ReadonlySet<string> = new Set(["sign", ...personalActs]);

/** The noun of an act, for labels and sentences. */
export const actNouns: Record<string, string> = {
  sign: "signing",
  visit: "visit",
  elect: "election",
  die: "death",
  born: "birth",
  resign: "resignation",
  appoint: "appointment",
  inaugurate: "inauguration",
  found: "founding",
  marry: "wedding",
  attend: "attendance",
  win: "win",
  lose: "defeat",
  rise: "rise",
  fall: "fall",
  slow: "slowdown",
  quicken: "acceleration",
  host: "hosting",
  hold: "holding",
  launch: "launch",
  arrest: "arrest",
};
