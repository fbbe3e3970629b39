import { dayOfIso } from "../mentions/calendar.ts";
import type { Claim } from "../types.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { compareText } from "./findings.ts";
import type { Pair } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import { isMeeting, type Meeting, type Quoted, type Reason, type Stretch, stretchesMet, turnOf } from "./quotation-meetings.ts";
import { areOneInWords } from "./quotation-speakers.ts";
import type { Wording } from "./quotation-wording.ts";
import { areOfOneStory } from "./story.ts";
import { tied } from "./ties.ts";

/** One quotation. `judged`: the others that it shares words with, each told of at one of the two, as far as that says something. */
export type Quoting = Quoted & { judged: { other: Member<Quoting>; wording: Wording; reason: Reason }[] };
/** Two quotations that meet. `stretches`: which of the words of the one and of the other lie side by side. */
type Met = { one: Member<Quoting>; other: Member<Quoting>; wording: Wording; isWhole: boolean; stretches: [Stretch, Stretch] };
type Judged = Met & { reason: Reason };

/** Fewer shared words than these are chance: where one person is known to speak, and where it is not known. */
const leastOfOne = 5;
const leastOfSomebody = 7;
/** As many words are nobody's turn of phrase: two persons cannot both have said them. */
const leastOfTwo = 8;
/** People say nearly the same again: an alike utterance has to be this long where the texts are further apart than these days. */
const leastOfOccasions = 14;
const mostDays = 4;
/** A change needs more words around it: in the middle, at the end of a sentence, where one of the two breaks off (another thing may be listed), in one text, and where there are two. */
const leastChanged = { ofOne: 6, ofSomebody: 9, closing: 8, atEnd: 10, inOneText: 12, ofTwo: 12 };

/** Words that two quotations share in their other stretches speak for a short one; so many of them have to. */
const leastBeside = 5;

/** What a meeting of two quotations says, as far as the two alone can tell. `beside`: the words that they share in other stretches. */
function judge({ one, other, wording, isWhole }: Met, beside: number): Reason | undefined {
  const { shared, changes, slight, isEdge, isClosing } = wording;
  const isOne = areOneInWords(one.value.speaker, other.value.speaker);
  const isOneText = one.reading === other.reading;
  if (isOne === false) {
    const isNearlyAlike = shared === wording.length || (changes.length === 1 && areOfOneStory(one.reading, other.reading));
    return isWhole && isNearlyAlike && shared >= leastOfTwo && !isOneText ? "other-speaker" : undefined;
  }
  const length = wording.length + (beside >= leastBeside ? beside : 0);
  const all = changes.length > 0 ? changes : slight;
  if (all.length === 0)
    return shared >= leastAlike(isOne) || (isWhole && areOfOneStory(one.reading, other.reading)) ? "same-words" : undefined;
  const least = Math.max(
    isOne ? leastChanged.ofOne : leastChanged.ofSomebody,
    isEdge ? leastChanged.atEnd : 0,
    isClosing ? leastChanged.closing : 0,
    isOneText ? leastChanged.inOneText : 0,
    changes.length > 1 ? leastChanged.ofTwo : 0,
    daysApart(one, other) > mostDays ? leastOfOccasions : 0,
  );
  const isSlight = changes.length === 0;
  if (length < least || all.length > (isOneText ? 1 : 2)) return isSlight && shared >= leastAlike(isOne) ? "same-words" : undefined;
  if (one.value.isTranslated || other.value.isTranslated) return isSlight ? "same-words" : "translated";
  if (isSlight) return isWhole && wording.length >= leastSlight && !isOneText ? "slight-change" : "same-words";
  return "changed-words";
}
const leastAlike = (isOne: boolean | undefined) => (isOne ? leastOfOne : leastOfSomebody);
/** Somebody who says so much in nearly the same words said it once. */
const leastSlight = 8;

const daysApart = ({ reading: a }: Member<Quoting>, { reading: b }: Member<Quoting>) =>
  a.date && b.date ? Math.abs(dayOfIso(a.date) - dayOfIso(b.date)) : 0;

