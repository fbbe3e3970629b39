import fc from "fast-check";
import { expect, test } from "vitest";
import { type Anchored, carry } from "./carry.ts";
import { draftOf, drafts, edit, edits, layOut } from "./edited.fixture.ts";

type Laid = ReturnType<typeof layOut>;
type Words = Laid["sentences"][number]["words"];

/** Two claims a sentence: all of it, and some words within. */
const claimsOf = ({ sentences }: Laid, pick: number): (Anchored & { words: Words; sentenceWords: Words; number: number })[] =>
  sentences.flatMap(({ start, end, words }, number) => {
    const first = pick % words.length;
    const some = words.slice(first, first + 1 + (pick % 3));
    return [words, some].map((own, n) => {
      const place = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
      return { id: `${number}.${n}`, number, places: [place] as const, sentence: { start, end }, words: own, sentenceWords: words };
    });
  });

const from = (words: Words) => words.map((w) => w.from).join();

test("500 random edits: untouched claims are carried exactly, and none silently to other words (I11)", () => {
  let [untouched, exact, changed, orphaned] = [0, 0, 0, 0];
  const wrong: string[] = [];
  fc.assert(
    fc.property(drafts, edits, fc.nat(), (paragraphs, changes, pick) => {
      const first = draftOf(paragraphs);
      const [earlier, later] = [layOut(first), layOut(changes.reduce(edit, first))];
      const claims = claimsOf(earlier, pick);
      const fates = carry(earlier, later, claims);
      const standing = new Set(later.sentences.map(({ words }) => from(words)));
      const textOf = (laid: Laid, n: number) => laid.sentences[n]?.words.map((w) => w.is).join(" ");
      for (const claim of claims) {
        const fate = fates.get(claim.id);
        if (standing.has(from(claim.sentenceWords))) {
          untouched++;
          if (fate?.fate === "exact") exact++;
        }
        if (fate?.fate === "changed") changed++;
        if (fate?.fate === "orphaned") orphaned++;
        if (fate?.fate === "orphaned" || !fate) continue;
        const n = later.sentences.findIndex((s) => s.start <= fate.start && fate.end <= s.end);
        const landed = later.sentences[n]?.words.filter((w) => w.start < fate.end && w.end > fate.start) ?? [];
        expect(later.text.slice(fate.start, fate.end)).toBe(earlier.text.slice(claim.places[0].start, claim.places[0].end));
        if (fate.fate !== "exact" || from(landed) === from(claim.words)) continue;
        const isAlike = [-1, 1].some((side) => textOf(later, n + side) === textOf(earlier, claim.number + side));
        if (textOf(later, n) !== textOf(earlier, claim.number) || !isAlike)
          wrong.push(`${earlier.text}\n---\n${later.text}\n--- ${claim.id}`);
      }
    }),
    { numRuns: 600, seed: 20261124 },
  );
  expect(wrong).toEqual([]);
  expect(exact / untouched).toBeGreaterThanOrEqual(0.99);
  expect(Math.min(changed, orphaned)).toBeGreaterThan(100);
});
