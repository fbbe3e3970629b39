import fc from "fast-check";

/** A word with where it came from: the number of a word of the first text, which a copy keeps; null: written later. */
type Word = { is: string; from: number | null };
type Sentence = Word[];
type Draft = Sentence[][];

const names = ["Ann Lee", "Jonas Berg", "Mira Sand", "Ole Tan", "Ruth Vale", "Pia Holm", "Karl Meyer"];
const places = ["Oslo", "Bergen", "Seoul", "Vilnius", "Geneva", "Riga", "Tromsø"];
const things = ["the harbour", "the ferry line", "fishing rights", "the new bridge", "a cable", "the budget", "an old pier"];
const verbs = ["agreed", "left at 12", "did not answer", "shook hands"];
const short = ["It rained.", "He agreed.", "“That is all,” she said.", ...names.flatMap((name) => verbs.map((verb) => `${name} ${verb}.`))];

const figure = fc.integer({ min: 2, max: 9_999 });
const [name, place, thing] = [fc.constantFrom(...names), fc.constantFrom(...places), fc.constantFrom(...things)];

/** Much alike, as the sentences of one story are; one in six is short, and may well stand twice. */
const sentence = fc.oneof(
  fc.tuple(name, figure, place, thing).map(([who, n, where, what]) => `${who} spoke to ${n} people in ${where} on Monday about ${what}.`),
  fc
    .tuple(name, figure, place, thing)
    .map(([who, n, where, what]) => `In ${where} ${who} said ${n} people had signed a letter on ${what}.`),
  fc
    .tuple(figure, place, thing)
    .map(([n, where, what]) => `Ministers met in ${where} for the third consecutive year and put ${n} million euros into ${what}.`),
  fc.tuple(name, name, figure).map(([a, b, n]) => `${a}, the harbour master, said ${b} had been right about ${n} of them for 12 years.`),
  fc.tuple(name, thing, figure).map(([who, what, n]) => `The vote on ${what} was the first since 2019, ${who} told ${n} readers.`),
  fc.constantFrom(...short),
);

export const drafts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 });

const at = fc.nat();

export const edits = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant("insert" as const), at, sentence }),
    fc.record({ does: fc.constant("lookalike" as const), at, like: at, word: at }),
    fc.record({ does: fc.constant("delete" as const), at }),
    fc.record({ does: fc.constant("replace" as const), at, sentence }),
    fc.record({ does: fc.constant("word" as const), at, word: at, by: fc.constantFrom("", "some", "not", "41", "Monday") }),
    fc.record({ does: fc.constant("move" as const), at, to: at }),
    fc.record({ does: fc.constant("moveParagraph" as const), at, to: at }),
    fc.record({ does: fc.constant("double" as const), at, to: at }),
  ),
  { minLength: 1, maxLength: 6 },
);
export type Edit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never;

export const draftOf = (paragraphs: readonly (readonly string[])[]): Draft => {
  let number = 0;
  return paragraphs.map((sentences) => sentences.map((text) => text.split(" ").map((is) => ({ is, from: number++ }))));
};

const written = (text: string): Sentence => text.split(" ").map((is) => ({ is, from: null }));

/** The draft after one edit of it. */
export const edit = (draft: Draft, change: Edit): Draft => {
  const copy = draft.map((paragraph) => [...paragraph]);
  const all = copy.flatMap((paragraph, p) => paragraph.map((_, s) => ({ p, s })));
  const spot = all[change.at % Math.max(1, all.length)];
  if (!spot) return copy;
  const paragraph = copy[spot.p] as Sentence[];
  const own = paragraph[spot.s] as Sentence;
  if (change.does === "insert") paragraph.splice(spot.s, 0, written(change.sentence));
  else if (change.does === "replace") {
    // The same words once more are no edit.
    if (change.sentence !== own.map((w) => w.is).join(" ")) paragraph.splice(spot.s, 1, written(change.sentence));
  } else if (change.does === "delete") paragraph.splice(spot.s, 1);
  else if (change.does === "lookalike") {
    const like = all[change.like % all.length] as { p: number; s: number };
    const words = (copy[like.p]?.[like.s] ?? own).map(({ is }) => is);
    words[change.word % words.length] = "Nevertheless";
    paragraph.splice(spot.s, 0, written(words.join(" ")));
  } else if (change.does === "word")
    paragraph[spot.s] = own.flatMap((w, n) => (n !== change.word % own.length ? w : change.by ? { is: change.by, from: null } : []));
  else if (change.does === "move") {
    paragraph.splice(spot.s, 1);
    const target = copy[change.to % copy.length] as Sentence[];
    target.splice(change.to % (target.length + 1), 0, own);
  } else if (change.does === "moveParagraph") {
    copy.splice(spot.p, 1);
    copy.splice(change.to % (copy.length + 1), 0, paragraph);
  } else copy.splice(change.to % (copy.length + 1), 0, paragraph);
  return copy
    .filter((p) => p.length)
    .map((p) => p.filter((s) => s.length))
    .filter((p) => p.length);
};

/** The text, with the span of each sentence and of each word. */
export const layOut = (draft: Draft) => {
  let text = "";
  const sentences: { start: number; end: number; words: (Word & { start: number; end: number })[] }[] = [];
  for (const paragraph of draft) {
    for (const words of paragraph) {
      const start = text.length;
      const placed = words.map((word) => {
        if (text.length > start) text += " ";
        const from = text.length;
        text += word.is;
        return { ...word, start: from, end: text.length };
      });
      sentences.push({ start, end: text.length, words: placed });
      text += " ";
    }
    text = `${text.trimEnd()}\n\n`;
  }
  return { text, sentences };
};
