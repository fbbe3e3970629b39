import { expect, test } from "vitest";
import { largestText } from "./inputs.ts";
import { readUploads, type Upload } from "./uploads.ts";

const file = (name: string, text: string | Uint8Array, details: Upload["details"] = {}): Upload => ({
  name,
  bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
  details,
});
const dossier = (...documents: object[]) => JSON.stringify({ title: "Talks", documents });

test("text files come in with what was said of each", () => {
  const details = { outlet: "Fjord Wire", published: "2024-07-12", timezone: "Europe/Oslo", role: "draft" as const };
  expect(readUploads([file("a.txt", " Ministers met.\r\n", details), file("b.txt", "They left.")])).toEqual({
    inputs: [
      { name: "a.txt", text: " Ministers met.\r\n", charset: "UTF-8", ...details },
      { name: "b.txt", text: "They left.", charset: "UTF-8" },
    ],
    leftOut: [],
  });
});

test("a dossier file brings the files that it names, and its own details", () => {
  const { inputs, leftOut } = readUploads([
    file("a.txt", "Ministers met.", { role: "source" }),
    file("dossier.json", dossier({ id: "wire", file: "texts/a.txt", role: "draft" }, { id: "note", text: "They left." })),
    file("other.txt", "Nobody named me."),
  ]);
  expect(leftOut).toEqual([]);
  expect(inputs).toEqual([
    { id: "wire", role: "draft", name: "a.txt", text: "Ministers met.", charset: "UTF-8" },
    { id: "note", name: "dossier.json: note", text: "They left." },
    { name: "other.txt", text: "Nobody named me.", charset: "UTF-8" },
  ]);
});

test.each<[string, Upload, string]>([
  ["empty", file("bad.txt", ""), "“bad.txt” is empty."],
  ["blank", file("bad.txt", "\n \n"), "“bad.txt” is empty."],
  ["binary", file("bad.txt", Uint8Array.of(65, 0, 66)), "“bad.txt” is not text: it holds NUL bytes. Save it as plain text in UTF-8."],
  [
    "too large",
    file("bad.txt", new Uint8Array(largestText + 1).fill(65)),
    "“bad.txt” is larger than 10 MB. Split it, or bring in the part under check.",
  ],
  ["chosen twice", file("good.txt", "Again."), "“good.txt” was chosen twice."],
  ["no JSON", file("d.json", "{"), "“d.json”: This is not JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)."],
  [
    "an unknown key",
    file("d.json", dossier({ id: "a", text: "x", colour: "red" })),
    "“d.json”: Document 1 has a key that Stet does not know: “colour”.",
  ],
  [
    "a key twice",
    file("d.json", dossier({ id: "a", text: "x" }, { id: "a", text: "y" })),
    "“d.json”: The id “a” stands twice: each document needs its own.",
  ],
  [
    "a file that is not there",
    file("d.json", dossier({ id: "a", file: "gone.txt" })),
    "“gone.txt” is named by “d.json”, but was not chosen with it. Choose both together.",
  ],
  [
    "an impossible date",
    file("d.json", dossier({ id: "a", text: "x", published: "2024-02-30" })),
    "“d.json: a”: “2024-02-30” is not a date (like 2024-07-12) or an instant (like 2024-07-12T09:30:00Z).",
  ],
  [
    "a lone surrogate",
    file("d.json", '{"documents":[{"id":"a","text":"x\\ud800"}]}'),
    "“d.json: a” holds half of a character pair (a lone surrogate). Copy the text anew from where it comes.",
  ],
])("a file that is %s is left out alone", (_, bad, why) => {
  const { inputs, leftOut } = readUploads([file("good.txt", "Ministers met."), bad]);
  expect(inputs.map((i) => i.name)).toEqual(["good.txt"]);
  expect(leftOut.map((l) => l.why)).toEqual([why]);
});
