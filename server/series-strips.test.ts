import { expect, test } from "vitest";
import { seriesStrips } from "./series-strips.ts";

const series = (ordinal: number, first?: string, unit = "year") => [{ type: "series", value: { ordinal, unit, consecutive: true, first } }];
const teller = (id: string, documentId: string, facts: unknown) => ({
  id,
  documentId,
  facts,
  quote: `words of ${id}`,
  document: { title: `Title ${documentId}`, outlet: documentId === "plain" ? null : documentId },
});
const side = (relation: "AGREEMENT" | "CONFLICT" | "UNCLEAR", ...passages: ReturnType<typeof teller>[]) => ({ relation, passages });
const own = teller("own", "draft", series(3, "2022"));
const told = (...sides: ReturnType<typeof side>[]) =>
  seriesStrips(own, [{ sides }]).map((s) => `${s.relation} ${s.outlet} ${s.first} ${s.ordinal}`);

test.each([
  ["alone", [], ["OWN draft 2022 3"]],
  [
    "another document says otherwise",
    [side("CONFLICT", teller("a", "wire", series(2, "2023")))],
    ["OWN draft 2022 3", "CONFLICT wire 2023 2"],
  ],
  [
    "a document without an outlet has its title",
    [side("AGREEMENT", teller("a", "plain", series(2, "2022")))],
    ["OWN draft 2022 3", "AGREEMENT Title plain 2022 2"],
  ],
  ["the same again in one document is one strip", [side("AGREEMENT", teller("a", "draft", series(3, "2022")))], ["OWN draft 2022 3"]],
  [
    "one document with two counts has two",
    [side("CONFLICT", teller("a", "draft", series(2, "2022")))],
    ["OWN draft 2022 3", "CONFLICT draft 2022 2"],
  ],
  ["no beginning, no strip", [side("UNCLEAR", teller("a", "wire", series(2)))], ["OWN draft 2022 3"]],
  ["months are not drawn among years", [side("CONFLICT", teller("a", "wire", series(2, "2022-11", "month")))], ["OWN draft 2022 3"]],
] as const)("%s", (_, sides, expected) => {
  expect(told(...sides)).toEqual(expected);
});

test("a claim that counts nothing with a known beginning has no picture, whatever others count", () => {
  const others = [{ sides: [side("CONFLICT", teller("a", "wire", series(2, "2023")))] }];
  expect(seriesStrips(teller("own", "draft", series(3)), others)).toEqual([]);
  expect(seriesStrips(teller("own", "draft", []), others)).toEqual([]);
});
