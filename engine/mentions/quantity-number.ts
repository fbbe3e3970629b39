import type { Lexeme } from "./lexeme.ts";

/**
 * A number read from a lexeme on. `end`: the lexeme after it. `isVague`: a crowd without a count ("dozens"), whose `value` is the least it
 * can be. `isDigits`: nothing but digits, so that it may also be a year or a name. `scale`: what it was multiplied by.
 */
export type Number_ = { end: number; value: number; scale: number; isVague: boolean; isDigits: boolean };

/** Reads the number that begins at `i`, in digits, words or both ("1.5 million", "five and a half million", "two-thirds"); null where none does. */
export function readNumber(s: readonly Lexeme[], i: number): Number_ | null {
  const first = s[i];
  if (!first) return null;
  if (first.value === 1 || first.word?.cardinal === 1) {
    const part = share(s, i);
    if (part) return part;
  }
  if (first.value !== undefined) return readDigits(s, i, first);
  if (!first.word) return first.lower === "a" || first.lower === "an" ? readArticle(s, i) : several(s, i);
  if (first.word.vague !== undefined) return readVague(s, i, first.word.vague);
  if (first.word.fraction === 1 / 2 && first.lower === "half") return readHalf(s, i);
  if (first.word.cardinal !== undefined) return withFraction(s, readWords(s, i));
  if (first.word.fraction !== undefined && first.text.length === 1) return plain(i + 1, first.word.fraction);
  return null;
}

const plain = (end: number, value: number, scale = 1): Number_ => ({ end, value, scale, isVague: false, isDigits: false });

function readDigits(s: readonly Lexeme[], i: number, first: Lexeme): Number_ | null {
  let value = first.value as number;
  let end = i + 1;
  if (first.word?.scale) return { ...plain(end, round(value * first.word.scale), first.word.scale) };
  if (first.word?.measure) return plain(end, value);
  if (first.rest !== "") return null;
  const decimals = spacedDecimals(s, i);
  if (decimals) return decimals;
  const spaced = spacedGroups(s, i, first);
  if (spaced) return spaced;
  const ratio = slashed(s, i);
  if (ratio) return ratio;
  const mixed = s[end]?.value !== undefined && s[end + 1]?.lower === "/" ? slashed(s, end) : null;
  if (mixed && mixed.value < 1) return plain(mixed.end, value + mixed.value);
  const sign = s[end];
  if (sign?.word?.fraction !== undefined && sign.text.length === 1) return plain(end + 1, value + sign.word.fraction);
  let scale = 1;
  const half = andFraction(s, end);
  if (half && isScale(s[half.end])) {
    value += half.value;
    end = half.end;
  }
  while (isScale(s[end]) && scaleOf(s[end]) > 1) {
    scale *= scaleOf(s[end]);
    end++;
  }
  return { end, value: round(value * scale), scale, isVague: false, isDigits: scale === 1 };
}

/** "6 . 2 percent", as some feeds set a decimal point: only where a unit or scale says that it is one number. */
function spacedDecimals(s: readonly Lexeme[], i: number): Number_ | null {
  const [point, digits, behind] = [s[i + 1], s[i + 2], s[i + 3]];
  if (point?.lower !== "." || digits?.value === undefined || digits.rest !== "" || digits.text.length > 3) return null;
  if (!behind || (behind.word?.measure === undefined && !isScale(behind))) return null;
  const scale = isScale(behind) ? scaleOf(behind) : 1;
  return plain(scale > 1 ? i + 4 : i + 3, round(Number(`${s[i]?.value}.${digits.text}`) * scale), scale);
}

/** "40 000", "1 234 567": groups of three digits set apart by one space, as the SI has it. A lone group has to be round, or it is two numbers. */
function spacedGroups(s: readonly Lexeme[], i: number, first: Lexeme): Number_ | null {
  if (first.text.length > 3 || first.value === 0) return null;
  let value = first.value as number;
  let end = i + 1;
  for (
    let next = s[end];
    next && next.text.length === 3 && next.value !== undefined && next.rest === "" && next.start === (s[end - 1] as Lexeme).end + 1;
    next = s[++end]
  )
    value = value * 1000 + next.value;
  return end > i + 2 || (end === i + 2 && s[i + 1]?.text === "000") ? { end, value, scale: 1, isVague: false, isDigits: false } : null;
}

