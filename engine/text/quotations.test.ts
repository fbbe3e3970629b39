import { expect, test } from "vitest";
import { cutText } from "./cut.ts";

const quotationsOf = (text: string) =>
  cutText({ id: "d", text }).quotations.map(
    ({ start, end, closed, depth }) => `${depth}${closed ? "" : " open"} ${text.slice(start, end).replace(/\s+/g, " ")}`,
  );

test.each([
  ["curly", "“We won,” she said.", ["0 We won,"]],
  ["straight", 'He called it "a gift" and "a trap."', ["0 a gift", "0 a trap."]],
  ["nested", "“He said ‘never’ to me,” she said.", ["0 He said ‘never’ to me,", "1 never"]],
  ["nested, straight", "\"He said 'never' to me,\" she said.", ["0 He said 'never' to me,", "1 never"]],
  ["single marks outside", "‘We won,’ she said. It’s the players’ day.", ["0 We won,"]],
  ["a genitive inside single marks", "‘The players’ day has come,’ she said.", ["0 The players’ day has come,"]],
  ["over several sentences", "“We won. Nobody helped us. That’s all,” she said.", ["0 We won. Nobody helped us. That’s all,"]],
  [
    "reopened paragraph",
    "“We won the match. It was hard.\n\n“We will win again,” she said.",
    ["0 We won the match. It was hard. “We will win again,"],
  ],
  [
    "reopened, straight",
    '"We won the match. It was hard.\n\n"We will win again," she said.',
    ['0 We won the match. It was hard. "We will win again,'],
  ],
  ["closed with the other mark", "“We won the match, “ she said. “It was hard.”", ["0 We won the match,", "0 It was hard."]],
  ["closed with the other mark, close to its tag", "“We won the match, “Roe said. It was late.", ["0 We won the match,"]],
  ["not closed before the next", "“We won the match. “It was hard,” she said.", ["0 open We won the match.", "0 It was hard,"]],
  [
    "nested in marks of the same shape",
    "“They told me, “You are late”, and went,” she said.",
    ["0 They told me, “You are late”, and went,", "1 You are late"],
  ],
  ["never closed", "“We won the match, she said.\n\nThe coach was silent.", ["0 open We won the match, she said."]],
  ["apostrophes are no marks", "It’s the leaders’ view that the ’90s weren't 'em all's best.", []],
  ["inches and feet", 'He is 5\'10" tall and the screen is 27" wide.', []],
  ["scare quotes", "The “experts” met.", ["0 experts"]],
  ["old wire copy", "``We won,'' she said. It''s over.", ["0 We won,"]],
  ["doubled apostrophes on both sides", "He called it ''a gift'' to the town.", ["0 a gift"]],
  ["low marks", "„Wir sind da“, he said in German to the crowd that was waiting.", ["0 Wir sind da"]],
])("%s", (_, text, expected) => {
  expect(quotationsOf(text)).toEqual(expected);
});
