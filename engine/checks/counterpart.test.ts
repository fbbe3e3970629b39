import { expect, test } from "vitest";
import { readDocument } from "../read.ts";
import { shippedRegister } from "../register/shipped.ts";
import type { ClaimKind } from "../types.ts";
import { counterparts } from "./counterpart.ts";

/** The same people and places, so that both are reports of one story. */
const frame = "The Halcyon sank off Sallow. Josef Okandi spoke to Amara Ndiaye and Mira Tolan.";

/** What is found in two reports of a story that tell, beside the rest, these sentences. */
function found(kind: ClaimKind, ...sentences: [string, string]): string[] {
  const readings = sentences.map((sentence, at) =>
    readDocument({ id: `d${at}`, text: `${frame}\n\n${sentence}`, published: `2026-02-1${at}` }, shippedRegister),
  );
  return counterparts({ readings, register: shippedRegister }, kind).map((pair) => pair.map(({ claim }) => claim.quote).join(" | "));
}

test.each<[ClaimKind, string, string, string[]]>([
  ["figure", "The company will employ 31,000 people.", "It becomes a firm with 31,000 employees.", ["31,000 people | 31,000 employees"]],
  [
    "figure",
    "He must pay back 3.2 million crowns.",
    "She told him to hand back 3.2 million crowns.",
    ["3.2 million crowns | 3.2 million crowns"],
  ],
  [
    "figure",
    "The fund would be short of 14 billion euros.",
    "The fund would lack 41 billion euros.",
    ["14 billion euros | 41 billion euros"],
  ],
  ["figure", "The court heard 63 witnesses.", "Judges listened to 36 witnesses.", ["63 witnesses | 36 witnesses"]],
  // Parts of one whole, too far apart, on top of others, or what is still going on.
  ["figure", "Shareholders own 63 percent of the group.", "Shareholders own 37 percent of the group.", []],
  ["figure", "The court heard 60 witnesses.", "The court heard four witnesses.", []],
  ["figure", "The court heard 12 witnesses.", "The court heard 10 more witnesses.", []],
  ["figure", "Divers have searched the wreck for 20 hours.", "Divers have searched the wreck for 31 hours.", []],
  ["figure", "The court heard 12 witnesses.", "The court would have heard 10 witnesses.", []],
  // The other document tells the same value too.
  [
    "figure",
    "The court heard 63 witnesses.",
    "Judges listened to 36 witnesses; 63 witnesses were called.",
    ["63 witnesses | 63 witnesses"],
  ],
  ["date", "The vessel was built in Norway in 1988.", "The vessel was built in 1989.", ["1988 | 1989"]],
  ["date", "The vessel, built in 1988, was old.", "The vessel was built in 1989.", ["1988 | 1989"]],
  ["date", "The trial, which began in May 2023, goes on.", "The trial opened in May 2023.", ["May 2023 | May 2023"]],
  ["date", "The vessel was built in Norway in 1988.", "The vessel was repaired in Norway in 1989.", []],
  ["date", "The vessel was built in Norway in 1988.", "The vessel was built in Norway in 1948.", []],
  [
    "series",
    "It was the third ferry disaster in two years.",
    "It was the second ferry disaster in two years.",
    ["third ferry | second ferry"],
  ],
  ["series", "It was the third ferry disaster.", "It was the second ferry disaster.", []],
])("%s: “%s” and “%s”", (kind, one, other, pairs) => {
  expect(found(kind, one, other)).toEqual(pairs);
});

test("documents of other people have nothing in common", () => {
  const readings = ["The court heard 63 witnesses.", "The court heard 36 witnesses."].map((text, at) =>
    readDocument(
      { id: `d${at}`, text: `${at ? "Ilse Brandt met Piet Zander and Olga Reiss in Ostwick." : frame}\n\n${text}` },
      shippedRegister,
    ),
  );
  expect(counterparts({ readings, register: shippedRegister }, "figure")).toEqual([]);
});

test("a pair that parallel sentences show is not told again", () => {
  const sentence = (count: number) => `The regional court at Sallow heard ${count} witnesses about the sinking ferry.`;
  expect(found("figure", sentence(63), sentence(36))).toEqual([]);
});
