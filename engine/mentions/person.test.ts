import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { shippedRegister } from "../register/shipped.ts";
import { cutText } from "../text/cut.ts";
import { contextOf } from "./context.ts";
import { findPersons, personsIn } from "./person.ts";

const read = (text: string, published = "2024-03-04") => {
  const document = { id: "d", text, published };
  return { text: cutText(document), context: contextOf(document, lookup(shippedRegister)) };
};
const found = (words: string, published?: string) => {
  const { text, context } = read(words, published);
  return findPersons(text, context).map(({ start, end, facts }) => {
    const { name, title, organisation } = facts[0]?.type === "person" ? facts[0].value : { name: "" };
    return [words.slice(start, end), name, title, organisation];
  });
};

test.each<[string, string, string, string | undefined, string | undefined]>([
  [
    "The talks with Polish Foreign Minister Anna Kowalska ended late.",
    "Polish Foreign Minister Anna Kowalska",
    "Anna Kowalska",
    "Foreign Minister",
    "Poland",
  ],
  ["On Wednesday Foreign Minister Anna Kowalska spoke.", "Foreign Minister Anna Kowalska", "Anna Kowalska", "Foreign Minister", undefined],
  [
    "Norway's Prime Minister Jonas Gahr Støre spoke first.",
    "Norway's Prime Minister Jonas Gahr Støre",
    "Jonas Gahr Støre",
    "Prime Minister",
    "Norway",
  ],
  [
    "It was former U.S. Secretary of State Mike Pompeo who called.",
    "former U.S. Secretary of State Mike Pompeo",
    "Mike Pompeo",
    "former Secretary of State",
    "United States",
  ],
  [
    "Acting Foreign Minister Zoltan Varga resigned.",
    "Acting Foreign Minister Zoltan Varga",
    "Zoltan Varga",
    "acting Foreign Minister",
    undefined,
  ],
  ["The then-mayor Pat Doyle signed it.", "then-mayor Pat Doyle", "Pat Doyle", "then mayor", undefined],
  [
    "European Commission President Ursula von der Leyen agreed.",
    "European Commission President Ursula von der Leyen",
    "Ursula von der Leyen",
    "President",
    "European Commission",
  ],
  [
    "President of Ukraine Volodymyr Zelensky thanked them.",
    "President of Ukraine Volodymyr Zelensky",
    "Volodymyr Zelensky",
    "President",
    "Ukraine",
  ],
  [
    "A note by Cho Min-ji, the ministry's chief economist, warned of it.",
    "Cho Min-ji, the ministry's chief economist",
    "Cho Min-ji",
    "chief economist",
    undefined,
  ],
  ["They met Maria Silva, president of Portugal, in May.", "Maria Silva, president of Portugal", "Maria Silva", "president", "Portugal"],
  ["Texas Gov. Greg Holt vetoed the bill.", "Texas Gov. Greg Holt", "Greg Holt", "Gov.", "Texas"],
  [
    "Then Ambassador to the United Nations Carla Reyes left.",
    "Then Ambassador to the United Nations Carla Reyes",
    "Carla Reyes",
    "then Ambassador to the United Nations",
    undefined,
  ],
  ["Martin Luther King Jr. spoke there in 1963.", "Martin Luther King Jr.", "Martin Luther King Jr.", undefined as never, undefined],
  ["Opposition leader Park Geun-ho lost.", "Opposition leader Park Geun-ho", "Park Geun-ho", "Opposition leader", undefined],
  ["Ólafur Grímsson, 71, sold the boat.", "Ólafur Grímsson", "Ólafur Grímsson", undefined as never, undefined],
])("%s", (text, span, name, title, organisation) => expect(found(text)).toEqual([[span, name, title, organisation]]));

test("later mentions are resolved to the full name", () => {
  const words = "President Yoon Suk Yeol met Kim Keon-hee. Yoon thanked Ms. Kim. Yoon Suk-yeol left.";
  const { text, context } = read(words);
  expect(found(words).map(([span, name]) => [span, name])).toEqual([
    ["President Yoon Suk Yeol", "Yoon Suk Yeol"],
    ["Kim Keon-hee", "Kim Keon-hee"],
    ["Yoon", "Yoon Suk Yeol"],
    ["Ms. Kim", "Kim Keon-hee"],
    ["Yoon Suk-yeol", "Yoon Suk-yeol"],
  ]);
  expect(personsIn(text, context).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Yoon Suk Yeol", 3],
    ["Kim Keon-hee", 2],
  ]);
});

test("two people of one family name are not mixed up", () => {
  const words = "Senator Paula Brandt met Otto Brandt. Brandt said no. Senator Brandt left.";
  const { text, context } = read(words);
  expect(personsIn(text, context).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => words.slice(start, end))])).toEqual([
    ["Paula Brandt", ["Senator Paula Brandt", "Senator Brandt"]],
    ["Otto Brandt", ["Otto Brandt"]],
  ]);
});

test("a title and a family name are enough where the register knows one holder", () => {
  expect(found("Japanese Prime Minister Kishida flew to Vilnius.", "2023-07-11")).toEqual([
    ["Japanese Prime Minister Kishida", "Fumio Kishida", "Prime Minister", "Japan"],
  ]);
});

test.each([
  "The White House said the Security Council would meet on Thursday.",
  "General Motors and the Justice Department settled on Wednesday.",
  "Yonhap News Agency reported from New York and Los Angeles.",
  "The Individually Tailored Partnership Program began in South Korea.",
  "The prime minister and the secretary general met in Brussels.",
  "Prime Minister's Questions begin at noon.",
  "The Kennedy Center and Johns Hopkins University opened a school.",
  "North Korea and the European Union talked in Geneva.",
  "Chief Executive pay rose. King County voted. Sun Microsystems did not.",
  "Moscow and Pyongyang signed. Washington did not.",
])("no person: %s", (text) => expect(found(text)).toEqual([]));

test("a headline in title case gives only names that the register knows", () => {
  expect(
    found("Big Mike Steel Plant Closes as Joe Biden Visits Town\n\nThe plant closed in the morning, the town said.").map(([span]) => span),
  ).toEqual(["Joe Biden"]);
});

test("a namesake in another office is not the person of the register", () => {
  const { text, context } = read("Coach Mike Johnson praised his team. House Speaker Kevin McCarthy did too.");
  expect(personsIn(text, context).map(({ name, reference }) => [name, reference])).toEqual([
    ["Mike Johnson", undefined],
    ["Kevin McCarthy", "person/kevin-mccarthy"],
  ]);
});
