import { passiveCues } from "../lexicon/cue-nouns.ts";
import { adverbs, beForms } from "../lexicon/grammar.ts";
import type { Sentence, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { lowerAt, type Words } from "./clause.ts";
import { endOf } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import { type Run, sourceAfter, sourceBefore } from "./source.ts";

const furthest = 3;

/** The cue at the participle `at` of a passive that hands over a content: "is expected to", "it was reported that", "was quoted as saying". */
export function passiveCueAt(words: Words, at: number, from: number, to: number): Cue | undefined {
  if (!passiveCues.has(lowerAt(words, at)) || at + 2 >= to) return undefined;
  const next = lowerAt(words, at + 1);
  if (next !== "to" && next !== "that" && next !== "as" && next !== "by") return undefined;
  let verb = at - 1;
  while (
    verb > from &&
    at - verb <= furthest &&
    (adverbs.has(lowerAt(words, verb)) || lowerAt(words, verb).endsWith("ly")) &&
    !beForms.has(lowerAt(words, verb))
  )
    verb--;
  if (!beForms.has(lowerAt(words, verb))) return undefined;
  while (verb > from && ["has", "have", "had", "not"].includes(lowerAt(words, verb - 1))) verb--;
  return { first: verb, last: at, kind: "passive", isParticiple: false, subject: verb - 1 };
}

/** Who is quoted, or who holds it ("by analysts"); where nobody is named the source is empty. The content takes in what it is held of. */
export function heldToBe(words: Words, cue: Cue, sentence: Sentence): { source: Run; cue: Cue; content: Span } | undefined {
  const [from, to] = sentence.tokens;
  const subject = sourceBefore(words, cue.subject, from);
  const next = lowerAt(words, cue.last + 1);
  const isSaying = next === "as" && /^(?:saying|telling|writing|warning|calling)$/.test(lowerAt(words, cue.last + 2));
  const agent = next === "by" ? sourceAfter(words, cue.last + 2, to, new Set(["to", "as", "for", "in", "on", "who", "that"])) : undefined;
  const source = isSaying ? subject : (agent ?? { first: cue.first, last: cue.first - 1 });
  const link = agent ? agent.last + 1 : cue.last + 1;
  if (!source || link + 1 >= to || (next === "by" && !["to", "as"].includes(lowerAt(words, link)))) return undefined;
  const isClause = lowerAt(words, link) === "that";
  const start = isSaying
    ? link + (lowerAt(words, link + 2) === "that" ? 3 : 2)
    : isClause || !subject
      ? link + (isClause ? 1 : 0)
      : subject.first;
  const end = start < to ? endOf(words, Math.max(start, link), to) : 0;
  const begin = (words.tokens[start] as Token | undefined)?.start ?? 0;
  return end > begin ? { source, cue: isSaying ? { ...cue, last: link + 1 } : cue, content: { start: begin, end } } : undefined;
}
