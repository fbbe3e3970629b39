import { expect, test } from "vitest";
import { readDocument } from "../read.ts";
import { shippedRegister } from "../register/shipped.ts";
import { support } from "./support.ts";

/** What a draft holds that its article does not, as quoted; the article is made longer by a sentence that carries nothing. */
function absentFrom(article: string, draft: string, published?: string): string[] {
  const padding = " Talks went on as before, and nobody who was there would say any more about them than that they had been long.".repeat(
    6,
  );
  const readings = [
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
];
test.each(names)("names: %s ‖ %s", (article, draft, absent) => {
  expect(absentFrom(article, draft)).toEqual(absent);
});

const figures: [string, string, string[]][] = [
  ["The repair of the harbour wall will cost £4.2m, Kerrow said.", "The repair of the harbour wall will cost about £4m, Kerrow says.", []],
  ["The repair of the harbour wall will cost £4.2m, Kerrow said.", "The repair of the harbour wall will cost £7m, Kerrow says.", ["£7m"]],
  ["Divers found 36 cracks in the harbour wall, Kerrow said.", "Divers found 36% of the harbour wall to be cracked, Kerrow says.", ["36%"]],
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
];
test.each(words)("words: %s ‖ %s", (article, draft, absent) => {
  expect(absentFrom(article, draft)).toEqual(absent);
});
