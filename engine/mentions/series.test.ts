import { expect, test } from "vitest";
import { mentionsIn } from "./mentions-in.ts";

const in2025 = (words: string) => mentionsIn(words, "2025-09-19");

test.each([
  ["The team attended the fair for the third consecutive year.", "third consecutive year = #3 year running from 2023"],
  ["Exports fell for a second straight year, the office said.", "second straight year = #2 year running from 2024"],
  ["This marks the fourth year that the ministers met at the lake.", "fourth year that the ministers met = #4 year from 2022"],
  ["In the third year of the union’s attendance at the forum it spoke.", "third year of the union’s attendance = #3 year from 2023"],
  ["They won the cup for the second year running, to great joy.", "second year running = #2 year running from 2024"],
  ["Prices have risen for five consecutive years in the town.", "five consecutive years = #5 year running from 2021"],
  ["The side has lost three games in a row at home.", "three games in a row = #3 game running"],
  ["It was the fourth straight win for the side at home.", "fourth straight win = #4 win running"],
  ["The 12th annual film festival opened with a song.", "12th annual film = #12 edition"],
  ["That would be the ninth meeting between the two premiers.", "ninth meeting = #9 meeting"],
  ["He was elected for the third time by his village.", "third time = #3 time"],
  ["The bank raised its rate for the first time in five years.", "first time in five years = #1 time & 5 year"],
  ["The bank raised its rate for the first time in more than a decade.", "first time in more than a decade = #1 time & ≥1 decade"],
  ["It was the first such cut since 2019, the bank said.", "first such cut since 2019 = #1 cut & 2019-01-01..2019-12-31 year"],
  ["She finished third in the vote behind her two rivals.", "third = #3 place"],
  ["It is the fourth-largest city in the land by far.", "fourth-largest = #4 largest"],
  ["The 41st president of the union was born in the town.", "41st president = #41 president"],
  ["He is in his second year in office and wants more time.", "second year = #2 year"],
  [
    "It was her first trip to the island since 2018, her aides said.",
    "first trip to the island since 2018 = #1 trip & 2018-01-01..2018-12-31 year",
  ],
  ["In 2021, they won the cup for the third consecutive year.", "third consecutive year = #3 year running from 2019"],
  ["They won the cup in 2021 for the third consecutive year.", "third consecutive year = #3 year running from 2019"],
  ["This is the second year that they met following the summit in late June 2022.", "second year that they met = #2 year from 2024"],
])("%s", (words, value) => {
  expect(in2025(words)).toContain(value);
});

test.each([
  "The first lady met the second secretary on the third floor.",
  "He was the first to speak and at first nobody heard him.",
  "The Second World War and the First Amendment are taught there.",
  "A third of them came, and two-thirds stayed away.",
])("no series in: %s", (words) => {
  expect(in2025(words).filter((line) => line.includes("= #"))).toEqual([]);
});

test("without a publication date nobody knows when a series began", () => {
  expect(mentionsIn("The team attended the fair for the third consecutive year.")).toEqual(["third consecutive year = #3 year running"]);
});
