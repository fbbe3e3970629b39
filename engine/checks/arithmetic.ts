import type { Reading } from "../reading.ts";
import { changesIn } from "./arithmetic-change.ts";
import { conversionsIn } from "./arithmetic-conversion.ts";
import { eachIn } from "./arithmetic-each.ts";
import { type Figure, sentencesOf } from "./arithmetic-figures.ts";
import { levelsIn } from "./arithmetic-level.ts";
import { partsIn } from "./arithmetic-parts.ts";
import { excessIn, sharesIn } from "./arithmetic-share.ts";
import type { Sum, Wrong } from "./arithmetic-sum.ts";
import { type Answer, defineCheck, type Group, type Member } from "./check.ts";
import { listed } from "./gather.ts";

type Reason = "adds-up" | `${Wrong}-differs`;

/** Sums that a sentence states with their result: does it come out, by the digits given? */
export const arithmetic = defineCheck<Sum, Reason>({
  id: "arithmetic",
  asks: "Do the sums in a sentence come out?",
  severity: "warning",
  point: "figure",
  about: ({ readings }) => readings.flatMap(sumsOf),
  compare: ({ members }): Answer<Sum, Reason>[] => {
    const sum = members[0]?.value;
    if (!sum) return [];
    const words = { sum: sum.says };
    return sum.wrong
      ? [{ relation: "conflict", reason: `${sum.wrong}-differs`, sides: members, words }]
      : [{ relation: "agreement", reason: "adds-up", sides: members, words }];
  },
  says: {
    "adds-up": (answer) => `${quoted(answer)}: the sum comes out (${answer.words?.sum}).`,
    "share-differs": (answer) => `${quoted(answer)} do not fit: ${answer.words?.sum}.`,
    "change-differs": (answer) => `${quoted(answer)} do not fit: ${answer.words?.sum}.`,
    "points-differs": (answer) => `${quoted(answer)}: ${answer.words?.sum}; percent and percentage points may have been mixed up.`,
    "direction-differs": (answer) => `${quoted(answer)} go the other way: ${answer.words?.sum}.`,
    "parts-differs": (answer) => `${quoted(answer)} do not add up: ${answer.words?.sum}.`,
    "shares-over-differs": (answer) => `${quoted(answer)} cannot both be right of one whole: ${answer.words?.sum}.`,
    "each-differs": (answer) => `${quoted(answer)} do not fit: ${answer.words?.sum}.`,
    "conversion-differs": (answer) => `${quoted(answer)} are not the same: ${answer.words?.sum}.`,
    "times-differs": (answer) => `${quoted(answer)} do not fit the word: ${answer.words?.sum}.`,
  },
  examples: {
    "adds-up": [
      { texts: ["The ferry carried 14 people, 12 women and two men, when it struck the pier on Friday."], quotes: ["14 people"] },
      { texts: ["Of the 40 councillors, 12 (30 percent) are under 35, the registry found."], quotes: ["12"] },
      { texts: ["The village lies 30 miles (48 kilometers) north of the capital, close to the border."], quotes: ["30 miles"] },
      { texts: ["Its workforce rose from 40 to 50, or 25 percent, after the merger."], quotes: ["40", "50"] },
      { texts: ["Twelve people were hurt: eight passengers, three drivers and a cyclist."], quotes: ["Twelve people"] },
      { texts: ["Officials said 45 people died, 30 in the north and 15 in the south."], quotes: ["45 people"] },
      { texts: ["The jobless rate edged up to 4.3 percent from 4.1 percent, a rise of 0.2 percentage points."], quotes: ["4.3 percent"] },
    ],
    "share-differs": [
      { texts: ["The union said 12 of 40 drivers, or 25 percent, had called in sick on Monday."], quotes: ["25 percent"] },
      { texts: ["Of the 60 schools inspected, 15 (35 percent) had no working fire alarm, the audit found."], quotes: ["35 percent"] },
      {
        texts: ["About a third of the plots, or 45 percent, were sold before the fair, and 60 percent (9 of 20) of the flats."],
        quotes: ["9"],
      },
    ],
    "change-differs": [
      { texts: ["Membership rose from 40,200 to 50,300, or 20 percent, within a year, the club said."], quotes: ["20 percent"] },
      { texts: ["The fare will go up 15 percent, from $2.00 to $2.50, at the start of next month."], quotes: ["15 percent"] },
      {
        texts: ["The index of the northern exchange rose 185 points, or 2.1 percent, to close at 17,602 on Friday."],
        quotes: ["185 points"],
      },
      { texts: ["Wheat fell 80 cents, or 4 percent, to $39.20 a tonne at the end of the week."], quotes: ["80 cents"] },
      { texts: ["Its fleet shrank by 12 ships to 48 from 62 after the sale of its northern routes."], quotes: ["12 ships"] },
    ],
    "points-differs": [
      { texts: ["Unemployment in the district rose 2 percent, from 5 percent to 7 percent, over the winter."], quotes: ["2 percent"] },
      { texts: ["The tax on sugar climbed from 10 percent to 15 percent, an increase of 5 percent, in January."], quotes: ["5 percent"] },
    ],
    "direction-differs": [
      { texts: ["The number of ferries rose from 52 boats to 41 boats in the course of the year."], quotes: ["52 boats"] },
      { texts: ["Average rents fell from $1,150 to $1,320 a month in the harbour district, the agency said."], quotes: ["$1,150"] },
    ],
    "parts-differs": [
      { texts: ["The blast killed 12 people, five men and eight women, the hospital said on Tuesday."], quotes: ["12 people"] },
      { texts: ["The team came home with 30 medals: 10 gold, 12 silver and nine bronze."], quotes: ["30 medals"] },
      { texts: ["Police led away 17 people — 11 men, three women and two boys — after the march."], quotes: ["17 people"] },
      { texts: ["The bus carried six adults and eight children, for a total of 15, when it left the road."], quotes: ["15"] },
    ],
    "shares-over-differs": [
      { texts: ["In the survey 57 percent approved of the mayor and 48 percent disapproved, the institute said."], quotes: ["57 percent"] },
      { texts: ["The poll found that 61 percent supported the new bridge, while 44 percent opposed it."], quotes: ["44 percent"] },
    ],
    "each-differs": [
      { texts: ["The fund paid $300 million to 50,000 families, or $600 each, before the winter."], quotes: ["$600"] },
      { texts: ["The airline ordered 20 jets at $50 million each, for a total of $1.5 billion."], quotes: ["$1.5 billion"] },
    ],
    "conversion-differs": [
      { texts: ["The village lies 30 miles (60 km) north of the capital, close to the border."], quotes: ["60 km"] },
      { texts: ["Winds reached 120 kph (95 mph) on the coast before the storm moved inland."], quotes: ["95 mph"] },
      { texts: ["The reading was 40 degrees Celsius (114 Fahrenheit), the highest of the summer."], quotes: ["40 degrees Celsius"] },
      { texts: ["The stone weighs 200 pounds (70 kilograms) and took four men to move."], quotes: ["200 pounds"] },
    ],
    "times-differs": [
      { texts: ["The number of patients doubled from 20 to 55 within a week, the ministry said."], quotes: ["20"] },
      { texts: ["Exports of timber were halved from 80 tons to 62 tons a month after the ban."], quotes: ["80 tons"] },
    ],
    silent: [
      { texts: ["The blast killed 12 people, including five men and eight women, the hospital said."] },
      { texts: ["The crash killed 12 people, injured 30 and left 400 without power, officials said."] },
      { texts: ["At least 12 people, five of them children, died, and 30 others were hurt."] },
      { texts: ["The bill passed with 12 officers, five soldiers and eight sailors in the gallery."] },
      { texts: ["The village lies 50 miles (80 km) from the coast, about 35 mph (55 km/h) winds away from the storm."] },
      { texts: ["The world has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit) since the age of steam."] },
      { texts: ["He is 6 feet 2 inches (1.88 metres) tall and weighs 200 pounds (91 kg)."] },
      { texts: ["The firm cut 1,200 of its 8,100 jobs, or about 15 percent, in the spring."] },
      { texts: ["The stake rose to 7 percent from 5 percent, or 2 percentage points, in the first half."] },
      { texts: ["Profit rose 4.6 percent to 3.2 billion won from 3.06 billion a year before."] },
      { texts: ["The share of women rose from 31 percent to 34 percent, and that of pupils by 12 percent."] },
      { texts: ["Sales nearly doubled from 2.1 million to 4 million cars in the decade after that."] },
      { texts: ["The singer rose from 40 to 12 in the rankings within a month."] },
      { texts: ["In the survey 57 percent approved of the mayor and 43 percent disapproved, with 1 percent unsure."] },
      { texts: ["Some 61 percent supported the new bridge, while 44 percent also opposed the toll."] },
      { texts: ["Tickets cost $12 for adults and $8 for children, or $30 for a family of two adults and three children."] },
      { texts: ["The trial lasted 10 days, or two weeks if the weekends are counted, and cost $4 million for 30 lawyers."] },
      { texts: ["She won 12 of 40 races and 25 percent of the prize money, or $2 million."] },
      { texts: ["The index rose 185 points, or 1.1 percent, to 17,602, and wheat fell 80 cents, or 2 percent, to $39.20."] },
      {
        texts: ["At the vote 40 of the 200 creditors, or 30 percent by value, said yes, and five of 20 clerks, or 3 percent of the staff."],
      },
      { texts: ["The panel has 11 members: five from each of the two parties and a chair."] },
      { texts: ["Fifty-five percent approve of the mayor and 52 percent disapprove of how she has handled the port."] },
      { texts: ["Net was $254 million, or $5.94 a share, up 56 percent from $163 million, or $4.06 a share."] },
      { texts: ["The bank will lend 30 billion won ($22 million) to 50 towns, or 600 million won each."] },
      { texts: ["Three people were killed, two of them women, and 11 people, most of them children, were hurt."] },
    ],
  },
});

