import { expect, test } from "vitest";
import { textsSince } from "./texts-since.ts";

const version = (id: string, number: number, at: number) => ({ number, createdAt: new Date(at), document: { id, title: id } });

test.each([
  ["nothing came", [version("a", 1, 1), version("b", 1, 2)], []],
  ["a new version", [version("a", 1, 1), version("a", 2, 6), version("b", 1, 2)], ["a 2"]],
  ["two of them", [version("a", 1, 1), version("a", 2, 6), version("a", 3, 7)], ["a 3"]],
  ["a new document", [version("a", 1, 1), version("b", 1, 6)], ["b 1"]],
])("%s", (_, versions, since) => {
  expect(textsSince(new Date(5), versions).map((v) => `${v.document.id} ${v.number}`)).toEqual(since);
});