/** "1/2" as three lexemes without spaces: a fraction only where it is less than one. */
function slashed(s: readonly Lexeme[], i: number): Number_ | null {
  const [top, slash, bottom] = [s[i], s[i + 1], s[i + 2]];
  if (!top || !bottom || slash?.lower !== "/" || top.end !== slash.start || slash.end !== bottom.start) return null;
  if (top.value === undefined || !bottom.value || bottom.rest !== "" || top.value >= bottom.value || bottom.value > 64) return null;
  return plain(i + 3, top.value / bottom.value);
}

/** "one in ten", "1 in 5": a share. "one in five years" is none. */
function share(s: readonly Lexeme[], i: number): Number_ | null {
  if (s[i + 1]?.lower !== "in" || (s[i]?.value ?? s[i]?.word?.cardinal) !== 1) return null;
  const of = s[i + 2]?.value ?? s[i + 2]?.word?.cardinal ?? 0;
  const next = s[i + 3];
  return of > 1 && of <= 1000 && s[i + 2]?.rest === "" && !next?.word?.time && !next?.joined ? plain(i + 3, 1 / of) : null;
}

/** "a hundred", "a dozen", "a million", "a third of", "a quarter", "a half", "a few hundred", "a couple of". */
function readArticle(s: readonly Lexeme[], i: number): Number_ | null {
  const next = s[i + 1];
  if (!next) return null;
  if (isScale(next) && next.value === undefined) return withFraction(s, readWords(s, i + 1));
  if (next.lower === "half" && (s[i + 2]?.lower === "dozen" || isScale(s[i + 2]))) return readHalf(s, i + 1);
  if (next.word?.fraction !== undefined && next.word.fraction < 1 && s[i + 2]?.lower === "of") {
    const scale = s[i + 3]?.lower === "a" && isScale(s[i + 4]) ? scaleOf(s[i + 4]) : 1;
    return scale > 1 ? plain(i + 5, next.word.fraction * scale, scale) : plain(i + 2, next.word.fraction);
  }
  if (next.lower === "quarter" && isScale(s[i + 2])) return plain(i + 3, scaleOf(s[i + 2]) / 4, scaleOf(s[i + 2]));
  if (next.lower === "few" && isScale(s[i + 2])) return crowd(i + 3, 2 * scaleOf(s[i + 2]), scaleOf(s[i + 2]));
  if (next.lower === "couple" && s[i + 2]?.lower === "of") return { ...plain(i + 3, 2), isVague: false };
  return null;
}

const crowd = (end: number, value: number, scale: number): Number_ => ({ end, value, scale, isVague: true, isDigits: false });

/** "several hundred", "several dozen". */
function several(s: readonly Lexeme[], i: number): Number_ | null {
  const word = s[i]?.lower;
  return (word === "several" || word === "many") && isScale(s[i + 1]) ? crowd(i + 2, 2 * scaleOf(s[i + 1]), scaleOf(s[i + 1])) : null;
}

/** "dozens", "hundreds of thousands", "tens of millions". "scores" alone are points of a match as often as crowds, so they need "of". */
function readVague(s: readonly Lexeme[], i: number, least: number): Number_ | null {
  const outer = s[i + 1]?.lower === "of" ? s[i + 2]?.word : undefined;
  if (outer?.vague !== undefined && outer.vague >= 100) return crowd(i + 3, least * (outer.vague / 2), outer.vague / 2);
  const word = s[i]?.lower;
  return word === "tens" || (word === "scores" && s[i + 1]?.lower !== "of") ? null : crowd(i + 1, least, least / 2);
}

/** "half a million", "half a dozen", "half-million", "half" of something. */
function readHalf(s: readonly Lexeme[], i: number): Number_ | null {
  const article = s[i + 1]?.lower === "a" || s[i + 1]?.lower === "an";
  const scaled = s[article ? i + 2 : i + 1];
  if (isScale(scaled) && scaled?.value === undefined) return plain(article ? i + 3 : i + 2, scaleOf(scaled) / 2, scaleOf(scaled));
  return article || s[i + 1]?.joined ? null : plain(i + 1, 1 / 2);
}

