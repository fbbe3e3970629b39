import { expect, test } from "vitest";
import { canonical, sha256 } from "../audit.ts";
import { canonicalPieces, layOut, type SealedReport } from "./json.ts";
import { hashOf, joined, streamOf, whole } from "./pieces.ts";

const odd = {
  b: [],
  a: {},
  c: [{ z: 1, y: "line\nbreak “\u2028” 😀", x: undefined }, null, [2, [3]]],
  d: { f: { h: [1], g: null } },
  e: undefined,
  2: true,
};

test.each([
  ["lists and objects in each other", odd],
  ["nothing in it", {}],
  ["a list", [odd, odd]],
  ["words", "a"],
])("in pieces it is what it is whole: %s", (_, value) => {
  expect(whole(canonicalPieces(value))).toBe(canonical(value));
  expect(hashOf(canonicalPieces(value))).toBe(sha256(canonical(value)));
  expect(whole(layOut(value as unknown as SealedReport))).toBe(`${JSON.stringify(JSON.parse(canonical(value)), null, 2)}\n`);
});

test("something stands between pieces, and neither before nor after them", () => {
  expect(whole(joined([["a", "b"], [], ["c"]], ", "))).toBe("ab, , c");
  expect(whole(joined([], ", "))).toBe("");
});

test("a stream has the same bytes, and makes no more than somebody takes", async () => {
  let made = 0;
  const pieces = function* () {
    for (let i = 0; i < 1_000; i++) {
      made++;
      yield `${i} 😀 ${"x".repeat(1_000)}`;
    }
  };
  const reader = streamOf(pieces()).getReader();
  const first = await reader.read();
  expect(made).toBeLessThan(200);
  const bytes = [first.value as Uint8Array];
  for (let next = await reader.read(); !next.done; next = await reader.read()) bytes.push(next.value);
  expect(Buffer.concat(bytes).toString()).toBe(whole(pieces()));
});