const known = new WeakMap<Reading, Group<Sum>[]>();

/** The sums of a document: read once, as they depend on nothing else. */
function sumsOf(reading: Reading): Group<Sum>[] {
  const groups = known.get(reading) ?? sentencesOf(reading).flatMap((sentence) => each(sentence).map((sum) => groupOf(reading, sum)));
  known.set(reading, groups);
  return groups;
}

const each = (sentence: Parameters<typeof sharesIn>[0]): Sum[] => [
  ...sharesIn(sentence),
  ...excessIn(sentence),
  ...changesIn(sentence),
  ...levelsIn(sentence),
  ...partsIn(sentence),
  ...eachIn(sentence),
  ...conversionsIn(sentence),
];

function groupOf(reading: Reading, sum: Sum): Group<Sum> {
  const quotes = sum.figures.map(({ claim }) => claim.quote);
  return {
    key: `${reading.document.id} ${quotes.join(" ")}`,
    label: `sum of “${quotes.join("”, “")}”`,
    members: sum.figures.map((figure) => member(reading, figure, sum)),
  };
}

function member(reading: Reading, { claim, last }: Figure, value: Sum): Member<Sum> {
  const { document, start } = claim;
  const quote = reading.document.text.slice(start, last.end);
  return { reading, claim, side: { document, start, end: last.end, quote }, value, says: quote };
}

const quoted = ({ sides }: Answer<Sum, Reason>) => listed(sides.map(({ side }) => `“${side.quote}”`));
