import { expect, test } from "vitest";
import { dated } from "./dated.tsx";

test.each([
  ["2024-07-12", "12 July 2024"],
  ["from 2021-01-26 to 2025-01-20.", "from 26 January 2021 to 20 January 2025."],
  ["2024-06-17 to 2024-06-23", "17 to 23 June 2024"],
  ["2024-06-01 to 2024-06-30", "June 2024"],
  ["2024-02-01 to 2024-02-28", "1 to 28 February 2024"],
  ["2024-07-12T09:30", "12 July 2024, 09:30"],
  ["2024-07-12 09:30 to 2024-07-13", "12 July 2024, 09:30 to 13 July 2024"],
  ["“last month” (published 2025-04-10) is March", "“last month” (published 10 April 2025) is March"],
])("%s is told as %s", (sentence, told) => {
  expect(dated(sentence)).toBe(told);
});

test.each(["“on 2024-07-12”", "2024-02-30", "9999-99-99", "call 12024-07-123", "since 2022", "2024-07", ""])("%s stays", (sentence) => {
  expect(dated(sentence)).toBe(sentence);
});
