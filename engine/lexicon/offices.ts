const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([value, words]) => words.split(", ").map((word) => [word, value] as const)));

/** Seats of which nobody holds two at a time, by the titles that stand for them. Lower case. */
export const seats = table({
  "head of state": "president, king, queen, emperor",
  senate: "senator, sen.",
  house: "representative, rep., congressman, congresswoman",
  governor: "governor, gov.",
  "city hall": "mayor",
  "head of government": "prime minister, premier",
  "supreme court": "chief justice, justice",
  bench: "judge",
});

/** Posts on one staff of which nobody holds two at a time. Lower case. */
export const posts = table({
  spokesperson: "press secretary, spokesman, spokeswoman, spokesperson",
  "chief of staff": "chief of staff",
  "campaign manager": "campaign manager",
  "campaign chair": "campaign chairman, campaign chairwoman, campaign chair",
  treasurer: "treasurer, campaign treasurer",
});

/** What an office is about, by the words of its title, so that "defense" and "defence" are one. Lower case. */
export const portfolioWords: ReadonlyMap<string, string> = table({
  state: "state",
  defence: "defense, defence, war",
  foreign: "foreign, external",
  finance: "finance, treasury",
  interior: "interior, home",
  trade: "trade",
  energy: "energy",
  health: "health",
  education: "education",
  justice: "justice",
  agriculture: "agriculture",
  labour: "labor, labour",
  transport: "transport, transportation",
  culture: "culture",
  environment: "environment",
  prime: "prime",
  attorney: "attorney",
  solicitor: "solicitor",
  surgeon: "surgeon",
  majority: "majority",
  minority: "minority",
  press: "press",
  communications: "communications",
  operating: "operating",
  financial: "financial",
  technology: "technology",
  executive: "executive",
  political: "political",
});
