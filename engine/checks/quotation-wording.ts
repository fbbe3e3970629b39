import { diffArrays } from "diff";
import { distance } from "fastest-levenshtein";
import { fillers, lightWords, turningWords } from "../lexicon/wording.ts";
import { bracketed, type Word } from "./quotation-words.ts";

/** Words of one side that stand where other words stand on the other; never are both empty. */
export type Change = { one: string; other: string };
/**
 * How two stretches meet: the words they share, how many lie side by side, the changes that matter, and the slight ones (an article, a tense, a plural),
 * which change no sense, but are not what stands within the marks elsewhere. `isEdge`: a change stands where one of the two begins or breaks off, so that the
 * other may say something else there; `isClosing`: where the sentence of both ends.
 */
export type Wording = { shared: number; length: number; changes: Change[]; slight: Change[]; isEdge: boolean; isClosing: boolean };

type Run = { a: Word[]; b: Word[]; isSame: boolean };

/** Stretches that share less than this part of the words side by side are two utterances. */
const sharedPart = 0.75;
/** More words than this in one place are another sentence, or an unmarked cut. */
const mostWords = 3;
const mostEdits = 60;
/** There has to be one run of so many same words. */
const leastSame = 3;

/**
 * Lays two stretches side by side, `shift` words apart (a[i] by b[i + shift]); what overhangs is an excerpt's rest and counts for nothing. Undefined
 * where they are not the same utterance.
 */
export function wordingOf(a: readonly Word[], b: readonly Word[], shift: number): Wording | undefined {
  const [fromA, fromB] = [Math.max(0, -shift), Math.max(0, shift)];
  const length = Math.min(a.length - fromA, b.length - fromB);
  const runs = runsOf(window(a, fromA, fromA + length), window(b, fromB, fromB + length));
  if (!runs) return undefined;
  const [first, last] = [runs[0], runs.at(-1)];
  const isAtEnd = (run: Run) => run === first || run === last;
  const isLong = ({ a: some, b: others }: Run) => Math.max(some.length, others.length) > mostWords;
  const isOneSided = ({ a: some, b: others }: Run) => some.length === 0 || others.length === 0;
  const same = runs.filter(({ isSame }) => isSame);
  const shared = same.reduce((sum, run) => sum + run.a.length, 0);
  // Words that one side alone has at an end overhang, moved by a change in the middle; many in the middle are an unmarked cut; many other
  // words at an end are another sentence.
  const inside = runs.filter((run) => !run.isSame && !(isOneSided(run) && (isAtEnd(run) || isLong(run))) && !(isAtEnd(run) && isLong(run)));
  const beside = shared + inside.reduce((sum, run) => sum + Math.max(run.a.length, run.b.length), 0);
  const isSentence = [first?.a, first?.b].every(opens);
  const weighed = isSentence ? shared + inside.reduce((sum, run) => sum + weightOf(run), 0) : beside;
  if (shared < weighed * sharedPart || inside.some(isLong) || same.every((run) => run.a.length < leastSame)) return undefined;
  const telling = inside.filter((run) => !isAlike(run.a, run.b));
  const isClosing = last !== undefined && isSentence && doBothClose(last, a, b);
  return {
    shared,
    length: beside,
    changes: changesOf(telling),
    slight: changesOf(inside.filter((run) => !telling.includes(run) && isSlight(run))),
    isEdge: telling.some((run) => isAtEnd(run) && !(run === last && isClosing)),
    isClosing: isClosing && telling.includes(last),
  };
}

/** Small words that change with a word beside them ("out of", "off") change no more than it does. */
function weightOf({ a, b }: Run): number {
  if (Math.abs(a.length - b.length) > 1) return Math.max(a.length, b.length);
  const [some, others] = [a, b].map((words) => words.filter(({ fold }) => !lightWords.has(fold)).length) as [number, number];
  return Math.max(1, some, others);
}

