import { expect, test } from "vitest";
import { freeKey, titleOf } from "./names.ts";

const body =
  "Ministers from twelve states met in Oslo on Monday to talk about fish, the host said.\n\nThey agreed on quotas for the next year.";

test("a title that was given stays", () => {
  expect(titleOf({ title: "Mine", text: `Fish talks open in Oslo\n\n${body}` })).toBe("Mine");
});

test("without one the headline is the title, whatever a site prints above it", () => {
  expect(titleOf({ text: `\n  Fish talks open in Oslo\n\n${body}` })).toBe("Fish talks open in Oslo");
  expect(titleOf({ text: `Share\n\nFish talks open in Oslo\n\n${body}` })).toBe("Fish talks open in Oslo");
});

test("without a headline the first line is, at most 160 characters of it", () => {
  expect(titleOf({ text: "…\n\n= = =\n42" })).toBe("42");
  const title = titleOf({ text: `${"🐟 fish ".repeat(60)}.` });
  expect([...title]).toHaveLength(160);
  expect(title.isWellFormed()).toBe(true);
});

test("short names come from outlet, title or file, and are taken once", () => {
  const taken = new Set<string>();
  expect(freeKey({ text: "", outlet: "Zürich Wire!" }, taken)).toBe("zurich-wire");
  expect(freeKey({ text: "", outlet: "Zürich Wire" }, taken)).toBe("zurich-wire-2");
  expect(freeKey({ text: "", name: "my notes.txt" }, taken)).toBe("my-notes");
  expect(freeKey({ text: "", outlet: "!!!" }, taken)).toBe("text");
  expect(freeKey({ text: "", outlet: "연합뉴스" }, taken)).toBe("연합뉴스");
});
