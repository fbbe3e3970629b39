import { expect, test } from "vitest";
import { type Gap, gapAt, withoutOverlap } from "./support-gap.ts";

const most: Gap = { from: 0, to: 9, kind: "most" };

test.each<[string, Gap[], Gap[]]>([
  ["the wider of two that overlap", [gapAt(1, "name"), gapAt(0, "figure", 3)], [gapAt(0, "figure", 3)]],
  [
    "the wider, wherever it stands",
    [gapAt(0, "name", 2), gapAt(1, "figure", 3), gapAt(6, "word")],
    [gapAt(1, "figure", 3), gapAt(6, "word")],
  ],
  ["the first of two alike", [gapAt(2, "name", 2), gapAt(1, "figure", 2)], [gapAt(1, "figure", 2)]],
  ["two side by side", [gapAt(3, "name"), gapAt(1, "figure", 2)], [gapAt(1, "figure", 2), gapAt(3, "name")]],
  ["what most of the text makes, beside others", [gapAt(0, "name"), most, gapAt(4, "time")], [most, gapAt(0, "name"), gapAt(4, "time")]],
])("%s", (_, gaps, kept) => expect(withoutOverlap(gaps)).toEqual(kept));
