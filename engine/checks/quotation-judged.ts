import { dayOfIso } from "../mentions/calendar.ts";
import type { Group, Member } from "./check.ts";
import type { Meeting, Quoting, Reason, Stretch } from "./quotation-meetings.ts";
import { areOne } from "./quotation-speakers.ts";

type Quoted = Member<Quoting>;
type Judged = { one: Quoted; meeting: Meeting; reason: Reason };

/** Fewer shared words than these are chance: where one person is known to speak, and where it is not known. */
const leastOfOne = 5;
const leastOfSomebody = 7;
/** As many words are nobody's turn of phrase: two persons cannot both have said them. */
const leastOfTwo = 8;
/** People say nearly the same again: an alike utterance has to be this long where the texts are further apart than these days. */
const leastOfOccasions = 14;
const mostDays = 4;
/** A change needs more words around it: in the middle, at an end (another thing may be listed), in one text, and where there are two. */
const leastChanged = { ofOne: 6, ofSomebody: 9, atEnd: 10, inOneText: 12, ofTwo: 12 };

/** Words that two quotations share in their other stretches speak for a short one; so many of them have to. */
const leastBeside = 5;

/** What a meeting of two quotations says, as far as the two alone can tell. `beside`: the words that they share in other stretches. */
function judge(one: Quoted, { other, wording, isWhole }: Meeting, beside: number): Reason | undefined {
  const { shared, changes, slight, isEdge } = wording;
  const isOne = areOne(one.value.speaker, other.value.speaker);
  const isOneText = one.reading === other.reading;
  if (isOne === false) return isWhole && shared === wording.length && shared >= leastOfTwo && !isOneText ? "other-speaker" : undefined;
  const length = wording.length + (beside >= leastBeside ? beside : 0);
  const all = changes.length > 0 ? changes : slight;
  if (all.length === 0) return shared >= (isOne ? leastOfOne : leastOfSomebody) ? "same-words" : undefined;
  const least = Math.max(
    isOne ? leastChanged.ofOne : leastChanged.ofSomebody,
    isEdge ? leastChanged.atEnd : 0,
    isOneText ? leastChanged.inOneText : 0,
    changes.length > 1 ? leastChanged.ofTwo : 0,
    daysApart(one, other) > mostDays ? leastOfOccasions : 0,
  );
  const isSlight = changes.length === 0;
  if (length < least || all.length > (isOneText ? 1 : 2))
    return isSlight && shared >= (isOne ? leastOfOne : leastOfSomebody) ? "same-words" : undefined;
  if (one.value.isTranslated || other.value.isTranslated) return isSlight ? "same-words" : "translated";
  if (isSlight) return isWhole && wording.length >= leastSlight && !isOneText ? "slight-change" : "same-words";
  return "changed-words";
}
/** Somebody who says so much in nearly the same words said it once. */
const leastSlight = 8;

const daysApart = ({ reading: a }: Quoted, { reading: b }: Quoted) =>
  a.date && b.date ? Math.abs(dayOfIso(a.date) - dayOfIso(b.date)) : 0;

/** The meetings that say something. Two wordings that one text has both, word for word, are two utterances: then neither is wrong. */
function judgeAll(members: readonly Quoted[]): Judged[] {
  const shares = sharesOf(members);
  return members.flatMap((one) =>
    one.value.met.flatMap((meeting): Judged[] => {
      const { other, wording, stretches } = meeting;
      const beside = (shares.get(one)?.get(other) ?? 0) - wording.shared;
      const reason = judge(one, meeting, beside);
      if (!reason || (reason !== "same-words" && reason !== "other-speaker" && areTwoUtterances(one, other, stretches, wording.length)))
        return [];
      return [{ one, meeting, reason }];
    }),
  );
}

/** How many words each two quotations share, over all their stretches. */
function sharesOf(members: readonly Quoted[]): Map<Quoted, Map<Quoted, number>> {
  const shares = new Map<Quoted, Map<Quoted, number>>();
  for (const one of members)
    for (const { other, wording } of one.value.met)
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        const known = shares.get(a) ?? new Map<Quoted, number>();
        known.set(b, (known.get(b) ?? 0) + wording.shared);
        shares.set(a, known);
      }
  return shares;
}

/** This part of the words side by side has to stand in a text for it to have that wording. */
const wordingPart = 0.8;

/** Does one text have both wordings, or, when both stand in one text, do others have both as well? */
function areTwoUtterances(one: Quoted, other: Quoted, [a, b]: [Stretch, Stretch], length: number): boolean {
  const [texts, others] = [a, b].map((stretch) => textsOf(stretch, length)) as [Set<string>, Set<string>];
  const both = [...texts].filter((text) => others.has(text));
  return one.reading === other.reading ? both.length !== 1 : both.length > 0;
}

const textsOf = (stretch: Stretch, length: number) =>
  new Set(
    [stretch, ...stretch.alike.filter(({ shared }) => shared >= length * wordingPart).map(({ other }) => other)].flatMap(({ holders }) =>
      holders.map(({ side }) => side.document),
    ),
  );

/** Members in sets: those that a judgement ties together, directly or through others; the order of members is kept. */
function joined(members: readonly Quoted[], judged: readonly Judged[]): Quoted[][] {
  const parents = new Map<Quoted, Quoted>();
  const rootOf = (member: Quoted) => {
    let root = member;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) {
      const above = parents.get(parent);
      if (above) parents.set(root, above);
      root = parent;
    }
    return root;
  };
  for (const { one, meeting } of judged) {
    const [a, b] = [rootOf(one), rootOf(meeting.other)];
    if (a !== b) parents.set(b, a);
  }
  return [...Map.groupBy(members, rootOf).values()];
}

const firstWords = 6;

/** One utterance: the quotations that judgements tie together. The label names it, the key is without positions. */
export function utterances(members: readonly Quoted[]): Group<Quoting>[] {
  const judged = judgeAll(members);
  for (const { one, meeting, reason } of judged) {
    one.value.judged.push({ ...meeting, reason });
    // Shortened alike they would show as one value.
    if (reason !== "same-words" && one.says === meeting.other.says) for (const side of [one, meeting.other]) side.says = side.side.quote;
  }
  return joined(members, judged)
    .filter(({ length }) => length > 1)
    .map((all) => {
      const [first] = all as [Quoted];
      const speaker = all.find(({ value }) => value.speaker)?.value.speaker;
      const words = first.says.split(" ");
      const begins = words.length > firstWords ? `${words.slice(0, firstWords).join(" ")}…` : first.says;
      return { key: first.side.quote, label: speaker ? `what ${speaker} said: “${begins}”` : `what was said: “${begins}”`, members: all };
    });
}
