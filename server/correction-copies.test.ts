import { expect, test } from "vitest";
import { findCopies, type SearchedText, searchedText } from "./correction-copies.ts";

const paragraphs = (id: string, ...words: string[]): SearchedText => {
  const text = words.join("\n\n");
  const blocks = words.map((w) => ({ role: "body" as const, start: text.indexOf(w), end: text.indexOf(w) + w.length }));
  return searchedText({ id, key: id, text, blocks });
};
const draft = paragraphs("draft", "The ferry Anna sank.", "It was old.", "Rescuers left the ferry\nAnna at noon.");

test("the words are found again in the same document and in others; the place itself is none", () => {
  const other = paragraphs("other", "On the ferry Anna, calm.", "The ferry Annabel sailed on.");
  expect(findCopies({ documentId: "draft", place: "paragraph 3", asPublished: "ferry Anna" }, [draft, other])).toEqual([
    { documentId: "draft", key: "draft", place: "paragraph 1", line: 1 },
    { documentId: "other", key: "other", place: "paragraph 1", line: 1 },
  ]);
});

test("where the place is not found, the first one is taken for it", () => {
  expect(findCopies({ documentId: "draft", place: "caption", asPublished: "ferry Anna" }, [draft])).toMatchObject([{ line: 5 }]);
});

test("words that stand once have no copies", () => {
  const silent = paragraphs("silent", "Nothing.");
  expect(findCopies({ documentId: "draft", place: "paragraph 2", asPublished: "It was old." }, [draft, silent])).toEqual([]);
});
