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
  ["The Norvik fleet has 16% of the boats.", "The Norvik fleet, of which so much is told on the coast, has 19% of the boats.", []],
  ["The Norvik fleet has 16 tons of herring.", "The Norvik fleet, of which so much is told on the coast, has 19 tons of herring.", []],
  ["The Norvik fleet owes $16 million.", "The Norvik fleet, of which so much is told on the coast, owes $19 million.", []],
  ["The Norvik fleet lay idle for 16 days.", "The Norvik fleet, of which so much is told on the coast, lay idle for 19 days.", []],
  ["The Norvik fleet has 16-year-old trawlers.", "The Norvik fleet, of which so much is told on the coast, has 19-year-old trawlers.", []],
  ["The Norvik fleet is number 16.", "The Norvik fleet, of which so much is told on the coast, is number 19.", []],
  ["The Norvik fleet has 16 trawlers.", "The Norvik fleet has 19 trawlers.", []],
  ["The Norvik fleet has 16 trawlers.", "The Norvik fleet, of which so much is told on the coast, has 19 herring nets and trawlers.", []],
  [
    "The Norvik fleet has 16 trawlers. Its owners have 40 houses.",
    "The 19 trawlers of the Norvik fleet lay idle after the quota for herring had been cut.",
    ["16 trawlers", "19 trawlers"],
  ],
  [
    "The Norvik fleet has 16 trawlers. It is old.",
    "It was 19 trawlers that sank. The men of the Norvik fleet lay idle after the quota for herring had been cut.",
    [],
  ],
  ["Sales were forbidden.", "Sales were permitted in the spring, the harbour says.", []],
  ["The Norvik board approved a six-month halt.", "The Norvik board rejected a halt of 6 months.", ["approved", "rejected"]],
  ["Edda Marsh accepted the Corvin Prize.", "Edda Marsh lives in Norvik. The Corvin Prize was declined by her.", ["accepted", "declined"]],
  ["Edda Marsh accepted the Corvin Prize.", "Edda Marsh lives in Norvik. Nobody there knows why the Corvin Prize was declined.", []],
  [
    "Edda Marsh accepted the Corvin Prize.",
    "Edda Marsh lives in Norvik. It is why the Corvin Prize was declined.",
    ["accepted", "declined"],
  ],
  ["Was it Edda Marsh who accepted the Corvin Prize?", "Edda Marsh declined the Corvin Prize in a letter?", []],
  ["“Edda Marsh accepted the Corvin Prize,” it says.", "“Edda Marsh declined the Corvin Prize,” it says.", []],
  [
    "Asked, on the quay, in the rain and the wind of a long and dark day, Edda Marsh accepted the Corvin Prize.",
    "Asked, on the quay, in the rain and the wind of a long and dark day, Edda Marsh declined the Corvin Prize.",
    [],
  ],
  ["Edda Marsh accepted.", "Edda Marsh declined.", []],
  [
    "In the rain and the wind of a day, Edda Marsh of Norvik accepted the Corvin Prize.",
    "In the rain and the wind of a day, Edda Marsh of Norvik declined the Corvin Prize.",
    ["accepted", "declined"],
  ],
  ["Corvin membership is compulsory.", "Corvin membership is voluntary.", ["compulsory", "voluntary"]],
  ["The Corvin board approved the plan.", "The plan came up again, and the Corvin board rejected it.", ["approved", "rejected"]],
  ["Kerrow succeeded Quill as pilot.", "Kerrow’s predecessor, Quill, was there.", []],
  ["Kerrow succeeded Quill as pilot.", "Quill’s predecessor, Kerrow, was there.", ["succeeded", "predecessor"]],
  ["Kerrow succeeded Quill as pilot.", "Quill met Kerrow as pilot.", []],
  ["Kerrow succeeded Quill as pilot.", "Quill, as we know from the old harbour books, succeeded a man who knew Kerrow as pilot.", []],
  ["Kerrow beat Quill.", "Quill beat Kerrow.", []],
  ["Kerrow Marsh succeeded Quill as pilot.", "Quill succeeded Ivo Marsh, and Kerrow was pilot.", []],
  [
    "Edda Marsh accepted the Corvin Prize.",
    "Edda Marsh declined the Corvin Prize.",
    ["accepted", "declined"],
    ["2024-12-30", "2025-01-01"],
  ],
  ["Edda Marsh accepted the Corvin Prize.", "Edda Marsh declined the Corvin Prize.", [], ["2024-03-31", "2025-03-31"]],
  [
    "Edda Marsh accepted the Corvin Prize.",
    "Edda Marsh declined the Corvin Prize.",
    ["accepted", "declined"],
    ["2024-03-31", "2024-04-02"],
  ],
  ["Edda Marsh accepted the Corvin Prize.", "Edda Marsh declined the Corvin Prize. Edda Marsh accepted the Corvin Prize.", []],
  ["It was approved.", "It was rejected.", []],
  ["The lock was approved.", "The lock was rejected.", []],
  ["The Corvin board approved 40 locks.", "The Corvin board met. It rejected 40 locks.", ["approved", "rejected"]],
  ["The Corvin board approved 40 locks.", "The Corvin board met. It rejected 50 locks.", []],
  ["The Corvin board approved a twelve-man crew.", "The Corvin board rejected a crew of 12.", ["approved", "rejected"]],
  [
    "The Corvin board approved a plan, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, and so on, as was told.",
    "The Corvin board rejected a plan.",
    [],
  ],
];
test.each(cases)("%s ‖ %s", (one, other, words, days) => {
  expect(wordsOf(one, other, days)).toEqual(words);
});

test("the order of the documents changes nothing but the order of the sides", () => {
  const other = "She declined the Corvin Prize.";
  expect(wordsOf(accepted, `Edda Marsh lives in Norvik. ${other}`)).toEqual(["accepted", "declined"]);
  expect(wordsOf(`Edda Marsh lives in Norvik. ${other}`, accepted).sort()).toEqual(["accepted", "declined"]);
});
