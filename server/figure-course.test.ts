import { expect, test } from "vitest";
import { figureCourse } from "./figure-course.ts";

const count = (min: number | null, max: number | null = min) => [{ type: "quantity", value: { min, max, approximate: false } }];
const teller = (id: string, published: string | null, facts: unknown, documentId = id) => ({
  id,
  documentId,
  facts,
  quote: `words of ${id}`,
  document: { title: `Title of ${documentId}`, outlet: null, published },
});
const side = (relation: "AGREEMENT" | "CONFLICT" | "UNCLEAR", ...passages: ReturnType<typeof teller>[]) => ({ relation, passages });
const own = teller("own", "2025-03-05", count(42));
const course = (...sides: ReturnType<typeof side>[]) =>
  figureCourse(own, [{ sides }]).map(({ claimId, published, value, relation }) => `${published} ${claimId} ${value} ${relation}`);

test.each([
  ["alone", [], []],
  ["all of one day", [side("CONFLICT", teller("a", "2025-03-05T18:00:00Z", count(30)))], []],
  [
    "of two days, the earlier first",
    [side("AGREEMENT", teller("a", "2025-03-04", count(30)))],
    ["2025-03-04 a 30 AGREEMENT", "2025-03-05 own 42 OWN"],
  ],
  [
    "a bound is what is told, of a range its lower one",
    [
      side(
        "CONFLICT",
        teller("a", "2025-03-04", count(30, null)),
        teller("b", "2025-03-06", count(null, 50)),
        teller("c", "2025-03-07", count(40, 45)),
      ),
    ],
    ["2025-03-04 a 30 CONFLICT", "2025-03-05 own 42 OWN", "2025-03-06 b 50 CONFLICT", "2025-03-07 c 40 CONFLICT"],
  ],
  ["no day of publication, no place", [side("UNCLEAR", teller("a", null, count(30)))], []],
  ["several quantities in one claim", [side("CONFLICT", teller("a", "2025-03-04", [...count(30), ...count(31)]))], []],
  ["the same again in one document", [side("AGREEMENT", teller("a", "2025-03-05", count(42), "own"))], []],
] as const)("%s", (_, sides, expected) => {
  expect(course(...sides)).toEqual(expected);
});

test("a claim without a figure has no course", () => {
  expect(figureCourse(teller("own", "2025-03-05", []), [{ sides: [side("CONFLICT", teller("a", "2025-03-04", count(30)))] }])).toEqual([]);
});
