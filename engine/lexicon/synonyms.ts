import { fatesBehind } from "./casualties.ts";
import { eventKinds } from "./disasters.ts";

/**
 * Words that one outlet has where another has the other, a line each, under its first word; in news they name one thing or deed. Forms that do not share a stem
 * stand each for themselves. What became of people and what happened are told by their own lists, which a line may add to.
 */
const lines = `
held custody suspect
resign resignation quit
found establish start-up
build built construct construction erect
begin began begun start open launch commence kick
end finish conclude
marry married wed wedding
win won beat defeat victory triumph
lose lost loss
rise rose risen increase climb jump grow grew growth gain surge soar advance swell
fall fell fallen drop decline slip decrease tumble slump shrink shrank
buy bought acquire purchase acquisition takeover
sell sold sale
cost worth value
carry carries carried carrying aboard onboard board
strike walkout stoppage
vote ballot
approve pass adopt endorse
reject oppose against
sentence prison
convict conviction guilty
charge accuse
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
protest march rally demonstrate demonstrator
lawmaker deputy legislator parliamentarian mps
house home residence
flee fled escape
destroy raze gut
children child kid
doctor physician medic
school college
hospital clinic
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
army military troops soldiers
prosecutor prosecution
attorney lawyer counsel
`;

const sets = lines
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

/** Words with the one that stands for all that say the same in news. Lower case; of a word that stands in several lists the last counts. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(eventKinds).map(([word, kind]) => [word, `~${kind}`] as const),
  ...Object.entries(fatesBehind).map(([word, fate]) => [word, `~${fate}`] as const),
  ...sets.flatMap((words) => words.map((word) => [word, `~${words[0]}`] as const)),
]);