/** The meetings that say something. Two wordings that one text has both, word for word, are two utterances: then neither is wrong. */
function judgeAll(all: readonly Met[], texts: TextsOf): Judged[] {
  const shares = sharesOf(all);
  return all.flatMap((met): Judged[] => {
    const { one, other, wording, stretches } = met;
    const [turn, otherTurn] = turnsOf(one, other);
    const beside = (shares.get(turn)?.get(otherTurn) ?? 0) - wording.shared;
    const reason = judge(met, beside);
    if (!reason) return [];
    const isSame = reason === "same-words" || reason === "other-speaker";
    const [textsOfOne, textsOfOther] = stretches.map((stretch, at) => texts(stretch, wording.length, at === 0 ? otherTurn : turn));
    return isSame || !areTwoUtterances(one, other, [textsOfOne as Set<string>, textsOfOther as Set<string>]) ? [{ ...met, reason }] : [];
  });
}

/** The turns of speech of two quotations; within one text each quotation is one of its own. */
const turnsOf = (one: Member<Quoting>, other: Member<Quoting>): [Claim, Claim] =>
  one.reading === other.reading ? [one.claim as Claim, other.claim as Claim] : [turnOf(one), turnOf(other)];

/** How many words each two turns of speech share, over all their quotations and stretches. */
function sharesOf(all: readonly Met[]): Map<Claim, Map<Claim, number>> {
  const shares = new Map<Claim, Map<Claim, number>>();
  for (const { one, other, wording } of all) {
    const [turn, otherTurn] = turnsOf(one, other);
    for (const [a, b] of [
      [turn, otherTurn],
      [otherTurn, turn],
    ] as const) {
      const known = shares.get(a) ?? new Map<Claim, number>();
      known.set(b, (known.get(b) ?? 0) + wording.shared);
      shares.set(a, known);
    }
  }
  return shares;
}

/** This part of the words side by side has to stand in a text for it to have that wording. */
const wordingPart = 0.8;

/**
 * The documents that have a stretch, or one that is like it word for word in so many words as `length` asks for. `but`: a turn of speech that has the words
 * around a change in another of its quotations, and so does not count.
 */
type TextsOf = (stretch: Stretch, length: number, but: Claim) => Set<string>;

function textsAmong(pairs: readonly Pair<Stretch, Meeting>[]): TextsOf {
  const alike = new Map<Stretch, { other: Stretch; shared: number }[]>();
  for (const { one, other, met } of pairs) {
    const { shared } = met.wording;
    if (!met.isAlike) continue;
    alike.set(one, [...(alike.get(one) ?? []), { other, shared }]);
    alike.set(other, [...(alike.get(other) ?? []), { other: one, shared }]);
  }
  return (stretch, length, but) => {
    const others = (alike.get(stretch) ?? []).filter(({ shared }) => shared >= length * wordingPart).map(({ other }) => other);
    const items = [...stretch.bundle.items, ...others.flatMap(({ bundle }) => bundle.items.filter(({ member }) => turnOf(member) !== but))];
    return new Set(items.map(({ reading }) => reading.document.id));
  };
}

/** Does one text have both wordings, or, when both stand in one text, do others have both as well? */
function areTwoUtterances(one: Member<Quoting>, other: Member<Quoting>, [texts, others]: [Set<string>, Set<string>]): boolean {
  const both = [...texts].filter((text) => others.has(text));
  return one.reading === other.reading ? both.length !== 1 : both.length > 0;
}

