import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { shippedRegister } from "../register/shipped.ts";
import { cutText } from "../text/cut.ts";
import { contextOf } from "./context.ts";
import { findDefinitions } from "./definition.ts";
import { findMemberships } from "./members.ts";

const read = (text: string) => {
  const document = { id: "d", text };
  return [cutText(document), contextOf(document, lookup(shippedRegister))] as const;
};
const defined = (words: string) =>
  findDefinitions(...read(words)).map(({ start, end, facts }) => [
    words.slice(start, end),
    ...facts.map((fact) => (fact.type === "definition" ? `${fact.value.term} = ${fact.value.means}` : "")),
  ]);
const listed = (words: string) =>
  findMemberships(...read(words)).map(({ start, end, facts }) => [
    words.slice(start, end),
    facts[0]?.type === "members" ? facts[0].value : undefined,
  ]);

test.each<[string, string, ...string[]]>([
  ["The World Food Programme (WFP) sent trucks.", "World Food Programme (WFP)", "WFP = World Food Programme"],
  ["A short-range ballistic missile (SRBM) fell.", "short-range ballistic missile (SRBM)", "SRBM = short-range ballistic missile"],
  ["The WFP (World Food Programme) sent trucks.", "WFP (World Food Programme)", "WFP = World Food Programme"],
  ["The NF5, or Nordic Five, met on Monday.", "NF5, or Nordic Five", "NF5 = Nordic Five"],
  ["The Joint Rapid Response System, or JRRS, is new.", "Joint Rapid Response System, or JRRS", "JRRS = Joint Rapid Response System"],
  ["They met the union's southern members, collectively known as MED9, in May.", "collectively known as MED9", "MED9 = southern members"],
  [
    "PRC and ROK stand for the official names of China and South Korea, respectively.",
    "PRC and ROK stand for the official names of China and South Korea",
    "PRC = China",
    "ROK = South Korea",
  ],
  [
    "The letters SAR stand for special administrative region.",
    "SAR stand for special administrative region",
    "SAR = special administrative region",
  ],
])("%s", (text, span, ...pairs) => expect(defined(text)).toEqual([[span, ...pairs]]));

test.each([
  "The minister (left) met the president (right).",
  "The vote (57 to 43) was close, the party (in office since 2019) said.",
  "Stay, or leave now. He is known as a hard worker.",
  "The trade ministry (NATO was not asked) refused.",
  "They stand for peace and freedom.",
])("no definition: %s", (text) => expect(defined(text)).toEqual([]));

test.each<[string, string, string[], string | undefined]>([
  ["France, Germany, and Poland signed.", "France, Germany, and Poland", ["France", "Germany", "Poland"], undefined],
  [
    "Poland, the Republic of Korea and the Netherlands signed.",
    "Poland, the Republic of Korea and the Netherlands",
    ["Poland", "South Korea", "Netherlands"],
    undefined,
  ],
  [
    "Leaders of the Quad, comprising Australia, India, Japan and the United States, met.",
    "Australia, India, Japan and the United States",
    ["Australia", "India", "Japan", "United States"],
    "Quad",
  ],
  ["The G7 members, including Canada, France and Italy, agreed.", "Canada, France and Italy", ["Canada", "France", "Italy"], "G7"],
  [
    "Australia, Japan, New Zealand and South Korea, known as the AP4, met.",
    "Australia, Japan, New Zealand and South Korea",
    ["Australia", "Japan", "New Zealand", "South Korea"],
    "IP4",
  ],
  ["Czech, Dutch and Greek leaders came.", "Czech, Dutch and Greek", ["Czech Republic", "Netherlands", "Greece"], undefined],
  [
    "From left are Anna Holt, Ben Vogt and Carla Reyes.",
    "Anna Holt, Ben Vogt and Carla Reyes",
    ["Anna Holt", "Ben Vogt", "Carla Reyes"],
    "from left",
  ],
])("%s", (text, span, members, group) => expect(listed(text)).toEqual([[span, { members, ...(group ? { group } : {}) }]]));

test.each([
  "Russia and North Korea signed.",
  "Paris, Berlin and London were named.",
  "In Japan, South Korea won. France did not.",
  "Japan, Japan and Japan.",
])("no list: %s", (text) => expect(listed(text)).toEqual([]));
