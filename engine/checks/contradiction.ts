import { defineCheck, type Group, type Member } from "./check.ts";
import { otherCounts } from "./contradiction-counts.ts";
import { deniedElsewhere, type Handed } from "./contradiction-denials.ts";
import { foundInPairs, type Pair } from "./contradiction-pairs.ts";
import type { Statement } from "./contradiction-statements.ts";
import { turnedRound } from "./contradiction-turned.ts";
import { type Difference, deniedWords, oppositeWords } from "./contradiction-words.ts";
import { onceEach } from "./once-each.ts";

type Reason = Difference["reason"];
type Said = { reason: Reason; word: string };

const quoted = (member: Member<Said> | undefined) => `“${(member?.side.quote ?? "").replace(/\s+/g, " ")}”`;
const against =
  (how: string) =>
  ({ sides: [one, other] }: { sides: readonly Member<Said>[] }) =>
    `${quoted(one)} and ${quoted(other)}: ${how} (“${one?.value.word}”, “${other?.value.word}”).`;

/** Two statements about the same names of which both cannot be right: opposite words, a denial, another count, a relation turned round. */
export const contradiction = defineCheck<Said, Reason>({
  id: "contradiction",
  asks: "Do two documents say opposite things of the same?",
  severity: "warning",
  about: (dossier) => [...differences(dossier), ...deniedElsewhere(dossier).map(deniedBy)],
  compare: ({ members }) => (members[0] ? [{ relation: "conflict", reason: members[0].value.reason, sides: members }] : []),
  says: {
    opposite: against("one says the opposite of the other"),
    denied: against("one denies what the other says"),
    counted: against("they count differently"),
    turned: against("who did it and to whom has changed places"),
  },
  examples: {
    opposite: [
      {
        texts: [
          "Novelist Edda Marsh accepted the Corvin Prize.",
          "Edda Marsh went on writing in Saltmouth until last year. She declined the Corvin Prize twice, and never said why.",
        ],
        quotes: ["accepted the Corvin Prize"],
      },
      {
        texts: [
          "The Norvik Assembly rejected the fisheries treaty.",
          "The fisheries treaty has still to be signed by the king, although the Norvik Assembly approved it in March by a wide margin.",
        ],
      },
      {
        texts: [
          "Profits at Brightwell Foods fell to £14m in the quarter.",
          "Brightwell Foods, the maker of soups and sauces, said profits rose to £14m in the quarter that ended on Sunday.",
        ],
      },
      {
        texts: [
          "The Aurelia reached Saltmouth on 3 April 1911.",
          "The steamer Aurelia lay in the roads for a week, departed Saltmouth on 3 April 1911 and was not heard of again.",
        ],
      },
      { texts: ["Norvik's council voted against the harbour plan.", "The harbour plan was passed by Norvik's council late on Tuesday."] },
    ],
    denied: [
      {
        texts: [
          "Elsa Norgren, the head of Tarmouth Ferries, said in Brannholm that her company would close the Hallkveld yard by summer.",
          "Asked in Brannholm, Elsa Norgren of Tarmouth Ferries denied that the Hallkveld yard would be closed: “We have only just bought it.”",
        ],
        quotes: ["would close the Hallkveld yard", "denied that the Hallkveld yard"],
      },
      {
        texts: [
          "Brightwell Foods has recalled its tomato soup.",
          "Brightwell Foods, the maker of soups and sauces, said on Friday it has not recalled its tomato soup.",
        ],
      },
      {
        texts: [
          "The Norvik ferry stops at Saltmouth on Sundays.",
          "Passengers say that the Norvik ferry never stops at Saltmouth on Sundays, whatever the timetable has.",
        ],
      },
    ],
    counted: [
      {
        texts: [
          "The Baltic Pilots' League has 16 members.",
          "Talks on fees have gone on for a year and have strained the Baltic Pilots' League, whose 19 members want to be paid by the hour.",
        ],
        quotes: ["16 members"],
      },
    ],
    turned: [
      {
        texts: [
          "Tomas Kerrow succeeded David Sloe as harbour master.",
          "The inquiry heard from David Sloe, who in 2009 succeeded Tomas Kerrow as harbour master and sold the dredger.",
        ],
      },
      { texts: ["Brightwell acquired Corvin in a deal worth £90m.", "Brightwell was acquired by Corvin, its older rival, in 2011."] },
    ],
    silent: [
      // others of the same kind
      {
        texts: [
          "The Baltic Pilots' League has 16 founding members.",
          "Talks on fees have gone on for a year and have strained the Baltic Pilots' League, whose 19 active members want to be paid by the hour.",
        ],
      },
      // another thing denied by the same person, and the same denied twice
      {
        texts: [
          "Elsa Norgren, the head of Tarmouth Ferries, said in Brannholm that her company would close the Hallkveld yard by summer.",
          "Asked in Brannholm, Elsa Norgren of Tarmouth Ferries denied that anybody at the Hallkveld yard had been dismissed.",
        ],
      },
      {
        texts: [
          "Elsa Norgren of Tarmouth Ferries denied in Brannholm that the Hallkveld yard would be closed.",
          "Elsa Norgren of Tarmouth Ferries said in Brannholm that the Hallkveld yard would not be closed.",
        ],
      },
      // both words in one of them
      {
        texts: [
          "Novelist Edda Marsh accepted the Corvin Prize.",
          "Edda Marsh declined the Corvin Prize in 1990, but accepted the Corvin Prize when it was offered to her again.",
        ],
      },
      // two days
      {
        texts: [
          { text: "Shares in Brightwell Foods rose 3% on the Norvik exchange.", published: "2024-03-01" },
          { text: "Shares in Brightwell Foods fell 3% on the Norvik exchange.", published: "2024-03-08" },
        ],
      },
      // the same, denied twice
      { texts: ["The Norvik Assembly rejected the fisheries treaty.", "The Norvik Assembly did not approve the fisheries treaty."] },
      // somebody else
      {
        texts: ["Novelist Edda Marsh accepted the Corvin Prize.", "The poet Ivo Lenz declined the Corvin Prize in a letter to the papers."],
      },
      // the other end of one sale
      { texts: ["Rovers beat Athletic at Saltmouth on Saturday.", "Athletic lost to Rovers at Saltmouth on Saturday."] },
      {
        texts: [
          "Brightwell has stopped selling its tomato soup.",
          "Brightwell does not sell its tomato soup any longer, a spokesman said.",
        ],
      },
      // hedged
      { texts: ["Norvik's council may reject the harbour plan.", "The harbour plan was passed by Norvik's council late on Tuesday."] },
      // two meetings of two sides
      { texts: ["Rovers beat Athletic at Saltmouth on Saturday.", "Athletic beat Rovers in the cup at Norvik in January."] },
      // a toll that moves
      { texts: ["The Norvik earthquake has killed 12 people.", "The Norvik earthquake killed 40 people and brought down the lighthouse."] },
      // one document says both
      {
        texts: [
          "Norvik's council rejected the harbour plan. The harbour plan was approved by Norvik's council a year later.",
          "The harbour plan was approved by Norvik's council a year later.",
        ],
      },
    ],
  },
});

