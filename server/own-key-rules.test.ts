import { expect, test } from "vitest";
import { reasonsAgainstKeys, saysOf, shippedKeys } from "./own-key-rules.ts";

const shipped = Object.fromEntries(shippedKeys.map((key) => [key, key]));

test.each([
  ["as shipped", {}, []],
  ["changed to a free key", { j: "d" }, []],
  ["switched off", { j: "" }, []],
  ["two that change places", { j: "k", k: "j" }, []],
  ["one that takes the key of one that is switched off", { j: "c", c: "" }, []],
  ["letters of other alphabets", { j: "ж", k: "ñ" }, []],
  ["twice", { j: "c" }, ["key.c"]],
  ["more than one character", { j: "jj", k: "Ctrl" }, ["key.j", "key.k"]],
  ["what cannot be seen", { j: " ", k: "\u200b", n: "\0" }, ["key.j", "key.k", "key.n"]],
  ["commands that are not there are of no account", { nothing: "jj" }, []],
])("keys: %s", (_, given, fields) => {
  expect(reasonsAgainstKeys({ ...shipped, ...given }).map(({ field }) => field)).toEqual(fields);
});

test("a conflict is said in words, with both commands", () => {
  expect(reasonsAgainstKeys({ ...shipped, j: "c" })[0]?.text).toBe(
    "“c” would be both “Next claim, or next flag” and “Comment”. Choose another for one of them.",
  );
  expect(saysOf("1")).toBe("Confirmed, or accepted");
  expect(saysOf("3")).toBe("Wrong, or CQ");
});
