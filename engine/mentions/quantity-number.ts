import { phraseEnds } from "../lexicon/nouns.ts";
import type { Lexeme } from "./lexeme.ts";
import { type Amount, crowd, isScale, plain, scaleOf } from "./quantity-amount.ts";
import { readDigits } from "./quantity-digits.ts";
import { share, withFraction } from "./quantity-fraction.ts";
import { readWords } from "./quantity-words.ts";

/** Reads the number that begins at `i`, in digits, words or both ("1.5 million", "five and a half million", "two-thirds"); null where none does. */
export function readNumber(s: readonly Lexeme[], i: number): Amount | null {
  const first = s[i];
  if (!first) return null;
  const part = share(s, i);
  if (part) return part;
  if (first.value !== undefined) {
    const number = readDigits(s, i, first);
    return number && !number.isDigits ? withFraction(s, number) : number;
  }
  if (!first.word) return first.lower === "a" || first.lower === "an" ? readArticle(s, i) : several(s, i);
  if (first.word.vague !== undefined) return readVague(s, i, first.word.vague);
  if (first.lower === "half") return readHalf(s, i);
  if (first.lower === "quarter") return isScale(s[i + 1]) ? plain(i + 2, scaleOf(s[i + 1]) / 4, scaleOf(s[i + 1])) : null;
  if (first.word.cardinal !== undefined) return withFraction(s, readWords(s, i));
  if (first.word.fraction !== undefined && first.text.length === 1) return plain(i + 1, first.word.fraction);
  // "hundred thousand dollars" without an article; a single scale is mostly a name or an adjective ("million-dollar").
  return isScale(first) && isScale(s[i + 1]) && !s[i + 1]?.joined ? withFraction(s, readWords(s, i)) : null;
}

/** "a hundred", "a dozen", "a million", "a third of", "a quarter", "a half", "a few hundred", "a couple of". */
function readArticle(s: readonly Lexeme[], i: number): Amount | null {
  const next = s[i + 1];
  if (!next || next.value !== undefined) return null;
  if (isScale(next)) return withFraction(s, readWords(s, i + 1));
  const behind = s[i + 2];
  if (next.lower === "half" && isScale(behind)) return readHalf(s, i + 1);
  const part = next.word?.fraction;
  if (part !== undefined && part < 1 && (behind?.lower === "of" || isAlone(s, i) || isMeasure(s, i))) {
    const scale = behind?.lower === "of" && s[i + 3]?.lower === "a" && isScale(s[i + 4]) ? scaleOf(s[i + 4]) : 1;
    return scale > 1 ? plain(i + 5, part * scale, scale) : plain(i + 2, part);
  }
  if (next.lower === "quarter" && isScale(behind)) return plain(i + 3, scaleOf(behind) / 4, scaleOf(behind));
  if (next.lower === "few" && isScale(behind)) return crowd(i + 3, 2 * scaleOf(behind), scaleOf(behind));
  if (next.lower === "couple" && isScale(behind)) return plain(i + 3, 2 * scaleOf(behind), scaleOf(behind));
  if (isSingleUnit(s, i)) return plain(i + 1, 1);
  if (next.lower !== "couple" || behind?.lower !== "of") return null;
  return isScale(s[i + 3]) ? plain(i + 4, 2 * scaleOf(s[i + 3]), scaleOf(s[i + 3])) : plain(i + 3, 2);
}

/** "by a percentage point", "more than a mile", "a gallon of beer": one of a unit. "$3 a gallon" is a rate, "a point" a thought. */
function isSingleUnit(s: readonly Lexeme[], i: number): boolean {
  const [unit, behind] = [s[i + 1], s[i + 2]?.lower ?? ""];
  const isUnit = unit?.lower === "percentage" ? behind === "point" : unit?.word?.measure !== undefined && !loose.has(unit.lower);
  if (!isUnit || unit?.lower.endsWith("s")) return false;
  return measured.has(s[i - 1]?.lower ?? "") || (behind === "of" && isFree(s[i - 1])) || away.has(behind);
}
const loose = new Set("degree point time square bit l m".split(" "));
const away = new Set("from away long wide deep high thick tall".split(" "));
/** What stands before is no amount, so that "a" is no rate. */
const isFree = (before: Lexeme | undefined) =>
  before === undefined || (before.value === undefined && before.word === undefined && !before.lower.endsWith("s"));

/** "a half", "a hundredth" and nothing else. */
const isAlone = (s: readonly Lexeme[], i: number) => i === 0 && s[2] === undefined;

/** "cut by a third", "more than a quarter": a part of what is spoken of, with no noun behind it. */
const isMeasure = (s: readonly Lexeme[], i: number) => {
  const next = s[i + 2];
  const ends = next === undefined || phraseEnds.has(next.lower) || !/^\p{L}/u.test(next.text);
  return ends && measured.has(s[i - 1]?.lower ?? "") && s[i + 1]?.word?.fraction !== undefined;
};
const measured = new Set("by than least about nearly almost around roughly over under approximately".split(" "));

/** "several hundred", "several dozen". */
function several(s: readonly Lexeme[], i: number): Amount | null {
  const word = s[i]?.lower;
  return (word === "several" || word === "many") && isScale(s[i + 1]) ? crowd(i + 2, 2 * scaleOf(s[i + 1]), scaleOf(s[i + 1])) : null;
}

/** "dozens", "hundreds of thousands", "tens of millions". "scores" alone are points of a match as often as crowds, so they need "of". */
function readVague(s: readonly Lexeme[], i: number, least: number): Amount | null {
  const outer = s[i + 1]?.lower === "of" ? s[i + 2]?.word : undefined;
  if (outer?.vague !== undefined && outer.vague >= 100) return crowd(i + 3, least * (outer.vague / 2), outer.vague / 2);
  const word = s[i]?.lower;
  return word === "tens" || (word === "scores" && s[i + 1]?.lower !== "of") ? null : crowd(i + 1, least, least / 2);
}

/** "half a million", "half a dozen", "half-million", "half" of something. */
function readHalf(s: readonly Lexeme[], i: number): Amount | null {
  const article = s[i + 1]?.lower === "a" || s[i + 1]?.lower === "an";
  const scaled = s[article ? i + 2 : i + 1];
  if (isScale(scaled) && scaled?.value === undefined) return plain(article ? i + 3 : i + 2, scaleOf(scaled) / 2, scaleOf(scaled));
  if (article && ((scaled?.word?.measure ?? scaled?.word?.time) !== undefined || scaled?.lower === "percentage"))
    return plain(i + 2, 1 / 2);
  return article || s[i + 1]?.joined ? null : plain(i + 1, 1 / 2);
}
