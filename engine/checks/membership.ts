import { openConnectors, openEndings } from "../lexicon/lists.ts";
import type { Reading } from "../reading.ts";
import type { OrganisationEntry, Register } from "../register/entries.ts";
import { lookup, membersOn, type RegisterIndex } from "../register/lookup.ts";
import type { Claim } from "../types.ts";
import { type Answer, type Dossier, defineCheck, type Group, type Member } from "./check.ts";
import { listed } from "./gather.ts";
import { memberCounts } from "./membership-counts.ts";
import { onceEach } from "./once-each.ts";

/** A list as one passage has it. `set`: the names in one string, in their order; `group`: whose members they are said to be; open: it names some, and others may be missing. */
type Membership = { names: string[]; set: string; group?: string; isOpen: boolean; count?: { said: number; known: number } };
type Reason = "same-members" | "other-members" | "not-in-register" | "other-number";

/** Who belongs to a group, as different passages list it. Lists without a named group only ever agree: two meetings may have other guests. */
export const membership = defineCheck<Membership, Reason>({
  id: "membership",
  asks: "Do lists of the members of a group name the same members?",
  severity: "warning",
  point: "membership",
  about: (dossier) => [...groupsOf(dossier), ...countsOf(dossier)],
  compare: ({ key, members }, { register }) => {
    if (members[0]?.value.count) return members.flatMap((member) => wrongCount(member, register));
    const group = lookup(register).organisation(key);
    const told = members.filter(({ value }) => value.group !== undefined);
    const against = group ? told.flatMap((member) => againstRegister(member, group)) : [];
    return [...agreements(members), ...(against.length > 0 ? against : disagreements(told))];
  },
  says: {
    "same-members": ({ sides }) =>
      `“${sides[0]?.side.quote}” and “${sides.find(({ side }) => side.document !== sides[0]?.side.document)?.side.quote}” list the same members.`,
    "other-members": ({ sides, words }) =>
      `“${sides[0]?.side.quote}” and “${sides[1]?.side.quote}” list the members of the ${words?.group}, but only one has ${words?.names}.`,
    "other-number": ({ sides: [side], words }) =>
      `“${side?.side.quote}” counts ${side?.value.count?.said} members of the ${words?.group}; by the register it had ${words?.known} on ${words?.day}.`,
    "not-in-register": ({ sides, words }) =>
      `“${sides[0]?.side.quote}” lists the members of the ${words?.group}; by the register ${words?.sum}.`,
  },
  examples: {
    "same-members": [
      {
        texts: ["France, Germany, and Poland signed the plan.", "Poland, Germany and France will pay for it."],
        quotes: ["France, Germany, and Poland"],
      },
      {
        texts: ["Envoys of Japan, the Republic of Korea and the United States met.", "U.S., South Korean and Japanese envoys met."],
        quotes: ["U.S., South Korean and Japanese"],
      },
      {
        texts: [
          "The Quad, comprising Australia, India, Japan and the United States, met.",
          "Leaders of India, Australia, Japan and the U.S. met.",
        ],
        quotes: ["India, Australia, Japan and the U.S."],
      },
      {
        texts: [
          { text: "Australia, Japan, the Republic of Korea and New Zealand sent ships.", published: "2024-05-01" },
          { text: "The AP4, comprising New Zealand, Japan, Australia and South Korea, met.", published: "2024-05-01" },
        ],
      },
    ],
    "other-members": [
      {
        texts: [
          "The MED5, comprising Spain, Italy and Greece, met in Rome.",
          "Ministers of the MED5, made up of Spain, Italy and Malta, met in Rome.",
        ],
        quotes: ["Spain, Italy and Malta"],
      },
      {
        texts: ["The MED5, comprising Spain, Italy, Malta and Greece, met.", "The MED5, comprising Spain, Italy and Greece, met."],
        quotes: ["Spain, Italy, Malta and Greece"],
      },
      {
        texts: ["The MED5, comprising Spain, Italy and Greece, met.", "Some of the MED5, including Spain, Portugal and Greece, met."],
        quotes: ["Spain, Portugal and Greece"],
      },
    ],
    "other-number": [
      {
        texts: [{ text: "The 32 members of NATO agreed on the plan in Madrid, officials said.", published: "2022-06-29" }],
        quotes: ["32 members"],
      },
      {
        texts: [{ text: "NATO’s 30 allies have backed the appointment, diplomats said on Friday.", published: "2024-06-21" }],
        quotes: ["30 allies"],
      },
      {
        texts: [{ text: "The 28-nation European Union is Norway’s largest trading partner.", published: "2023-03-02" }],
        quotes: ["28-nation"],
      },
      {
        texts: [{ text: "The budget needs the consent of all 28 EU countries and of the parliament.", published: "2024-02-01" }],
        quotes: ["28 EU countries"],
      },
      { texts: [{ text: "All of the 30 NATO members agreed on the plan, officials said.", published: "2024-07-10" }] },
      {
        texts: [
          { text: "It took the  30 states of the NATO, and all 28 European Union member states agreed too.", published: "2024-07-10" },
        ],
      },
      {
        texts: [
          {
            text: "The  28-nation bloc that calls itself the European Union, and the 29-member NATO, agreed. The 35-member  NATO agreed.",
            published: "2024-07-10",
          },
        ],
      },
      { texts: [{ text: "Officials of all thirty members of NATO agreed on the plan.", published: "2024-07-10" }] },
    ],
    "not-in-register": [
      {
        texts: [{ text: "The Quad, comprising Australia, India, Japan and Canada, met.", published: "2024-05-01" }],
        quotes: ["Australia, India, Japan and Canada"],
      },
      {
        texts: [{ text: "Leaders of the AP4, namely Australia, Japan and South Korea, came.", published: "2024-05-01" }],
        quotes: ["Australia, Japan and South Korea"],
      },
    ],
    silent: [
      { texts: [{ text: "The 32 members of NATO agreed on the plan in Washington, officials said.", published: "2024-07-10" }] },
      { texts: [{ text: "The 28 members of NATO that border no sea of ice were not asked.", published: "2024-07-10" }] },
      { texts: [{ text: "Only 29 members of NATO had ratified the accession of Finland by then.", published: "2024-07-10" }] },
      { texts: [{ text: "At the summit of 2019 the 29 members of NATO quarrelled about money.", published: "2024-07-10" }] },
      {
        texts: [
          { text: "NATO’s three Baltic members asked for more troops, and four members of NATO sent some.", published: "2024-07-10" },
        ],
      },
      { texts: [{ text: "The 33 members of NATO will meet in Ankara.", published: "2031-07-10" }] },
      { texts: ["Some of the MED5, including Spain, Italy and Greece, met.", "Some of the MED5, including Spain, Malta and Greece, met."] },
      { texts: [{ text: "Three of the allies — Norway, Denmark and Iceland — sent ships.", published: "2024-05-01" }] },
      { texts: ["France, Germany and Poland met on Monday.", "France, Germany and Italy met on Tuesday."] },
      {
        texts: [
          { text: "The G7 countries, including Canada, France and Italy, agreed.", published: "2024-05-01" },
          "The G7 countries, including Japan, France and Germany, agreed.",
        ],
      },
      { texts: [{ text: "Members of the alliance such as Norway, Denmark and Iceland sent ships to NATO.", published: "2024-05-01" }] },
      { texts: [{ text: "The AP4, comprising Japan, Australia, the Republic of Korea and New Zealand, met.", published: "2024-05-01" }] },
      { texts: ["The prize went to Norway, Denmark, and Iceland, among others."] },
      {
        texts: [
          {
            text: "The 30 members of NATO-led missions met. The 30 NATO members that border a sea met. All 28 NATO warships sailed. The 30 boats of NATO sailed.",
            published: "2024-07-10",
          },
        ],
      },
      {
        texts: [
          {
            text: "The 27 members of NATO agreed. Some 30 members of NATO agreed. About 30 members of NATO agreed. NATO lost 30 members. A NATO of 30 members met. Up to 30 members of NATO met.",
            published: "2024-07-10",
          },
        ],
      },
      {
        texts: [
          {
            text: "In the year 2004 the 26 members of NATO agreed. The 40 members of the African Union agreed, and so did the G20’s 20 members.",
            published: "2024-07-10",
          },
        ],
      },
      { texts: ["The 30 members of NATO agreed on the plan."] },
      {
        texts: [
          {
            text: "NATO’s 30 members that border a sea met. All the 30 NATO members without a coast met. NATO was founded in spring. The 32 members of NATO agreed.",
            published: "2024-07-10",
          },
        ],
      },
      { texts: [{ text: "The AP4, comprising Australia and Japan, met.", published: "2024-07-10" }] },
      { texts: ["The AP4, comprising Australia, Japan and South Korea, met."] },
      {
        texts: [
          "Envoys from France, Germany and Poland, among others, met.",
          "Many of the MED5, Spain, Italy and Greece, met. The MED5, comprising Spain, Italy and Malta and others, met.",
        ],
      },
    ],
  },
});

