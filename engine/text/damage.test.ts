import { expect, test } from "vitest";
import { cutText } from "./cut.ts";

const damageOf = (text: string) =>
  cutText({ id: "d", text }).damage.map(({ reason, reads, start, end }) => `${reason}: ${text.slice(start, end)} → ${reads}`);

test.each([
  ["a cut word", "They said it would threaten the p\neace in the strait.", ["cut-word: p\neace → peace"]],
  ["a cut word with a hyphen", "They praised the coop-\neration between both towns.", ["cut-word: coop-\neration → cooperation"]],
  ["a broken line", "The council will meet to\nvote on the budget.", ["broken-line: to\nvote → to vote"]],
  ["a doubled word", "He opened the the bridge.", ["doubled-word: the the → the"]],
  ["mojibake", "It’s the cafÃ© on the cornerâ€”closed.", ["mojibake: cafÃ© → café", "mojibake: cornerâ€”closed. → corner—closed."]],
  ["Windows line ends", "They said it would threaten the p\r\neace in the strait.", ["cut-word: p\r\neace → peace"]],
  ["nothing", "The café opened. He had had enough, and that that was all.\n\nThe next day came.", []],
])("%s", (_, text, expected) => {
  expect(damageOf(text)).toEqual(expected);
});
