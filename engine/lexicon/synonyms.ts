import { fatesBehind } from "./casualties.ts";
import { eventKinds } from "./disasters.ts";

/** Words that one outlet has where another has the other, a line each; in news they name one thing or deed. All inflections that do not share a stem. */
const lines = `
arrest custody detain suspect
resign resignation quit
found establish start-up
build built construct construction erect
begin began begun start open launch commence kick
end finish conclude
marry married wed wedding
win won beat defeat victory triumph
lose lost loss
rise rose risen increase climb jump grow grew growth gain surge soar advance swell
fall fell fallen drop decline slip decrease tumble plunge slump slide slid shrink shrank sink
buy bought acquire purchase acquisition takeover
sell sold sale
cost worth value
carry aboard onboard board
strike walkout stoppage
vote ballot
approve pass adopt endorse
reject oppose against
sentence jail imprison imprisonment prison
convict conviction guilty
charge indict accuse
sign signed signing
employ employee staff worker workforce job
profit earnings income
revenue sales turnover
car vehicle automobile
company firm group corporation
film movie picture
plane aircraft jet airliner airplane
ship vessel ferry boat
officer policeman police
protest march rally demonstration demonstrate protester demonstrator
lawmaker deputy legislator parliamentarian mps
house home residence
flee fled escape
destroy raze gut wreck
children child kid
doctor physician medic
school college
hospital clinic
crew staff
steal stole stolen theft rob robbery
spend spent
leave left depart
goal score
magnitude measured registered
weigh weight
tall high height
long length
deep depth
wide width
storm hurricane typhoon cyclone
army military troops soldiers
prosecutor prosecution
attorney lawyer counsel
`;

const sets = lines
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

/** The words that say the same in news, those of a line under its first word. Lower case. */
export const sameInNews: readonly (readonly [word: string, same: string])[] = [
  ...Object.entries(eventKinds).map(([word, kind]) => [word, `~${kind}`] as const),
  ...Object.entries(fatesBehind).map(([word, fate]) => [word, `~${fate}`] as const),
  ...sets.flatMap((words) => words.map((word) => [word, `~${words[0]}`] as const)),
];
