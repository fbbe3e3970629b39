import { expect, test } from "vitest";
import { mutedChecks, type Turn } from "./muted-checks.ts";

const muted = (sequence: number, check = "term"): Turn => ({ check, sequence, kind: "MUTED" });
const unmuted = (sequence: number, check = "term"): Turn => ({ check, sequence, kind: "UNMUTED" });

test.each<[string, Turn[], string[]]>([
  ["nobody muted anything", [], []],
  ["muted", [muted(1)], ["term"]],
  ["muted and heard again", [muted(1), unmuted(2)], []],
  ["the latest counts, whatever the order", [unmuted(2), muted(3), muted(1)], ["term"]],
  ["each check by itself", [muted(1), muted(1, "name"), unmuted(2)], ["name"]],
])("%s", (_, turns, checks) => {
  expect([...mutedChecks(turns).keys()]).toEqual(checks);
});

test("a muted check comes with who muted it last", () => {
  expect(mutedChecks([muted(3), unmuted(2), muted(1)]).get("term")?.sequence).toBe(3);
});
