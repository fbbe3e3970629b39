import { fatesBehind } from "./casualties.ts";
import { eventKinds } from "./disasters.ts";

/**
 * Words that one outlet has where another has the other, a line each, under its first word; in news they name one thing or deed. Forms that do not share a stem
 * stand each for themselves. What became of people and what happened are told by their own lists, which a line may add to.
 */
const lines = `
held custody suspect
resign resignation quit
found establish start-up founder founding inception
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
lawmaker deputy legislator parliamentarian mps senator congressman congresswoman
house home residence dwelling
flat apartment
flee fled escape
destroy raze gut
children child kid
doctor physician medic
school college
hospital clinic
steal stole stolen theft rob robbery
spend spent invest investment put
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
attorney lawyer counsel barrister solicitor
talks negotiation discussion negotiate
summit meeting conference gathering
repair renovate renovation refurbish refurbishment restore restoration overhaul strengthen reinforce
cut reduce reduction lower curb
pupil student schoolchild schoolchildren
customer client subscriber
tourist visitor holidaymaker
shop store outlet
road highway motorway
petrol gasoline
salary wage pay
tax levy duty
deficit shortfall
fan supporter spectator
match game fixture
contract deal agreement accord pact treaty
stock share
refugee migrant
fine penalty
ban prohibit outlaw
trial hearing
factory plant mill
farmer grower
town city
river stream
weapon gun firearm
drug narcotic
bomb explosive
pilot captain skipper
border frontier
flood flooding inundation
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
