const lines = (list: string): readonly string[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.trim());
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Deeds that a report has to carry: the forms in which they are said, and behind the bar other words that tell of them ("jailed" rests on a source that
 * speaks of a sentence or of prison). What is told is compared by its stem.
 */
export const deeds: readonly { said: readonly string[]; told: readonly string[] }[] = lines(`
  stab stabbed stabbing knifed | knife knifepoint blade wound slash
  shot gunned | shoot shooting shootout gun gunman gunfire gunshot gunpoint bullet fire fired firearm pellet goal shots photograph film filmed
  kill killed killing | die death dead fatal fatality murder slay slain shot toll manslaughter assassinate execute lost lives life deadly casualty suicide homicide took bodies body lynch massacre
  murder murdered murdering murderer | kill homicide slay assassinate manslaughter death
  manslaughter | killing kill death
  rape raped raping rapist | sexual sex assault abuse
  rob robbed robbery robber | steal stole stolen raid theft burglary heist hold-up mug loot snatch
  burgle burglary burglar | break-in broke raid intruder steal stole stolen theft rob
  kidnap kidnapped abduct abducted abduction | hostage seize captive kidnap abduct snatch take missing ransom
  vandalise vandalised vandalized vandal | damage graffiti smash vandalism deface paint
  arrest arrested arresting | custody detain held hold apprehend bail suspect caught capture seize charge
  charge charged | court prosecute accuse charge trial appear indict
  jail jailed imprisoned | prison sentence custody years months imprison detention inmate cell life behind term
  sentence sentenced | jail prison term judge years months custody order imprison fine
  convict convicted conviction | guilty found jury jail plead admit sentence
  guilty | convict admit plead verdict guilt
  suspicion | suspect alleged arrest accuse
  acquit acquitted | clear not-guilty cleared
  sue suing lawsuit | legal court claim damages writ action
  resign resigned resignation | quit step stepped stand stood leave left depart exit
  sack sacked | fire fired dismiss axe replace part depart exit leave left lose lost
  suspend suspended suspension | ban leave bar halt stop
  injure injured injury injuries | hurt wound hospital treat casualty harm knee hamstring ankle groin calf surgery operation shoulder back broken fracture break damage
  collapse collapsed | fell fall fail administration collapse
  drown drowned | water sea river pool lake swim body
  crash crashed | collision collide accident hit struck overturn derail came off impact plunge
  evacuate evacuated evacuation | leave left home flee move clear
  tribute tributes | mourn pay condolence flower remember miss memorial sad family
  undisclosed | fee disclose
  prominent | lead known famous top senior influential
  hostage | captive kidnap seize hold held abduct
  posthumously posthumous | died death late after
`).map((line) => {
  const [said = "", told = ""] = line.split(" | ");
  return { said: words(said), told: words(told) };
});

/** Roles, a line each: the first word is told by it and by the others. Those of sport, then those of work and office. */
export const roles: readonly (readonly string[])[] = lines(`
  striker forward attacker frontman marksman goalscorer scorer
  midfielder playmaker midfield
  defender defence centre-back full-back left-back right-back back defensive centre-half
  goalkeeper keeper goalie stopper shot-stopper
  winger wing
  scrum-half half-back number-nine
  fly-half half-back outside-half
  prop loosehead tighthead front-row
  hooker front-row
  flanker back-row
  all-rounder all-round
  batsman batter opener batting bat innings
  bowler seamer spinner bowling off-spinner paceman bowled wicket
  wicketkeeper keeper
  jockey rider ride rode
  manager boss coach head-coach managing gaffer management charge managed appoint managerial
  coach boss manager trainer coaching head-coach appoint coached
  captain skipper captaincy
  golfer golf
  footballer player football
  cyclist cycling bike bicycle
  sprinter sprint
  boxer boxing fighter fight
  swimmer swimming swim
  owner own owned ownership bought
  chairman chair chairwoman chairperson
  chief-executive ceo boss executive chief
  actress actor film star movie role drama
  actor actress film star movie role drama
  singer band album song music star songwriter vocalist
  comedian comic comedy
  broadcaster presenter radio tv television bbc broadcast
  presenter host broadcaster present presented
  professor academic prof
  pensioner elderly old retired
  student university school college
  billionaire tycoon businessman fortune
  businessman entrepreneur business company
  lawyer solicitor barrister attorney counsel legal
  surgeon doctor surgery
  nurse nursing hospital
  teacher school teach taught teaching
  soldier army military troop serviceman
  veteran war served retired former
  holidaymaker tourist holiday visitor
  motorist driver car drive
  director boss head
  chancellor treasury finance
  taoiseach prime premier
`).map(words);

/** Of what number a source has to speak where a text speaks of so many. */
export const magnitudes: Record<string, number> = { hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9, dozens: 12 };

/** Words that tell of a first. */
export const novelties: readonly string[] = words(`
  first debut maiden inaugural premiere never new unprecedented begin start record history historic opening`);

/** Stretches of time that "next" and "last" go before. */
export const stretches: ReadonlySet<string> = new Set(words("week weekend month season year summer winter autumn spring term decade"));

/** Before a hyphen and a capitalised word these are no names. */
export const prefixes: ReadonlySet<string> = new Set(
  words("anti non ex pre post pro co mid inter para sub semi multi self cross all then"),
);

/** Words that end names and are left out when the name comes again ("Derby County", "Lisbon University"), or stand for it alone. Lower case. */
export const tails: ReadonlySet<string> = new Set(
  words(`
  town city united athletic rovers wanderers county albion hotspur fc afc rfc cc rangers forest wednesday argyle orient alexandra stanley
  villa palace academical thistle council police court crown sheriff magistrates university college school hospital government commission
  committee league cup trophy championship championships open tour series masters games grand prix airport station road street park
  stadium island islands company group bank plc ltd corporation agency authority service services office department ministry party club
  association federation foundation trust society board union museum gallery castle house theatre prize award awards festival force army
  navy river lake bay state province region district borough`),
);
