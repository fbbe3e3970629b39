import type { Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { defineCheck, type Group, type Member } from "./check.ts";
import { type Gap, spanOf, withoutOverlap } from "./support-gap.ts";
import { isInTitleCase } from "./support-initials.ts";
import { absentNames } from "./support-names.ts";
import { nearestPassage } from "./support-passage.ts";
import { type Condensed, condensedIn, headlinesIn, isThin } from "./support-texts.ts";
import { absentTimes } from "./support-times.ts";
import { absentFigures, absentMagnitudes, absentScores } from "./support-values.ts";
import { absentFirsts, absentQuotes, absentWords } from "./support-words.ts";

const longestShown = 160;
const shown = (words = "") => {
  const line = words.replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)} …` : line;
};
type Said = { sides: readonly Member<Gap["kind"]>[] };
const nearest = ({ sides }: Said) => (sides[1] ? ` The nearest passage there: “${shown(sides[1].side.quote)}”.` : "");
const absent = (what: string) => (said: Said) =>
  `“${shown(said.sides[0]?.side.quote)}”: ${what} that stands nowhere in the text it rests on.${nearest(said)}`;

const summed = (text: string) => ({ text, role: "draft" as const });
const pier = `The old ferry pier at Saltmouth will have to shut by the autumn unless £4m is found to mend it, the harbour master said.
Divers for the Marine Accidents Authority looked at all 36 piles and saw cracks in eleven, Kerrow told the council, and the Norwegian firm that built them has gone out of business.
“It is not safe to land 200 people there in a south-westerly,” he said. “I would not put my own family on it.”
The councillors who heard him, Ann Pell, David Sloe, Mary Tarn and Peter Quill, asked for a second opinion. Traders on the quay live off the ferry's passengers.`;
const lido = `The ferry pier at Saltmouth may close when summer is over, Kerrow said. The harbour master has no money for its cracked piles, and the council has none to give him.
A spokesman said that the passengers would land at the lido, as in other years, and walk to the town along the wall. Traders say that this will ruin them.`;
const match = `Rovers went top after Bell scored twice against Athletic in the mud at Saltmouth. Athletic had led through Mace, but Bell levelled from the spot and won it with a header.
It was a fourth victory in a row for Rovers, who had lost here last year. The referee, who looked at the pitch three times before noon, let the game go on to the end in driving rain.`;

