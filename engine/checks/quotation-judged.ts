import { dayOfIso } from "../mentions/calendar.ts";
import type { Group, Member } from "./check.ts";
import type { Meeting, Quoting, Reason } from "./quotation-meetings.ts";
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

/** What a meeting of two quotations says, as far as the two alone can tell. */
function judge(one: Quoted, { other, wording, isWhole }: Meeting): Reason | undefined {
  const { shared, length, changes, isEdge } = wording;
  const isOne = areOne(one.value.speaker, other.value.speaker);
  const isOneText = one.reading === other.reading;
  if (isOne === false) return isWhole && shared === length && shared >= leastOfTwo && !isOneText ? "other-speaker" : undefined;
  if (changes.length === 0) return shared >= (isOne ? leastOfOne : leastOfSomebody) ? "same-words" : undefined;
  const least = Math.max(
    isOne ? leastChanged.ofOne : leastChanged.ofSomebody,
    isEdge ? leastChanged.atEnd : 0,
    isOneText ? leastChanged.inOneText : 0,
    changes.length > 1 ? leastChanged.ofTwo : 0,
    daysApart(one, other) > mostDays ? leastOfOccasions : 0,
  );
  if (length < least || changes.length > (isOneText ? 1 : 2)) return undefined;
  return one.value.isTranslated || other.value.isTranslated ? "translated" : "changed-words";
}

const daysApart = ({ reading: a }: Quoted, { reading: b }: Quoted) =>
  a.date && b.date ? Math.abs(dayOfIso(a.date) - dayOfIso(b.date)) : 0;

/** The meetings that say something. Two wordings that one text has both, word for word, are two utterances: then neither is wrong. */
function judgeAll(members: readonly Quoted[]): Judged[] {
  const judged = members.flatMap((one) =>
    one.value.met.flatMap((meeting): Judged[] => {
      const reason = judge(one, meeting);
      return reason ? [{ one, meeting, reason }] : [];
    }),
  );
  const same = judged.filter(({ reason }) => reason === "same-words");
  const textsOf = new Map<Quoted, Set<string>>();
  for (const all of joined(members, same)) {
    const texts = new Set(all.map(({ side }) => side.document));
    for (const member of all) textsOf.set(member, texts);
  }
  return judged.filter(({ one, meeting: { other }, reason }) => {
    if (reason === "same-words" || reason === "other-speaker") return true;
    const [texts, others] = [textsOf.get(one) as Set<string>, textsOf.get(other) as Set<string>];
    const both = [...texts].filter((text) => others.has(text));
    return one.reading === other.reading ? both.length === 1 && texts !== others : both.length === 0;
  });
}

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
