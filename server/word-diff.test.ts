import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

const drawn = (mine: string, theirs: string) =>
  wordDiff(mine, theirs)
    ?.map(({ text, change }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[change])
    .join("");

test("what differs is shown word by word", () => {
  expect(drawn("the third consecutive year", "the second consecutive year")).toBe("the [-third][+second] consecutive year");
  expect(drawn("Anthony Blinken", "Antony Blinken")).toBe("[-Anthony][+Antony] Blinken");
  expect(drawn("12 states", "12 states")).toBe("12 states");
});

test("wordings without a word in common are not diffed", () => {
  expect(wordDiff("last month", "June 19")).toBeNull();
  expect(wordDiff("“yes”", "“no”")).toBeNull();
});
