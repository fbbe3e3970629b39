import { forms, speechVerbs } from "./cues.ts";

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/** Verbs of which only somebody is the subject, in all forms; the irregular ones in the past. */
export const humanActs: ReadonlySet<string> = new Set([
  ...words(`testify apologize apologise resign retire marry divorce graduate smile laugh nod shrug sigh grin weep sob scream confess plead vow
  campaign concede endorse nominate appoint preside tweet blog remember recall believe hope fear regret admire dream
  play score pitch tackle coach dribble rebound homer sprint punt star act direct audition sing dance
  walk jog limp stumble collapse stagger hug kiss wave wear carry drink smoke breathe
  surrender flee escape stab punch rob steal murder kidnap threaten stalk
  study teach learn enrol enroll live undergo inherit earn donate volunteer`).flatMap(forms),
  ...words(`spoke sang wept fled stole wore drank drove rode swam ran threw caught knew thought felt heard saw
  became taught sat stood shot swore woke slept ate rushed sued died`),
]);

/** What somebody does, and a company, a ministry or a team as well: they vouch for two words that no dictionary has, and for one that is a known name. */
export const sharedActs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...words(
    `won lost led met took hit wrote went came grew fought sank quit broke passed completed fired opened replaced succeeded beat defeated tied joined left hired targeted helped made gave held`,
  ),
]);

/** What is done to somebody: after a form of "be", and before the name of whom. */
export const humanFates: ReadonlySet<string> = new Set(
  words(`born killed murdered shot stabbed wounded injured hurt hospitalized hospitalised arrested detained jailed imprisoned freed released charged indicted accused suspected convicted acquitted
  sentenced executed deported extradited questioned interrogated kidnapped abducted raped assaulted beaten struck trampled drowned strangled rescued survived buried mourned
  married divorced engaged elected re-elected defeated appointed named nominated hired fired sacked suspended promoted knighted honored honoured succeeded replaced impeached sworn
  raised educated paralyzed paralysed diagnosed treated pronounced identified targeted traded drafted signed benched interviewed pardoned`),
);

/** What only somebody has, after a genitive. */
export const humanThings: ReadonlySet<string> = new Set(
  words(`death murder killing slaying shooting arrest trial sentence conviction testimony lawyer lawyers attorney attorneys wife husband widow mother father parents son sons daughter daughters brother sister family
  children child girlfriend boyfriend fiancee partner killer attacker body remains funeral birthday age health illness career life childhood house apartment car aide aides adviser advisers advisor advisors
  spokesman spokeswoman spokesperson supporters critics rival rivals opponent opponents campaign candidacy nomination appointment presidency resignation comments remarks speech tweets face head hand hands arm leg knee
  shoulder record goal teammates coach character performance role biography memoir book albums songs behavior behaviour personality cell bedroom defense defence victims`),
);

/** What happens to somebody, before "of" and the name. */
export const humanEnds: ReadonlySet<string> = new Set(
  words(
    `death murder killing slaying shooting arrest trial conviction sentencing kidnapping nomination appointment resignation family widow wife husband mother father son daughter brother sister parents friend friends body supporter supporters victim`,
  ),
);

/** Who somebody is to another: in apposition a name follows ("her brother, Roe, …"). */
export const kin: ReadonlySet<string> = new Set(
  words(`wife husband widow widower mother father son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter stepson stepdaughter
  fiancé fiancée girlfriend boyfriend partner friend neighbour neighbor colleague successor predecessor rival opponent deputy victim suspect survivor driver owner resident tenant landlord
  lawyer barrister attorney solicitor doctor nurse teacher farmer fisherman baker worker employee student pupil veteran volunteer witness winner runner-up`),
);

/** Members of one family. */
export const relatives: ReadonlySet<string> = new Set(
  words(`wife wives husband husbands widow widower spouse mother father parent parents mum mom dad son sons daughter daughters child children brother brothers sister sisters sibling siblings twin twins
  uncle aunt cousin cousins nephew niece grandmother grandfather grandparents grandson granddaughter grandchild grandchildren stepmother stepfather stepson stepdaughter stepbrother stepsister
  fiancé fiancée girlfriend boyfriend partner family families relative relatives`),
);