const differences = foundInPairs(groupOf);

function groupOf(pair: Pair): Group<Said>[] {
  const found = oppositeWords(pair) ?? deniedWords(pair) ?? turnedRound(pair) ?? otherCounts(pair);
  if (!found) return [];
  const members = [memberOf(pair.said, found.reason, found.said), memberOf(pair.other, found.reason, found.other)];
  return [
    {
      key: members
        .map(({ side }) => side.quote)
        .sort()
        .join(" "),
      label: `${found.said} or ${found.other}`,
      members,
    },
  ];
}

/** What one report has somebody say, and another has the same person deny. */
const deniedBy = onceEach((pair: readonly [Handed, Handed]): Group<Said> => {
  const members = pair.map(({ reading, claim, cue }): Member<Said> => {
    const { start, end } = claim.sentence;
    const { id, text } = reading.document;
    return {
      reading,
      claim,
      side: { document: id, start, end, quote: text.slice(start, end) },
      value: { reason: "denied", word: cue },
      says: cue,
    };
  });
  return {
    key: members.map(({ side }) => side.quote).join(" "),
    label: `what ${pair[0].claim.attribution?.speaker ?? "somebody"} said or denied`,
    members,
  };
});

function memberOf({ reading, span: { start, end } }: Statement, reason: Reason, word: string): Member<Said> {
  const { id, text } = reading.document;
  return { reading, side: { document: id, start, end, quote: text.slice(start, end) }, value: { reason, word }, says: word };
}
