import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registerOfRows, shippedRegister } from "#engine";
import { rowsOfFile } from "./register-file.ts";

test("CSV: lists are taken apart, rows are counted by line", () => {
  const csv = '\uFEFFkind, name,variants,source\n\nperson,"Roe, Ana", A. Roe; ;Ana M. Roe ,https://a.example\n';
  expect(rowsOfFile("desk.csv", csv)).toEqual([
    {
      file: "desk.csv",
      row: 3,
      cells: { kind: "person", name: "Roe, Ana", variants: ["A. Roe", "Ana M. Roe"], source: "https://a.example" },
    },
  ]);
});

test("JSON: the same rows", () => {
  expect(rowsOfFile("desk.JSON", '\uFEFF[{"kind":"person","variants":["A"]}]')).toEqual([
    { file: "desk.JSON", row: 1, cells: { kind: "person", variants: ["A"] } },
  ]);
});

test.each([
  ["desk.csv", "kind,name\nperson,Ana,Roe", /^desk\.csv cannot be read as CSV: .*line 2/],
  ["desk.json", "[", /^desk\.json is not JSON/],
  ["desk.json", "{}", /^desk\.json has to be a list of rows/],
  ["desk.json", '[{"kind":"person"}, {"kind":7}, ["x"], null]', /^desk\.json, row 2: .*\ndesk\.json, row 3: .*\ndesk\.json, row 4: /],
])("%s: %s", (file, text, says) => {
  expect(() => rowsOfFile(file, text)).toThrow(says);
});

test("the file in docs/register.md loads", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/register.md"), "utf8");
  const csv = /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { register, problems } = registerOfRows(rowsOfFile("desk.csv", csv), shippedRegister);
  expect(problems).toEqual([]);
  expect(register.entries.map(({ kind }) => kind).sort()).toEqual(["office", "organisation", "person", "term", "wording"]);
});
