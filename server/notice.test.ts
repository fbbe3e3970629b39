import { expect, test } from "vitest";
import { differingWords, footnoteOf, type NoticeSource, proposeNotice, wireLine } from "./notice.ts";

const source = (given: Partial<NoticeSource>): NoticeSource => ({
  type: "CORRECTION",
  kind: "FIGURE",
  place: "paragraph 2",
  asPublished: "41 people were hurt",
  shouldRead: "14 people were hurt",
  ...given,
});

test.each<[string, Partial<NoticeSource>, string]>([
  ["a figure", {}, "An earlier version of this article said “41 people were hurt”. It should read “14 people were hurt”."],
  [
    "a misspelled name",
    { kind: "NAME_TITLE", asPublished: "Katherine Okafor", shouldRead: "Catherine Okafor" },
    "An earlier version of this article misspelled a name. It is Catherine Okafor, not Katherine Okafor.",
  ],
  [
    "a misspelled name in long words: only the name is told",
    {
      kind: "NAME_TITLE",
      asPublished: "Katherine Okafor, who had led the harbour commission for as long as anybody on the quay could remember",
      shouldRead: "Catherine Okafor, who had led the harbour commission for as long as anybody on the quay could remember",
    },
    "An earlier version of this article misspelled a name. It is Catherine, not Katherine.",
  ],
  [
    "a wrong title is no misspelling",
    { kind: "NAME_TITLE", asPublished: "Harbour Master Okafor", shouldRead: "Deputy Harbour Master Okafor" },
    "An earlier version of this article gave a name or title wrongly as “Harbour Master Okafor”. It is “Deputy Harbour Master Okafor”.",
  ],
  [
    "another person is no misspelling",
    { kind: "NAME_TITLE", asPublished: "Catherine Okafor", shouldRead: "Benedict Okafor" },
    "An earlier version of this article gave a name or title wrongly as “Catherine Okafor”. It is “Benedict Okafor”.",
  ],
  [
    "a quotation, its marks turned single, its full stop left to the sentence",
    { kind: "QUOTATION", asPublished: "“We are closed,” she said.", shouldRead: "“We are not closed,” she said." },
    "An earlier version of this article misquoted a speaker as saying “‘We are closed,’ she said”. The words are “‘We are not closed,’ she said”.",
  ],
  [
    "the headline",
    { place: "headline" },
    "The headline of an earlier version of this article said “41 people were hurt”. It should read “14 people were hurt”.",
  ],
  [
    "a caption",
    { place: "caption 2" },
    "A caption in an earlier version of this article said “41 people were hurt”. It should read “14 people were hurt”.",
  ],
  [
    "words over two lines",
    { asPublished: "41\r\npeople", shouldRead: "14 people" },
    "An earlier version of this article said “41 people”. It should read “14 people”.",
  ],
  ["before publication nobody is told", { type: "CHANGE" }, ""],
  [
    "a clarification",
    { type: "CLARIFICATION" },
    "An earlier version of this article said “41 people were hurt”, which could be misread. It means “14 people were hurt”.",
  ],
  [
    "an editor’s note",
    { type: "EDITORS_NOTE" },
    "Editor’s note: an earlier version of this article said “41 people were hurt”. It should read “14 people were hurt”.",
  ],
  ["an update, where nothing was wrong", { type: "UPDATE" }, "Added since publication: “14 people were hurt”."],
  [
    "a withdrawal",
    { type: "WITHDRAWAL", shouldRead: "" },
    "This article has been withdrawn. It said “41 people were hurt”, which is wrong.",
  ],
])("the notice for %s", (_, given, notice) => {
  expect(proposeNotice(source(given))).toBe(notice);
});

test("no notice for an error speaks of an update, a recast or a change of mind", () => {
  for (const type of ["CORRECTION", "CLARIFICATION", "EDITORS_NOTE", "REFILE", "WITHDRAWAL"] as const)
    for (const kind of ["FIGURE", "NAME_TITLE", "QUOTATION", "DATE", "STATEMENT"])
      expect(proposeNotice(source({ type, kind }))).not.toMatch(/updat|recast|tweak|clean|regret|mistaken|we |our /i);
});

test("the footnote gives the day and does not name the article twice", () => {
  expect(footnoteOf("An earlier version of this article said “a”. It should read “b”.", "2026-05-31")).toBe(
    "This article was amended on 31 May 2026. An earlier version said “a”. It should read “b”.",
  );
  expect(footnoteOf("The headline of an earlier version of this article said “a”.", "2026-01-01")).toBe(
    "This article was amended on 1 January 2026. The headline of an earlier version said “a”.",
  );
  expect(footnoteOf("Something an editor wrote.", "2026-12-09")).toBe(
    "This article was amended on 9 December 2026. Something an editor wrote.",
  );
});

test("the wire’s line", () => {
  expect(wireLine(source({ asPublished: "41", shouldRead: "14" }))).toBe("(Corrects figure in paragraph 2 to 14 from 41)");
  expect(wireLine(source({ kind: "STATEMENT", place: "headline", asPublished: "a\nb", shouldRead: "c" }))).toBe(
    "(Corrects wording in headline to c from a b)",
  );
  const tail = " of the people who had come down to the quay on that morning to see it";
  expect(wireLine(source({ asPublished: `Some 41${tail}`, shouldRead: `Some 14${tail}` }))).toBe(
    "(Corrects figure in paragraph 2 to 14 from 41)",
  );
  expect(wireLine(source({ type: "WITHDRAWAL" }))).toBe("(Withdraws the article)");
});

test.each([
  ["for the third year", "for the second year", ["third", "second"]],
  ["the minister", "the deputy minister", ["minister", "deputy minister"]],
  ["a b c", "a c", ["b c", "c"]],
  ["same", "same", ["same", "same"]],
])("%j and %j differ in %j", (a, b, words) => {
  expect(differingWords(a, b)).toEqual(words);
});
