import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { parallelClaims } from "./parallel.ts";

const quotesOf = (kind: "figure" | "date", ...texts: string[]) =>
  parallelClaims(
    { readings: texts.map((text, index) => readDocument({ id: `d${index + 1}`, text }, shippedRegister)), register: shippedRegister },
    kind,
  ).map((parallel) => parallel.map(({ claim }) => claim.quote));

test("claims are set side by side where sentences tell the same in other order", () => {
  const first = "The harbour board will spend 12 million euros on new cranes and 3 million euros on the northern pier this winter.";
  const second = "This winter the harbour board will spend 15 million euros on new cranes and 3 million euros on the northern pier.";
  expect(quotesOf("figure", first, second)).toEqual([
    ["12 million euros", "15 million euros"],
    ["3 million euros", "3 million euros"],
  ]);
});

test("sentences that each name somebody else tell something else", () => {
  const of = (who: string, share: number) =>
    `The board of the ${who} harbour will spend ${share} percent of its yearly profit on new cranes.`;
  expect(quotesOf("figure", of("Bergen", 12), of("Tromsø", 15))).toEqual([]);
  expect(quotesOf("figure", of("Bergen", 12), of("Bergen", 15))).toEqual([["12 percent", "15 percent"]]);
});

test("sentences that share only small words are not compared", () => {
  expect(
    quotesOf("figure", "He said that there were 12 of them in all of it.", "She said that there were 15 of those in all of that."),
  ).toEqual([]);
});

test("a sentence is compared with its nearest, and nothing with its own document", () => {
  const near = "The storm destroyed 340 houses along the northern coast of the island, the governor said.";
  const far = "The storm destroyed 12 boats along the northern coast of the island.";
  expect(quotesOf("figure", `${near} ${far}`, near)).toEqual([["340 houses", "340 houses"]]);
  expect(quotesOf("figure", `${near} ${far}`)).toEqual([]);
});

test("three documents with one statement make one parallel", () => {
  const of = (houses: number) => `The storm destroyed ${houses} houses along the northern coast of the island, the governor said.`;
  expect(quotesOf("figure", of(340), of(350), of(340))).toEqual([["340 houses", "350 houses", "340 houses"]]);
});
