import { expect, test } from "vitest";
import { excerptOf, namingsIn, readComment } from "./markdown.ts";

type Node = { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] };

/** The tree as text, "<" being the only mark of an element. */
const drawn = (node: Node): string => {
  if (node.type === "text") return (node.value ?? "").replace(/\n/g, "⏎");
  const inside = (node.children ?? []).map(drawn).join("");
  const given = Object.entries(node.properties ?? {}).map(([name, value]) => ` ${name}=${value}`);
  return node.type === "root" ? inside : `<${node.tagName}${given.join("")}>${inside}</>`;
};
const read = (body: string, named: { id: string; name: string }[] = []) => drawn(readComment(body, named) as Node);
const [rosa, edda] = [
  { id: "1", name: "Rosa Ferrante" },
  { id: "2", name: "Edda Nyman" },
];
const rel = "rel=nofollow,noopener,noreferrer";

test.each([
  ["plain", "<p>plain</>"],
  ["two\nlines\n\nand more", "<p>two⏎lines</>⏎<p>and more</>"],
  ["*a* **b** ~~c~~ `d`", "<p><em>a</> <strong>b</> <del>c</> <code>d</></>"],
  ["- a\n- b", "<ul>⏎<li>a</>⏎<li>b</>⏎</>"],
  ["3. a", "<ol start=3>⏎<li>a</>⏎</>"],
  ["> said\n\nno", "<blockquote>⏎<p>said</>⏎</>⏎<p>no</>"],
  ["```js\na < b\n```", "<pre><code>a < b⏎</></>"],
  ["~one~", "<p>~one~</>"],
  ["- [x] done", "<ul>⏎<li>[x] done</>⏎</>"],
  // What is no part of a comment stands as it was written.
  ["# Title", "<p># Title</>"],
  ["|a|b|\n|-|-|\n|1|2|", "<p>|a|b|⏎|-|-|⏎|1|2|</>"],
  ["a[^1]\n\n[^1]: note", "<p>a[^1]</>⏎<p>[^1]: note</>"],
  ["[a]\n\n[a]: https://evil.example", "<p>[a]</>⏎<p>[a]: https://evil.example</>"],
  ["![see](https://evil.example/x.png)", "<p>![see](https://evil.example/x.png)</>"],
  ["<script>alert(1)</script>", "<p><script>alert(1)</script></>"],
  ["a <b onclick=x>c</b> <!-- d -->", "<p>a <b onclick=x>c</b> <!-- d --></>"],
  ["<img src=x onerror=alert(1)>", "<p><img src=x onerror=alert(1)></>"],
  ["<style>*{color:red}</style>\n\nx", "<p><style>*{color:red}</style></>⏎<p>x</>"],
])("%s", (body, tree) => {
  expect(read(body)).toBe(tree);
});

test.each([
  ["https://a.example/b", `<p><a href=https://a.example/b ${rel}>https://a.example/b</></>`],
  ["www.a.example", `<p><a href=http://www.a.example/ ${rel}>www.a.example</></>`],
  ["[here](https://a.example/b)", `<p><a href=https://a.example/b ${rel}>here</> (a.example)</>`],
  ["[https://bank.example](https://evil.example)", `<p><a href=https://evil.example/ ${rel}>https://bank.example</> (evil.example)</>`],
  ["[b](https://bank.example@evil.example/)", `<p><a href=https://bank.example@evil.example/ ${rel}>b</> (evil.example)</>`],
  ["[аpple](https://аpple.example)", `<p><a href=https://xn--pple-43d.example/ ${rel}>аpple</> (xn--pple-43d.example)</>`],
  ["a@b.example", `<p><a href=mailto:a@b.example ${rel}>a@b.example</></>`],
  ["[me](mailto:a@b.example)", `<p><a href=mailto:a@b.example ${rel}>me</> (a@b.example)</>`],
])("a link shows where it leads: %s", (body, tree) => {
  expect(read(body)).toBe(tree);
});

test.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "<javascript:alert(1)>",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox)",
  "[x](file:///etc/passwd)",
  "[x](//evil.example)",
  "[x](/admin/people)",
  "[x](?a=b)",
  "[x](#comment)",
  "[x]()",
])("is no link at all: %s", (body) => {
  expect(read(body)).not.toContain("<a");
  expect(read(body)).toMatch(/x|javascript/);
});

test("controls that turn the order of words are shown as what they are", () => {
  expect(read("a \u202egpj.exe `\u2066b`")).toBe("<p>a [U+202E]gpj.exe <code>[U+2066]b</></>");
  expect(excerptOf("a \u202e*b*")).toBe("a [U+202E]b");
});

test("whoever is named is marked, but not in code or in a link", () => {
  expect(read("@Rosa, `@Edda` and **@edda**", [rosa, edda])).toBe("<p><b>@Rosa</>, <code>@Edda</> and <strong><b>@edda</></></>");
  expect(read("@Rosa", [edda])).toBe("<p>@Rosa</>");
  const named = (body: string) => namingsIn(body, [rosa, edda]).map(({ words, people }) => `${words} = ${people.length}`);
  expect(named("> @Rosa\n\n*@Edda* @Nobody")).toEqual(["@Rosa = 1", "@Edda = 1", "@Nobody = 0"]);
  expect(named("`@Rosa` [@Rosa](https://a.example) rosa@edda.example\n\n```\n@Edda\n```\n\n<b @Edda>")).toEqual(["@Edda = 1"]);
});

const most = 5_000;
const full = (piece: string) => piece.repeat(Math.ceil(most / piece.length)).slice(0, most);

test.each([
  ...[
    ">",
    "> ",
    "- ",
    "1. ",
    ">-",
    "*",
    "_",
    "**a ",
    "*_",
    "~~",
    "[",
    "![",
    "](",
    "[a](",
    "[a](<",
    "`",
    "``a",
    "\\",
    "<",
    "<a",
    "&",
    "&#",
    "|",
    "|a",
    "#",
    "@a",
    "@",
  ],
  ...[
    "a\n",
    " \n",
    "\t",
    "    a\n",
    "```\n",
    "[a]: b\n",
    "[^a]",
    "http://",
    "www.",
    "a@b.",
    "<!--",
    "\u202e",
    "😀",
    "a*b_c~",
    "> - 1. ",
    "*a **b ",
    "[a][b]",
  ],
])("%j, as often as fits, is read in no time and not deeply", (piece) => {
  const body = full(piece);
  const began = process.cpuUsage();
  const tree = readComment(body, [rosa]) as Node;
  excerptOf(body);
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
  const depth = (node: Node): number => 1 + Math.max(0, ...(node.children ?? []).map(depth));
  expect(depth(tree)).toBeLessThan(40);
});

test.each([
  ["a *b*\n\n- c\n- d\n> e\\\nf", 240, "a b c d e f"],
  ["one two three", 9, "one two …"],
  [`${"x".repeat(8)}😀`, 9, `${"x".repeat(8)} …`],
  ["", 9, ""],
])("%j, cut at %i", (body, at, words) => {
  expect(excerptOf(body, at)).toBe(words);
});
