import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLines } from "#server/sheets";
import { cutSegments, type Mark, type Node, nest } from "./segments.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r", "\r\n", "\u2028", "😀", "”"), maxLength: 60 });
const marked = texts.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom("p", "q", "r", "s"))
        .map(([a, b, id]): Mark => ({ id, start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8 },
    ),
  ),
);

test("segments are their line exactly, and each place of a claim is covered by its segments and no other", () => {
  fc.assert(
    fc.property(marked, ([text, marks]) => {
      const lines = cutLines(text);
      cutSegments(lines, marks).forEach((segments, i) => {
        const { start, end } = lines[i] as (typeof lines)[number];
        expect(segments.map((s) => text.slice(s.start, s.end)).join("")).toBe(text.slice(start, end));
        for (const segment of segments)
          for (let at = segment.start; at < segment.end; at++)
            expect(new Set(segment.marks)).toEqual(new Set(marks.filter((m) => m.start <= at && at < m.end).map((m) => m.id)));
      });
    }),
  );
});

const words = (text: string, nodes: readonly Node[]): string =>
  nodes.map((n) => ("mark" in n ? words(text, n.children) : text.slice(n.start, n.end))).join("");

test("the tree of a line reads as the line, and no claim lies in itself", () => {
  fc.assert(
    fc.property(marked, ([text, marks]) => {
      const lines = cutLines(text);
      const check = (nodes: readonly Node[], outer: string[]) => {
        for (const node of nodes)
          if ("mark" in node) {
            expect(outer).not.toContain(node.mark);
            check(node.children, [...outer, node.mark]);
          }
      };
      cutSegments(lines, marks).forEach((segments, i) => {
        const tree = nest(segments);
        expect(words(text, tree)).toBe(text.slice(lines[i]?.start, lines[i]?.end));
        check(tree, []);
      });
    }),
  );
});

const drawn = (text: string, marks: Mark[]) => {
  const draw = (nodes: readonly Node[]): string =>
    nodes.map((n) => ("mark" in n ? `${n.mark}(${draw(n.children)})` : text.slice(n.start, n.end))).join("");
  return cutSegments(cutLines(text), marks).map((s) => draw(nest(s)));
};

test.each<[string, string, Mark[], string[]]>([
  [
    "nested",
    "Ann met Bob.",
    [
      { id: "s", start: 0, end: 12 },
      { id: "n", start: 0, end: 3 },
    ],
    ["s(n(Ann) met Bob.)"],
  ],
  [
    "crossing",
    "abcdef",
    [
      { id: "x", start: 0, end: 4 },
      { id: "y", start: 2, end: 6 },
    ],
    ["x(aby(cd))y(ef)"],
  ],
  ["over two lines", "ab\ncd", [{ id: "x", start: 1, end: 4 }], ["ax(b)", "x(c)d"]],
  [
    "the same words twice",
    "ab",
    [
      { id: "x", start: 0, end: 2 },
      { id: "y", start: 0, end: 2 },
    ],
    ["x(y(ab))"],
  ],
  ["blank lines", "a\n\nb", [], ["a", "", "b"]],
])("%s", (_, text, marks, lines) => {
  expect(drawn(text, marks)).toEqual(lines);
});

test("five thousand claims on one line are cut in no time", () => {
  const text = "word ".repeat(10_000);
  const marks = Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}`, start: i * 10, end: i * 10 + 9 }));
  const begun = performance.now();
  expect(cutSegments(cutLines(text), marks)[0]).toHaveLength(10_000);
  expect(performance.now() - begun).toBeLessThan(500);
});