/** What a short text holds that the longer one under it does not: a summary, a headline or a standfirst may add nothing. */
export const support = defineCheck<Gap["kind"], "name-absent" | "figure-absent" | "time-absent" | "word-absent" | "most-absent">({
  id: "support",
  asks: "Does a summary, standfirst or headline hold only what the text under it holds?",
  severity: "warning",
  about: ({ readings, register }) =>
    [...condensedIn(readings), ...headlinesIn(readings)].flatMap((condensed) => gapsOf(condensed, register)),
  compare: ({ members }) => {
    const kind = members[0]?.value;
    return kind ? [{ relation: "conflict", reason: `${kind}-absent`, sides: members }] : [];
  },
  says: {
    "name-absent": absent("a name"),
    "figure-absent": absent("a figure"),
    "time-absent": absent("a date"),
    "word-absent": absent("words for something"),
    "most-absent": (said) =>
      `Fewer than four in ten of the words of “${shown(said.sides[0]?.side.quote)}” stand in the text it rests on.${nearest(said)}`,
  },
  examples: {
    "name-absent": [
      {
        texts: [summed("Harbour master Tomas Kerrow has warned that the ferry pier at Saltmouth could close by the autumn."), pier],
        quotes: ["Tomas"],
      },
      {
        texts: [summed("The ferry pier at Saltmouth in Cornwall could close by the autumn, the harbour master has warned."), pier],
        quotes: ["Cornwall"],
      },
      {
        texts: [summed("Divers from the Coastguard found cracks in eleven of the pier's 36 piles at Saltmouth."), pier],
        quotes: ["Coastguard"],
      },
      {
        texts: [
          summed("Anglers and traders fear for the pier at Saltmouth, which Kerrow says may have to close, Brian Oduya has told the BBC."),
          pier,
        ],
        quotes: ["Brian"],
      },
    ],
    "figure-absent": [
      {
        texts: [summed("Repairs to the ferry pier at Saltmouth would cost £9m, a survey of its cracked piles has found."), pier],
        quotes: ["£9m"],
      },
      {
        texts: [summed("A 52-year-old harbour master has warned that the ferry pier at Saltmouth could close."), pier],
        quotes: ["52-year-old"],
      },
      {
        texts: [summed("Thousands of passengers use the ferry pier at Saltmouth, which could close by the autumn."), lido],
        quotes: ["Thousands"],
      },
      {
        texts: [summed("Rovers moved top after a 7-1 win over Athletic in the mud at Saltmouth, their fifth victory in a row."), match],
        quotes: ["7-1"],
      },
      // over its own story
      { texts: [`Survey of Saltmouth pier finds cracks in 58 piles\n\n${pier}\n\n${lido}\n\n${match}`], quotes: ["58 piles"] },
    ],
    "time-absent": [
      {
        texts: [summed("The ferry pier at Saltmouth could close in October, harbour master Kerrow has warned."), pier],
        quotes: ["October"],
      },
      {
        texts: [summed("Divers who surveyed the piles of Saltmouth's ferry pier on Wednesday found cracks in eleven of them."), pier],
        quotes: ["Wednesday"],
      },
      {
        texts: [summed("The council will decide next month whether to repair the cracked ferry pier at Saltmouth."), pier],
        quotes: ["next month"],
      },
    ],
    "word-absent": [
      {
        texts: [summed("A man has been stabbed near the ferry pier at Saltmouth, where a survey found cracks in eleven piles."), pier],
        quotes: ["stabbed"],
      },
      {
        texts: [summed("The ferry pier at Saltmouth could close for the first time, harbour master Kerrow has warned."), lido],
        quotes: ["first"],
      },
      {
        texts: [
          summed("The ferry pier at Saltmouth is a “national disgrace”, harbour master Kerrow has said after a survey of its piles."),
          pier,
        ],
        quotes: ["national disgrace"],
      },
    ],
    "most-absent": [
      {
        texts: [summed("Yacht owners have queued overnight at Saltmouth, hoping to obtain cheaper summer berths."), pier],
      },
    ],
    silent: [
      { texts: [`Survey of Saltmouth pier finds cracks in 11 piles\n\n${pier}\n\n${lido}\n\n${match}`] },
      {
        texts: [
          summed("The ferry pier at Saltmouth could close by the autumn unless £4m is found for repairs, its harbour master has warned."),
          pier,
        ],
      },
      // rounded, in words, and counted from a list
      {
        texts: [
          summed("Almost a third of the pier's 36 piles are cracked, divers have told the four members of Saltmouth's council."),
          pier,
        ],
      },
      // a body by its short form, a state by its people
      {
        texts: [
          summed("Norway's government has offered the MAA a grant to repair the pier at Saltmouth, harbour master Kerrow says."),
          pier,
        ],
      },
      // the draft has reporting of its own
      {
        texts: [
          summed(`${"Traders on the quay said on Wednesday that they had been told nothing. ".repeat(12)}Brian Oduya sells bait there.`),
          pier,
        ],
      },
      // another matter altogether
      { texts: [summed("Ruritania's king will open parliament in Strelsau on 4 June 2024."), pier] },
      // two sources: neither is the summary of the other
      { texts: ["The ferry pier at Saltmouth in Cornwall could close in October, Brian Oduya says.", pier] },
      { texts: [summed("Rovers beat Athletic 2-1 at Saltmouth to move top of the table."), match] },
      { texts: [summed("Saltmouth's Ferry Pier Could Close By Autumn, Harbour Master Warns"), pier] },
    ],
  },
});

function gapsOf(condensed: Condensed, register: Register): Group<Gap["kind"]>[] {
  const { draft, sources, isHeadline } = condensed;
  const { tokens, reading } = draft;
  const { id, text } = reading.document;
  const gaps: Gap[] = [...absentFigures(draft, sources), ...absentScores(tokens, sources), ...absentMagnitudes(tokens, sources)];
  // A headline over its own story may say when and where of itself ("Mich.", "in 2024"): it is asked for its figures only.
  if (!isHeadline) gaps.push(...absentTimes(draft, sources));
  // The clipped words of headline style ("Mulls", "Gov't") are nobody's but its own.
  if (!isHeadline && !isInTitleCase(tokens)) {
    gaps.push(...absentNames(tokens, sources, lookup(register)), ...absentWords(tokens, sources));
    gaps.push(...absentFirsts(tokens, sources), ...absentQuotes(tokens, sources));
    if (isThin(condensed)) gaps.push({ from: 0, to: tokens.length, kind: "most" });
  }
  return withoutOverlap(gaps).map((gap) => {
    const { start, end } = spanOf(tokens, gap);
    const quote = text.slice(start, end);
    const passage = nearestPassage(draft, { start, end }, sources);
    const member = { reading, side: { document: id, start, end, quote }, value: gap.kind, says: quote };
    return {
      key: `${id} ${quote}`,
      label: `“${shown(quote)}” in the text it rests on`,
      members: passage ? [member, { ...passage, value: gap.kind }] : [member],
    };
  });
}
