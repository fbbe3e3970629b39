const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

/** What became of people: classes that a toll is told in, each a count of its own. */
export type Fate = "killed" | "hurt" | "shot" | "stabbed" | "missing" | "held" | "sick" | "displaced" | "rescued";

/** How people came to harm, and not yet how badly: some of the shot are dead and the others hurt. */
export const openFates: ReadonlySet<string> = new Set<Fate>(["shot", "stabbed"]);

const participles: Record<Fate, string> = {
  killed: "killed dead slain murdered drowned executed massacred perished died die dies fatalities deaths bodies corpses lives fatally",
  hurt: "hurt injured wounded injuries hospitalized hospitalised maimed burned burnt",
  shot: "shot",
  stabbed: "stabbed knifed",
  missing: "missing unaccounted disappeared",
  held: "arrested detained jailed imprisoned indicted nabbed busted arrests captured apprehended arraigned",
  sick: "sick sickened infected ill infections",
  displaced: "displaced homeless evacuated evacuees uprooted",
  rescued: "rescued saved freed released",
};

const actives: Record<Fate, string> = {
  killed:
    "killed kills killing kill slays slaying murdered murders murdering drowned drowning claimed claims claiming executed executes executing",
  hurt: "hurt hurts hurting injured injures injuring injure wounded wounds wounding wound maimed maims maiming hospitalizes",
  shot: "shot shoots shooting",
  stabbed: "stabbed stabs stabbing knifed knifes knifing",
  missing: "",
  held: "arrested arrests arresting arrest detained detains detaining nabbed nabs nabbing busted busts busting jailed jails jailing seized captured captures capturing",
  sick: "sickened sickens sickening infected infects infecting",
  displaced: "displaced displaces displacing evacuated evacuates evacuating uprooted uproots",
  rescued: "rescued rescues rescuing freed frees freeing released releases releasing saved saves saving",
};

const table = (lists: Record<Fate, string>): Record<string, Fate> =>
  Object.fromEntries(Object.entries(lists).flatMap(([fate, list]) => words(list).map((word) => [word, fate as Fate])));

/** Behind a count: what became of those counted ("29 people were killed", "12 missing", "three deaths"). Lower case. */
export const fatesBehind: Readonly<Record<string, Fate>> = table(participles);
/** Before a count: what was done to those counted ("killing 29", "injures 22"). Lower case. */
export const fatesBefore: Readonly<Record<string, Fate>> = table(actives);

/** Singular nouns for human beings, whom several outlets may call differently: 14 militants are 14 people. */
export const humans: ReadonlySet<string> = new Set(
  words(`person man woman child kid boy girl baby infant toddler teen teenager adult youth youngster adolescent senior elder
    student pupil teacher professor schoolchild graduate classmate worker employee staff staffer labourer laborer miner farmer fisherman driver
    soldier troop marine sailor airman serviceman servicemember officer policeman cop deputy guard trooper agent firefighter fireman paramedic medic doctor nurse patient
    civilian bystander pedestrian passenger crew pilot sailor tourist traveler traveller visitor guest resident villager citizen local native neighbor neighbour
    militant insurgent rebel gunman fighter terrorist suspect attacker bomber assailant extremist hostage captive prisoner inmate detainee convict criminal
    protester demonstrator activist supporter fan spectator worshipper worshiper pilgrim migrant refugee immigrant asylum-seeker
    victim survivor casualty fatality death body life member volunteer journalist reporter colleague friend relative sibling brother sister son daughter parent mother father
    other dead killed wounded injured hurt missing arrested detained hospitalized american briton frenchman
    european african asian israeli palestinian iraqi afghan pakistani indian russian ukrainian german canadian australian mexican
    italian spaniard turk syrian korean chinese iranian egyptian saudi haitian cuban cuban nigerian kenyan
    muslim christian jew sunni shiite kurd national foreigner`),
);
