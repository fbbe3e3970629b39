import { expect, test } from "vitest";
import { readDocument } from "../read.ts";
import { shippedRegister } from "../register/shipped.ts";
import { support } from "./support.ts";

/** What a draft holds that its article does not, as quoted; the article is made longer by a sentence that carries nothing. `also`: another source. */
function absentFrom(article: string, draft: string, published?: string, also?: string): string[] {
  const padding = " Talks went on as before, and nobody who was there would say any more about them than that they had been long.".repeat(
    6,
  );
  const readings = [
    ...(also ? [readDocument({ id: "also", text: also }, shippedRegister)] : []),
    readDocument({ id: "article", text: article + padding, ...(published ? { published } : {}) }, shippedRegister),
    readDocument({ id: "draft", text: draft, role: "draft", ...(published ? { published } : {}) }, shippedRegister),
  ];
  return support.about({ readings, register: shippedRegister }).map(({ members }) => members[0]?.side.quote ?? "");
}

const names: [string, string, string[]][] = [
  [
    "Kerrow told the council that the dredger Aurelia had been sold.",
    "Harbour chief David Kerrow has sold the dredger Aurelia, the council heard.",
    ["David"],
  ],
  [
    "David Quill was there when Kerrow told the council of the sale of the dredger.",
    "David Kerrow has told the council of the sale of the dredger.",
    ["David"],
  ],
  [
    "David was there when Kerrow told the council of the sale of the dredger.",
    "David Kerrow has told the council of the sale of the dredger.",
    [],
  ],
  ["David Kerrow told the council of the sale of the dredger.", "David Kerrow has told the council of the sale of the dredger.", []],
  ["The MAA sent its divers to the harbour on the wall.", "Divers of the Marine Accidents Authority were sent to the harbour wall.", []],
  ["The Marine Accidents Authority sent its divers to the harbour wall.", "Divers of the MAA were sent to the harbour wall.", []],
  ["Norwegian divers were sent to the harbour wall in the storm.", "Norway has sent divers to the harbour wall in the storm.", []],
  ["Divers from Turin were sent to the harbour wall in the storm.", "Divers from Italy were sent to the harbour wall in the storm.", []],
  [
    "Divers from Turin were sent to the harbour wall in the storm.",
    "Divers from Spain were sent to the harbour wall in the storm.",
    ["Spain"],
  ],
  ["Tasmania sent divers to the harbour wall in the storm.", "Tasmanian divers were sent to the harbour wall in the storm.", []],
  ["Marković sent his divers to the harbour wall in the storm.", "The divers of Markovich were sent to the harbour wall in the storm.", []],
  ["Derby lost at home when the keeper slipped in the mud.", "Supporters of Derby County saw the keeper slip in the mud.", []],
  [
    "The keeper slipped in the mud, and the visitors won at home.",
    "Supporters of Derby County saw the keeper slip in the mud as visitors won.",
    ["Derby County"],
  ],
  [
    "A judge heard that the keeper had been sold for nothing.",
    "The keeper was sold for nothing, a Court in the town heard from the judge.",
    [],
  ],
  ["The Tories said that the harbour wall was to be sold.", "The Conservatives say the harbour wall is to be sold.", []],
  ["Divers led by Indians went to the harbour wall in a storm.", "Indian-led divers went to the harbour wall in a storm.", []],
  ["The harbour chief has told divers to look at the wall.", "Harbour Chief Kerrow Tells Divers To Look At Wall", []],
  [
    "Kerrow of the CBI spoke of the harbour wall in the storm.",
    "Kerrow of the Confederation of British Industry spoke of the harbour wall.",
    [],
  ],
  [
    "Kerrow of the Confederation of British Industry spoke of the harbour wall.",
    "Kerrow of the CBI spoke of the harbour wall in the storm.",
    [],
  ],
  [
    "Kerrow of the Confederation of British Industry spoke of the harbour wall.",
    "Kerrow of the COBI spoke of the harbour wall in the storm.",
    [],
  ],
  [
    "Kerrow of the Confederation of British Industry spoke of the harbour wall.",
    "Kerrow of the CBE spoke of the harbour wall in the storm.",
    ["CBE"],
  ],
  [
    "Kerrow of the U.N. spoke of the harbour wall in the storm.",
    "Kerrow of the United Nations spoke of the harbour wall in the storm.",
    [],
  ],
  ["The Pilots’ League spoke of the harbour wall in the storm.", "Men of the PL spoke of the harbour wall in the storm.", []],
  ["Divers from New York were sent to the harbour wall in the storm.", "American divers were sent to the harbour wall in the storm.", []],
  ["Divers from Oslo were sent to the harbour wall in the storm.", "Norwegian divers were sent to the harbour wall in the storm.", []],
  ["Divers from South Korea were sent to the harbour wall in the storm.", "Korean divers were sent to the harbour wall in the storm.", []],
  ["Qaddafi sent divers to the harbour wall in the storm.", "The divers of Gaddafi were sent to the harbour wall in the storm.", []],
  ["Kerr sent divers to the harbour wall in the storm.", "The divers of Kern were sent to the harbour wall in the storm.", ["Kern"]],
  ["Stefanovic sent divers to the harbour wall in the storm.", "The divers of Stephanovic were sent to the harbour wall in the storm.", []],
  [
    "Kerrow sent divers to the harbour wall in the storm.",
    "The divers of Kerrman were sent to the harbour wall in the storm.",
    ["Kerrman"],
  ],
  ["Moroccans were sent to the harbour wall in the storm.", "Divers from Morocco were sent to the harbour wall in the storm.", []],
  ["Kerrow heard divers at the harbour wall in the storm.", "Mr Kerrow heard divers at the harbour wall in the storm.", []],
  ["Kerrow heard divers at the harbour wall in the storm.", "Brian Oduya heard divers at the harbour wall in the storm.", ["Brian Oduya"]],
  ["Kerrow heard divers at the harbour wall in the storm.", "Hope was heard by divers at the harbour wall in the storm.", []],
  ["Kerrow heard divers at the harbour wall in the storm.", "Hope Oduya was heard by divers at the harbour wall in the storm.", ["Oduya"]],
  [
    "Kerrow heard divers at the harbour wall in the storm.",
    "Four divers of the X team heard Kerrow at the harbour wall on the Second day.",
    [],
  ],
  ["Kerrow heard divers at the harbour wall in the storm.", "Al-Hadi heard divers at the harbour wall in the storm.", ["Al-Hadi"]],
  ["Derby heard divers at the harbour wall in the storm.", "Derby Town heard divers at the harbour wall in the storm.", []],
  ["Perth heard divers at the harbour wall in the storm.", "Perth Sheriff Court heard divers at the harbour wall in the storm.", []],
  [
    "Kerrow heard divers at the harbour wall in the storm.",
    "Perth Sheriff Court heard divers at the harbour wall in the storm.",
    ["Perth Sheriff Court"],
  ],
  ["Kerrow heard divers at the harbour wall in the storm.", "The Court of Oduya heard divers at the harbour wall in the storm.", ["Oduya"]],
  ["The harbour wall fell in the storm when divers were there.", "Brian by the wall.", []],
  ["The harbour wall fell in the storm when divers were there.", "Brian hit the wall.", ["Brian"]],
  ["Divers from Glasgow were sent to the harbour wall in the storm.", "Scotland has sent divers to the harbour wall in the storm.", []],
  [
    "Divers from Belfast were sent to the harbour wall in the storm.",
    "Divers from Northern Ireland were sent to the harbour wall in the storm.",
    [],
  ],
  [
    "Divers from Turin were sent to the harbour wall in the storm.",
    "Divers from Northern Ireland were sent to the harbour wall in the storm.",
    ["Northern Ireland"],
  ],
  [
    "Kerrow of the Pilots’ League spoke of the harbour wall in the storm.",
    "Kerrow of the PL and the PLK spoke of the harbour wall in the storm.",
    ["PLK"],
  ],
];
test.each(names)("names: %s ‖ %s", (article, draft, absent) => {
  expect(absentFrom(article, draft)).toEqual(absent);
});

