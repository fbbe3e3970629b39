import { genericHeads, oneHead, portfolioWords } from "../lexicon/offices.ts";
import { wholeTitles } from "../lexicon/titles.ts";
import { headOf, tenseOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import type { Span } from "../types.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { namedOf, personsOf } from "./name-persons.ts";
import { nearestEach } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import type { Titled } from "./title-holders.ts";
import { ranksIn } from "./title-rivals.ts";
import { hashOf } from "./twice.ts";

/** Words before and behind that are looked at, and of them so many in common; so great a part of the shorter sentence. */
const reach = 4;
const fewestShared = 4;
const sharedPart = 0.6;
/** So many passages with one beginning are a set phrase. */
const mostAlike = 40;

/** `keys`: passages on one family name that go on, or come in, with the same two words have one in common. */
type Passage = { member: Member<Titled>; keys: number[] };

/**
 * Two documents that tell the same in the same words, and give one person two titles: whatever the titles are, one of the two was changed. Titles that
 * say the same ("Sen." and "senator", "chair" and "chairman") or one of which only says less ("official") are no two.
 */
export function titlesInParallel(dossier: Dossier): Group<Titled>[] {
  const passages = dossier.readings.flatMap((reading) => passagesOf(reading, dossier.register));
  return toldApart(passages, dossier).map(({ one, other }) => {
    const [a, b] = [one.member, other.member];
    return {
      key: `parallel ${a.claim?.id} ${b.claim?.id}`,
      label: `title of ${longer(a.value.name, b.value.name)}`,
      members: [a, b],
    };
  });
}

const toldApart = nearestEach<Passage, true>({
  keysOf: ({ keys }) => keys,
  most: mostAlike,
  nearest: Number.POSITIVE_INFINITY,
  meet: (one, other) => {
    const [a, b] = [one.member, other.member];
    return (a.reading !== b.reading && isOneStatement(one, other) && areUnlike(a.value, b.value)) || undefined;
  },
});

const passagesOf = onceEach((reading: Reading, register: Register): Passage[] =>
  reading.claims.flatMap((claim) =>
    personsOf(claim).flatMap((value): Passage[] => {
      if (value.title === undefined) return [];
      const { when, office } = tenseOf(value.title);
      const titled = {
        ...namedOf(value, lookup(register)),
        title: value.title,
        ...(when ? { when } : {}),
        office,
        isFull: true,
        isAside: false,
      };
      const { before, after } = around(reading, claim);
      return [
        {
          member: { reading, claim, side: sideOf(claim), value: titled, says: value.title },
          keys: [`${titled.family} > ${after.slice(0, 2).join(" ")}`, `${titled.family} < ${before.slice(-2).join(" ")}`].map(hashOf),
        },
      ];
    }),
  ),
);

/** The words beside a claim. */
function around({ document: { text } }: Reading, { start, end }: Span): { before: string[]; after: string[] } {
  return {
    before: wordsOf(text.slice(Math.max(0, start - 60), start)).slice(-reach),
    after: wordsOf(text.slice(end, end + 60)).slice(0, reach),
  };
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

function isOneStatement(a: Passage, b: Passage) {
  const [x, y] = [a.member.value, b.member.value];
  if (x.given !== "" && y.given !== "" && x.given !== y.given) return false;
  const [here, there] = [around(a.member.reading, a.member.side), around(b.member.reading, b.member.side)];
  const inBoth = (part: "before" | "after") => here[part].filter((word) => there[part].includes(word)).length;
  const shared = inBoth("before") + inBoth("after");
  if (shared < fewestShared) return false;
  const [left, right] = [a, b].map(
    ({ member: { reading, claim } }) => new Set(wordsOf(reading.document.text.slice(claim?.sentence.start, claim?.sentence.end))),
  ) as [Set<string>, Set<string>];
  const least = Math.min(left.size, right.size) * sharedPart;
  return [...left].filter((word) => right.has(word)).length >= least;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two heads that mean two things, one head with and without a deputy's rank, or with two portfolios. */
function areUnlike(a: Titled, b: Titled): boolean {
  const [x, y] = [headFor(a.office), headFor(b.office)];
  if (ranksIn(a.office) !== ranksIn(b.office)) return !genericHeads.has(x) && !genericHeads.has(y);
  if (x !== y) return !genericHeads.has(x) && !genericHeads.has(y);
  const [p, q] = [portfolioOf(a.office), portfolioOf(b.office)];
  return p !== "" && q !== "" && p !== q;
}

const headFor = (office: string) => {
  const whole = office.toLowerCase();
  const side = /\b(?:majority|minority|opposition) leader$/.exec(whole);
  if (side) return side[0];
  const head = headOf(office);
  return oneHead.get(whole) ?? oneHead.get(head) ?? wholeTitles.get(head) ?? wholeTitles.get(`${head}.`) ?? head;
};

const portfolioOf = (office: string) =>
  [
    ...new Set(
      office
        .toLowerCase()
        .split(/[\s-]+/)
        .flatMap((word) => portfolioWords.get(word) ?? []),
    ),
  ]
    .sort()
    .join(" ");
