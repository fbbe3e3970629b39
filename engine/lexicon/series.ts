/** Words that say nothing came between: "third consecutive year", "fourth straight win". */
export const consecutiveWords: ReadonlySet<string> = new Set([
  "consecutive",
  "straight",
  "successive",
  "back-to-back",
  "unbroken",
  "uninterrupted",
]);
/** The same, after the noun. */
export const consecutiveAfter: ReadonlySet<string> = new Set(["in a row", "running", "in succession", "on the trot", "on end"]);

/** Things that come round, with the time between them. */
export const rounds: ReadonlySet<string> = new Set([
  "annual",
  "biennial",
  "quadrennial",
  "quarterly",
  "monthly",
  "weekly",
  "yearly",
  "semiannual",
  "triennial",
]);

/** What can happen a first, second, third time: the nouns after an ordinal that make a series. */
export const occasions: ReadonlySet<string> = new Set(
  (
    "time year month week day quarter decade season term stint spell meeting summit visit trip tour round session edition anniversary conference congress convention gathering talks attempt bid test launch attack strike " +
    "victory win title championship crown medal gold silver goal defeat loss game match appearance start point century final semifinal quarterfinal marriage wedding child son daughter baby book album film movie novel " +
    "election vote ballot referendum trial case death killing murder shooting bombing blast explosion earthquake quake hurricane storm typhoon outbreak wave case infection dose shot recall strike protest march rally debate hearing " +
    "increase rise drop decline fall cut hike gain advance loss profit deficit surplus downgrade upgrade call letter report package tranche batch shipment flight mission spacewalk landing resolution veto impeachment indictment arrest conviction birthday " +
    "attendance participation encounter face-to-face conversation address speech statement interview festival tournament race marathon cup games olympics show concert exhibition incident accident crash collision lawsuit suit complaint candidate bidder bailout default recession coup war battle offensive ceasefire truce evacuation"
  ).split(" "),
);

/**
 * Of the occasions those that a day's reports count alike: they are counted over years or a career, and none follows another within a match, a
 * flight or a night.
 */
export const settledCounts: ReadonlySet<string> = new Set(
  (
    "time term title championship crown season visit trip tour summit conference congress convention marriage wedding election referendum trial impeachment " +
    "conviction indictment mission spacewalk bailout default veto edition attempt bid victory win defeat loss"
  ).split(" "),
);

/** Phrases in which an ordinal is a name or a place, not a count. The word after it. */
export const ordinalNames: ReadonlySet<string> = new Set(
  (
    "lady ladies gentleman minister name names world amendment class aid hand degree floor party parties person reading street avenue st ave district circuit cavalry division army fleet brigade infantry regiment corps battalion " +
    "secretary deputy vice lieutenant sergeant base baseman responder responders nation nations cousin cousins century centuries generation guess thought thoughts nature fiddle wind chance home wife husband family families sea reich republic ward precinct lien mortgage tier officer mate"
  ).split(" "),
);

/** Where doings meet under one name, so that "attended", "attendance" and "took part" are one act. Verb forms and nouns alike. */
export const acts: Record<string, string> = {
  attend: "attend",
  attends: "attend",
  attended: "attend",
  attending: "attend",
  attendance: "attend",
  attendances: "attend",
  participate: "attend",
  participates: "attend",
  participated: "attend",
  participating: "attend",
  participation: "attend",
  "sat down": "attend",
  "sit down": "attend",
  "sits down": "attend",
  invited: "attend",
  invite: "attend",
  invitation: "attend",
  met: "attend",
  meet: "attend",
  meets: "attend",
  meeting: "attend",
  gathered: "attend",
  gathering: "attend",
  joined: "attend",
  "take part": "attend",
  "took part": "attend",
  "taken part": "attend",
  "takes part": "attend",
  "taking part": "attend",
  win: "win",
  wins: "win",
  won: "win",
  winning: "win",
  victory: "win",
  victories: "win",
  title: "win",
  titles: "win",
  champion: "win",
  crown: "win",
  lose: "lose",
  loses: "lose",
  lost: "lose",
  losing: "lose",
  loss: "lose",
  losses: "lose",
  defeat: "lose",
  defeats: "lose",
  rose: "rise",
  rise: "rise",
  rises: "rise",
  risen: "rise",
  rising: "rise",
  increase: "rise",
  increased: "rise",
  increases: "rise",
  grew: "rise",
  grow: "rise",
  grows: "rise",
  growth: "rise",
  climbed: "rise",
  gained: "rise",
  gain: "rise",
  fell: "fall",
  fall: "fall",
  falls: "fall",
  fallen: "fall",
  falling: "fall",
  decline: "fall",
  declined: "fall",
  declines: "fall",
  dropped: "fall",
  drop: "fall",
  decrease: "fall",
  decreased: "fall",
  shrank: "fall",
  shrink: "fall",
  contracted: "fall",
  visit: "visit",
  visits: "visit",
  visited: "visit",
  visiting: "visit",
  trip: "visit",
  travelled: "visit",
  traveled: "visit",
  travels: "visit",
  toured: "visit",
  host: "host",
  hosts: "host",
  hosted: "host",
  hosting: "host",
  held: "hold",
  hold: "hold",
  holds: "hold",
  holding: "hold",
  sign: "sign",
  signs: "sign",
  signed: "sign",
  concluded: "sign",
  inked: "sign",
  signing: "sign",
  signature: "sign",
  elected: "elect",
  election: "elect",
  reelected: "elect",
  "re-elected": "elect",
  die: "die",
  died: "die",
  dies: "die",
  death: "die",
  born: "born",
  birth: "born",
  resign: "resign",
  resigns: "resign",
  resigned: "resign",
  resignation: "resign",
  appointed: "appoint",
  appointment: "appoint",
  named: "appoint",
  inaugurated: "inaugurate",
  inauguration: "inaugurate",
  "sworn in": "inaugurate",
  founded: "found",
  established: "found",
  launch: "launch",
  launched: "launch",
  launches: "launch",
  fired: "launch",
  test: "launch",
  tested: "launch",
  marry: "marry",
  married: "marry",
  wedding: "marry",
  arrested: "arrest",
  arrest: "arrest",
};

/** Verbs and adjectives behind which an ordinal alone is a place in a contest. */
export const rankVerbs: ReadonlySet<string> = new Set(
  "finished finish finishing finishes ranked ranks placed came comes coming running ran runs is distant strong close".split(" "),
);