function groupsOf({ readings, register }: Dossier): Group<Membership>[] {
  const index = lookup(register);
  const members = readings.flatMap((reading) => listsIn(reading));
  const groupBySet = new Map(members.flatMap(({ value }) => (value.group && !value.isOpen ? [[value.set, value.group]] : [])));
  for (const member of members) {
    const { set } = member.value;
    if (groupBySet.has(set)) continue;
    const named = registered(member, index);
    if (named) groupBySet.set(set, named.name);
  }
  const keyOf = ({ value: { group, set } }: Member<Membership>) => group ?? groupBySet.get(set) ?? set;
  return [...Map.groupBy(members, keyOf)].map(([key, list]) => ({
    key,
    label: key.includes(separator) ? listed((list[0] as Member<Membership>).value.names) : `members of the ${key}`,
    members: list,
  }));
}

/** The group of the register that had just these members on the day. */
const registered = onceEach(({ value: { set }, reading: { date } }: Member<Membership>, index: RegisterIndex) =>
  index.groups.find((group) => setOf(membersOn(group, date)) === set),
);

/** How many members a group is said to have, a group for each. */
const countsOf = (dossier: Dossier): Group<Membership>[] =>
  [...Map.groupBy(memberCounts(dossier), ({ value }) => value.group)].map(([group, members]) => ({
    key: `number ${group.id}`,
    label: `number of members of the ${group.name}`,
    members: members.map((member) => ({
      ...member,
      value: { names: [], set: "", group: group.name, isOpen: false, count: member.value },
    })),
  }));

