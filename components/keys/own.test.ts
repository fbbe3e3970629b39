import { expect, test } from "vitest";
import { commandOf, keyOf, type OwnKeys } from "./own.ts";

const shipped: OwnKeys = { isOff: false, keys: {} };
const own: OwnKeys = { isOff: false, keys: { j: "d", k: null, c: "j" } };

test.each([
  ["as shipped", shipped, "j", "j"],
  ["changed", own, "d", "j"],
  ["the shipped key of a changed command belongs to whom it was given", own, "j", "c"],
  ["the shipped key of a changed command is free", own, "c", null],
  ["switched off", own, "k", null],
  ["not changed", own, "n", "n"],
  ["all switched off", { ...own, isOff: true }, "n", null],
])("a pressed key: %s", (_, keys, pressed, command) => {
  expect(commandOf(keys, pressed)).toBe(command);
});

test.each([
  ["as shipped", shipped, "j", "j"],
  ["changed", own, "j", "d"],
  ["switched off", own, "k", null],
  ["all switched off", { ...own, isOff: true }, "j", null],
])("the key of a command: %s", (_, keys, command, key) => {
  expect(keyOf(keys, command)).toBe(key);
});
