import fc from "fast-check";
import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { cutText } from "../text/cut.ts";
import { contextOf } from "./context.ts";
import { findMentions } from "./index.ts";
import { mentionsIn } from "./mentions-in.ts";

const index = lookup({ entries: [] });

test("no words are read twice: a date goes before a number, a series before the date inside it", () => {
  expect(mentionsIn("On 3 May 2024 the club won for the first time since 2019, by 3 goals, on day 3 of its tour.", "2025-01-01")).toEqual([
    "3 May 2024 = 2024-05-03",
    "first time since 2019 = #1 time & 2019-01-01..2019-12-31 year",
    "2019 = 2019-01-01..2019-12-31 year",
    "3 goals = 3 goal",
    "3 = 3",
  ]);
});

const piece = fc.constantFrom(
  ..."the first second third twenty hundred million a an half and of in to from since last next year years week ago later March May Monday 2024 12 1,200 3.5 $ € % - – / . , ; ( ) 10:30 p.m. 20m 31-year-old two-country third-largest early mid-2021 1990s ’90s NATO’s Ana Roe signed visited Bergen é 😀 \n".split(
    " ",
  ),
);

test("any row of words gives mentions in order, inside their sentence, and never throws", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, dated) => {
      const document = { id: "a", text: `They said that it was so. ${pieces.join(" ")}`, ...(dated ? { published: "2024-02-29" } : {}) };
      const text = cutText(document);
      const found = findMentions(text, contextOf(document, index));
      for (const [at, { start, end, sentence }] of found.entries()) {
        const around = text.sentences[sentence];
        expect(start).toBeLessThan(end);
        expect(around && start >= around.start && end <= around.end).toBe(true);
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
      }
    }),
    { numRuns: 400 },
  );
});

test("dates that are known lie in order, and those that are not say so", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = { id: "a", text: `They said that it was so on ${pieces.join(" ")}`, published: "2024-02-29" };
      for (const { facts } of findMentions(cutText(document), contextOf(document, index)))
        for (const fact of facts)
          if (fact.type === "date") {
            const { from, to, basis } = fact.value;
            if (basis === "unresolved") expect([from, to]).toEqual(["", ""]);
            else expect(from <= to && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(from)).toBe(true);
          }
    }),
    { numRuns: 400 },
  );
});
