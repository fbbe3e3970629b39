import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { askEach } from "./postings.ts";

const most = 3;

/** Asks each word of some texts in which other texts it stands; tells the answers, and which words were asked. */
function whereElse() {
  const asked: string[] = [];
  const ask = askEach<{ words: string[] }, string, string>({
    keptOf: ({ document }) => {
      const words = document.text.split(" ");
      return { count: words.length, words };
    },
    keysOf: ({ words }, at) => [words[at] as string],
    most,
    answer: (posting, { sharing }) => {
      const { reading, kept } = posting.shelf;
      const { id } = reading.document;
      const word = kept.words[posting.at];
      asked.push(`${id} ${word}`);
      const others = sharing(posting, 1).map(({ other }) => other.shelf.reading.document.id);
      return others.length > 0 ? `${word} of ${id}: ${others.join(" ")}` : undefined;
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

test("a key that far too many had is found again when most of them have gone", () => {
  const all = [..."abcdefgh"].map((id) => read(id, "bridge"));
  const { asked, ask } = whereElse();
  const memory = {};
  expect(ask({ readings: all, register, memory })).toEqual([]);
  asked.length = 0;
  expect(ask({ readings: all.slice(4), register, memory })).toEqual([]);
  expect(asked).toEqual([]);
  const left = all.slice(5).reverse();
  expect(ask({ readings: left, register, memory })).toEqual(whereElse().ask({ readings: left, register }));
  expect(ask({ readings: all, register, memory })).toEqual([]);
  expect(ask({ readings: left, register, memory })).toEqual(whereElse().ask({ readings: left, register }));
  expect(ask({ readings: [], register, memory })).toEqual([]);
});
