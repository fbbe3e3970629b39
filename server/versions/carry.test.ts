import { describe, expect, test } from "vitest";
import { type Anchored, carry, type Fate } from "./carry.ts";

/** Sentences as the engine would cut them: by line and by full stop. */
const cut = (text: string) => ({
  text,
  sentences: [...text.matchAll(/[^\s][^.?!\n]*[.?!]?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.trimEnd().length,
  })),
});

/** The claim on words that stand between ‹ and › in the earlier text, and what becomes of it: its words and sentence in the later one. */
const carried = (marked: string, later: string) => {
  const [start, end] = [marked.indexOf("‹"), marked.indexOf("›") - 1];
  const earlier = cut(marked.replace(/[‹›]/g, ""));
  const place = { start, end };
  const sentence = earlier.sentences.find((s) => s.start <= start && s.end >= end) ?? place;
  const claim: Anchored = { id: "c", places: [place], sentence };
  const fate = carry(earlier, cut(later), [claim]).get("c") as Fate;
  const words = (span: { start: number; end: number } | null) => (span ? later.slice(span.start, span.end) : null);
  return fate.fate === "orphaned"
    ? [fate.fate, words(fate.near)]
    : [fate.fate, `${later.slice(fate.sentence.start, fate.start)}‹${words(fate)}›${later.slice(fate.end, fate.sentence.end)}`];
};

const before = "The fleet of the northern harbour left at dawn on Monday. ";
const after = " Nobody at the ministry would say a word about it.";
const oslo = "Ministers met for the ‹third consecutive year› in Oslo.";
const plain = (marked: string) => marked.replace(/[‹›]/g, "");

describe("exact: words and sentence stand as they were", () => {
  test.each([
    ["the same text", before + oslo + after, plain(before + oslo + after)],
    ["words before it", before + oslo + after, `A new beginning. ${plain(before + oslo + after)}`],
    ["the sentences around it changed", before + oslo + after, `The boats left. ${plain(oslo)} The ministry was silent.`],
    ["the sentence before it is gone", before + oslo + after, plain(oslo + after)],
    ["moved with its paragraph", `${before}\n\n${oslo} It rained.\n\n${after}`, `${before}\n\n${after}\n\n${plain(oslo)} It rained.`],
    ["other space and line ends", before + oslo + after, plain(before + oslo + after).replaceAll(". ", ".\r\n\r\n")],
    ["doubled on the spot", before + oslo + after, plain(`${before}${oslo} ${oslo}${after}`)],
    ["doubled elsewhere", before + oslo + after, `${plain(before + oslo + after)} ${plain(oslo)}`],
    [
      "doubled elsewhere, and both places written anew around it",
      before + oslo + after,
      `A boat. ${plain(oslo)} A pier. A crane. ${plain(oslo)} A cable.`,
    ],
    [
      "a sentence that stands twice, between the same ones",
      `${before}‹He agreed.›${after} Then came Ann. He agreed. Ann left.`,
      `${before}He agreed.${after} Then came Ann. He agreed. Ann stayed.`,
    ],
    [
      "a short sentence between two that changed",
      `${before}‹It rained.›${after}`,
      "The fleet of the northern harbour left at noon. It rained. Nobody would say a word.",
    ],
    [
      "quote marks drawn otherwise",
      `${before}He called it “‹a good year›” again.${after}`,
      `${before}He called it "a good year" again.${after}`,
    ],
  ])("%s", (_, marked, later) => {
    const [fate, words] = carried(marked, later);
    expect(fate).toBe("exact");
    const quote = marked.slice(marked.indexOf("‹"), marked.indexOf("›") + 1);
    expect(words).toContain(quote);
  });
});

describe("changed: its words stand, its sentence does not", () => {
  test.each([
    [
      "another word in it",
      before + oslo + after,
      plain(before + oslo.replace("Ministers", "Envoys") + after),
      "Envoys met for the ‹third consecutive year› in Oslo.",
    ],
    [
      "denied",
      before + oslo + after,
      plain(before + oslo.replace("met", "never met") + after),
      "Ministers never met for the ‹third consecutive year› in Oslo.",
    ],
    [
      "a long claim within a new sentence",
      `${before}‹Ministers met for the third consecutive year in Oslo›.${after}`,
      `${before}It is not true that Ministers met for the third consecutive year in Oslo.${after}`,
      "It is not true that ‹Ministers met for the third consecutive year in Oslo›.",
    ],
    [
      "its words moved within it",
      `${before}Ann Lee of the northern harbour spoke to ‹12 people› at length on Monday.${after}`,
      `${before}On Monday Ann Lee of the northern harbour spoke at length to 12 people.${after}`,
      "On Monday Ann Lee of the northern harbour spoke at length to ‹12 people›.",
    ],
    [
      "its sentence cut in two",
      `${before}Ann Lee spoke to ‹12 people› in the hall on Monday and left at noon.${after}`,
      `${before}Ann Lee spoke to 12 people in the hall on Monday. She left at noon.${after}`,
      "Ann Lee spoke to ‹12 people› in the hall on Monday.",
    ],
    [
      "other capitals",
      `${before}The ‹us› left the talks in Oslo.${after}`,
      `${before}The us left the Talks in Oslo.${after}`,
      "The ‹us› left the Talks in Oslo.",
    ],
  ])("%s", (_, marked, later, stands) => {
    expect(carried(marked, later)).toEqual(["changed", stands]);
  });
});

