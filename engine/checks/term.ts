import type { Reading } from "../reading.ts";
import type { Register, WordingEntry } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Claim } from "../types.ts";
import { type Answer, type Dossier, defineCheck, type Group, type Member } from "./check.ts";
import { listed } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { formsIn } from "./term-forms.ts";

/** A term where it stands: one of the forms of a wording of the register, or one that the text defines. */
type Term = { term: string; means: string; wording?: WordingEntry };
type Reason = "several-names" | "two-meanings" | "same-meaning";

/** One thing under several names, and one name for several things: by the register's wordings and by what the texts define. */
export const term = defineCheck<Term, Reason>({
  id: "term",
  asks: "Does one thing bear one name, and one name one meaning?",
  severity: "note",
  point: "definition",
  about: (dossier) => [...wordingsOf(dossier), ...definitionsOf(dossier)],
  compare: ({ members }) => {
    const wording = members[0]?.value.wording;
    const terms = new Set([...members.map(({ value }) => value.term), ...(wording?.preferred ? [wording.preferred] : [])]);
    const meanings = new Set(members.map(({ value }) => plainName(value.means)));
    if (terms.size > 1) return [severalNames(members, wording)];
    if (meanings.size > 1) return [{ relation: "conflict", reason: "two-meanings", sides: members }];
    return new Set(members.map(({ side }) => side.document)).size > 1
      ? [{ relation: "agreement", reason: "same-meaning", sides: members }]
      : [];
  },
  says: {
    "several-names": ({ sides, words }) => {
      const terms = listed([...new Set(sides.map(({ value }) => `“${value.term}”`))]);
      return words?.preferred
        ? `The desk writes “${words.preferred}” for ${words.thing}; here it is ${terms}.`
        : `One thing, ${words?.thing}, has several names here: ${terms}.`;
    },
    "two-meanings": ({ sides }) =>
      `“${sides[0]?.value.term}” is explained in more than one way: ${listed([...new Set(sides.map(({ value }) => `“${value.means}”`))])}.`,
    "same-meaning": ({ sides }) =>
      `“${sides[0]?.value.term}” means “${sides[0]?.value.means}” in ${new Set(sides.map(({ side }) => side.document)).size} documents.`,
  },
  examples: {
    "several-names": [
      {
        texts: ["Leaders of the IP4 spoke with the alliance on Monday.", "Leaders of the AP4 spoke with the alliance on Monday."],
        quotes: ["IP4", "AP4"],
      },
      {
        texts: [
          "Russia ratified its strategic partnership treaty with North Korea in November.",
          "North Korea praised the mutual defence pact with Russia again.",
        ],
        quotes: ["strategic partnership treaty", "mutual defence pact"],
      },
      { texts: ["The Harbour Safety Board (HSB) met on Monday.", "The Harbour Safety Board (HSAB) met on Tuesday."], quotes: ["HSB"] },
    ],
    "two-meanings": [
      {
        texts: ["The Joint Harbour Programme (JHP) begins in May.", "The Joint Harbour Project (JHP) begins in May."],
        quotes: ["Joint Harbour Project (JHP)"],
      },
      {
        texts: ["The Rapid Repair Fund (RRF) is empty. Later the Regional Repair Fund (RRF) paid."],
        quotes: ["Regional Repair Fund (RRF)"],
      },
    ],
    "same-meaning": [
      {
        texts: ["The Joint Harbour Programme (JHP) begins in May.", "They joined the Joint Harbour Programme (JHP) late."],
        quotes: ["Joint Harbour Programme (JHP)"],
      },
    ],
    silent: [
      { texts: ["The World Repair Fund (WRF) begins in June.", "The world repair fund (WRF) will pay in July."] },
      { texts: ["Russia praised its strategic partnership treaty with North Korea.", "Vietnam and France signed a mutual defence pact."] },
      { texts: ["Flight AP45 landed in Seoul.", "Leaders of the AP4 spoke on Monday."] },
      { texts: ["Leaders of the IP4 spoke. The IP4 will meet again."] },
      {
        texts: [
          "Vietnam and South Korea signed a comprehensive strategic partnership.",
          "India and Japan have a strategic partnership agreement.",
        ],
      },
      { texts: ["The Joint Harbour Programme (JHP) begins in May.", "The World Repair Fund (WRF) begins in June."] },
    ],
  },
});

const severalNames = (members: readonly Member<Term>[], wording: WordingEntry | undefined): Answer<Term, Reason> => ({
  relation: "conflict",
  reason: "several-names",
  sides: members.filter(({ value }) => value.term !== wording?.preferred),
  words: { thing: members[0]?.value.means ?? "", ...(wording?.preferred ? { preferred: wording.preferred } : {}) },
  ...(wording?.preferred ? { suggestion: wording.preferred } : {}),
  ...(wording ? { reference: { entry: wording.id, source: wording.source } } : {}),
});

/** The forms of each wording of the register. */
function wordingsOf({ readings, register }: Dossier): Group<Term>[] {
  const index = lookup(register);
  return index.wordings.flatMap((wording) => {
    const members = readings.flatMap((reading) => termsIn(reading, register).get(wording) ?? []);
    return members.length === 0 ? [] : [{ key: wording.id, label: `name of ${wording.thing}`, members }];
  });
}

/** The forms of each wording in one reading. */
const termsIn = onceEach((reading: Reading, register: Register) => {
  const index = lookup(register);
  const terms = new Map<WordingEntry, Member<Term>[]>();
  for (const wording of index.wordings) {
    const found = formsIn(reading, wording, index).map(({ start, end, form }): Member<Term> => {
      const side = { document: reading.document.id, start, end, quote: reading.document.text.slice(start, end) };
      const claim = reading.claims.find(({ kind, ...around }) => kind === "definition" && around.start <= start && end <= around.end);
      return { reading, ...(claim ? { claim } : {}), side, value: { term: form, means: wording.thing, wording }, says: form };
    });
    if (found.length > 0) terms.set(wording, found);
  }
  return terms;
});

/** What the texts define, by the term, and by the meaning where one meaning has several terms. */
function definitionsOf({ readings, register }: Dossier): Group<Term>[] {
  const settled = new Set(register.entries.flatMap((entry) => (entry.kind === "wording" ? entry.forms : [])));
  const members = readings.flatMap((reading) => definitionsIn(reading)).filter(({ value }) => !settled.has(value.term));
  const byMeaning = [...Map.groupBy(members, ({ value }) => plainName(value.means))].filter(
    ([, list]) => new Set(list.map(({ value }) => value.term)).size > 1,
  );
  return [
    ...[...Map.groupBy(members, ({ value }) => value.term)].map(
      ([key, list]): Group<Term> => ({ key: `term ${key}`, label: `meaning of “${key}”`, members: list }),
    ),
    ...byMeaning.map(
      ([key, list]): Group<Term> => ({ key: `meaning ${key}`, label: `short form of “${list[0]?.value.means}”`, members: list }),
    ),
  ];
}

const definitionsIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => definedIn(reading, claim)));

function definedIn(reading: Reading, claim: Claim): Member<Term>[] {
  const { start, end, quote, facts } = claim;
  return facts.flatMap((fact) => {
    if (fact.type !== "definition") return [];
    const side = { document: reading.document.id, start, end, quote };
    return [{ reading, claim, side, value: { ...fact.value }, says: `${fact.value.term} = ${fact.value.means}` }];
  });
}
