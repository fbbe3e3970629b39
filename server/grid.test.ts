import { expect, test } from "vitest";
import { gridOf, type PointRow } from "./grid.ts";

const documents = [
  { id: "source", role: "SOURCE" },
  { id: "draft", role: "DRAFT" },
  { id: "other", role: "SOURCE" },
] as const;

const says = (value: string, ...places: [documentId: string, start: number][]) => ({
  value,
  origins: places.length,
  claims: places.map(([documentId, start]) => ({ id: `${documentId} ${start}`, documentId, quote: value, start })),
});
const point = (state: PointRow["state"], ...sides: PointRow["sides"]): PointRow => ({
  id: `${state}`,
  label: state,
  kind: "SERIES",
  state,
  sides,
});
const relations = (row: PointRow) => gridOf([row], documents)[0]?.cells.map((c) => c.relation);

test("where documents differ, the others are measured against the draft", () => {
  expect(relations(point("DIFFER", says("2021", ["source", 1]), says("2022", ["draft", 1], ["other", 1])))).toEqual([
    "otherwise",
    "measure",
    "same",
  ]);
});

test("where no draft speaks, they are measured against the first that does", () => {
  expect(relations(point("DIFFER", says("2021", ["other", 1]), says("2022", ["source", 1])))).toEqual(["measure", "silent", "otherwise"]);
});

test("a document that contradicts itself says otherwise, the draft too", () => {
  expect(relations(point("DIFFER", says("2021", ["draft", 1], ["source", 1]), says("2022", ["draft", 9])))).toEqual([
    "same",
    "otherwise",
    "silent",
  ]);
});

test("in a row that agrees, other words for the same are the same", () => {
  expect(relations(point("AGREE", says("Blinken", ["source", 1]), says("Antony Blinken", ["draft", 1])))).toEqual([
    "same",
    "measure",
    "silent",
  ]);
});

test("what one document says alone is compared with nothing", () => {
  expect(relations(point("SINGLE", says("2022", ["source", 1])))).toEqual(["alone", "silent", "silent"]);
});

test("what is unclear is unclear for all who speak", () => {
  expect(relations(point("UNCLEAR", says("?", ["source", 1], ["draft", 1])))).toEqual(["unclear", "unclear", "silent"]);
});

test("rows that differ come first, then in the order of the documents and their texts", () => {
  const rows = gridOf(
    [
      point("SINGLE", says("a", ["draft", 1])),
      point("AGREE", says("b", ["draft", 1], ["source", 1])),
      { ...point("DIFFER", says("c", ["draft", 90]), says("d", ["other", 1])), id: "late" },
      { ...point("DIFFER", says("c", ["draft", 5]), says("d", ["other", 1])), id: "early" },
      { ...point("DIFFER", says("c", ["source", 500]), says("d", ["other", 1])), id: "first column" },
      point("UNCLEAR", says("e", ["draft", 1], ["source", 1])),
    ],
    documents,
  );
  expect(rows.map((r) => r.id)).toEqual(["first column", "early", "late", "UNCLEAR", "AGREE", "SINGLE"]);
});

test("passages carry their value, in the order of the text; sides count documents and independent origins", () => {
  const [row] = gridOf([point("DIFFER", says("2021", ["draft", 9]), says("2022", ["draft", 3], ["source", 2]))], documents);
  expect(row?.cells[1]?.passages.map((p) => [p.value, p.start])).toEqual([
    ["2022", 3],
    ["2021", 9],
  ]);
  expect(row?.sides).toEqual([
    { value: "2021", origins: 1, documents: 1 },
    { value: "2022", origins: 2, documents: 2 },
  ]);
});

test("a point whose claims are all gone makes no row", () => {
  expect(gridOf([point("DIFFER", says("2021"))], documents)).toEqual([]);
});
