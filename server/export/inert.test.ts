import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, fileName, fromCsvCell, html, markdown, visible } from "./inert.ts";

test.each(["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"])(
  "%j is no formula in a cell, and can be had back",
  (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
    expect(fromCsvCell(csvCell(text))).toBe(text);
  },
);

test.each(["plain", "'quoted' words", "a = b", "", " =1", "“=1”"])("%j stays as it is in a cell", (text) => {
  expect(csvCell(text)).toBe(text);
});

test("any text comes back from a cell, and no cell begins a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("=", "'", "+", "a", "\t", "@", "-", "＝") }), (text) => {
      expect(fromCsvCell(csvCell(text))).toBe(text);
      expect(csvCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test("hidden controls become visible, text in foreign letters stays", () => {
  expect(visible("a\u202eb\u2066c\u0007d\u0085")).toBe("a[U+202E]b[U+2066]c[U+0007]d[U+0085]");
  expect(visible("مرحبا\tשלום\n한국\r\n👩‍🚒")).toBe("مرحبا\tשלום\n한국\r\n👩‍🚒");
});

test("nothing opens a tag or an attribute in HTML", () => {
  expect(html(`<img src=x onerror='a("b")'>&amp;`)).toBe("&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;amp;");
});

test.each([
  ["a | b", "a \\| b"],
  ["[x](javascript:1)", "\\[x\\](javascript:1)"],
  ["<b>*bold* _x_ `c` ~~s~~", "&lt;b&gt;\\*bold\\* \\_x\\_ \\`c\\` \\~\\~s\\~\\~"],
  ["see https://a.example, www.b.example, c@d.example", "see https\\://a.example, www\\.b.example, c\\@d.example"],
  ["two\r\nlines", "two lines"],
  ["- item", "\\- item"],
  ["1. item", "1\\. item"],
  ["# head", "\\# head"],
  ["&lt;", "\\&lt;"],
  ["back\\slash", "back\\\\slash"],
])("%j is %j in Markdown", (text, escaped) => {
  expect(markdown(text)).toBe(escaped);
});

test.each([
  ["NATO’s Indo-Pacific partners", "nato-s-indo-pacific-partners"],
  ["Málaga / ..\\..\\x.exe\r\nSet-Cookie: a", "malaga-x-exe-set-cookie-a"],
  ["한국", "dossier"],
  ["x".repeat(100), "x".repeat(60)],
  ['"; rm -rf', "rm-rf"],
])("the file name of %j", (title, name) => {
  expect(fileName(title)).toBe(name);
});
