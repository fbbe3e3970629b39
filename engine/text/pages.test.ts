import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutText } from "./cut.ts";

/**
 * Pages of the sample world as they come when a whole browser window or a mail is pasted, each built as another kind of site is built. A line that begins
 * with "+" belongs to the article, any other to the page.
 */
const folder = new URL("../../seeds/pages/", import.meta.url);
const pages = readdirSync(folder).map((file) => [file.replace(".txt", ""), readFileSync(new URL(file, folder), "utf8")] as const);

/** Lines as they lie on the page, with or without blank lines between them. */
const layouts: [string, string][] = [
  ["line by line", "\n"],
  ["with blank lines", "\n\n"],
];
const isRead = new Set(["headline", "body", "caption", "dateline"]);

test("there are pages of many kinds of site", () => expect(pages.length).toBeGreaterThanOrEqual(19));

describe.each(pages)("%s", (_, page) => {
  test.each(layouts)("%s", (_, between) => {
    const lines = page.trim().split("\n");
    const text = lines.map((line) => line.replace(/^\+/, "")).join(between);
    const { blocks } = cutText({ id: "d", text });
    let at = 0;
    const wrong: string[] = [];
    for (const line of lines) {
      const words = line.replace(/^\+/, "");
      at = text.indexOf(words, at);
      // A dateline in front, a photo credit behind are blocks of their own: the middle tells.
      const middle = at + Math.floor(words.length * 0.6);
      const block = blocks.find(({ start, end }) => start <= middle && middle < end);
      if (isRead.has(block?.role ?? "") !== line.startsWith("+")) wrong.push(`${block?.role}: ${line}`);
      at += words.length - 1;
    }
    expect(wrong).toEqual([]);
  });
});
