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
  "chief executive": "chief executive, chief executive officer, ceo",
  "chief of finance": "chief financial officer, cfo, finance chief",
  "chief of operations": "chief operating officer, coo",
  "chief of technology": "chief technology officer, cto",
  nominee: "nominee, presidential nominee, presumptive nominee",
  "running mate": "running mate, vice presidential nominee, vice-presidential nominee",
  "campaign manager": "campaign manager",
  "campaign chair": "campaign chairman, campaign chairwoman, campaign chair",
  treasurer: "treasurer, campaign treasurer",
});

/** Words for one office, or so near that a text may take the one for the other: by the title or its last word. Lower case. */
export const oneHead: ReadonlyMap<string, string> = table({
  chair: "chair, chairman, chairwoman, chairperson",
  spokesperson: "spokesman, spokeswoman, spokesperson",
  representative: "representative, rep, congressman, congresswoman",
  "prime minister": "prime minister, premier, taoiseach",
  "running mate": "running mate, mate",
  "chief executive": "chief executive, chief executive officer, ceo",
  "chief financial officer": "chief financial officer, cfo",
  "chief operating officer": "chief operating officer, coo",
  lawyer: "lawyer, attorney, counsel, solicitor, barrister",
  teacher: "teacher, educator",
  policeman: "officer, constable, policeman, policewoman, deputy, detective",
  councillor: "councillor, councilor, councilman, councilwoman, alderman",
  king: "king, queen, monarch",
  captain: "captain, skipper",
  manager: "manager, coach, head coach",
  ambassador: "ambassador, envoy",
  nominee: "nominee, candidate, frontrunner, hopeful",
  journalist: "journalist, reporter, correspondent, writer, columnist, editor, author, novelist",
  physician: "physician, doctor, surgeon",
});

/** Words for anybody of a kind: beside any title they say less, and nothing else. Lower case. */
export const genericHeads: ReadonlySet<string> = new Set(
  `leader head chief official diplomat politician lawmaker legislator ruler strongman dictator aide adviser advisor counterpart expert analyst executive businessman businesswoman billionaire
  activist member mp incumbent investor entrepreneur researcher scientist veteran host anchor actor actress singer star officer sir dame lord lady general`.split(
    /\s+/,
  ),
);

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
  social: "social, welfare",
  infrastructure: "infrastructure",
  climate: "climate",
  housing: "housing",
  tourism: "tourism",
  sport: "sport, sports",
  fisheries: "fisheries",
  forestry: "forestry",
  mining: "mining, mines",
  oil: "oil, petroleum",
  water: "water",
  information: "information",
  telecommunications: "telecommunications",
  innovation: "innovation",
  science: "science, research",
  family: "family, families",
  women: "women, women's",
  youth: "youth",
  migration: "immigration, migration, asylum",
  investment: "investment",
  employment: "employment",
  aviation: "aviation",
  railways: "railways, railway",
  economy: "economy, economic",
  industry: "industry",
  planning: "planning",
  security: "security",
  budget: "budget",
  digital: "digital",
  pensions: "pensions",
  veterans: "veterans",
  emergencies: "emergency, emergencies",
  works: "works",
  scientific: "scientific",
  medical: "medical",
  police: "police",
  fire: "fire",
  film: "film, movie",
  theatre: "theatre, theater, stage",
  opera: "opera",
  ballet: "ballet",
  history: "history",
  physics: "physics",
  chemistry: "chemistry",
  biology: "biology",
  football: "football, soccer",
  basketball: "basketball",
  baseball: "baseball",
  hockey: "hockey",
  pilot: "pilot",
});

/** Ranks of a service, of which nobody holds two; a full one is two or three of these in a row. Lower case. */
export const serviceRanks: ReadonlySet<string> = new Set(
  "general colonel major lieutenant brigadier sergeant corporal private marshal admiral commodore rear vice staff field air first second master".split(
    " ",
  ),
);

/** What a chief is besides that others are as well ("chief negotiator" of a minister). Lower case. */
export const looseChiefs: ReadonlySet<string> = new Set(
  "negotiator spokesman spokeswoman spokesperson adviser advisor aide whip sponsor critic rival author ally suspect organiser organizer strategist minister of".split(
    " ",
  ),
);
