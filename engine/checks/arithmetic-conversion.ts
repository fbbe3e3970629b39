import { sizeOf } from "../lexicon/conversions.ts";
import { convert, quantitiesMeet, type ToldQuantity } from "../mentions/quantity-same.ts";
import { type Figure, plain, type Sentence } from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

/** Between a measure and the same in other units: " (", ", or about ", " / ". Up to two words of what is measured may stand before a bracket. */
const again =
  /^(?:,? or (?:about |around |roughly |approximately |nearly |almost |just over |just under |more than )?|(?: [\p{Ll}-]+){0,2} ?[([](?:or |about |around |roughly |approximately |nearly |almost |some |just over |just under |more than |over |~|≈)?| ?\/ ?)$/u;
const inBrackets = /[([]/;
/** "or" may name a choice of times ("10 days or two weeks"); only brackets say that both are the same. */
const calendar: ReadonlySet<string> = new Set(["time", "calendar"]);

/** "30 miles (48 km)", "90 minutes (an hour and a half)", "a third (33 percent)": one measure told in two units. */
export function conversionsIn({ figures, before }: Sentence): Sum[] {
  return figures.slice(1).flatMap((second, index): Sum[] => {
    const first = figures[index] as Figure;
    const gap = before(index + 1);
    const close = inBrackets.test(gap) ? /^(?: ?[\p{L}.]+){0,2}[)\]]/u : /^/;
    if (!again.test(gap) || !close.test(before(index + 2))) return [];
    const [a, b] = paired(first, second);
    const [dimension, other] = [sizeOf(a.unit)?.dimension, sizeOf(b.unit)?.dimension];
    if (dimension === undefined || dimension !== other) return [];
    const isFraction = a.unit === "percent" && /\d/.test(first.claim.quote) !== /\d/.test(second.claim.quote);
    if (a.unit === b.unit && !isFraction) return [];
    if (calendar.has(dimension) && !inBrackets.test(gap)) return [];
    if (areDegreesApart(a, b)) return [sumOf([first, second], "as a difference of two temperatures", true, "conversion")];
    const [turned] = convert(a, b.unit);
    const says = `${inUnit(a.max ?? a.min ?? 0, a.unit)} is ${inUnit(turned?.max ?? turned?.min ?? 0, b.unit)}`;
    return [sumOf([first, second], isFraction ? `${says} of the whole` : says, quantitiesMeet(a, b) === true, "conversion")];
  });
}

/** "48.3 kilometres": a value with its unit, which takes its plural at the first noun ("degrees celsius", "kilometres an hour"). */
function inUnit(value: number, unit: string): string {
  const number = plain(value);
  if (number === "1" || unit === "percent") return `${number} ${unit}`;
  const at = unit.startsWith("square ") || unit.startsWith("cubic ") || unit.startsWith("nautical ") ? unit.indexOf(" ") + 1 : 0;
  const end = unit.indexOf(" ", at) < 0 ? unit.length : unit.indexOf(" ", at);
  const noun = unit.slice(at, end);
  return `${number} ${unit.slice(0, at)}${plurals[noun] ?? `${noun}s`}${unit.slice(end)}`;
}
const plurals: Record<string, string> = { foot: "feet", inch: "inches", hertz: "hertz", horsepower: "horsepower" };

/** A pound beside kilograms is one of weight, and a bare degree is of the scale that the other is not. */
function paired({ told: first }: Figure, { told: second }: Figure): [ToldQuantity, ToldQuantity] {
  return [meant(first, second), meant(second, first)];
}

function meant(told: ToldQuantity, other: ToldQuantity): ToldQuantity {
  if (told.unit === "GBP" && sizeOf(other.unit)?.dimension === "mass") return { ...told, unit: "pound of weight" };
  if (told.unit !== "degree") return told;
  const scale = other.unit === "degree celsius" ? "degree fahrenheit" : other.unit === "degree fahrenheit" ? "degree celsius" : "degree";
  return { ...told, unit: scale };
}

/** "1.5 degrees Celsius (2.7 Fahrenheit)" of warming: how far apart two temperatures are, without their zero. */
function areDegreesApart(a: ToldQuantity, b: ToldQuantity): boolean {
  const fifths: Record<string, number> = { "degree celsius": 9, "degree fahrenheit": 5 };
  const [one, two] = [fifths[a.unit], fifths[b.unit]];
  if (one === undefined || two === undefined) return false;
  const turned = {
    ...a,
    unit: b.unit,
    min: a.min === null ? null : (a.min * one) / two,
    max: a.max === null ? null : (a.max * one) / two,
    step: (a.step * one) / two,
  };
  const back = {
    ...b,
    unit: a.unit,
    min: b.min === null ? null : (b.min * two) / one,
    max: b.max === null ? null : (b.max * two) / one,
    step: (b.step * two) / one,
  };
  return quantitiesMeet(turned, b) === true || quantitiesMeet(a, back) === true;
}
