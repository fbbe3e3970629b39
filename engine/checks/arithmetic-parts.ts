import { amountOf, type Figure, isOne, plain, type Sentence } from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

/** People without a kind, of whom kinds can be told apart. */
const people: ReadonlySet<string> = new Set(
  "person victim passenger member official casualty hostage prisoner patient student pupil child resident civilian worker survivor death dead suspect detainee arrest candidate lawmaker player guest other adult teenager tourist".split(
    " ",
  ),
);
/** Behind these a list tells only some. */
const open =
  /\b(?:includ\w*|among|amongst|at least|mostly|mainly|some|others?|rest|remaining|another|besides|plus|apart|except|more|as well|each|every|per|of (?:them|whom|which|these|those))\b|\bof the\b/i;
/** From a total to its parts: a colon, dash, bracket or comma, and the first part at once. */
const opens = /^(?: (?!and\b|or\b|but\b)[\p{Ll}’-]+){0,4}(?<mark>:|,| —| –| -|[ ]?—| \() ?(?<lead>a |an |the |about )?$/u;
const betweenParts = /^(?: (?!said\b|says\b)[\p{L}’'-]+){0,6}(?:,|;| and|, and|; and) $/u;
const lastPart = /(?: and|, and|; and) $/;
/** One more of the list, told with an article: "and a cyclist." behind the last figure, "the pilot, " before the first. */
const oneBehind = /^(?: [\p{Ll}-]+){0,4},? and (?:a|an|the|one) [\p{Ll}-]+(?: [\p{Ll}-]+)?(?:[.,;)]| —| –)/u;
const oneBefore = /(?::|,| —| –| \() (?:a|an|the|his|her|their) [\p{Ll}-]+(?: [\p{Ll}-]+)?, $/u;
/** Parts by place: "30 in the north and 15 in the south". */
const atPlace = /^ (?:in|from|at|on|by|near|for) /;
const behindLast = /^(?: [\p{Ll}’-]+){0,4}(?:[.,;:)—–]| —| –|$)/u;
const totalBehind =
  /^(?: [\p{L}’'-]+){0,4},? (?:for a total of|a total of|making a total of|bringing the total to|which makes|adding up to) $/u;
const inAll = /^(?: [\p{Ll}’-]+){0,2} (?:in all|altogether|in total|all told)\b/u;

/** "12 people, five men and seven women", "30 medals: 10 gold, 12 silver and eight bronze", "five men and seven women, for a total of 12". */
export function partsIn(sentence: Sentence): Sum[] {
  return sentence.figures.flatMap((_, i) => [...behindTotal(sentence, i), ...beforeTotal(sentence, i)]);
}

/** A whole count, told exactly. */
const isWhole = (figure: Figure) =>
  isOne(figure) &&
  !figure.told.approximate &&
  figure.told.change === undefined &&
  Number.isInteger(amountOf(figure)) &&
  figure.told.unit !== "percent" &&
  amountOf(figure) > 0;

function behindTotal({ figures, before }: Sentence, i: number): Sum[] {
  const total = figures[i] as Figure;
  const lead = before(i + 1);
  const isOpenedByOne = oneBefore.test(lead);
  const mark = opens.exec(isOpenedByOne ? `${lead.slice(0, lead.search(/[:,(]| [—–]/) + 2)}` : lead)?.groups?.mark?.trim();
  if (!isWhole(total) || mark === undefined || total.told.unit === "" || open.test(total.claim.quote)) return [];
  const parts: Figure[] = [];
  let isClosed = false;
  let others = isOpenedByOne ? 1 : 0;
  for (let at = i + 1; at < figures.length; at++) {
    const part = figures[at] as Figure;
    const gap = before(at);
    if (!isWhole(part) || open.test(gap) || open.test(part.claim.quote) || (at > i + 1 && !betweenParts.test(gap))) break;
    parts.push(part);
    if (oneBehind.test(before(at + 1)) && !open.test(before(at + 1).slice(0, 60))) {
      isClosed = true;
      others++;
      break;
    }
    if ((at > i + 1 || isOpenedByOne) && lastPart.test(gap)) {
      isClosed = behindLast.test(before(at + 1)) && !open.test(before(at + 1).slice(0, 40));
      break;
    }
  }
  if (!isClosed || parts.length + others < 2) return [];
  const arePlaces = parts.every(({ told }, at) => told.unit === "" && atPlace.test(before(i + 2 + at)));
  return arePlaces || areKinds(total, parts, mark) ? judged(total, parts, others, mark === ",") : [];
}

/** Persons of kinds behind people; behind anything else parts without a unit of measure. */
function areKinds(total: Figure, parts: readonly Figure[], mark: string): boolean {
  if (people.has(total.told.unit)) return parts.every(({ told }) => /^\p{L}+$/u.test(told.unit) && told.unit !== total.told.unit);
  return mark !== "," && parts.every(({ told }) => told.unit === "" || told.unit === total.told.unit || /^[a-z]+$/.test(told.unit));
}

function judged(total: Figure, parts: readonly Figure[], others: number, isLoose: boolean): Sum[] {
  const sum = parts.reduce((all, part) => all + amountOf(part), others);
  const stated = amountOf(total);
  const fits = sum === stated;
  // Far from the total it is more likely a second list than a slip.
  if (!fits && (parts.some((part) => amountOf(part) >= stated) || Math.abs(sum - stated) > Math.max(2, (isLoose ? 0.25 : 0.5) * stated)))
    return [];
  return [
    sumOf(
      [total, ...parts],
      `${[...parts.map((part) => plain(amountOf(part))), ...Array<string>(others).fill("1")].join(" + ")} = ${plain(sum)}`,
      fits,
      "parts",
    ),
  ];
}

function beforeTotal({ figures, before }: Sentence, i: number): Sum[] {
  const total = figures[i + 2];
  const parts = [figures[i], figures[i + 1]] as Figure[];
  if (!total || !parts.every(isWhole) || !isWhole(total) || !lastPart.test(before(i + 1)) || open.test(before(i + 1))) return [];
  const isTotal =
    totalBehind.test(before(i + 2)) ||
    (/^(?: [\p{Ll}’-]+){0,3}, (?:or )?$|^(?: [\p{Ll}’-]+){0,3} [—–] $/u.test(before(i + 2)) && inAll.test(before(i + 3)));
  if (!isTotal || (i > 0 && /(?:,|;) $/.test(before(i)))) return [];
  const units = new Set(parts.map(({ told }) => told.unit));
  if (units.size > 1 && !(total.told.unit === "" || people.has(total.told.unit))) return [];
  return judged(total, parts, 0, false);
}
