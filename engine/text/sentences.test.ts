import { expect, test } from "vitest";
import { cutText } from "./cut.ts";

/** The sentences of a text, the space inside made single. */
const sentencesOf = (text: string) =>
  cutText({ id: "d", text }).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));

test.each([
  ["abbreviations before a name", "Sen. Ana Roe met Gov. Lee and Dr. Kim on Feb. 11. They spoke for an hour.", 2],
  ["the U.S. before a name and before a new sentence", "The U.S. Senate voted. He left the U.S. The talks went on.", 3],
  ["initials", "J. K. Smith and George W. Brown arrived. Both sat down.", 2],
  ["times of day", "The train left at 10 a.m. on Monday. It came back at 5 p.m. The crew went home.", 3],
  ["decimals and money", "Prices rose 2.5 percent to $3.75 a liter. Wages did not.", 2],
  ["companies", "Acme Inc. bought Roe & Sons Ltd. for $4 million. The deal closed in March.", 2],
  ["a quoted question and its tag", "“Is it true?” she asked. Nobody spoke.", 2],
  ["a quoted question, then a name and a verb", "“Is it true?” Mayor Roe asked. Nobody spoke.", 2],
  ["a quotation that ends a sentence", "He called it “a mistake.” The board agreed.", 2],
  ["straight marks", 'He called it "a mistake." The board agreed. "We were wrong," it said.', 3],
  ["ellipses", "The plan … was dropped. He paused... then he spoke. It was over… Nobody moved.", 4],
  ["a name with a mark of exclamation", "Yahoo! said it would close the site. Users protested!", 2],
  ["numbers of things", "He read No. 5 and pp. 10-12 of the report. Then he signed it.", 2],
  ["the word no", "The answer was no. The talks ended.", 2],
  ["states", "The senator from Springfield, Ill., spoke first. Rep. Ann Roe, D-Calif., came next.", 2],
  ["brackets", "The firm (founded in 1990.) grew. It has 40 staff.", 2],
  ["a hard-wrapped line", "The two ministers met on Monday and\nagreed to meet again. They left.", 2],
  ["Windows line ends", "A first sentence ends here.\r\n\r\nA second one ends here.\r\n", 2],
  ["doubled stops", "Why not?! Nobody knew. Really?", 3],
])("%s", (_, text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test("a sentence never reaches over a paragraph", () => {
  expect(sentencesOf("Heading without a stop\n\nThe council met on Monday to hear the mayor.")).toEqual([
    "Heading without a stop",
    "The council met on Monday to hear the mayor.",
  ]);
});