const doBothClose = (run: Run, a: readonly Word[], b: readonly Word[]) => closes(run.a.at(-1), a) && closes(run.b.at(-1), b);
/** No scrap of a sentence. */
const opens = (words: readonly Word[] | undefined) => /^["“‘'[(]*\p{Lu}/u.test(words?.[0]?.shown ?? "");
/** The end of a sentence, or a comma at the end of all that is quoted ("…," she said). */
const closes = (word: Word | undefined, all: readonly Word[]) =>
  word !== undefined && (/[.!?]["”’')\]]*$/.test(word.shown) || (word === all.at(-1) && word.shown.endsWith(",")));

/** Where but a few words are left over, the two begin or end together: then all are laid side by side. */
const window = (words: readonly Word[], from: number, to: number) =>
  words.slice(from <= mostWords ? 0 : from, words.length - to <= mostWords ? words.length : to);

function runsOf(a: readonly Word[], b: readonly Word[]): Run[] | undefined {
  const parts = diffArrays(
    a.map(({ fold }) => fold),
    b.map(({ fold }) => fold),
    { maxEditLength: mostEdits },
  );
  if (!parts) return undefined;
  const runs: Run[] = [];
  let [atA, atB] = [0, 0];
  for (const { value, added, removed } of parts) {
    const run: Run = {
      a: added ? [] : a.slice(atA, atA + value.length),
      b: removed ? [] : b.slice(atB, atB + value.length),
      isSame: !added && !removed,
    };
    atA += run.a.length;
    atB += run.b.length;
    const before = runs.at(-1);
    if (before && !before.isSame && !run.isSame)
      runs[runs.length - 1] = { a: [...before.a, ...run.a], b: [...before.b, ...run.b], isSame: false };
    else runs.push(run);
  }
  return runs;
}

/** One list for all that have none, which are most. */
const none: Change[] = [];
const changesOf = (runs: readonly Run[]): Change[] =>
  runs.length === 0 ? none : runs.map(({ a, b }) => ({ one: shown(a), other: shown(b) }));
/** Another word, and no spelling, bracket or filler. */
const isSlight = ({ a, b }: Run) => {
  const [some, others] = [a, b].map((words) => words.map(({ fold }) => fold).filter((fold) => !fillers.has(fold))) as [string[], string[]];
  return (
    some.join("") !== others.join("") && ![...some, ...others].includes(bracketed) && !isInitials(some, others) && !isInitials(others, some)
  );
};

const shown = (words: readonly Word[]) =>
  [...new Set(words.map((word) => word.shown))].join(" ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** Do these words say the same, in the wording of two houses? */
export function isAlike(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [a, b].map((words) => words.map(({ fold }) => fold)) as [string[], string[]];
  if (left.includes(bracketed) || right.includes(bracketed) || left.join("") === right.join("")) return true;
  if (isInitials(left, right) || isInitials(right, left)) return true;
  const [some, others] = [left, right].map((words) => words.filter((word) => !lightWords.has(word))) as [string[], string[]];
  if (some.length === 0 || others.length === 0) return ![...some, ...others].some((word) => turningWords.has(word));
  if (some.every(isNumber) && others.every(isNumber)) return total(some) === total(others);
  return some.length === others.length && some.every((word, index) => isOneWord(word, others[index] as string));
}

const isNumber = (word: string) => /^\d[\d.]*$/.test(word);
const total = (words: readonly string[]) => words.reduce((sum, word) => sum + Number(word), 0);

const isInitials = (short: readonly string[], long: readonly string[]) =>
  short.length === 1 &&
  long.length > 1 &&
  long
    .filter((word) => !lightWords.has(word))
    .map((word) => word[0])
    .join("") === short[0];

/** Number, tense and a slip of one letter do not make another word; what turns it does. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (turningWords.has(a) || turningWords.has(b) || isNumber(a) || isNumber(b)) return false;
  return stemOf(a) === stemOf(b) || (Math.min(a.length, b.length) > 4 && a.length < 40 && b.length < 40 && distance(a, b) === 1);
}

const stemOf = (word: string) => (word.length < 4 ? word : word.replace(/(?:ing|ied|ies|ed|es|s|d|ly|y|e)$/, ""));
