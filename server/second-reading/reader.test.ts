import { expect, test } from "vitest";
import { type AskedOf, reasonsAgainstReading } from "./reader.ts";

const rosa = { id: "rosa", name: "Rosa Ferrante" };
const plain: AskedOf = { isGone: false, isCheckable: true, hasOpenReading: false, touchedBy: ["edda"] };

test.each([
  ["a claim that somebody else ruled on", plain, []],
  ["words that are gone", { ...plain, isGone: true }, ["no longer found"]],
  ["an opinion", { ...plain, isCheckable: false }, ["Opinion, forecasts and questions"]],
  ["one that is open already", { ...plain, hasOpenReading: true }, ["is open already"]],
  ["their own verdict", { ...plain, touchedBy: ["edda", "rosa"] }, ["Rosa Ferrante has ruled on this claim"]],
  [
    "everything at once",
    { isGone: true, isCheckable: false, hasOpenReading: true, touchedBy: ["rosa"] },
    ["no longer found", "Opinion", "open already", "Rosa Ferrante"],
  ],
] as [string, AskedOf, string[]][])("%s", (_, claim, reasons) => {
  expect(reasonsAgainstReading(claim, rosa)).toEqual(reasons.map((reason) => expect.stringContaining(reason)));
});
