const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Forms of address. They tell that a person follows, and are no title that anybody checks. */
export const honorifics = words(
  "mr mr. mrs mrs. ms ms. mx mx. miss dr dr. doctor sir dame madam mme mme. mlle messrs messrs. herr frau señor señora",
);

/** Words that end a title: a capitalised name right after one of these is a person's. Lower case; abbreviations with their stop. */
export const titleHeads = words(`
  president vice-president premier minister secretary undersecretary under-secretary chancellor vice-chancellor ambassador envoy taoiseach tánaiste
  senator sen. sens. sen congressman congresswoman deputy representative rep. reps. rep governor gov. gov mayor councillor councilor councilman councilwoman alderman assemblyman assemblywoman
  lawmaker legislator mp mep speaker whip chairman chairwoman chairperson chair vice-chairman co-chair co-chairman commissioner prosecutor attorney atty. solicitor judge justice magistrate sheriff
  general gen. gen admiral adm. marshal colonel col. commander cmdr. captain capt. major maj. lieutenant lt. sergeant sgt. corporal cpl. brigadier brig. officer detective inspector superintendent constable
  king queen prince princess emperor empress duke duchess lord lady baron baroness pope cardinal archbishop bishop rabbi imam ayatollah sheikh emir sultan patriarch rev. reverend father sister pastor
  chief head leader director ceo cfo coo executive manager spokesman spokeswoman spokesperson adviser advisor aide counsel counselor counsellor treasurer secretary-general director-general
  professor prof. prof dean provost principal rector economist analyst strategist pollster researcher scientist historian expert
  coach quarterback striker midfielder defender goalkeeper pitcher forward skipper
  editor author writer journalist reporter columnist anchor host producer novelist actor actress singer comedian rapper musician filmmaker activist
  founder co-founder billionaire businessman businesswoman entrepreneur investor lawyer attorneys candidate nominee frontrunner dictator ruler strongman diplomat official
  mate curator conductor choreographer architect engineer physician surgeon nurse teacher pilot astronaut trustee warden`);

/** Of these a single capitalised word after them is a name only where it is no English word: "General Motors", "Chief Executive", "King County". */
export const weakHeads =
  words(`general major chief head chair justice king queen prince princess captain coach lady lord father sister forward executive director officer leader official expert counsel
  host anchor whip marshal commander speaker minister secretary representative principal editor manager attorney duke cardinal dean judge author writer`);

/** Words that stand inside a title before its head: "prime minister", "deputy foreign minister", "chief executive officer". */
export const titleModifiers = words(`
  prime vice deputy first second crown supreme grand foreign defense defence finance interior trade energy health education treasury state home environment transport culture agriculture labor labour commerce economy
  industry unification justice security intelligence affairs national international public chief secretary attorney surgeon solicitor director inspector general assistant associate under senior junior special permanent executive managing operating
  financial technology press presidential vice-presidential government cabinet campaign communications policy political military army navy naval force defence-ministry police fire district county city village town provincial regional federal
  house senate majority minority parliament parliamentary council commission opposition party top high lead leading longtime veteran running prime-ministerial lieutenant brigadier rear fleet staff
  head co-chief united affairs external european internal budget tax planning development digital science research medical legal human economic central
  media conservative liberal labour socialist democratic republican independent green far-right left-wing right-wing white spokes court appeals district-attorney bank club team board
  hockey football baseball basketball soccer
  infrastructure social climate housing tourism sports sport fisheries forestry mining mines petroleum oil water information communications telecommunications innovation family women youth immigration migration integration
  equality investment employment rural local works film theatre theater opera ballet history physics chemistry biology railways aviation maritime religious veterans emergency emergencies civil heritage arts pensions welfare electricity`);

/** Of these a title cannot begin alone with the organisation before it left out: they qualify the head and are not kept in the title. */
export const affiliations = words(
  "republican democratic democrat conservative liberal labour socialist independent green far-right left-wing right-wing longtime veteran",
);

/** What stands before a title and says when it holds. Value: as the title keeps it. */
export const tenses: ReadonlyMap<string, string> = new Map([
  ["former", "former"],
  ["ex-", "former"],
  ["ex", "former"],
  ["one-time", "former"],
  ["onetime", "former"],
  ["then", "then"],
  ["late", "late"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["outgoing", "outgoing"],
  ["incoming", "incoming"],
  ["incumbent", ""],
  ["current", ""],
  ["fellow", ""],
]);

/** What a title is of, after "of" or "for": where the words end and the name begins could not be told otherwise. Lower case, the longest first. */
export const portfolios: readonly string[] = (
  "the joint chiefs of staff|housing and urban development|the house of representatives|europe and foreign affairs|foreign affairs and trade|" +
  "health and human services|labour and social affairs|state for foreign affairs|justice and home affairs|labor and social affairs|" +
  "information and communications|transport and infrastructure|science and technology|culture and tourism|energy and climate|trade and industry|" +
  "culture and sport|state for defence|work and pensions|youth and sports|the army staff|the air force|national intelligence|public administration|" +
  "economic development|emergency situations|regional development|religious endowments|public prosecutions|social development|homeland security|" +
  "internal security|religious affairs|rural development|economic affairs|european affairs|external affairs|higher education|internal affairs|" +
  "local government|national defence|national defense|veterans affairs|digital affairs|foreign affairs|public security|social security|social services|" +
  "the environment|women's affairs|climate change|social affairs|social welfare|state security|the opposition|civil defence|public health|public safety|" +
  "youth affairs|home affairs|public works|the interior|the republic|the treasury|the economy|the budget|the house|the army|the navy|telecommunications|" +
  "communications|infrastructure|transportation|intelligence|agriculture|development|emergencies|environment|immigration|information|integration|" +
  "employment|innovation|investment|operations|parliament|technology|education|fisheries|migration|petroleum|transport|aviation|children|commerce|" +
  "equality|forestry|heritage|industry|pensions|planning|railways|research|security|veterans|climate|culture|defence|defense|economy|finance|housing|" +
  "justice|science|tourism|energy|family|health|labour|mining|police|policy|sports|supply|labor|lands|mines|sport|staff|state|trade|water|women|youth|" +
  "food|land|oil|war"
).split("|");

/** Titles that say little: whoever holds an office may be called so, so they contradict nothing. Lower case. */
export const looseTitles =
  words(`leader head chief official diplomat politician lawmaker legislator candidate nominee frontrunner ruler strongman dictator aide adviser advisor counterpart expert analyst executive businessman
  businesswoman billionaire author writer lawyer attorney representative activist veteran economist host anchor member incumbent professor doctor sir dame lord lady investor entrepreneur researcher journalist editor founder co-founder`);

/** Abbreviated titles and the words that they stand for. Lower case. */
export const wholeTitles: ReadonlyMap<string, string> = new Map([
  ["sen.", "senator"],
  ["sen", "senator"],
  ["sens.", "senator"],
  ["rep.", "representative"],
  ["rep", "representative"],
  ["reps.", "representative"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["gen.", "general"],
  ["gen", "general"],
  ["adm.", "admiral"],
  ["col.", "colonel"],
  ["capt.", "captain"],
  ["lt.", "lieutenant"],
  ["maj.", "major"],
  ["sgt.", "sergeant"],
  ["prof.", "professor"],
  ["prof", "professor"],
  ["rev.", "reverend"],
]);
