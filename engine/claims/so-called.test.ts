import { expect, test } from "vitest";
import { readDocument } from "../read.ts";
import { shippedRegister } from "../register/shipped.ts";

test.each([
  ["The council passed its so-called “quiet” budget on Monday.", []],
  ["Ministers defended the so-called 'wall tax' in the chamber.", []],
  ['Roe wrote a book entitled "Far Quays and Near Ones" in 1998.', []],
  ["The winger, nicknamed “the Eel”, left in May.", []],
  ["Roe called the plan “a quiet disgrace” on Monday.", ["a quiet disgrace"]],
  ["“It was so-called progress,” Roe said.", ["It was so-called progress,"]],
  ["Roe feels entitled. “We want the money,” Roe said.", ["We want the money,"]],
])("what is said in: %s", (text, said) => {
  const { claims } = readDocument({ id: "d", text }, shippedRegister);
  expect(claims.filter(({ kind }) => kind === "quotation").map(({ quote }) => quote)).toEqual(said);
});
