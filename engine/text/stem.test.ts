import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";

test.each([
  ["arrested", "arrests", "arresting", "arrest"],
  ["stabbed", "stab", "stabbing"],
  ["robbed", "robber", "robbing"],
  ["killed", "killings", "kill"],
  ["bodies", "body"],
  ["investigations", "investigation"],
  ["minister's", "ministers", "minister"],
  ["u.s.", "us"],
])("the forms of one word have one stem: %s", (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ["stab", "stable"],
  ["prime", "primary"],
  ["charge", "character"],
])("different words keep different stems: %s, %s", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
