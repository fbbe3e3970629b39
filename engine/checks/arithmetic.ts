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
      {
        texts: [
          "The index closed at 17,602, up 185 points, or 1.1 percent, on Friday. Copper ended at $9,120, down $139, or 1.5 percent, a ton. Shares of the bank rose 3 percent, or $1.20, to $41.20. Oil fell $2, or 2.5 percent, to settle at $78 a barrel. Tea rose 12 pence, or 2 percent, to £6.12 a kilo. The fund lost 50 cents (1 percent) to $49.50.",
        ],
      },
      {
        texts: [
          "The town paid $12,000 to 40 families, or about $300 per family. It gave $50 to each of the 12 winners, for a total of $600. It set aside $500 for each of the 20 runners, or $10,000. It bought 30 boats at $2 million apiece, or $60 million in all. It bought two vans at $30,000 a van, for $60,000.",
        ],
      },
      {
        texts: [
          "Turnover was $1.2 billion, up 20 percent from $1 billion. The fleet grew 25 percent from 40 ships to 50 ships. The price fell by $10 to $40 from $50. The rent eased to $900 from $1,000, a 10 percent drop. The rate went up from 3 percent to 3.25 percent, an increase of 25 basis points. The staff shrank from 200 to 150 (down 25 percent).",
        ],
      },
      {
        texts: [
          "Sales more than doubled from 20 million to 45 million cars. The output nearly tripled from 30 tons to 88 tons. Its losses were more than halved from 80 tons to 39 tons. The harvest doubled from 50 tons to 85 tons. The catch halved from 50 tons to 28.75 tons. The output almost doubled from 100 tons to 153 tons.",
        ],
      },
      {
        texts: [
          "The hill is 300 feet (91 metres) high. The field has 10 acres (4 hectares). The trip takes 90 minutes (an hour and a half). Some plots, a third (33 percent) of all, were sold. A quarter, or 25 percent, were let. In the shade it was 90 degrees (32 degrees Celsius). The parcel weighs 5 pounds (2.3 kilograms). The race is over 26.2 miles, or about 42 km. The island has 2 square miles (5.2 square km).",
        ],
      },
      {
        texts: [
          "The debt rose from 2 trillion won to 3 trillion won, or 50 percent. Its budget grew from 1 million crowns to 1.5 million crowns, or 50 percent. Its income rose from 100 crowns to 125 crowns, or 25 percent.",
        ],
      },
      {
        texts: [
          "Five people, a nurse, two drivers and two cooks, were hurt. The boat held nine passengers: four men, three women and two girls, the police said. The team has won 18 medals — nine gold, six silver and three bronze. Six women and eight men, 14 people in all, were on board. He keeps four dogs and nine cats — 13 animals altogether. They sold five cows and seven sheep, making a total of 12.",
        ],
      },
      {
        texts: [
          "The plan won 30 percent (12 of 40) of the votes. A quarter of the seats — 10 of 40 — are empty. Of the 80 boats, 20 (25 percent) sank. She has sold 9 of her 20 works, or nearly half. Some 12 out of the 48 clerks (25 percent) were ill. The crew lost 40 of 200 crates, or 20 percent of them.",
        ],
      },
    ],
    "share-differs": [
      { texts: ["The union said 12 of 40 drivers, or 25 percent, had called in sick on Monday."], quotes: ["25 percent"] },
      { texts: ["Of the 60 schools inspected, 15 (35 percent) had no working fire alarm, the audit found."], quotes: ["35 percent"] },
      {
        texts: ["About a third of the plots, or 45 percent, were sold before the fair, and 60 percent (9 of 20) of the flats."],
        quotes: ["9"],
      },
      {
        texts: [
          "The plan won 45 percent (12 of 40) of the votes. A third of the seats — 10 of 40 — are empty. Of all 80 boats, 20, or 35 percent, sank. Some 12 of the 48 clerks (35 percent) were ill.",
        ],
        quotes: ["45 percent", "A third", "35 percent"],
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
      {
        texts: [
          "Turnover was $1.2 billion, up 30 percent from $1 billion. The fleet grew 15 percent from 40 ships to 50 ships. The price fell by $20 to $40 from $50. The rent eased to $900 from $1,000, a 20 percent drop. The staff shrank from 200 to 150 (down 35 percent). The rate went up from 3 percent to 3.25 percent, an increase of 50 basis points.",
        ],
      },
      {
        texts: [
          "The index closed at 17,602, up 185 points, or 2.1 percent, on Friday. Copper ended at $9,120, down $139, or 2.5 percent, a ton. Shares of the bank rose 5 percent, or $1.20, to $41.20. Tea rose 12 pence, or 4 percent, to £6.12 a kilo. The fund lost 50 cents (3 percent) to $49.50.",
        ],
      },
    ],
    "points-differs": [
      { texts: ["Unemployment in the district rose 2 percent, from 5 percent to 7 percent, over the winter."], quotes: ["2 percent"] },
      { texts: ["The tax on sugar climbed from 10 percent to 15 percent, an increase of 5 percent, in January."], quotes: ["5 percent"] },
    ],
    "direction-differs": [
      { texts: ["The number of ferries rose from 52 boats to 41 boats in the course of the year."], quotes: ["52 boats"] },
      { texts: ["Average rents fell from $1,150 to $1,320 a month in the harbour district, the agency said."], quotes: ["$1,150"] },
      { texts: ["Its profit rose 10 percent from $50 million to $45 million. The price of bread went down 5 percent to $2.10 from $2."] },
    ],
    "parts-differs": [
      { texts: ["The blast killed 12 people, five men and eight women, the hospital said on Tuesday."], quotes: ["12 people"] },
      { texts: ["The team came home with 30 medals: 10 gold, 12 silver and nine bronze."], quotes: ["30 medals"] },
      { texts: ["Police led away 17 people — 11 men, three women and two boys — after the march."], quotes: ["17 people"] },
      { texts: ["The bus carried six adults and eight children, for a total of 15, when it left the road."], quotes: ["15"] },
      {
        texts: [
          "Five people, a nurse, two drivers and three cooks, were hurt. The boat held ten passengers: four men, three women and two girls, the police said. The team has won 17 medals — nine gold, six silver and three bronze. Six women and seven men, 14 people in all, were on board. They sold five cows and seven sheep, making a total of 13. Police said 46 people died, 30 in the north and 15 in the south.",
        ],
      },
    ],
    "shares-over-differs": [
      { texts: ["In the survey 57 percent approved of the mayor and 48 percent disapproved, the institute said."], quotes: ["57 percent"] },
      { texts: ["The poll found that 61 percent supported the new bridge, while 44 percent opposed it."], quotes: ["44 percent"] },
      {
        texts: [
          "Of the readers 60 percent voted against and 45 percent for it. In all 52 percent were men and 50 percent women. Of the readers 70 percent agreed and 34 percent disagreed.",
        ],
        quotes: ["70 percent"],
      },
    ],
    "each-differs": [
      { texts: ["The fund paid $300 million to 50,000 families, or $600 each, before the winter."], quotes: ["$600"] },
      { texts: ["The airline ordered 20 jets at $50 million each, for a total of $1.5 billion."], quotes: ["$1.5 billion"] },
      {
        texts: [
          "The town paid $12,000 to 40 families, or about $400 per family. It gave $50 to each of the 12 winners, for a total of $800. It set aside $500 for each of the 20 runners, or $12,000. It bought 30 boats at $2 million apiece, or $80 million in all. It bought two vans at $30,000 a van, for $90,000.",
        ],
      },
    ],
    "conversion-differs": [
      { texts: ["The village lies 30 miles (60 km) north of the capital, close to the border."], quotes: ["60 km"] },
      { texts: ["The keeper, who stands 5ft 4in (1.83 m), has played for the town since May."], quotes: ["1.83 m"] },
      { texts: ["The chick weighed two pounds (1.9 kg) when it left the nest on the tower."], quotes: ["1.9 kg"] },
      { texts: ["Winds reached 120 kph (95 mph) on the coast before the storm moved inland."], quotes: ["95 mph"] },
      { texts: ["The reading was 40 degrees Celsius (114 Fahrenheit), the highest of the summer."], quotes: ["40 degrees Celsius"] },
      { texts: ["The stone weighs 200 pounds (70 kilograms) and took four men to move."], quotes: ["200 pounds"] },
      {
        texts: [
          "The hill is 300 feet (120 metres) high. The field has 10 acres (6 hectares). The trip takes 90 minutes (two hours). In the shade it was 90 degrees (38 degrees Celsius). The race is over 26.2 miles, or about 52 km. The island has 2 square miles (7 square km). Some plots, a third (45 percent) of all, were sold. The step is 1 foot [40 centimetres] high.",
        ],
      },
    ],
    "times-differs": [
      { texts: ["The number of patients doubled from 20 to 55 within a week, the ministry said."], quotes: ["20"] },
      { texts: ["Exports of timber were halved from 80 tons to 62 tons a month after the ban."], quotes: ["80 tons"] },
      {
        texts: [
          "Sales more than doubled from 20 million to 35 million cars. Sales more than doubled from 20 million to 90 million cars. The output nearly tripled from 30 tons to 60 tons. Its losses were more than halved from 80 tons to 60 tons. The harvest doubled from 50 tons to 80 tons. The catch halved from 50 tons to 18 tons. The output almost doubled from 100 tons to 240 tons.",
        ],
      },
    ],
    silent: [
      { texts: ["The keeper, who stands 5ft 4in (1.63 m), landed a pike of three pounds and four ounces (1.47 kg)."] },
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
      {
        texts: [
          "The index stood at 17,602, and 185 points, or 2.1 percent, were at stake. The rate fell 2 percent, or 5 percent, to 17 percent. Its value rose $3, or 9 percent, to 40 points. The shares gained $50, or 20 percent, to $45.",
        ],
      },
      {
        texts: [
          "The town paid $12,000 for 40 tables, or $300 a guest. It paid $12,000 to one family, or $900 each. It gave 60 percent to 20 towns, or 4 percent each. They built 12 ships for 40 ships each, or 9 ships. Between 20 and 30 boats at $2 million each cost $90 million.",
        ],
      },
      {
        texts: [
          "She rose from 12th to 3rd place, and from 40 places to 12 places in all. The deficit rose from $40 million to $30 million. The bid went from 20 pages to 15. Costs rose, then fell, from $40 to $30. Wages are cut from $30 to $40. The price went from about $40 to $30 in a fall. Prices rose, and buses went from 40 seats to 30 seats.",
        ],
      },
      {
        texts: [
          "The workforce rose from 0 to 50, or 25 percent. It rose from 40 tons to 50 trucks, or 90 percent. It grew by 10 points from 40 tons to 70 tons. It grew by 10 days from 40 tons to 70 tons.",
        ],
      },
      {
        texts: [
          "Turnover was $1.2 billion, or $3 a share, up 20 percent from $2.50. The band, which sold 3,000 discs, up 20 percent from 9 in its first year, is known. Net was 12 million, up 20 percent from 10.",
        ],
      },
      {
        texts: [
          "It took 10 days (and 4 nights) to get 300 feet (of rope) and 20 miles (12 of them on foot). It is 30 miles (60 for lorries and vans) away. It weighs 30 miles (60 minutes) or 40 km, or 9 minutes. A half (40 in all) left, and 20 percent (20 percent) stayed.",
        ],
      },
      {
        texts: [
          "The crash hurt 12 people, some eight women and five men. It hurt 12 people, eight women and, besides, five men. It hurt 12 people, one of them a boy, and 40 cows. It hurt 12 people, two women and two men. It hurt four people, five women and six men. The club has 12 points, five goals and eight wins. It hurt 12 people, about seven women and six men.",
        ],
      },
      {
        texts: [
          "The club won 20 medals: eight gold and seven silver, among others. Nine passengers: four men, three women and two girls of the crew of the ship. The school has 30 rooms, 12 halls and 17 stairs. It has 30 rooms: 12 percent halls and 17 baths.",
        ],
      },
      {
        texts: [
          "Rain fell on five towns and seven farms, or on 13. He saw two cows, five hens and seven sheep, making a total of 13. He owns 5 percent and 7 percent, a total of 13. They have five cows and $7, making a total of $13.",
        ],
      },
      {
        texts: [
          "The plan won 30 percent (50 of 40) of the votes. A fall of 45 percent (12 of 40) was seen. Of 80 boats; 20 (35 percent) sank. Of $80, 20 people (35 percent) gave some. Ten of 40, or 35 percent by weight, were sold.",
        ],
      },
      {
        texts: [
          "In the poll 57 percent and, among women, 61 percent approved. About 60 percent approve and about 50 percent disapprove. Approval rose 60 percent and 50 percent disapprove. Some 50.4 percent approve and 49.7 percent disapprove. In the poll 60 percent were men and 55 percent were women of the north.",
        ],
      },
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