function wrongCount(member: Member<Membership>, register: Register): Answer<Membership, Reason>[] {
  const { count, group: name = "" } = member.value;
  const group = lookup(register).organisation(name);
  if (!count || !group || count.said === count.known) return [];
  const words = { group: name, known: String(count.known), day: member.reading.date ?? "" };
  const reference = { entry: group.id, source: group.source };
  return [{ relation: "conflict", reason: "other-number", sides: [member], words, suggestion: String(count.known), reference }];
}

const separator = " + ";
const setOf = (names: readonly string[]) => [...names].sort().join(separator);

const listsIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => membershipOf(reading, claim)));

function membershipOf(reading: Reading, claim: Claim): Member<Membership>[] {
  const fact = claim.kind === "membership" ? claim.facts[0] : undefined;
  if (fact?.type !== "members" || fact.value.group?.startsWith("from ")) return [];
  const { members: names, group } = fact.value;
  const { start, end, quote } = claim;
  const value = { names, set: setOf(names), ...(group ? { group } : {}), isOpen: isOpen(reading, claim) };
  return [{ reading, claim, side: { document: reading.document.id, start, end, quote }, value, says: listed([...names].sort()) }];
}

/** Does the sentence say that there are others: "including …", "… among others"? */
function isOpen({ document: { text } }: Reading, { start, end, sentence }: Claim) {
  const before = text
    .slice(sentence.start, start)
    .toLowerCase()
    .replace(/\bthe\s*$/, "")
    .trimEnd();
  const after = text
    .slice(end, sentence.end)
    .toLowerCase()
    .replace(/^[\s,]+/, "");
  return (
    openConnectors.some((words) => before.endsWith(words.join(" "))) ||
    openEndings.some((ending) => after.startsWith(ending)) ||
    /\b(?:some|several|many|most) of\b/.test(before)
  );
}

/** The same list in two documents. */
function agreements(members: readonly Member<Membership>[]): Answer<Membership, Reason>[] {
  return [...Map.groupBy(members, ({ value }) => value.set).values()]
    .filter((same) => new Set(same.map(({ side }) => side.document)).size > 1)
    .map((sides) => ({ relation: "agreement", reason: "same-members", sides }));
}

/** Two lists of one group of which both cannot be right: an open one may lack members, but may not have others. */
function disagreements(members: readonly Member<Membership>[]): Answer<Membership, Reason>[] {
  const lists = [...Map.groupBy(members, ({ value }) => `${value.set} ${value.isOpen}`).values()].map(
    ([first]) => first as Member<Membership>,
  );
  return lists.flatMap((one, at) =>
    lists.slice(at + 1).flatMap((other): Answer<Membership, Reason>[] => {
      const names = [...onlyIn(one, other), ...onlyIn(other, one)];
      if (names.length === 0) return [];
      return [
        {
          relation: "conflict",
          reason: "other-members",
          sides: [one, other],
          words: { names: listed(names), group: one.value.group ?? "" },
        },
      ];
    }),
  );
}

/** Members of `one` that `other` should have too. */
const onlyIn = (one: Member<Membership>, other: Member<Membership>) =>
  other.value.isOpen ? [] : one.value.names.filter((name) => !other.value.names.includes(name));

/** A list against the register's members on the day of publication. A list of fewer than half of them is no list of all, whatever it says. */
function againstRegister(member: Member<Membership>, group: OrganisationEntry): Answer<Membership, Reason>[] {
  const { value, reading } = member;
  const settled = membersOn(group, reading.date);
  if (settled.length === 0 || reading.date === null) return [];
  const added = value.names.filter((name) => !settled.includes(name));
  const lacking = value.isOpen || value.names.length * 2 < settled.length ? [] : settled.filter((name) => !value.names.includes(name));
  if (added.length + lacking.length === 0) return [];
  const sum = [...added.map((name) => `${name} is not one`), ...lacking.map((name) => `${name} is one too`)].join(", ");
  return [
    {
      relation: "conflict",
      reason: "not-in-register",
      sides: [member],
      words: { sum, group: group.name },
      suggestion: listed(settled),
      reference: { entry: group.id, source: group.source },
    },
  ];
}
