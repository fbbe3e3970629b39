import { nameParticles } from "../lexicon/family-names.ts";
import { adverbs, determiners, occasions, prepositions, pronouns, sourceEnders, subordinators, timeWords } from "../lexicon/grammar.ts";
import { isCapitalAt, isMarkAt, isPunctuationAt, isQuoted, isVerbLike, lowerAt, type Words } from "./clause.ts";

/** Token indexes, both included. */
export type Run = { first: number; last: number };

const longest = 24;
const openers = new Set([
  "but",
  "and",
  "however",
  "meanwhile",
  "yet",
  "so",
  "also",
  "still",
  "then",
  "now",
  "instead",
  "or",
  "nor",
  "earlier",
  "later",
  "separately",
  "though",
]);

/** The source that ends at token `last`, in front of its verb ("Deputy Secretary Jane Roe", "the officials"); undefined where none is. */
export function sourceBefore(words: Words, last: number, from: number): Run | undefined {
  let end = last;
  while (end >= from && (timeWords.has(lowerAt(words, end)) || (end > from && lowerAt(words, end) === "on") || isPreludeAt(words, end)))
    end--;
  if (end < from || isQuoted(words, end) || isMarkAt(words, end)) return undefined;
  if (lowerAt(words, end) === "who") return sourceBefore(words, lowerAt(words, end - 1) === "," ? end - 2 : end - 1, from);
  if (lowerAt(words, end) === ",") return appositive(words, end, from);
  if (isPunctuationAt(words, end) && lowerAt(words, end) !== ")") return undefined;
  if (pronouns.has(lowerAt(words, end))) return { first: end, last: end };
  let first = end;
  for (let at = end; at >= from && end - at < longest; at--) {
    if (lowerAt(words, at) === ")") at = bracketOpen(words, at, from);
    else if (at < end && stopsAt(words, at, end)) break;
    first = at;
    if (opensNoun(words, at, from)) break;
  }
  return checked(words, trimOpening(words, { first, last: end }));
}

/** A second noun begins here right behind another one: "a letter the board sent", "the reasons many voters give". */
function opensNoun(words: Words, at: number, from: number) {
  const lower = lowerAt(words, at);
  if (
    at <= from ||
    !determiners.has(lower) ||
    lower === "one" ||
    lower === "other" ||
    lower === "such" ||
    lower === "both" ||
    lower === "all"
  )
    return false;
  const before = lowerAt(words, at - 1);
  return (
    words.tokens[at - 1]?.kind === "word" &&
    !prepositions.has(before) &&
    !determiners.has(before) &&
    !adverbs.has(before) &&
    !openers.has(before) &&
    before !== "of" &&
    before !== "to" &&
    !/(?:ing|ed)$/.test(before)
  );
}

const isPreludeAt = (words: Words, at: number) => ["this", "last"].includes(lowerAt(words, at)) && timeWords.has(lowerAt(words, at + 1));

