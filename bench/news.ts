/**
 * News that nobody wrote: articles made from a seed, the same on every machine. People, offices, places, dates, figures, series, lists and
 * quotations stand as thickly as in an agency's copy, so that reading it costs what reading news costs.
 */
export type Article = { id: string; text: string; published: string };

/** Numbers from 0 to below 1 (mulberry32, public domain). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (list: string) => list.split(", ");
const given = words(
  "Ana, Marek, Julia, David, Ines, Robert, Helen, Karim, Laura, Peter, Sofia, Thomas, Maria, Daniel, Nora, James, Elena, Paul, Agnes, Victor",
);
const openings = words(
  "Kow, Lind, March, Ok, Petr, Hart, Brand, Mor, Cast, Duv, Ferr, Nov, Rasm, Tan, Whit, Yilm, Zell, Abb, Gron, Sand, Berg, Hall",
);
const endings = words(
  "alski, gren, etti, afor, ov, ley, ton, eno, ellan, al, is, ak, ussen, aka, combe, az, er, ott, feld, strom, mann, ini, quist",
);
const titles = words(
  "Mayor, Governor, Foreign Minister, Senator, President, Police Chief, Prime Minister, Professor, Defense Secretary, Judge",
);
const places = words(
  "Lisbon, Warsaw, Nairobi, Ottawa, Jakarta, Vienna, Lima, Helsinki, Dakar, Osaka, Denver, Manila, Athens, Leeds, Oslo, Quito, Cork, Ghent",
);
const states = words(
  "Portugal, Poland, Kenya, Canada, Indonesia, Austria, Peru, Finland, Senegal, Japan, the Philippines, Greece, Norway, Ecuador",
);
const bodies = words(
  "the World Bank, the European Commission, the United Nations, NATO, the city council, the ministry of health, the coast guard",
);
const things = words(
  "harbour, bridge, railway, hospital, pipeline, airport, school reform, fishing accord, water plant, housing plan, budget, museum, tunnel, library, tax, ferry, dam, court, market, stadium, clinic, forest, archive, theatre, prison, road, mine, refinery, vaccine, orchestra",
);
const people = words(
  "teachers, nurses, farmers, miners, students, drivers, voters, tenants, dockers, pilots, doctors, bakers, judges, traders, pensioners",
);
const qualities = words(
  "old, costly, disputed, popular, unfinished, crowded, modest, secret, northern, rural, private, damaged, profitable, narrow, famous, unsafe, temporary, regional, planned, ageing",
);
const past = words(
  "opened, criticised, approved, visited, delayed, sold, inspected, defended, closed, repaired, photographed, praised, blocked, rebuilt, forgot, measured, insured, painted, cleared, flooded",
);
const bare = words(
  "open, defend, close, repair, sell, inspect, rebuild, insure, visit, approve, block, measure, clear, finish, move, fund, save, lose, share, keep",
);
const manner = words(
  "quietly, at last, once more, without warning, in haste, by a narrow vote, under protest, as planned, too late, against advice, twice, with relief",
);
const reasons = words(
  "because money ran short, after months of argument, despite heavy rain, while parliament was away, before winter set in, although few had asked for it, since nobody else would, as prices fell, until a court stepped in, for want of steel",
);
const musts = words(
  "We cannot, They must, Nobody should, All of us may, You will, I never asked to, The state ought to, Who else could, Let them, It takes years to",
);
const weekdays = words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday");
const months = words("January, February, March, April, May, June, July, August, September, October, November, December");
const many = words("second, third, fourth, fifth, sixth, seventh");
const numbers = words("two, three, four, five, seven, nine, eleven, twelve, fifteen, twenty");

type Draw = { one: <T>(list: readonly T[]) => T; number: (from: number, to: number) => number; name: () => string; thing: () => string };

/** Each makes one sentence. What it is about is drawn anew each time, so that texts share few rows of words. */
const sentences: ((draw: Draw) => string)[] = [
  ({ one, name, thing }) => `${one(titles)} ${name()} ${one(manner)} ${one(past)} the ${thing()} in ${one(places)} on ${one(weekdays)}.`,
  ({ one, number, name, thing }) =>
    `The ${thing()} will cost about $${number(2, 90)}.${number(1, 9)} million, ${name()} said ${one(manner)}.`,
  ({ one, number }) => `At least ${number(3, 90)} ${one(people)} were injured near ${one(places)} ${one(reasons)}, officials said.`,
  ({ one, name, thing }) => `“${one(musts)} ${one(bare)} the ${thing()} ${one(reasons)},” ${name()} told ${one(people)} in ${one(places)}.`,
  ({ one, number, thing }) =>
    `Exports of ${one(states)} rose ${number(2, 30)}.${number(1, 9)} percent in ${one(months)}, and the ${thing()} was ${one(past)}.`,
  ({ one, name }) => `It was the ${one(many)} consecutive year that ${name()} took part in the talks with ${one(bodies)}.`,
  ({ one, number, thing }) =>
    `The accord between ${one(states)} and ${one(states)}, signed on ${one(months)} ${number(1, 28)}, ${number(1990, 2019)}, covers the ${thing()}.`,
  ({ one, thing }) => `Neither ${one(people)} nor ${one(people)} would say whether the ${thing()} had been ${one(past)} ${one(reasons)}.`,
  ({ one, name, thing }) =>
    `${name()}, a spokesman for ${one(bodies)}, said that ${one(people)} “${one(past)} the ${thing()} ${one(manner)}” ${one(reasons)}.`,
  ({ one, thing }) =>
    `Many ${one(people)} of ${one(places)} have complained that the ${thing()} is ${one(qualities)}, ${one(qualities)} and far away from the ${thing()}.`,
  ({ one, number, name, thing }) =>
    `${name()}, ${number(24, 81)}, has lived in ${one(places)} since ${number(1975, 2015)} and helps ${one(people)} ${one(bare)} a ${thing()}.`,
  ({ one }) => `Officials from ${one(states)}, ${one(states)} and ${one(states)} are to meet in ${one(places)} later this year.`,
  ({ one, number, thing }) =>
    `The council has spent ${number(11, 99)},${number(100, 999)} euros on the ${thing()}, more than twice as much as in ${number(2005, 2019)}, ${one(reasons)}.`,
  ({ one, name, thing }) =>
    `According to ${one(bodies)}, the plan that ${name()} ${one(past)} last ${one(weekdays)} would leave ${one(numbers)} villages without a ${thing()}.`,
  ({ one, thing }) =>
    `But ${one(people)} who know the ${thing()} expect that ${one(people)} will ${one(bare)} it ${one(manner)}, ${one(reasons)}.`,
  ({ one, number, name, thing }) =>
    `“In ${one(months)} ${number(100, 900)} ${one(people)} ${one(past)} the ${thing()} ${one(manner)},” said ${name()}, who runs the ${thing()} in ${one(places)}.`,
  ({ one, thing }) =>
    `The decision came ${one(reasons)}, when ${one(people)} and ${one(people)} ${one(past)} the ${thing()} ${one(manner)}.`,
  ({ one, number, thing }) =>
    `About ${number(20, 60)} percent of ${one(people)} in ${one(states)} said they would rather ${one(bare)} the ${thing()}.`,
];

/** An article of about so many words; same seed, same article. */
export function article(seed: number, length: number): Article {
  const random = chance(seed);
  const draw: Draw = {
    one: (list) => list[Math.floor(random() * list.length)] as never,
    number: (from, to) => from + Math.floor(random() * (to - from + 1)),
    name: () => `${draw.one(given)} ${draw.one(openings)}${draw.one(endings)}`,
    thing: () => `${draw.one(qualities)} ${draw.one(things)}`,
  };
  const parts = [`${draw.one(places)} votes on its ${draw.one(things)}`, `By ${draw.name()}`];
  for (let count = 0; count < length; ) {
    const paragraph = Array.from({ length: draw.number(1, 4) }, () => draw.one(sentences)(draw)).join(" ");
    count += paragraph.split(" ").length;
    parts.push(paragraph);
  }
  return { id: `a${seed}`, text: parts.join("\n\n"), published: `2024-${two(draw.number(1, 12))}-${two(draw.number(1, 28))}` };
}

const two = (value: number) => String(value).padStart(2, "0");

export const wordsIn = (text: string) => text.split(/\s+/).length;