const figures: [string, string, string[]][] = [
  ["The repair of the harbour wall will cost £4.2m, Kerrow said.", "The repair of the harbour wall will cost about £4m, Kerrow says.", []],
  ["The repair of the harbour wall will cost £4.2m, Kerrow said.", "The repair of the harbour wall will cost £7m, Kerrow says.", ["£7m"]],
  ["Divers found 36 cracks in the harbour wall, Kerrow said.", "Divers found 36% of the harbour wall to be cracked, Kerrow says.", ["36%"]],
  ["Divers cut 36 feet of rope from the wall, Kerrow said.", "Divers cut 36 metres of rope from the wall, Kerrow says.", ["36 metres"]],
  ["Divers found 14 cracks in the wall and 22 in the pier.", "Divers found 36 cracks in the wall and the pier.", []],
  ["Divers found cracks in the wall and in the pier, Kerrow said.", "Divers found five cracks in the wall and the pier, Kerrow says.", []],
  [
    "Divers found 7 cracks in the wall and the pier, Kerrow said.",
    "Divers found five cracks in the wall and the pier, Kerrow says.",
    ["five cracks"],
  ],
  [
    "Divers found cracks in the wall and in the pier, Kerrow said.",
    "Divers found fifty cracks in the wall and the pier, Kerrow says.",
    ["fifty cracks"],
  ],
  ["The wall was built in 1990 and the pier opened in 2004.", "The pier opened 14 years after the wall was built.", []],
  ["The wall was built long before the pier opened in 2004.", "The pier opened 14 years after the wall was built.", ["14 years"]],
  ["Rovers won 6-1 in the mud and left for the harbour.", "Rovers beat them 6–1 in the mud at the harbour.", []],
  ["Rovers won in the mud after six goals and left for the harbour.", "Rovers won 6-2 in the mud and left for the harbour.", ["6-2"]],
  ["Rovers won in the mud after two goals and left for the harbour.", "Rovers won 2-1 in the mud and left for the harbour.", []],
  ["A crowd of 2,400 watched the harbour wall come down.", "Thousands watched the harbour wall come down in the end.", []],
  ["A crowd of 90 watched the harbour wall come down.", "Thousands watched the harbour wall come down in the end.", ["Thousands"]],
  ["Half of the harbour wall came down, Kerrow told the divers.", "A third of the harbour wall came down, Kerrow told the divers.", []],
  [
    "Divers at the harbour wall found a rope of 36, Kerrow said.",
    "Divers at the harbour wall found a rope 36 metres long, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found 36 ropes and a bill of £36, Kerrow said.",
    "Divers at the harbour wall found 36 ropes and £36, Kerrow says.",
    [],
  ],
  ["Divers at the harbour wall found 560 pounds, Kerrow said.", "Divers at the harbour wall found a bill of £560, Kerrow says.", []],
  [
    "Divers at the harbour wall found a debt that dates from 1990, Kerrow said.",
    "Divers at the harbour wall found a debt of £1,990, Kerrow says.",
    ["£1,990"],
  ],
  [
    "Divers at the harbour wall found a debt in 1990, Kerrow said.",
    "Divers at the harbour wall found 1,990 metres of rope, Kerrow says.",
    ["1,990 metres"],
  ],
  [
    "Divers at the harbour wall found 36 metres of rope, Kerrow said.",
    "Divers at the harbour wall found 118 feet of rope, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found 36 metres of rope, Kerrow said.",
    "Divers at the harbour wall found 36,000 millimetres of rope, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found between 20 and 30 cracks, Kerrow said.",
    "Divers at the harbour wall found 20 to 30 cracks, Kerrow says.",
    [],
  ],
  ["Divers at the harbour wall found 23 cracks, Kerrow said.", "Divers at the harbour wall found more than 20 cracks, Kerrow says.", []],
  [
    "Divers at the harbour wall found 27 cracks, Kerrow said.",
    "Divers at the harbour wall found more than 20 cracks, Kerrow says.",
    ["more than 20 cracks"],
  ],
  [
    "Divers at the harbour wall found up to 20 cracks, Kerrow said.",
    "Divers at the harbour wall found fewer than 25 cracks, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found 1,249 loose stones, Kerrow said.",
    "Divers at the harbour wall found 1,200 loose stones, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found 1,270 loose stones, Kerrow said.",
    "Divers at the harbour wall found 1,200 loose stones, Kerrow says.",
    ["1,200 loose stones"],
  ],
  ["Divers at the harbour wall found £1,200 in coins, Kerrow said.", "Divers at the harbour wall found £1K in coins, Kerrow says.", []],
  [
    "Divers at the harbour wall found £1,600 in coins, Kerrow said.",
    "Divers at the harbour wall found £1K in coins, Kerrow says.",
    ["£1K"],
  ],
  ["Divers at the harbour wall found ropes and nets, Kerrow said.", "Divers at the harbour wall found twelve crabs, Kerrow says.", []],
  [
    "Divers at the harbour wall found ropes and nets, Kerrow said.",
    "Divers at the harbour wall found thirteen crabs, Kerrow says.",
    ["thirteen crabs"],
  ],
  ["Divers at the harbour wall found seven crabs, Kerrow said.", "Divers at the harbour wall found three crabs, Kerrow says.", []],
  [
    "Divers at the harbour wall found seven crabs, Kerrow said.",
    "Divers at the harbour wall found four crabs, Kerrow says.",
    ["four crabs"],
  ],
  [
    "Divers at the harbour wall found seven ropes, Kerrow said.",
    "Divers at the harbour wall found 12 per cent of the stones loose, Kerrow says.",
    ["12 per cent"],
  ],
  ["Divers at the harbour wall found seven ropes, Kerrow said.", "Divers at the harbour wall found £3 in coins, Kerrow says.", ["£3"]],
  [
    "Divers at the harbour wall found seven ropes, Kerrow said.",
    "Divers at the harbour wall found a leak for 12 days, Kerrow says.",
    ["12 days"],
  ],
  [
    "Divers at the harbour wall found seven ropes, Kerrow said.",
    "Divers at the harbour wall found 2.5 crabs on average, Kerrow says.",
    ["2.5 crabs"],
  ],
  ["Divers at the harbour wall found a crack, Kerrow said.", "Divers at the harbour wall found their second crack, Kerrow says.", []],
  [
    "Divers at the harbour wall found a crack, Kerrow said.",
    "Divers at the harbour wall found their third crack of the year, Kerrow says.",
    ["third crack"],
  ],
  [
    "Divers at the harbour wall found a third crack, Kerrow said.",
    "Divers at the harbour wall found their third crack of the year, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found 3 cracks in the year, Kerrow said.",
    "Divers at the harbour wall found their third crack of the year, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found that one stone in 30 was loose, Kerrow said.",
    "Divers at the harbour wall found that one in 30 stones was loose, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found that one stone in 40 was loose, Kerrow said.",
    "Divers at the harbour wall found that one in 30 stones was loose, Kerrow says.",
    ["one in 30 stones"],
  ],
  [
    "Divers at the harbour wall found loose stones, Kerrow said.",
    "Divers at the harbour wall found a couple of crabs and several ropes, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found £4.5m in one year and £2.5m in the next, Kerrow said.",
    "Divers at the harbour wall found a bill of £7m, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found £4.5m in one year and £2.5m in the next, Kerrow said.",
    "Divers at the harbour wall found a bill of £2m more, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found £4.5m in one year and £2.5m in the next, Kerrow said.",
    "Divers at the harbour wall found a bill of £8m, Kerrow says.",
    ["£8m"],
  ],
  [
    "Divers at the harbour wall found $4.5m in one year and £2.5m in the next, Kerrow said.",
    "Divers at the harbour wall found a bill of £7m, Kerrow says.",
    ["£7m"],
  ],
  [
    "Divers at the harbour wall found 800 ropes and 500 nets, Kerrow said.",
    "Divers at the harbour wall found 1,300 of them, Kerrow says.",
    ["1,300"],
  ],
  [
    "Divers at the harbour wall found 700 ropes and 200 nets, Kerrow said.",
    "Divers at the harbour wall found 900 of them, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found stones laid in 1966 and in 1990, Kerrow said.",
    "Divers at the harbour wall found stones laid for 24 years, Kerrow says.",
    [],
  ],
  [
    "Divers at the harbour wall found stones laid in 1966 and in 1990, Kerrow said.",
    "Divers at the harbour wall found stones laid for 36 years, Kerrow says.",
    ["36 years"],
  ],
  [
    "Divers at the harbour wall found 66 stones and 90 nets, Kerrow said.",
    "Divers at the harbour wall found stones laid for 24 years, Kerrow says.",
    ["24 years"],
  ],
  ["Rovers won 1-6 in the mud and left for the harbour.", "Rovers beat them 6–1 in the mud at the harbour.", []],
  ["Rovers won in the mud after nine goals and left for the harbour.", "Rovers won 4-5 in the mud and left for the harbour.", ["4-5"]],
  ["Rovers won in the mud after nine goals and left for the harbour.", "Rovers won 4-4 in the mud and left for the harbour.", []],
  ["Rovers have won in the mud and left for the harbour.", "Rovers won on 2016-07-15 in the mud and left for the harbour.", ["2016"]],
  [
    "Rovers have won in the mud and left for the harbour.",
    "Rovers of 1990-1991 won in the mud and left for the harbour.",
    ["1990", "1991"],
  ],
  ["A crowd of 2,400 watched the harbour wall come down.", "Dozens watched the harbour wall come down in the end.", []],
  ["A crowd watched the harbour wall come down in 1987.", "Thousands watched the harbour wall come down in the end.", ["Thousands"]],
  ["A crowd watched the harbour wall of 1,900 stones come down.", "Thousands watched the harbour wall come down in the end.", []],
  ["Thousands watched the harbour wall come down.", "Thousands watched the harbour wall come down in the end.", []],
  ["A crowd of 999 watched the harbour wall come down.", "Thousands watched the harbour wall come down in the end.", ["Thousands"]],
  ["A crowd of 1,000 watched the harbour wall come down.", "Thousands watched the harbour wall come down in the end.", []],
  ["A crowd watched the harbour wall come down for £5.5bn.", "A crowd watched the harbour wall come down for 5.5 billion pounds.", []],
  ["A crowd watched the harbour wall come down on the 14th.", "A crowd of 14 watched the harbour wall come down in the end.", []],
];
test.each(figures)("figures: %s ‖ %s", (article, draft, absent) => {
  expect(absentFrom(article, draft)).toEqual(absent);
});

