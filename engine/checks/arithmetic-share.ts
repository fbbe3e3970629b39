import { amountOf, type Figure, isCountOf, isOne, meets, plain, type Reach, reachOf, type Sentence } from "./arithmetic-figures.ts";
import { type Sum, sumOf } from "./arithmetic-sum.ts";

/** Between a part and its whole. */
const ofWhole = /^ (?:out )?of (?:(?:the|its|their|his|her|our|all|these|those|a total of|some|about|roughly|nearly|more than) ?){0,2}$/;
/** Between the same thing said twice, up to four words of a noun in front: ", or ", " members (", " — ". */
const saidAgain =
  /^(?: [\p{Ll}-]+){0,3}(?:,| —| –)? or (?:just |about |roughly |some |nearly |almost |more than |less than |only )?$|^(?: [\p{Ll}-]+){0,3} \((?:or |about |roughly |nearly |almost )?$/u;
/** A percent that goes up or down is a change, not a share. */
const isShare = (figure: Figure) => figure.told.unit === "percent" && figure.told.change === undefined;

/** "12 of 40 members, or 30 percent", "30 percent (12 of 40)", "of the 40 members, 12 (30 percent) …". */
export function sharesIn({ figures, before }: Sentence): Sum[] {
  return figures.flatMap((first, i): Sum[] => {
    const [second, third] = [figures[i + 1], figures[i + 2]];
    if (!second || !third || ![first, second, third].every(isOne)) return [];
    const [gap, next] = [before(i + 1), before(i + 2)];
    if (isShare(third) && ofWhole.test(gap) && saidAgain.test(next)) return ofAnother(before(i + 3), judged(first, second, third));
    if (isShare(first) && (saidAgain.test(gap) || /^(?: of [\p{Ll} ]{1,30})? [—–] $/u.test(gap)) && ofWhole.test(next))
      return judged(second, third, first);
    const isBase = /(?:^|\b)[Oo]f (?:the |its |their |all |all the |these |some |about )?$/.test(before(i)) && /^[^.;:]{0,40}, $/.test(gap);
    return isBase && isShare(third) && /^(?: \(|, or )$/.test(next) ? judged(second, first, third) : [];
  });
}

/** "40 of 200 creditors, or 30 percent by value", "… or 12 percent of the staff": the percent may be of something else, so only its fitting says anything. */
const ofAnother = (behind: string, sums: Sum[]): Sum[] =>
  /^ (?:by|of (?!(?:the total|them|those|all)\b)) ?/.test(behind) ? sums.filter(({ wrong }) => wrong === undefined) : sums;

function judged(part: Figure, whole: Figure, share: Figure): Sum[] {
  const comparable = isCountOf(part) === isCountOf(whole) || part.told.unit === "" || part.told.unit === whole.told.unit;
  if (!comparable || amountOf(part) > amountOf(whole) || amountOf(whole) <= 0 || part.told.unit === "percent") return [];
  const [[low, high], [least, most]] = [reachOf(part.told), reachOf(whole.told)];
  const reach: Reach = [(100 * low) / most, (100 * high) / least];
  const says = `${plain(amountOf(part))} of ${plain(amountOf(whole))} is ${plain((100 * amountOf(part)) / amountOf(whole))} percent`;
  return [sumOf([part, whole, share], says, meets(reach, reachOf(share.told)), "share")];
}

/** Answers that exclude each other: nobody gives both. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^ (?:of [\p{L} ]{1,30} )?(?:approved?|approving)\b/u, /^ (?:of [\p{L} ]{1,30} )?(?:disapproved?|disapproving)\b/u],
  [
    /^ (?:[\p{L}]+ ){0,3}(?:supports?|supported|backs?|backed|favou?rs?|favou?red|in favou?r)\b/u,
    /^ (?:[\p{L}]+ ){0,3}(?:opposed?|opposes|against|rejects?|rejected)\b/u,
  ],
  [/^ (?:[\p{L}]+ ){0,2}(?:yes|for)\b/u, /^ (?:[\p{L}]+ ){0,2}(?:no|against)\b/u],
  [/^ (?:strongly |somewhat )?agreed?\b/u, /^ (?:strongly |somewhat )?disagreed?\b/u],
  [
    /^ (?:of [\p{L} ]{1,30} )?(?:were |was |are |is )?(?:men|male|boys)\b/u,
    /^ (?:of [\p{L} ]{1,30} )?(?:were |was |are |is )?(?:women|female|girls)\b/u,
  ],
];

/** The second answer is to the same question: it names no object of its own. */
const endsThere = /^(?: (?:it|him|her|them|so|that))?(?:[.,;:)]| —| –| and| while| with| in the| among|$)/;

/** "55 percent approve and 48 percent disapprove" of one thing: more than there are. */
export function excessIn({ figures, before }: Sentence): Sum[] {
  return figures.slice(1).flatMap((second, index): Sum[] => {
    const first = figures[index] as Figure;
    if (![first, second].every((figure) => isShare(figure) && isOne(figure) && !figure.told.approximate)) return [];
    const [between, behind] = [before(index + 1), before(index + 2)];
    const ends = (verb: RegExp) => endsThere.test(behind.slice(verb.exec(behind)?.[0].length ?? 0)) && verb.test(behind);
    const isPair = opposites.some(([one, other]) => (one.test(between) && ends(other)) || (other.test(between) && ends(one)));
    const total = amountOf(first) + amountOf(second);
    const rounding = (first.told.step + second.told.step) / 2;
    if (!isPair || total <= 100 + rounding || /\b(?:both|either|also)\b/.test(between + behind)) return [];
    return [
      {
        figures: [first, second],
        says: `${plain(amountOf(first))} and ${plain(amountOf(second))} percent make ${plain(total)}`,
        wrong: "shares-over",
      },
    ];
  });
}
