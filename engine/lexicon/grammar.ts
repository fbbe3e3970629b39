const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

export const determiners =
  words(`the a an this that these those his her its their our my your some any no each every another one both all several many most
  two three four five six seven eight nine ten dozens other such`);
export const pronouns = words(`he she they it i we you who nobody everybody someone somebody everyone`);
export const objectPronouns = words(`him her it them us me you himself herself itself themselves`);
export const possessives = words(`his her its their our my your whose`);
export const auxiliaries =
  words(`is are was were be been being am has have had having do does did will would can could should shall may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't ain't`);
export const beForms = words(`is are was were be been being am isn't aren't wasn't weren't`);
export const modals = words(
  `will would can could should shall may might must won't wouldn't can't cannot couldn't shouldn't do does did don't doesn't didn't to let`,
);

/** They may stand between a subject and its verb. */
export const adverbs =
  words(`also later then now recently previously repeatedly still once again further furthermore even often never always just already earlier
  subsequently first initially today yesterday tonight has have had is are was were been not thus therefore meanwhile once all both each too only simply
  once since soon instead rather indeed sometimes frequently quickly`);

/** They open a clause of their own: a subject does not reach over them. */
export const subordinators =
  words(`that because while when as if although though after before since until unless whether but where who whom which what how why so
  than whereas once for`);
export const prepositions =
  words(`in on at during after before to by from with under over about against between among into through via within without amid around
  across behind beyond despite near since toward towards until upon for as like`);
/** They end a source that follows its verb ("said Jane Roe in a statement"). */
export const sourceEnders =
  words(`in on at during after before to by from when while as through via amid if because since that who which but and, adding saying noting citing
  referring speaking late early last this yesterday today tonight earlier later monday tuesday wednesday thursday friday saturday sunday with about
  following upon outside inside shortly via per`);
/** The same behind "according to", where "data from the ministry" and "people familiar with the plan" are sources. */
export const accordingEnders = words(`that who which but when while as because if since whose where`);
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night week month year
  mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);

/** Past forms that do not end in -ed, of verbs that open most predicates in news. */
export const irregularPasts =
  words(`said told met took gave went came made got saw left held led ran won lost began spoke wrote sent put set kept found brought bought
  thought felt heard knew stood sat rose fell hit struck shot drew drove flew grew chose broke caught fought sought taught threw built cut dealt fed paid sold
  spent split stuck swore understood withdrew wore beat bore became forgot hid hung laid lay lit meant rode sang shook shut slept slid spread stole`);

/** "in a statement", "in an interview": the occasion of saying, which is part of the cue and not of the source. */
export const occasions =
  words(`statement interview letter speech address email e-mail tweet post briefing report communique communiqué memo note release conference call
  broadcast message article column book op-ed blog filing testimony hearing remarks video debate meeting telegram declaration`);

/** Nouns as often as verbs: as a cue they need "that" or a quotation behind them, or a past ending. */
export const nounLike =
  words(`report reports claim claims state states note notes answer answers charge charges promise promises comment comments remark remarks question
  questions rule rules read reads point points signal signals post posts tweet tweets shout shouts cry cries object objects estimate estimates quote quotes hint hints
  repeat repeats pledge pledges urge urges vow vows demand demands plan plans project projects forecast forecasts fear fears hope hopes doubt doubts worry worries
  request requests blame fault voice voices show shows joke jokes reply replies call calls mention mentions release releases record records
  complaint blast blasts thanks thank label labels brand brands want wants feel see sees find finds hear know boast caution cautions counter counters term terms
  express address addresses tout touts slam slams praise estimate welcome recall recalls warning reading rating finding findings
  saying sayings meaning feeling feelings understanding hearing hearings showing ruling rulings writing writings reporting calling thinking reasoning planning posting`);

/** Cues that take a content clause without "that" ("said the plan was dead"). */
export const bareCues =
  words(`say says said saying tell tells told telling believe believes believed think thinks thought argue argues argued insist insists insisted claimed
  claims warn warned warns suggest suggested suggests add added adds adding note noted notes noting hope hopes hoped fear fears feared know knows knew
  acknowledge acknowledged acknowledges admit admitted admits announced concede conceded confirmed estimate estimated estimates explain explained
  expect expects expected predict predicted predicts maintain maintained maintains vowed reported recalled stressed
  stating arguing insisting claiming warning suggesting`);

/** Cues that take "to" and a verb ("vowed to fight"). */
export const infinitiveCues =
  words(`vow vowed vows vowing pledge pledged pledges pledging promise promised promises promising threaten threatened threatens agree agreed agrees
  refuse refused refuses decline declined declines offer offered offers want wants wanted hope hopes hoped plan plans planned expect expects expected urge
  demand demanded ask asked asks`);