/** One utterance: the quotations that judgements tie together. */
export function utterances(dossier: Dossier): Group<Quoting>[] {
  const { shared, met } = stretchesMet(dossier);
  const ties = met.filter((pair) => isMeeting(pair.met)).map(({ one, other }) => [one, other] as [Stretch, Stretch]);
  const stretches = new Set([...shared, ...ties.flat()]);
  /** A quotation ties its stretches, if they have something to tell. */
  const first = new Map<Member<Quoted>, Stretch>();
  for (const stretch of stretches)
    for (const { member } of stretch.bundle.items) {
      const known = first.get(member);
      if (known) ties.push([known, stretch]);
      else first.set(member, stretch);
    }
  const pairsOf = new Map([...stretches].map((stretch) => [stretch, [] as Pair<Stretch, Meeting>[]]));
  for (const pair of met) for (const stretch of [pair.one, pair.other]) pairsOf.get(stretch)?.push(pair);
  return tied([...stretches], ties)
    .flatMap((some) => utterancesAmong(some[0] as Stretch, some, [...new Set(some.flatMap((stretch) => pairsOf.get(stretch) as []))]))
    .sort(({ members: [a] }, { members: [b] }) => inOrder(a as Member<Quoting>, b as Member<Quoting>));
}

const inOrder = (a: Member<Quoted>, b: Member<Quoted>) => compareText(a.side.document, b.side.document) || a.side.start - b.side.start;

/** The utterances among stretches that meet no others; they are the same for as long as these stretches meet so. `pairs`: all that these are alike with, too. */
const utterancesAmong = onceEach(
  (_first: Stretch, stretches: readonly Stretch[], pairs: readonly Pair<Stretch, Meeting>[]): Group<Quoting>[] => {
    const quoted = new Set(stretches.flatMap(({ bundle }) => bundle.items.map(({ member }) => member)));
    const members = new Map(
      [...quoted].sort(inOrder).map((one) => [one, { ...one, value: { ...one.value, judged: [] } } as Member<Quoting>]),
    );
    const all = metAmong(stretches, pairs, ({ member }) => members.get(member) as Member<Quoting>);
    const met = Map.groupBy(all, ({ one }) => one);
    const judged = judgeAll(
      [...members.values()].flatMap((one) => met.get(one) ?? []),
      textsAmong(pairs),
    );
    for (const { one, other, wording, reason } of judged) {
      one.value.judged.push({ other, wording, reason });
      // Shortened alike they would show as one value.
      if (reason !== "same-words" && one.says === other.says) for (const side of [one, other]) side.says = side.side.quote;
    }
    return tied(
      [...members.values()],
      judged.map(({ one, other }) => [one, other] as const),
    )
      .filter(({ length }) => length > 1)
      .map(utteranceOf);
  },
);

const none: Wording["changes"] = [];

/** Which quotations meet: all that have a stretch, with the first of them; and the first ones of two stretches that meet. */
function metAmong(
  stretches: readonly Stretch[],
  pairs: readonly Pair<Stretch, Meeting>[],
  memberOf: (said: Stretch["bundle"]["items"][number]) => Member<Quoting>,
): Met[] {
  const all: Met[] = [];
  const firsts = new Map<Stretch, Member<Quoting>>();
  for (const stretch of stretches) {
    const holders = stretch.bundle.items.map(memberOf);
    // Whose speaker is known stands first.
    const first = holders.find(({ value }) => value.speaker) ?? (holders[0] as Member<Quoting>);
    firsts.set(stretch, first);
    const { length } = stretch;
    const wording = { shared: length, length, changes: none, slight: none, isEdge: false, isClosing: false };
    for (const other of holders)
      if (other !== first) all.push({ one: first, other, wording, isWhole: true, stretches: [stretch, stretch] });
  }
  for (const { one: a, other: b, met } of pairs) {
    const [one, other] = [firsts.get(a), firsts.get(b)];
    if (one && other && one !== other && isMeeting(met))
      all.push({ one, other, wording: met.wording, isWhole: met.isWhole, stretches: [a, b] });
  }
  return all;
}

const firstWords = 6;

/** The label names an utterance, the key is without positions. */
function utteranceOf(members: Member<Quoting>[]): Group<Quoting> {
  const [first] = members as [Member<Quoting>];
  const speaker = members.find(({ value }) => value.speaker)?.value.speaker;
  const words = first.says.split(" ");
  const begins = words.length > firstWords ? `${words.slice(0, firstWords).join(" ")}…` : first.says;
  return { key: first.side.quote, label: speaker ? `what ${speaker} said: “${begins}”` : `what was said: “${begins}”`, members };
}
