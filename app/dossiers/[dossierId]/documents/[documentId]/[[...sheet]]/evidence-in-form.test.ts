import { expect, test } from "vitest";
import { z } from "zod";
import { evidenceFields, evidenceOf } from "./evidence-in-form.ts";

const read = (form: Record<string, unknown>) => evidenceOf(z.looseObject(evidenceFields).parse(form));

test("an empty form brings no evidence", () => {
  expect(
    read({
      address1: "",
      call: "  ",
      formula: "",
      note: "not evidence",
      "passage.": "on",
      "passage.a.b.c": "on",
      "register.": "on",
      "answer.": "on",
    }),
  ).toEqual([]);
});

test("ticked passages, register entries and answers are evidence", () => {
  expect(read({ "passage.0190-ab.12.30": "on", "register.office/us-state": "on", "answer.0190-cd": "on" })).toEqual([
    { kind: "PASSAGE", documentId: "0190-ab", start: 12, end: 30 },
    { kind: "REGISTER", entry: "office/us-state" },
    { kind: "ANSWER", answerId: "0190-cd" },
  ]);
});

test("whatever was typed is a piece of its own, at its input; half a piece is told as such later", () => {
  const form = {
    address1: " https://example.org ",
    archive2: "https://archive.example.org",
    call: "Press office,\n14:32",
    formula: "2024 − 2022 + 1",
    words: "the second year",
    wordsFrom: "0190-ab",
    entry: "office/us-state",
    evidenceNote: "Seen in print",
  };
  expect(read(form)).toEqual([
    { kind: "ADDRESS", address: "https://example.org", field: "address1" },
    { kind: "ADDRESS", address: "", archiveAddress: "https://archive.example.org", field: "address2" },
    { kind: "CALL", text: "Press office,\n14:32", field: "call" },
    { kind: "CALCULATION", formula: "2024 − 2022 + 1", result: "", field: "formula" },
    { kind: "PASSAGE", documentId: "0190-ab", words: "the second year", field: "words" },
    { kind: "REGISTER", entry: "office/us-state", field: "entry" },
    { kind: "NOTE", text: "Seen in print", field: "evidenceNote" },
  ]);
});

test("a file is evidence once one is chosen", () => {
  for (const name of ["", "undefined"]) expect(read({ file: new File([], name) })).toEqual([]);
  expect(read({ file: "not a file" })).toEqual([]);
  const file = new File(["x"], "list.pdf");
  expect(read({ file })).toEqual([{ kind: "FILE", file, field: "file" }]);
});
