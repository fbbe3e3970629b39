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
  "Ana, Marek, Julia, David, Ines, Robert, Helen, Karim, Laura, Peter, Sofia, Thomas, Maria, Daniel, Nora, James, Elena, Paul",
);
const family = words(
  "Kowalski, Lindgren, Marchetti, Okafor, Petrov, Hartley, Brandt, Moreno, Castellan, Duval, Ferris, Novak, Rasmussen, Tanaka, Whitcombe, Yilmaz, Zeller, Abbott",
);
const titles = words("Mayor, Governor, Foreign Minister, Senator, President, Police Chief, Prime Minister, Professor, Defense Secretary");
const places = words(
  "Lisbon, Warsaw, Nairobi, Ottawa, Jakarta, Vienna, Lima, Helsinki, Dakar, Osaka, Denver, Manila, Athens, Leeds, Oslo, Quito",
);
const states = words(
  "Portugal, Poland, Kenya, Canada, Indonesia, Austria, Peru, Finland, Senegal, Japan, the Philippines, Greece, Norway, Ecuador",
);
const bodies = words(
  "the World Bank, the European Commission, the United Nations, NATO, the city council, the ministry of health, the coast guard",
);
const things = words(
  "harbour, bridge, railway, hospital, pipeline, airport, school reform, fishing accord, water plant, housing plan, budget, museum",
);
const weekdays = words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday");
const months = words("January, February, March, April, May, June, July, August, September, October, November, December");
const many = words("second, third, fourth, fifth, sixth, seventh");
const numbers = words("two, three, four, five, seven, nine, eleven, twelve, fifteen, twenty");
const acts = words("opened, criticised, approved, visited, delayed, sold, inspected, defended, closed, paid for");

type Draw = { one: (list: readonly string[]) => string; number: (from: number, to: number) => number; name: () => string };

/** Each makes one sentence. What they are about is drawn anew each time. */
const sentences: ((draw: Draw) => string)[] = [
  ({ one, name }) => `${one(titles)} ${name()} ${one(acts)} the ${one(things)} in ${one(places)} on ${one(weekdays)}.`,
  ({ one, number, name }) => `The ${one(things)} will cost about $${number(2, 90)}.${number(1, 9)} million, ${name()} said.`,
  ({ one, number }) => `At least ${number(3, 90)} people were injured when a bus left the road near ${one(places)}, officials said.`,
  ({ one, name }) =>
    `“We cannot let the ${one(things)} wait for another ${one(numbers)} years,” ${name()} told reporters in ${one(places)}.`,
  ({ one, number }) => `Exports of ${one(states)} rose ${number(2, 30)}.${number(1, 9)} percent in ${one(months)} from a year earlier.`,
  ({ one, name }) => `It was the ${one(many)} consecutive year that ${name()} took part in the talks with ${one(bodies)}.`,
  ({ one, number }) =>
    `The accord between ${one(states)} and ${one(states)}, signed on ${one(months)} ${number(1, 28)}, ${number(1990, 2019)}, runs out next year.`,
  ({ one }) => `Neither side would say whether the work on the ${one(things)} had been stopped before the winter or merely slowed down.`,
  ({ one, name }) =>
    `${name()}, a spokesman for ${one(bodies)}, said that the figures were “wrong in every respect” and that nobody had asked for them.`,
  ({ one }) =>
    `Residents of ${one(places)} have complained for years that the ${one(things)} is too loud, too slow and too far away from where they live.`,
  ({ one, number, name }) =>
    `${name()}, ${number(24, 81)}, has lived in ${one(places)} since ${number(1975, 2015)} and teaches history at a school near the ${one(things)}.`,
  ({ one }) => `Officials from ${one(states)}, ${one(states)} and ${one(states)} are to meet in ${one(places)} later this year.`,
  ({ one, number }) =>
    `The council has spent ${number(11, 99)},${number(100, 999)} euros on the ${one(things)}, more than twice as much as in ${number(2005, 2019)}.`,
  ({ one, name }) =>
    `According to ${one(bodies)}, the plan that ${name()} put forward last ${one(weekdays)} would leave ${one(numbers)} villages without a road.`,
  ({ one }) =>
    `But the matter is far from settled, and those who know the ${one(things)} best expect that it will come back before the courts.`,
  ({ one, number, name }) =>
    `“In ${one(months)} we had ${number(100, 900)} requests. We answered all of them,” said ${name()}, who runs the office in ${one(places)}.`,
  ({ one }) =>
    `The decision came after weeks of argument in which both parties accused each other of holding up money for the ${one(things)}.`,
  ({ one, number }) =>
    `About ${number(20, 60)} percent of those asked in ${one(states)} said they would rather keep the old ${one(things)}.`,
];

/** An article of about so many words; same seed, same article. */
export function article(seed: number, length: number): Article {
  const random = chance(seed);
  const draw: Draw = {
    one: (list) => list[Math.floor(random() * list.length)] as string,
    number: (from, to) => from + Math.floor(random() * (to - from + 1)),
    name: () => `${draw.one(given)} ${draw.one(family)}`,
  };
  const parts = [`${draw.one(places)} votes on its ${draw.one(things)}`, `By ${draw.name()}`];
  for (let count = 0; count < length; ) {
    const paragraph = Array.from({ length: draw.number(1, 4) }, () => (draw.one as unknown as Pick)(sentences)(draw)).join(" ");
    count += paragraph.split(" ").length;
    parts.push(paragraph);
  }
  return { id: `a${seed}`, text: parts.join("\n\n"), published: `2024-${two(draw.number(1, 12))}-${two(draw.number(1, 28))}` };
}

type Pick = (list: typeof sentences) => (typeof sentences)[number];
const two = (value: number) => String(value).padStart(2, "0");

export const wordsIn = (text: string) => text.split(/\s+/).length;