/** Cardinals, hundreds and scales in words, as they are spoken; "and" only where speech puts it. */
function readWords(s: readonly Lexeme[], i: number): Number_ {
  let total = 0;
  let current = 0;
  let has = false;
  let smallest = Number.POSITIVE_INFINITY;
  let end = i;
  for (let j = i; j < s.length; j++) {
    const word = s[j]?.word;
    const isAnd = s[j]?.lower === "and" && has && (s[j - 1]?.word?.scale ?? 0) >= 100;
    const number = isAnd ? s[j + 1]?.word?.cardinal : word?.cardinal;
    if (number !== undefined && (!has || !isAnd || number > 0) && fits(current, number, has)) {
      current += number;
      has = true;
      if (isAnd) j++;
    } else if (!isAnd && word?.scale !== undefined && word.scale > 1 && s[j]?.value === undefined) {
      const scale = word.scale;
      if (scale === 100 ? current > 99 || (has && current === 0) : scale >= smallest && total > 0) break;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * scale;
        current = 0;
        smallest = scale;
      }
      has = true;
    } else if (s[j]?.lower === "point" && has && s[j + 1]?.word?.cardinal !== undefined && (s[j + 1]?.word?.cardinal as number) < 10) {
      const digits = spokenDigits(s, j + 1);
      current += Number(`0.${digits}`);
      j += digits.length;
    } else break;
    end = j + 1;
  }
  return plain(end, round(total + current), Number.isFinite(smallest) ? smallest : 1);
}

/** A cardinal may follow when it fills a free place: "twenty" and "five", "hundred" and "twelve". */
function fits(current: number, number: number, has: boolean): boolean {
  if (!has) return true;
  if (number === 0 || current % 1 !== 0) return false;
  const rest = current % 100;
  return number < 10 ? (rest === 0 ? current >= 100 || current === 0 : rest >= 20 && rest % 10 === 0) : rest === 0;
}

function spokenDigits(s: readonly Lexeme[], i: number): string {
  let digits = "";
  for (let j = i; (s[j]?.word?.cardinal ?? 10) < 10; j++) digits += s[j]?.word?.cardinal;
  return digits;
}

/** "two-thirds", "three quarters", "five and a half", "five and a half million". */
function withFraction(s: readonly Lexeme[], number: Number_): Number_ {
  const next = s[number.end];
  if (
    number.value < 20 &&
    number.value > 0 &&
    next?.word?.fraction !== undefined &&
    next.word.fraction < 1 &&
    countsParts(s, number, next)
  ) {
    const value = number.value * next.word.fraction;
    const at = number.end + 1;
    const scale = s[at]?.lower === "of" && s[at + 1]?.lower === "a" && isScale(s[at + 2]) ? scaleOf(s[at + 2]) : 1;
    return scale > 1 ? plain(at + 3, value * scale, scale) : plain(at, value);
  }
  const more = andFraction(s, number.end);
  if (!more) return number;
  const whole = number.value + more.value * (number.scale > 100 ? number.scale : 1);
  return isScale(s[more.end]) ? plain(more.end + 1, round(whole * scaleOf(s[more.end])), scaleOf(s[more.end])) : plain(more.end, whole);
}

/** "two quarters" are periods; "three-quarters" and "three quarters of" are parts. */
function countsParts(s: readonly Lexeme[], number: Number_, next: Lexeme): boolean {
  const word = next.lower;
  if (word === "quarters" || word === "quarter" || word === "halves" || word === "half")
    return next.joined || s[number.end + 1]?.lower === "of";
  return number.value === 1 ? !word.endsWith("s") : word.endsWith("s");
}

/** "and a half", "and a quarter", "and two-thirds". */
function andFraction(s: readonly Lexeme[], i: number): { end: number; value: number } | null {
  if (s[i]?.lower !== "and") return null;
  const article = s[i + 1];
  const part = s[i + 2]?.word?.fraction;
  if (part === undefined || part >= 1) return null;
  if (article?.lower === "a" || article?.lower === "an" || article?.lower === "one") return { end: i + 3, value: part };
  const count = article?.word?.cardinal;
  return count !== undefined && count * part < 1 && s[i + 2]?.lower.endsWith("s") ? { end: i + 3, value: count * part } : null;
}

const isScale = (lexeme: Lexeme | undefined): boolean => lexeme?.word?.scale !== undefined && lexeme.value === undefined;
const scaleOf = (lexeme: Lexeme | undefined): number => lexeme?.word?.scale ?? 1;
/** Takes the dust off binary multiplication: 1.1 million is 1,100,000. */
const round = (value: number) => Number(value.toPrecision(15));
