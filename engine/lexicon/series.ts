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

const forms = (act: string, words: string) => Object.fromEntries(words.split(" ").map((word) => [word, act]));

/** What measures do, under whatever word. */
const measured: Record<string, string> = {
  ...forms(
    "rise",
    "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping soar soars soared soaring surge surges surged surging expand expands expanded expanding swell swells swelled",
  ),
  ...forms(
    "fall",
    "fall falls fell fallen falling decline declines declined declining drop drops dropped dropping decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking contract contracts contracted contracting slip slips slipped slipping slide slides slid sliding dip dips dipped dipping sink sinks sank sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping",
  ),
  ...forms(
    "slow",
    "slow slows slowed slowing slowdown ease eases eased easing cool cools cooled cooling moderate moderates moderated moderating decelerate decelerates decelerated decelerating",
  ),
  ...forms("quicken", "quicken quickens quickened quickening accelerate accelerates accelerated accelerating acceleration"),
};
/** The acts of measures. */
export const measuredActs: ReadonlySet<string> = new Set(Object.values(measured));

/** Where doings meet under one name, so that "attended", "attendance" and "took part" are one act. Verb forms and nouns alike. */
export const acts: Record<string, string> = {
  ...measured,
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
  beat: "win",
  beats: "win",
  crown: "win",
  lose: "lose",
  loses: "lose",
  lost: "lose",
  losing: "lose",
  loss: "lose",
  losses: "lose",
  defeat: "lose",
  defeats: "lose",
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
