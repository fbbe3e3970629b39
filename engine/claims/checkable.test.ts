import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";

const isCheckable = (text: string) =>
  readDocument({ id: "d", text }, shippedRegister).claims.some(({ kind, checkable }) => kind === "statement" && checkable);

test.each([
  "Ticket sales fell by 12 percent last year.",
  "The council voted against the tunnel in March.",
  "Malone has never visited the islands.",
  "The ferry is slower than the train.",
  "But exports rose for the third year.",
])("can be looked up: %s", (text) => expect(isCheckable(text)).toBe(true));

test.each([
  "Will the ferry run this winter?",
  "We have to build a better harbour.",
  "I think this is wonderful news for everybody.",
  "Thank you very much, and good night.",
  "That’s what is at stake here.",
  "And so it goes on.",
  "They will probably win.",
  "We need to try to do better.",
])("opinion, forecast, duty, question or greeting: %s", (text) => expect(isCheckable(text)).toBe(false));