describe("orphaned: gone, or not plain where", () => {
  test.each([
    [
      "the words changed",
      before + oslo + after,
      plain(before + oslo.replace("third", "fourth") + after),
      "Ministers met for the fourth consecutive year in Oslo.",
    ],
    ["the sentence is gone", before + oslo + after, before + after, null],
    [
      "the same words in another sentence",
      before + oslo + after,
      `${before}Profits fell for the third consecutive year at home.${after}`,
      "Profits fell for the third consecutive year at home.",
    ],
    ["the same words elsewhere", before + oslo + after, `${before + after} Profits fell for the third consecutive year at home.`, null],
    [
      "a short sentence somewhere else",
      `${before}‹He agreed.›${after} Ann Lee came to the harbour in the evening of Tuesday.`,
      `${before + after} Ann Lee came to the harbour in the evening of Tuesday. He agreed. So it was.`,
      null,
    ],
    ["one of two that read the same is gone", `${before}‹He agreed.› He agreed.${after}`, `${before}He agreed.${after}`, "He agreed."],
    [
      "look-alikes at both ends of what came between",
      `${before}‹He agreed.›${after}`,
      `${before}He agreed. Then Ann Lee rose. He agreed.${after}`,
      "He agreed.",
    ],
    ["all is written anew", before + oslo + after, "Nothing of it is left.", null],
    ["nothing is left", before + oslo + after, " ", null],
  ])("%s", (_, marked, later, near) => {
    expect(carried(marked, later)).toEqual(["orphaned", near]);
  });
});

test("a claim that stands in several places keeps what is left of them", () => {
  const [earlier, later] = [`${before}He agreed. He agreed.${after}`, `${before}He agreed.${after}`];
  const first = earlier.indexOf("He agreed.");
  const places = [first, first + 11].map((start) => ({ start, end: start + 10 }));
  const [one, two] = places as [{ start: number; end: number }, { start: number; end: number }];
  const fates = carry(cut(earlier), cut(later), [
    { id: "both", places: [one, two], sentence: one },
    { id: "one", places: [one], sentence: one },
  ]);
  expect(fates.get("both")).toMatchObject({ fate: "exact", start: first, end: first + 10 });
  expect(fates.get("one")).toMatchObject({ fate: "orphaned" });
});

test("a quotation over two sentences is carried with both, and not when one changed", () => {
  const text = `${before}“We will stay. We will pay.”${after}`;
  const start = text.indexOf("“");
  const claim: Anchored = { id: "q", places: [{ start, end: text.indexOf("”") + 1 }], sentence: { start, end: start + 14 } };
  const into = (later: string) => carry(cut(text), cut(later), [claim]).get("q");
  expect(into(`New. ${text}`)).toMatchObject({ fate: "exact", start: start + 5 });
  expect(into(text.replace("pay", "go"))).toMatchObject({ fate: "orphaned" });
});

test.each([
  ["one word over and over", "a. ".repeat(20_000), "a. ".repeat(19_999)],
  ["one endless line", "word ".repeat(60_000), "werd ".repeat(60_000)],
  [
    "all words other",
    Array.from({ length: 30_000 }, (_, i) => `w${i}.`).join(" "),
    Array.from({ length: 30_000 }, (_, i) => `v${i}.`).join(" "),
  ],
  [
    "every second sentence changed",
    Array.from({ length: 10_000 }, (_, i) => `This is sentence number ${i} of a long text.`).join("\n"),
    Array.from({ length: 10_000 }, (_, i) => `This is sentence number ${i % 2 ? i : -i} of a long text.`).join("\n"),
  ],
])("no text is slow: %s", (_, earlier, later) => {
  const sentences = cut(earlier);
  const claims = sentences.sentences.map((sentence, i): Anchored => ({ id: String(i), places: [sentence], sentence }));
  const started = performance.now();
  carry(sentences, cut(later), claims);
  expect(performance.now() - started).toBeLessThan(3_000);
});
