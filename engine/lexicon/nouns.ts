/** Plurals that do not end in s. */
export const irregularPlurals: Record<string, string> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  geese: "goose",
  troops: "troop",
  police: "police",
  personnel: "personnel",
  staff: "staff",
  aircraft: "aircraft",
  spacecraft: "spacecraft",
  sheep: "sheep",
  fish: "fish",
  cattle: "cattle",
  servicemen: "serviceman",
  policemen: "policeman",
  firemen: "fireman",
  gunmen: "gunman",
  fishermen: "fisherman",
  lawmen: "lawman",
  lawmakers: "lawmaker",
  congressmen: "congressman",
  businessmen: "businessman",
  crises: "crisis",
  criteria: "criterion",
  media: "media",
  data: "data",
  lives: "life",
  wives: "wife",
  knives: "knife",
  halves: "half",
  shelves: "shelf",
  leaves: "leaf",
  wolves: "wolf",
  thieves: "thief",
  countries: "country",
  dead: "dead",
  killed: "killed",
  wounded: "wounded",
  injured: "injured",
  hurt: "hurt",
  missing: "missing",
  arrested: "arrested",
  hospitalized: "hospitalized",
  detained: "detained",
  others: "other",
  series: "series",
  species: "species",
  headquarters: "headquarters",
  means: "means",
  families: "family",
  grandchildren: "grandchild",
  schoolchildren: "schoolchild",
  clergy: "clergy",
  crew: "crew",
  kids: "kid",
  folks: "folk",
};

/** Words that end in s and are no plurals. */
export const notPlural: ReadonlySet<string> = new Set(
  "is was has does its his this thus us as yes plus minus versus always perhaps besides sometimes across less unless towards afterwards news series politics economics mathematics physics athletics business process progress success access press congress address glass class mass loss boss pass cross dress stress express gas bus campus virus status census focus bonus consensus surplus nexus apparatus bias crisis basis analysis hypothesis thesis emphasis diagnosis says goes gets makes takes gives comes becomes seems means needs wants lets keeps runs serves represents remains involves requires includes according".split(
    " ",
  ),
);

/** Words at which the noun phrase behind a number is over: function words and the verbs that news puts there. */
export const phraseEnds: ReadonlySet<string> = new Set(
  (
    "a an the this that these those and or but nor of in on at by to for from with without into onto upon over under between among against during after before since until till through throughout about around near behind beyond than as per via " +
    "if when while where who whom whose which what how why because so yet it he she they we i you him her them us me his its their our your my is are was were be been being am has have had having do does did will would can could shall should may might must not n't " +
    "said says say told tell called including include includes also only just even still already then there here now more most less least very too both either each every all any some no other another such same ago later earlier old away ahead apart " +
    "made make took take came come went go got get won win lost lose died die led lead left leave held hold met meet began begin started start agreed agree voted vote signed sign found find fell fall rose rise up down out off back like unlike including following according compared versus vs vs."
  ).split(" "),
);
