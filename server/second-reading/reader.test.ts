import { expect, test } from "vitest";
import { type AskedOf, reasonsAgainstReading } from "./reader.ts";

const rosa = { id: "rosa", name: "Rosa Ferrante" };
const plain: AskedOf = { gone: null, isCheckable: true, hasOpenReading: false, touchedBy: ["edda"] };

test.each([
  ["a claim that somebody else ruled on", plain, []],
  ["words that are gone", { ...plain, gone: "It is gone." }, ["It is gone."]],
  ["an opinion", { ...plain, isCheckable: false }, ["Opinion, forecasts and questions"]],
  ["one that is open already", { ...plain, hasOpenReading: true }, ["is open already"]],
  ["their own verdict", { ...plain, touchedBy: ["edda", "rosa"] }, ["Rosa Ferrante has ruled on this claim"]],
  [
    "everything at once",
    { gone: "It is gone.", isCheckable: false, hasOpenReading: true, touchedBy: ["rosa"] },
    ["It is gone.", "Opinion", "open already", "Rosa Ferrante"],
  ],
] as [string, AskedOf, string[]][])("%s", (_, claim, reasons) => {
  expect(reasonsAgainstReading(claim, rosa)).toEqual(reasons.map((reason) => expect.stringContaining(reason)));
});