function stopsAt(words: Words, at: number, end: number) {
  const lower = lowerAt(words, at);
  if (isQuoted(words, at) || isMarkAt(words, at) || /^[;:—–(]$|^--?$|^\.+$|^[?!…]$/.test(lower)) return true;
  if (lower === ",") return !isListComma(words, at, end);
  if (lower === "and" || lower === "or")
    return !isCapitalAt(words, at + 1) || !(isCapitalAt(words, at - 1) || lowerAt(words, at - 1) === ",");
  return subordinators.has(lower) && lower !== "for" && lower !== "as";
}

/** A comma inside "the U.S., Canada, and Mexico" or "U.S., Canadian and Mexican officials". */
function isListComma(words: Words, at: number, end: number): boolean {
  const next = lowerAt(words, at + 1);
  if (next === "and" || next === "or") return isCapitalAt(words, at + 2);
  for (let ahead = at + 1; ahead <= Math.min(end, at + 6); ahead++) {
    if (lowerAt(words, ahead) === "and") return isCapitalAt(words, at + 1) && isCapitalAt(words, at - 1);
    if (lowerAt(words, ahead) === ",") return isCapitalAt(words, at + 1) && isCapitalAt(words, at - 1) && isListComma(words, ahead, end);
  }
  return false;
}

/** "Jane Roe, the head of the board," before the verb: the name and what explains it. `comma`: the one in front of the verb. */
function appositive(words: Words, comma: number, from: number): Run | undefined {
  let open = comma - 1;
  while (
    open > from &&
    comma - open < longest &&
    !(lowerAt(words, open) === "," && !isListComma(words, open, comma - 1)) &&
    !isMarkAt(words, open)
  )
    open--;
  if (open <= from || lowerAt(words, open) !== ",") return undefined;
  const explains = lowerAt(words, open + 1);
  if (isNamedAfter(words, open, comma)) {
    const role = sourceBefore(words, open - 1, from);
    return role && { first: role.first, last: comma - 1 };
  }
  if (
    isCapitalAt(words, open + 1) &&
    !/^(R|D|I)-/.test(words.tokens[open + 1]?.text ?? "") &&
    !determiners.has(explains) &&
    !isTitleCased(words, open + 1)
  )
    return undefined;
  const name = sourceBefore(words, open - 1, from);
  // "Roe, in a letter on Monday, said": an adjunct, no explanation.
  if (prepositions.has(explains) && explains !== "of") return name && isCapitalAt(words, name.last) ? name : undefined;
  return name && isCapitalAt(words, name.last) ? { first: name.first, last: comma - 1 } : name && { first: name.first, last: name.last };
}

/** "The board’s chair, Ana Roe,": somebody’s part, and between commas nothing but the name. */
function isNamedAfter(words: Words, open: number, close: number) {
  const role = lowerAt(words, open - 1);
  if (words.tokens[open - 1]?.kind !== "word" || isCapitalAt(words, open - 1) || timeWords.has(role) || adverbs.has(role)) return false;
  if (close - open < 3 || close - open > longestName) return false;
  for (let at = open + 1; at < close; at++) if (!isCapitalAt(words, at) && !nameParticles.has(lowerAt(words, at))) return false;
  return true;
}
const longestName = 7;

/** "President of the board": a title behind the name. */
const isTitleCased = (words: Words, at: number) => lowerAt(words, at + 1) === "of" || lowerAt(words, at + 2) === "of";

function bracketOpen(words: Words, close: number, from: number) {
  let at = close;
  while (at > from && close - at < 8 && lowerAt(words, at) !== "(") at--;
  return at;
}

/** What does not belong to the source at its front: "But", "On Monday", "In Paris". */
function trimOpening(words: Words, run: Run): Run {
  let { first } = run;
  while (
    first < run.last &&
    (openers.has(lowerAt(words, first)) || adverbs.has(lowerAt(words, first)) || isPunctuationAt(words, first)) &&
    !determiners.has(lowerAt(words, first))
  )
    first++;
  if (!prepositions.has(lowerAt(words, first))) return { first, last: run.last };
  let core = run.last;
  while (
    core > first &&
    !determiners.has(lowerAt(words, core)) &&
    !prepositions.has(lowerAt(words, core - 1)) &&
    !timeWords.has(lowerAt(words, core - 1))
  )
    core--;
  return { first: core, last: run.last };
}

function checked(words: Words, run: Run): Run | undefined {
  const occasion = occasionStart(words, run);
  const last = occasion > run.first ? occasion - 1 : run.last;
  const has = (test: (at: number) => boolean) => Array.from({ length: last - run.first + 1 }, (_, step) => run.first + step).some(test);
  return has((at) => words.tokens[at]?.kind === "word" && !prepositions.has(lowerAt(words, at))) ? { first: run.first, last } : undefined;
}

/** Where "in a statement", "during an interview with …" begins in the run; its end + 1 where it does not. */
function occasionStart(words: Words, run: Run) {
  for (let at = run.first + 1; at < run.last; at++)
    if (["in", "during", "at", "on"].includes(lowerAt(words, at)))
      for (let ahead = at + 1; ahead <= Math.min(run.last, at + 5); ahead++) if (occasions.has(lowerAt(words, ahead))) return at;
  return run.last + 1;
}

/** The source that begins at token `first`, behind its verb or "according to", with what explains it. */
export function sourceAfter(words: Words, first: number, to: number, enders: ReadonlySet<string> = sourceEnders): Run | undefined {
  if (first >= to || isPunctuationAt(words, first) || isQuoted(words, first)) return undefined;
  if (pronouns.has(lowerAt(words, first))) return { first, last: first };
  let last = first;
  while (last + 1 < to && last - first < longest && !endsSource(words, last + 1, enders)) last++;
  if (lowerAt(words, last + 1) === ",") {
    const explained = explanation(words, last + 2, to);
    if (explained !== undefined) last = explained;
  }
  return checked(words, { first, last });
}

function endsSource(words: Words, at: number, enders: ReadonlySet<string>) {
  const lower = lowerAt(words, at);
  if (isQuoted(words, at) || isMarkAt(words, at)) return true;
  if (isPunctuationAt(words, at))
    return !(lower === "'" || lower === "’" || lower === "(" || lower === ")" || (lower === "," && isListComma(words, at, at + 8)));
  return enders.has(lower);
}

/** The end of "the presidential spokesman" behind a comma; undefined where something else follows. */
function explanation(words: Words, first: number, to: number): number | undefined {
  const opens = lowerAt(words, first);
  if (
    first >= to ||
    isMarkAt(words, first) ||
    pronouns.has(opens) ||
    prepositions.has(opens) ||
    subordinators.has(opens) ||
    opens.endsWith("ing") ||
    openers.has(opens)
  )
    return undefined;
  let last = first;
  while (last + 1 < to && last - first < longest && !isPunctuationAt(words, last + 1) && !subordinators.has(lowerAt(words, last + 1))) {
    if (isVerbLike(lowerAt(words, last + 1))) return undefined;
    last++;
  }
  return last;
}

/** Does something stand before the subject: "In Paris, …", "Speaking on Monday, …", "Hours later, …"? */
function leads(words: Words, first: number, to: number) {
  const opens = lowerAt(words, first);
  if (prepositions.has(opens) || subordinators.has(opens) || /.{2}(?:ing|ed)$/.test(opens)) return true;
  for (let at = first + 1; at < Math.min(to, first + 5); at++)
    if (lowerAt(words, at) === ",")
      return ["later", "earlier", "ago"].includes(lowerAt(words, at - 1)) || timeWords.has(lowerAt(words, at - 1));
  return false;
}

/** The subject of the sentence: what its first verb says something about. */
export function subjectOf(words: Words, from: number, to: number): Run | undefined {
  let first = from;
  while (first < to && (openers.has(lowerAt(words, first)) || isPunctuationAt(words, first))) first++;
  if (isQuoted(words, first)) return undefined;
  if (leads(words, first, to)) {
    while (first < to && lowerAt(words, first) !== ",") first++;
    first++;
  }
  if (pronouns.has(lowerAt(words, first))) return { first, last: first };
  for (let last = first; last < Math.min(to, first + longest); last++) {
    const next = lowerAt(words, last + 1);
    if (isVerbLike(next) || adverbs.has(next) || /^[,;:]$/.test(next) || subordinators.has(next))
      return checked(words, trimOpening(words, { first, last }));
  }
  return undefined;
}
