import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { daysIn, isComputed, isTold } from "./figure-backing.ts";
import { figuresOf } from "./figure-told.ts";

/** The figures of some words, as a story has them. */
const told = (words: string) =>
  readDocument({ id: "d", text: `The office said it was ${words}.` }, shippedRegister)
    .claims.filter(({ kind }) => kind === "figure")
    .flatMap((claim) => figuresOf(claim, "headline"));

test.each([
  ["40 boats", "40 boats"],
  ["40", "40 boats"],
  ["40 boats", "40"],
  ["more than 40 boats", "60 boats"],
  ["up to 60 boats", "40 boats"],
  ["dozens of boats", "240 boats"],
  ["50 boats", "more than 50 boats"],
  ["800 boats", "up to 800 boats"],
  ["3 kilometres", "3,000 metres"],
  ["$3 million", "$2.96 million"],
])("“%s” may stand over “%s”", (head, story) => {
  const [wanted] = told(head);
  expect(wanted && told(story).map((value) => isTold(wanted, value))).toEqual([true]);
});

test.each([
  ["40 boats", "47 boats"],
  ["more than 40 boats", "61 boats"],
  ["up to 60 boats", "39 boats"],
  ["dozens of boats", "2,400 boats"],
  ["50 boats", "more than 60 boats"],
  ["3 kilometres", "3 metres"],
  ["$3 million", "3 million boats"],
])("“%s” may not stand over “%s”", (head, story) => {
  const [wanted] = told(head);
  expect(wanted && told(story).map((value) => isTold(wanted, value))).toEqual([false]);
});

test.each([
  // sums, differences, products
  ["19 boats", "12 boats in May and seven in June"],
  ["5 boats", "12 boats in May and seven in June"],
  ["12 boats", "3 boats in May, four in June and five in July"],
  ["63 boats", "1 boat, 2 barges, 4 ships, 8 rafts, 16 canoes and 32 punts"],
  ["$6 million", "20 boats, and $300,000 for each"],
  ["$15 million", "$5 million a year for three years"],
  ["4 kilometres", "3 kilometres by day and 1,000 metres by night"],
  // parts and changes
  ["42 percent", "58 percent"],
  ["40 percent", "12 boats of 30 boats"],
  ["40 percent", "30 boats in May and 18 boats in June"],
  ["25 percent", "100, and 125 in June"],
  ["40%", "12 passengers of 30 people"],
])("“%s” can be worked out from “%s”", (head, story) => {
  const [wanted] = told(head);
  expect(wanted && isComputed(wanted, told(story), [])).toBe(true);
});

test.each([
  ["20 boats", "12 boats in May and seven in June"],
  ["13 boats", "3 boats in May, 100 in June, four in July and six in August"],
  ["127 boats", "1 boat, 2 barges, 4 ships, 8 rafts, 16 canoes, 32 punts and 64 ferries"],
  ["$19", "12 boats in May and seven in June"],
  ["$6 million", "20 percent, and $300,000 for each"],
  ["614 boats", "1 boat, and 307 for each of them"],
  ["42 percent", "50 percent"],
  ["40 percent", "12 boats of 30 crates"],
  ["40 percent", "12 percent and 30 percent"],
  ["7 percent", "0 boats and 9 boats"],
  ["19 boats", ""],
])("“%s” cannot be worked out from “%s”", (head, story) => {
  const [wanted] = told(head);
  expect(wanted && isComputed(wanted, told(story), [])).toBe(false);
});

test.each([
  ["31 years", ["1994-06-01", "2025-05-02"], true],
  ["30 years", ["1994-06-01", "2025-05-02"], true],
  ["28 years", ["1994-06-01", "2025-05-02"], false],
  ["40 years", ["1983-05-03", "2025-05-02"], true],
  ["40 years", ["1982-05-02", "2025-05-02"], false],
  ["6 weeks", ["2025-03-21", "2025-05-02"], true],
  ["6 weeks", ["2025-02-21", "2025-05-02"], false],
  ["10 days", ["2025-04-22", "2025-05-02"], true],
  ["10 days", ["2025-04-20", "2025-05-02"], false],
  ["31 boats", ["1994-06-01", "2025-05-02"], false],
  ["31 years", ["1994-06-01"], false],
  ["31 years", ["", "1994-06-01", "1994-06-01"], false],
])("“%s” between %o: %s", (head, dates, is) => {
  const [wanted] = told(head);
  expect(wanted && isComputed(wanted, [], daysIn(dates))).toBe(is);
});
