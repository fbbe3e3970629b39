/** Words that put what follows ahead of the writer. "to" and a verb alone do not: "met to discuss". */
export const futureWords: ReadonlySet<string> = new Set(
  (
    "will 'll shall won't would-be eligible seeking vying waiting may might must should can would going upcoming effective payable redeemable starting poised bound set due " +
    "expected expects scheduled reschedule rescheduled schedules slated plans plan planned planning intends intend intended aims aim hopes hope hoped hoping " +
    "supposed agreed agree agrees agreement agreements vowed vows vow pledged pledges pledge promised promises promise decided decides decision invited invites invitation offered " +
    "offers offer wants want wanted ready likely unlikely threatened threatens threat deal proposal proposes proposed bid permission deadline ultimatum " +
    "asked asks urged urges ordered orders order allowed allows required requires chance preparing prepares prepare arranged arranges is are was were"
  ).split(" "),
);
/** Of these only with "to" behind them, or with "for" where something is fixed for a day ("set for Monday"). */
export const futureWithTo: ReadonlySet<string> = new Set(
  (
    "going plan eligible seeking vying waiting set due poised bound hope hopes hoped aims aim expected slated supposed agreed agree agrees agreement agreements vowed vows vow pledged pledges pledge " +
    "promised promises promise decided decides decision invited invites invitation offered offers offer wants want wanted ready likely unlikely threatened threatens threat deal " +
    "proposal proposes proposed bid permission deadline ultimatum asked asks urged urges ordered orders order allowed allows required requires chance preparing prepares prepare " +
    "intended arranged arranges is are was were"
  ).split(" "),
);
/** Of these, said in the past, a weekday is as often the day on which it was said or done ("agreed to help at their meeting on Monday"): only a step that follows at once lies ahead. */
export const pastPromises: ReadonlySet<string> = new Set(
  "agreed vowed pledged promised decided invited offered threatened asked urged ordered allowed required arranged agreement offer offers proposal decision permission order".split(
    " ",
  ),
);
export const stepsAhead: ReadonlySet<string> = new Set(
  "meet visit travel return appear testify vote leave begin start resume talk surrender arrive fly go come attend report convene reopen".split(
    " ",
  ),
);
export const fixedFor: ReadonlySet<string> = new Set(["set", "due", "expected", "slated", "arranged"]);
/** What is moved to a day: ahead where "until" or "to" leads to the day ("postponed until Monday"), past where nothing does. */
export const movedTo: ReadonlySet<string> = new Set(
  "postponed postpones postpone delayed delays delay adjourned adjourns extended extends extend deferred defers moved suspended suspends barred bars banned valid given gave gives has have granted grants extend remain".split(
    " ",
  ),
);
/** Past forms that do not end in -ed. */
export const pastVerbs: ReadonlySet<string> = new Set(
  (
    "died lied tied vied sued owed used axed was were had did said told met held took gave made went came saw began became left led lost won sent spent spoke stood thought understood wrote broke brought built bought caught chose dealt drew drove ate fell fought flew forgot got grew heard hid kept knew laid lay meant paid ran rose sold shot shook sang sank sat slept slid struck swore swept swam taught tore threw woke wore wound withdrew sought " +
    "found felt hung rode shrank sprang stole stuck bore beat bent bet bid bled blew burst cast crept cut dug fed fled froze hit hurt put quit read rid set shut split spread stung swung thrust undertook underwent upheld overcame foresaw been"
  ).split(" "),
);

/** What is told in the present of a day to come, as a timetable has it: "the trial begins Monday". Forms that are as often nouns ("visits", "votes") are left out. */
export const timetableVerbs: ReadonlySet<string> = new Set(
  "begins begin starts ends opens closes meets meet arrives arrive resumes resume departs depart convenes convene expires expire concludes conclude airs travels goes takes kicks reopens reconvenes commences".split(
    " ",
  ),
);

/** Words in -ed that are no past forms. */
export const notPast: ReadonlySet<string> = new Set([
  "unspecified",
  "undisclosed",
  "unnamed",
  "unidentified",
  "unprecedented",
  "unexpected",
  "unrelated",
  "unauthorized",
  "unauthorised",
  "unresolved",
  "unlimited",
  "unwanted",
  "unarmed",
  "uninsured",
  "undocumented",
  "unemployed",
  "unfinished",
  "unmanned",
  "unaudited",
  "unpaid",
  "skilled",
  "advanced",
  "talented",
  "experienced",
  "beloved",
  "kindred",
  "armed",
  "succeed",
  "proceed",
  "exceed",
  "indeed",
  "speed",
  "hundred",
  "sacred",
  "naked",
  "wicked",
  "united",
  "alleged",
  "so-called",
  "breed",
]);

/** Past forms by which something is said: a day behind one is when it was said, not when what is told took place. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  "said says told announced reported confirmed added stated tweeted wrote declared claimed testified acknowledged disclosed insisted warned".split(
    " ",
  ),
);

/** Past forms of what happens on one day and is then done. */
export const doneVerbs: ReadonlySet<string> = new Set(
  (
    "opened closed died born began started ended won lost resigned signed arrived killed happened occurred erupted collapsed crashed sank married founded launched elected " +
    "appointed inaugurated sworn arrested convicted sentenced released freed fired sacked dismissed ratified passed enacted adopted approved completed finished retired " +
    "graduated joined left divorced attacked invaded captured bombed destroyed burned exploded shot stabbed assassinated buried landed debuted premiered aired published"
  ).split(" "),
);
