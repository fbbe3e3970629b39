import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { defineCheck, type Group } from "./check.ts";
import { type Enumeration, enumerationAfter } from "./list-count-items.ts";
import { onceEach } from "./once-each.ts";

type Counted = { stated: number; list: Enumeration };

/** A stated number of things against the list of them that follows: "four areas: a; b; c; and d". */
export const listCount = defineCheck<Counted, "count-fits" | "count-differs">({
  id: "list-count",
  asks: "Does a list hold as many things as the text says?",
  severity: "warning",
  point: "figure",
  about: ({ readings }) => readings.flatMap((reading) => listsIn(reading)),
  compare: ({ members }) =>
    members.slice(0, 1).flatMap((member) => {
      const { stated, list } = member.value;
      const fits = (stated >= list.least && stated <= list.most) || stated === list.sum;
      if (!fits && list.sum !== undefined) return [];
      const words = { items: list.items.join(" | ") };
      return [{ relation: fits ? "agreement" : "conflict", reason: fits ? "count-fits" : "count-differs", sides: members, words }];
    }),
  says: {
    "count-fits": ({ sides, words }) => `“${sides[0]?.side.quote}” and the list that follows agree: ${words?.items}.`,
    "count-differs": ({ sides, words }) => {
      const list = sides[0]?.value.list;
      return `The text says “${sides[0]?.side.quote}”, but ${list?.least} ${list?.least === 1 ? "follows" : "follow"}: ${words?.items}.`;
    },
  },
  examples: {
    "count-fits": [
      { texts: ["The plan names three goals: clean water; safe roads; and more teachers."], quotes: ["three goals"] },
      { texts: ["The fund will pay for four works: a bridge, a school, a harbour and a park."], quotes: ["four works"] },
      { texts: ["The prize went to two cities of the north: Bergen and Tromsø."], quotes: ["two cities"] },
    ],
    "count-differs": [
      {
        texts: [
          "The statement was signed by five countries of the region — Norway, Iceland, Finland and Denmark — after two days of talks in Bergen.",
        ],
        quotes: ["five countries"],
      },
      {
        texts: ["Police named the three suspects (Ana Roe, Ole Berg, Tom Dahl and Liv Moe), who will appear in court on Friday."],
        quotes: ["three suspects"],
      },
      { texts: ["The plan names five goals: clean water; safe roads; and more teachers."], quotes: ["five goals"] },
      { texts: ["The fund will pay for three works: a bridge, a school, a harbour and a park."], quotes: ["three works"] },
      { texts: ["Delegates of four countries — Norway, Iceland, and Denmark — signed the letter."], quotes: ["four countries"] },
    ],
    silent: [
      { texts: ["The statement was signed by five countries, including Norway, Iceland and Denmark, after two days of talks in Bergen."] },
      { texts: ["Voters in three states — among them Ohio and Utah — go to the polls on Tuesday, with two governors on the ballot."] },
      { texts: ["The bus carried 14 people: 12 women and two men of the village choir."] },
      { texts: ["The bus carried 15 people: 12 women and two men of the village choir."] },
      { texts: ["The pact covers 11 fields including clean water, safe roads and more teachers."] },
      { texts: ["The pact covers five fields: among them clean water, safe roads and more teachers."] },
      { texts: ["At least five cities sent help: Bergen, Oslo and Tromsø."] },
      { texts: ["He named two reasons: the bridge was old, the river was high and nobody had looked at either of them."] },
      { texts: ["Three towns asked for help: the roads were blocked."] },
      { texts: ["The club has four teams, and Bergen, Oslo and Tromsø have none."] },
    ],
  },
});

const listsIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => counted(reading, claim)));

/** A claim that counts things exactly, with the list behind it in its sentence. */
function counted(reading: Reading, claim: Claim): Group<Counted>[] {
  const fact = claim.kind === "figure" && claim.facts.length === 1 ? claim.facts[0] : undefined;
  if (fact?.type !== "quantity") return [];
  const { min, max, unit, approximate, change } = fact.value;
  if (min === null || min !== max || approximate || change || !unit || !Number.isInteger(min) || min < 2 || min > 30) return [];
  const { text, id } = reading.document;
  const list = enumerationAfter(text, claim.end, claim.sentence.end);
  if (!list) return [];
  const value: Counted = { stated: min, list };
  const side = { document: id, start: claim.start, end: claim.end, quote: claim.quote };
  const itemSide = { document: id, start: list.start, end: list.end, quote: text.slice(list.start, list.end) };
  return [
    {
      key: `${id} ${claim.quote}`,
      label: `number of ${unit}s in “${claim.quote}”`,
      members: [
        { reading, claim, side, value, says: String(min) },
        { reading, side: itemSide, value, says: list.least === list.most ? String(list.least) : `${list.least} to ${list.most}` },
      ],
    },
  ];
}
