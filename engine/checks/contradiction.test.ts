import { expect, test } from "vitest";
import { readDocument } from "../read.ts";
import { shippedRegister } from "../register/shipped.ts";
import { contradiction } from "./contradiction.ts";

/** The words in which two texts contradict each other. */
function wordsOf(one: string, other: string, days: [string, string] | [] = []): string[] {
  const readings = [one, other].map((text, index) =>
    readDocument({ id: `d${index}`, text, ...(days[index] ? { published: days[index] } : {}) }, shippedRegister),
  );
  return contradiction.about({ readings, register: shippedRegister }).flatMap(({ members }) => members.map(({ says }) => says));
}

const accepted = "Edda Marsh accepted the Corvin Prize.";
const cases: [string, string, string[], ([string, string] | [])?][] = [
  [accepted, "Edda Marsh declined the Corvin Prize.", ["accepted", "declined"]],
  [accepted, "Edda Marsh did not accept the Corvin Prize.", ["accepted", "not accept"]],
  [accepted, "Edda Marsh did not decline the Corvin Prize.", []],
  [accepted, "The Corvin Prize went to a poet, and Edda Marsh, who had hoped for it, declined every interview.", []],
  [accepted, "Ivo Lenz declined the Corvin Prize.", []],
  [accepted, "Edda Marsh may have declined the Corvin Prize.", ["accepted", "declined"]],
  ["Edda Marsh may have accepted the Corvin Prize.", "Edda Marsh may have declined the Corvin Prize.", []],
  [accepted, "Edda Marsh declined the Corvin Prize.", ["accepted", "declined"], ["2024-03-01", "2024-03-03"]],
  [accepted, "Edda Marsh declined the Corvin Prize.", [], ["2024-03-01", "2024-03-04"]],
  ["The Corvin Conservative Club voted against the plan.", "The plan was passed by the Corvin Conservative Club.", ["against", "passed"]],
  ["The Corvin club played against the town at home.", "The town supported the Corvin club at home.", []],
  ["Brightwell sells its tomato soup abroad.", "Brightwell never sells its tomato soup abroad.", ["sells", "never sells"]],
  ["Brightwell does not sell its tomato soup abroad.", "Brightwell sells its tomato soup abroad.", ["not sell", "sells"]],
  ["Brightwell does not sell its tomato soup abroad.", "Brightwell has ceased to sell its tomato soup abroad.", []],
  ["Brightwell sells its tomato soup abroad.", "Brightwell sells not only its tomato soup abroad.", []],
  ["Kerrow succeeded Quill as pilot.", "Quill succeeded Kerrow as pilot.", ["succeeded", "succeeded"]],
  ["Kerrow succeeded Quill as pilot.", "Kerrow was succeeded by Quill as pilot.", ["succeeded", "succeeded"]],
  ["Kerrow succeeded Quill as pilot.", "Talks were held by Quill and Kerrow’s successor, Quill, was there.", ["succeeded", "successor"]],
  ["Kerrow succeeded Quill as pilot.", "Quill was succeeded by Kerrow as pilot.", []],
  ["Kerrow beat Quill in the final at Norvik.", "Quill beat Kerrow in the final at Norvik.", ["beat", "beat"]],
  ["Kerrow beat Quill in the final at Norvik.", "Quill beat Kerrow last year.", []],
  [
    "The Norvik fleet has 16 trawlers.",
    "The 19 trawlers of the Norvik fleet lay idle after the quota for herring had been cut.",
    ["16 trawlers", "19 trawlers"],
  ],
  ["The Norvik fleet has about 20 trawlers.", "The 19 trawlers of the Norvik fleet lay idle after the quota for herring had been cut.", []],
  ["The Norvik fleet has 16 trawlers.", "The Norvik fleet, of 19 trawlers once and 16 trawlers now, lay idle.", []],
  ["The Norvik storm left 16 dead.", "The Norvik storm left 19 dead in the villages along the coast and on the islands.", []],
];
test.each(cases)("%s ‖ %s", (one, other, words, days) => {
  expect(wordsOf(one, other, days)).toEqual(words);
});

test("the order of the documents changes nothing but the order of the sides", () => {
  const other = "She declined the Corvin Prize.";
  expect(wordsOf(accepted, `Edda Marsh lives in Norvik. ${other}`)).toEqual(["accepted", "declined"]);
  expect(wordsOf(`Edda Marsh lives in Norvik. ${other}`, accepted).sort()).toEqual(["accepted", "declined"]);
});