const times: [string, string, string[], string?][] = [
  ["The harbour wall will come down on Sat, Kerrow told divers.", "The harbour wall will come down on Saturday, Kerrow told divers.", []],
  ["The harbour wall came down in the night, Kerrow told divers.", "The harbour wall came down on Saturday, Kerrow told divers.", []],
  [
    "The harbour wall will come down on Friday, Kerrow told divers.",
    "The harbour wall will come down on Saturday, Kerrow told divers.",
    ["Saturday"],
  ],
  [
    "The harbour wall will come down in Sept., Kerrow told divers.",
    "The harbour wall will come down in September, Kerrow told divers.",
    [],
  ],
  [
    "The harbour wall will come down in June, Kerrow told divers.",
    "The harbour wall will come down in September, Kerrow told divers.",
    ["September"],
  ],
  ["The harbour wall came down after the war, Kerrow told divers.", "The harbour wall came down in 1947, Kerrow told divers.", ["1947"]],
  [
    "The harbour wall came down 77 years ago, Kerrow told divers.",
    "The harbour wall came down in 1947, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  ["The harbour wall will come down in a week, Kerrow told divers.", "The harbour wall will come down next week, Kerrow told divers.", []],
  [
    "The harbour wall will come down, as Kerrow has told divers.",
    "The harbour wall will come down next week, Kerrow told divers.",
    ["next week"],
  ],
  [
    "The harbour wall will come down in the summer, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    ["next month"],
  ],
  [
    "The harbour wall will come down in a month, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    [],
  ],
  ["The harbour wall will come down on Tuesday, Kerrow told divers.", "The harbour wall will come down next week, Kerrow told divers.", []],
  [
    "The harbour wall will come down in June, Kerrow told divers.",
    "The harbour wall will come down next week, Kerrow told divers.",
    ["next week"],
  ],
  [
    "The harbour wall will come down at the weekend, Kerrow told divers.",
    "The harbour wall will come down next weekend, Kerrow told divers.",
    [],
  ],
  [
    "The harbour wall will come down at the weekend, Kerrow told divers.",
    "The harbour wall will come down next week, Kerrow told divers.",
    [],
  ],
  ["The harbour wall will come down in June, Kerrow told divers.", "The harbour wall will come down next year, Kerrow told divers.", []],
  ["The harbour wall may come down, Kerrow told divers.", "The harbour wall will come down next year, Kerrow told divers.", ["next year"]],
  [
    "The harbour wall came down in the end, Kerrow told divers.",
    "The harbour wall came down last year, Kerrow told divers.",
    ["last year"],
  ],
  ["The harbour wall will come down, Kerrow told divers.", "The harbour wall will be the next wall, Kerrow told divers.", []],
  ["The harbour wall came down today, Kerrow told divers.", "The harbour wall came down on Saturday, Kerrow told divers.", []],
  [
    "The harbour wall came down in the end, Kerrow told divers.",
    "The harbour wall came down on Saturday, Kerrow told divers.",
    ["Saturday"],
  ],
  ["The harbour wall came down in the end, Kerrow told divers.", "The harbour wall may come down, Kerrow told divers.", []],
  ["The harbour wall came down in the end, Kerrow told divers.", "The harbour wall came down on 4 May, Kerrow told divers.", ["May"]],
  ["The harbour wall came down in the end, Kerrow told divers.", "The harbour wall saw the divers march by, Kerrow told divers.", []],
  ["The harbour wall came down in the end, Kerrow told divers.", "The harbour wall came down in March, Kerrow told divers.", ["March"]],
  [
    "The harbour wall came down in the end, Kerrow told divers.",
    "The harbour wall came down in 2023, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall came down in the end, Kerrow told divers.",
    "The harbour wall came down in 2022, Kerrow told divers.",
    ["2022"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down in the end, Kerrow told divers.",
    "The harbour wall will come down in 2025, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall came down in the end, Kerrow told divers.",
    "The harbour wall of 1599 stones came down, Kerrow told divers.",
    ["1599 stones"],
  ],
  ["The harbour wall came down in the end, Kerrow told divers.", "The harbour wall came down in 1600, Kerrow told divers.", ["1600"]],
  [
    "The harbour wall will come down in three weeks, Kerrow told divers.",
    "The harbour wall will come down on 30 June, Kerrow told divers.",
    ["June"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down in 2024, Kerrow told divers.",
    "The harbour wall will come down on 30 June, Kerrow told divers.",
    ["June"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down tomorrow, Kerrow told divers.",
    "The harbour wall will come down in May, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down in June, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down in July, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    ["next month"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down next month, Kerrow told divers.",
    "The harbour wall will come down in June, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down next month, Kerrow told divers.",
    "The harbour wall will come down in July, Kerrow told divers.",
    ["July"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 4 May, Kerrow told divers.",
    "The harbour wall will come down on Saturday, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 5 May, Kerrow told divers.",
    "The harbour wall will come down on Saturday, Kerrow told divers.",
    ["Saturday"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down in 2024, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    ["next month"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 31 May, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    ["next month"],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 1 June, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 30 June, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    [],
    "2024-05-02",
  ],
  [
    "The harbour wall will come down on 1 July, Kerrow told divers.",
    "The harbour wall will come down next month, Kerrow told divers.",
    ["next month"],
    "2024-05-02",
  ],
];
test.each(times)("times: %s ‖ %s", (article, draft, absent, published) => {
  expect(absentFrom(article, draft, published)).toEqual(absent);
});

const words: [string, string, string[]][] = [
  ["The diver was held by police after the wall came down.", "A diver was arrested after the harbour wall came down.", []],
  ["The diver went home after the harbour wall came down.", "A diver was arrested after the harbour wall came down.", ["arrested"]],
  ["Kerrow, who scored twice, hit the harbour wall with his car.", "The striker Kerrow has hit the harbour wall with his car.", []],
  ["Kerrow, who was late, hit the harbour wall with his car.", "The striker Kerrow has hit the harbour wall with his car.", ["striker"]],
  ["The wall at the harbour fell down, Kerrow told divers.", "The harbour wall fell for the first time, Kerrow told divers.", ["first"]],
  ["The wall at the harbour had never come down, Kerrow told divers.", "The harbour wall fell for the first time, Kerrow told divers.", []],
  ["“It is a wicked shame,” Kerrow told divers at the harbour wall.", "The harbour wall is a “wicked shame”, Kerrow told divers.", []],
  [
    "“It is a great pity,” Kerrow told divers at the harbour wall.",
    "The harbour wall is a “wicked shame”, Kerrow told divers.",
    ["wicked shame"],
  ],
  ["The wall at the harbour fell down, Kerrow told divers.", "The harbour wall fell in the first half, Kerrow told divers.", []],
  ["A new wall at the harbour fell down, Kerrow told divers.", "The harbour wall fell for the first time, Kerrow told divers.", []],
  ["The wall at the harbour is a shame, Kerrow told divers.", "The harbour wall is “a shame”, Kerrow told the divers.", []],
  ["The wall at the harbour is a shame, Kerrow told divers.", "The harbour wall is “a sham, Kerrow told the divers.", []],
  [
    "The wall at the harbour is a shame, Kerrow told divers.",
    'The harbour wall is “a shame” and "an eyesore", Kerrow told divers.',
    ["an eyesore"],
  ],
  ["The strikers at the harbour are late, Kerrow told divers.", "The strikers at the harbour wall are late, Kerrow told divers.", []],
  ["Divers at the harbour wall fell ill, Kerrow told the police.", "Officers at the harbour wall fell ill, Kerrow told divers.", []],
];
test.each(words)("words: %s ‖ %s", (article, draft, absent) => {
  expect(absentFrom(article, draft)).toEqual(absent);
});

const herds = "Snow lay on the upper valleys, and the herds were brought down to the barns before the frost. ".repeat(12);
test.each([...names, ...figures, ...times, ...words])(
  "what one source has, no other needs: %s ‖ %s",
  (article, draft, absent, published?: string) => {
    expect(absentFrom(article, draft, published, herds)).toEqual(absent);
  },
);

const harbour = "The harbour wall came down in the storm, and divers were sent to look at the stones.";
test.each([
  // so many words and characters, and so much longer a source, make a summary
  [`The harbour wall hit Brian. ${"It was as it is and so it was. ".repeat(9)}`, ["Brian"]],
  [`The harbour wall hit Brian. ${"It was as it is and so it was. ".repeat(10)}`, []],
  [`The harbour wall hit Brian. ${"Uncommunicativenesses overcompensated ".repeat(18)}`, []],
  ["Snow lies deep in the towns of the inland valleys, writes Brian, whose sledge got stuck.", []],
])("a summary or not: %s", (draft, absent) =>
  expect(absentFrom(`${harbour} `.repeat(9), draft).filter((quote) => quote === "Brian")).toEqual(absent),
);
