import { expect, test } from "vitest";
import { type Reading, readDocument, shippedRegister } from "#engine";
import { askEach } from "./postings.ts";

type Word = { reading: Reading; word: string };
const most = 3;

/** Asks each word of some texts in which other texts it stands; tells the answers, and which words were asked. */
function whereElse() {
  const asked: string[] = [];
  const known = new Map<Reading, Word[]>();
  const ask = askEach<Word, string, string>({
    itemsOf: (reading) => {
      const words = known.get(reading) ?? reading.document.text.split(" ").map((word) => ({ reading, word }));
      known.set(reading, words);
      return words;
    },
    keysOf: ({ word }) => [word],
    most,
    answer: (posting, { sharing }) => {
      const { reading, word } = posting.item;
      asked.push(`${reading.document.id} ${word}`);
      const others = sharing(posting, 1).map(({ other }) => other.item.reading.document.id);
      return others.length > 0 ? `${word} of ${reading.document.id}: ${others.join(" ")}` : undefined;
    },
  });
  return { asked, ask };
}

const read = (id: string, text: string) => readDocument({ id, text }, shippedRegister);
const register = shippedRegister;

test("only what shares a key with what came or went is asked again, and the answers are those of a new index", () => {
  const [a, b, c, d] = [read("a", "bridge harbour"), read("b", "bridge school"), read("c", "school tax"), read("d", "bridge tax")] as const;
  const { asked, ask } = whereElse();
  const memory = {};
  expect(ask({ readings: [b, c], register, memory })).toEqual(["school of b: c", "school of c: b"]);
  asked.length = 0;
  const four = [a, b, c, d];
  expect(ask({ readings: four, register, memory })).toEqual(whereElse().ask({ readings: four, register }));
  expect(asked.sort()).toEqual(["a bridge", "a harbour", "b bridge", "c tax", "d bridge", "d tax"]);
  asked.length = 0;
  expect(ask({ readings: [a, c, d], register, memory })).toEqual(["bridge of a: d", "tax of c: d", "bridge of d: a", "tax of d: c"]);
  expect(asked.sort()).toEqual(["a bridge", "c school", "d bridge"]);
});

test("a key that too many have tells nothing, until some of them go", () => {
  const all = ["a", "b", "c", "d"].map((id) => read(id, "bridge"));
  const { ask } = whereElse();
  const memory = {};
  expect(ask({ readings: all, register, memory })).toEqual([]);
  expect(ask({ readings: all.slice(1), register, memory })).toEqual(["bridge of b: c d", "bridge of c: b d", "bridge of d: b c"]);
  expect(ask({ readings: all, register, memory })).toEqual([]);
});
