import { type Answer, defineCheck, type Member } from "./check.ts";
import { listed } from "./gather.ts";
import { type Quoting, utterances } from "./quotation-judged.ts";
import { type Reason, shortened } from "./quotation-meetings.ts";
import type { Change } from "./quotation-wording.ts";

/** One utterance in several quotations: the same words, and from the same mouth? */
export const quotation = defineCheck<Quoting, Reason>({
  id: "quotation",
  asks: "Do passages that quote one utterance give the same words and the same speaker?",
  severity: "warning",
  point: "quotation",
  about: utterances,
  compare: ({ members }) => {
    const same = new Set<Member<Quoting>>();
    const answers: Answer<Quoting, Reason>[] = [];
    for (const one of members)
      for (const { other, reason, wording } of one.value.judged) {
        if (reason === "same-words") {
          same.add(one).add(other);
          continue;
        }
        const isSlight = reason === "slight-change";
        const words = { difference: listed((isSlight ? wording.slight : wording.changes).map(inWords)) };
        const relation = reason === "translated" ? "unclear" : "conflict";
        answers.push({ relation, reason, sides: [one, other], words, ...(isSlight ? { severity: "note" as const } : {}) });
      }
    const sides = members.filter((member) => same.has(member));
    if (documentsOf(sides).length > 1) answers.push({ relation: "agreement", reason: "same-words", sides });
    return answers;
  },
  says: {
    "same-words": ({ sides }) => `${listed(documentsOf(sides))} quote the same words: ${quoted(sides[0])}.`,
    "changed-words": ({ sides, words }) => `${both(sides)}: ${words?.difference}.`,
    "slight-change": ({ sides, words }) => `${both(sides)}: ${words?.difference}. What stands in quotation marks should be verbatim.`,
    "other-speaker": ({ sides: [a, b] }) =>
      `${quoted(a)} is said by ${a?.value.speaker} in ${a?.side.document}, and ${a?.says === b?.says ? "" : `${quoted(b)} `}by ${b?.value.speaker} in ${b?.side.document}.`,
    translated: ({ sides, words }) => `${both(sides)}: ${words?.difference}. A translation is spoken of, so that both may be right.`,
  },
  examples: {
    "same-words": [
      {
        texts: [
          "“We are not going to close the harbour this winter,” Mayor Dorothea Malone said on Monday.",
          'Mayor Dorothea Malone said: "We aren\'t going to close the harbour this winter."',
        ],
        quotes: ["close the harbour this winter"],
      },
      {
        texts: [
          "“The bridge will stand, and nobody who crosses it … will ever have to pay a toll,” said Otto Brandt, the minister.",
          "“The bridge will stand, and nobody who crosses it on a weekday or on a Sunday will ever have to pay a toll,” said Otto Brandt, the minister.",
        ],
        quotes: ["The bridge will stand"],
      },
      { texts: ["“The bridge will stand firm,” Mayor Dorothea Malone said.", "“The bridge will stand firm,” Mayor Dorothea Malone said."] },
      {
        texts: [
          "The plan drew protest in the town. “The bridge will stand here for years,” one of the owners said.",
          "The plan drew protest in the town. “The bridge will stand here for years,” one of the owners said.",
        ],
      },
      {
        texts: [
          "“The old market hall will reopen before the summer fair,” Mayor Dorothea Malone said.",
          { text: "“The old market hall would reopen before the summer fair,” Mayor Dorothea Malone said.", published: "2025-01-02" },
        ],
      },
    ],
    "changed-words": [
      {
        texts: [
          "“We will always protect the fishermen of this coast from the storm,” Mayor Dorothea Malone said on Monday.",
          "“We will never protect the fishermen of this coast from the storm,” Mayor Dorothea Malone said on Monday.",
        ],
        quotes: ["We will always protect", "We will never protect"],
      },
      {
        texts: [
          "“The board did not know what the new bridge would cost the city,” Otto Brandt told reporters.",
          "Otto Brandt told reporters: “The board did know what the new bridge would cost the city.”",
        ],
        quotes: ["did not know", "did know"],
      },
      {
        texts: [
          "The plan drew protest. “Every family on the island will get a cheaper ferry ticket by summer,” one of the owners said.",
          "The plan drew protest. “Every family on the island will get a dearer ferry ticket by summer,” one of the owners said.",
        ],
        quotes: ["cheaper ferry", "dearer ferry"],
      },
      {
        texts: [
          "“The northern bridge will never fall,” Mayor Dorothea Malone said.",
          "“The northern bridge will soon fall,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          "The plan drew protest in the town. “The northern bridge of ours will never fall again,” one of the owners said.",
          "The plan drew protest in the town. “The northern bridge of ours will soon fall again,” one of the owners said.",
        ],
      },
      {
        texts: [
          "Asked about the price of bread, Mayor Dorothea Malone said: “The bakers are with us, and they are with us for life.”",
          "“The bakers are with us, and they are with us to stay,” said Dorothea Malone, the mayor of Tarn.",
        ],
      },
      {
        texts: [
          "“We have taken the stone out of the shoe,” Mayor Dorothea Malone told the council.",
          "“We have taken the sand off the shoe,” said the mayor, Dorothea Malone, on Monday.",
        ],
        quotes: ["the stone out of", "the sand off"],
      },
      {
        texts: [
          "“Every lamp was lit and every gate was shut. That is why we still have a bridge,” Simon Brandt, head of the harbour police, told reporters.",
          "Harbour police chief Samuel Brandt praised his men. “Every lamp was lit and every gate was locked,” he said. “That is why we still have a bridge.”",
        ],
        quotes: ["every gate was shut"],
      },
      {
        texts: [
          "“Nobody in this old town will have to pay more for bread,” Mayor Dorothea Malone said.",
          "“Nobody in this old town will have to pay more for beer,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          "“We will build the long bridge to the island before the winter comes,” Mayor Dorothea Malone said.",
          "“We will build the short bridge to the island before the summer comes,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          {
            text: "“We will build the long bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
            published: "2025-01-02",
          },
          {
            text: "“We will build the short bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
            published: "2025-02-02",
          },
        ],
      },
      {
        texts: [
          { text: "“The hall was full of angry people and noise,” Mayor Dorothea Malone said.", published: "2025-01-02" },
          { text: "“The hall was full of happy people and noise,” Mayor Dorothea Malone said.", published: "2025-01-06" },
        ],
      },
      {
        texts: [
          "“We will build the long bridge to the island before the first winter storms come,” Mayor Dorothea Malone said. The hall was full, and the rain fell. “We will build the short bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
        ],
      },
    ],
    "slight-change": [
      {
        texts: [
          "“The council has promised the islanders a ferry that runs all winter,” Mayor Dorothea Malone said on Monday.",
          "Mayor Dorothea Malone said: “The council had promised the islanders a ferry that runs all winter.”",
        ],
        quotes: ["has promised", "had promised"],
      },
      {
        texts: [
          "“We saw a crack in the wall on the morning of the flood,” Otto Brandt told the inquiry.",
          "“We saw the cracks in the wall on the morning of the flood,” Otto Brandt told the inquiry.",
        ],
        quotes: ["a crack in the wall", "the cracks in the wall"],
      },
      {
        texts: [
          "“The ferries will be running on time again,” Mayor Dorothea Malone said.",
          "“The ferry will be running on time again,” Mayor Dorothea Malone said.",
        ],
      },
    ],
    "other-speaker": [
      {
        texts: [
          "“We did not buy this yard to close it, we bought it to build ships,” said Norvik Marine's chief executive, Elsa Norgren. Tarmouth Ferries is to get the first.",
          "“We did not buy this yard to sell it, we bought it to build ships,” said Otto Brandt, the chairman of Norvik Marine. Elsa Norgren was silent about Tarmouth Ferries.",
        ],
        quotes: ["We did not buy this yard to close it"],
      },
      {
        texts: [
          "“No ship will leave this port before the strike is over,” said Mayor Dorothea Malone.",
          "“No ship will leave this port before the strike is over,” said Finance Minister Otto Brandt.",
        ],
        quotes: ["No ship will leave this port"],
      },
      {
        texts: [
          "Ana Roe, the chairwoman, said: “The museum has lost a third of its visitors since the fire in the tower.”",
          "“The museum has lost a third of its visitors since the fire,” said Paula Lind, the chief executive.",
        ],
        quotes: ["The museum has lost a third"],
      },
      {
        texts: [
          "“No ship will ever leave this old port,” Mayor Dorothea Malone said.",
          "“No ship will ever leave this old port,” Finance Minister Otto Brandt said.",
        ],
      },
    ],
    translated: [
      {
        texts: [
          "Through an interpreter, Otto Brandt said: “We will finish the long road to the border with our friends.”",
          "Otto Brandt said: “We will finish the long road to the border with our partners and neighbours.”",
        ],
        quotes: ["the long road to the border"],
      },
      {
        texts: [
          "“The hungry winter taught our people to save every grain,” Ana Roe said, speaking in Norwegian.",
          "“The lean winter taught our people to save every grain,” Ana Roe said.",
        ],
        quotes: ["hungry winter", "lean winter"],
      },
    ],
    silent: [
      {
        texts: [
          "“Our thoughts are with the families of the men who died,” said Mayor Dorothea Malone.",
          "“Our thoughts are with the families of the men who drowned,” said Finance Minister Otto Brandt.",
        ],
      },
      {
        texts: [
          "“We need a strong harbour,” Mayor Dorothea Malone said on Monday.",
          "“We need a weak harbour,” Finance Minister Otto Brandt said on Monday.",
        ],
      },
      {
        texts: [
          "The deal is a “historic step for the region”, said Ana Roe.",
          "The deal is a “historic step for the region”, said Otto Brandt.",
        ],
      },
      {
        texts: [
          "“I have travelled to the labour centre twenty-one times and I won’t go again,” Otto Brandt said.",
          "“I've traveled to the labor center 21 times, and I will not go again,” Otto Brandt said.",
        ],
      },
      {
        texts: [
          "“They want to build the new bridge before the winter storms return,” said Ana Roe, the chairwoman.",
          "“[The engineers] want[ed] to build the new bridge before the winter storms return,” said Ana Roe, the chairwoman.",
        ],
      },
      {
        texts: [
          "“They told me, ‘You are too late for the ferry,’ and then they closed the gate,” Ana Roe said.",
          "“They told me, “You are too late for the ferry”, and then they closed the gate,” Ana Roe said.",
        ],
      },
      {
        texts: [
          "“We will fight for every school in the northern valley this year. We will fight for every farm in the northern valley this year,” said Mayor Dorothea Malone.",
          "“We will fight for every farm in the northern valley this year,” said Mayor Dorothea Malone.",
        ],
      },
      {
        texts: [
          { text: "“We will stand with the farmers of the valley for years,” Otto Brandt said.", published: "2023-03-01" },
          { text: "“We will stand with the fishermen of the valley for years,” Otto Brandt said.", published: "2025-09-11" },
        ],
      },
      {
        texts: [
          "“The ferry is safe and the crew knows the water well,” said Ana Roe, the chairwoman. “It will sail in May.”",
          "“The ferry is safe,” said Ana Roe, the chairwoman. “The crew knows the water well.”",
        ],
      },
      {
        texts: [
          "“The hall costs $5 million, or 40 percent more than the old one,” Otto Brandt said.",
          "“The hall costs five million dollars, or forty per cent more than the old one,” Otto Brandt said.",
        ],
      },
      {
        texts: [
          "“No ship will leave this port before the strike is over,” said President Ana Roe.",
          "“No ship will leave this port before the strike is over,” Roe said.",
        ],
      },
      { texts: ["“The bridge will stand,” Mayor Dorothea Malone said.", "“The bridge will stand,” Finance Minister Otto Brandt said."] },
      {
        texts: [
          "“No ship will leave this old port,” Mayor Dorothea Malone said.",
          "“No ship will leave this old port,” Finance Minister Otto Brandt said.",
        ],
      },
      {
        texts: [
          "The plan drew protest in the town. “The bridge will stand for years,” one of the owners said.",
          "The plan drew protest in the town. “The bridge will fall for years,” one of the owners said.",
        ],
      },
      { texts: ["“The bridge will never fall,” Mayor Dorothea Malone said.", "“The bridge will soon fall,” Mayor Dorothea Malone said."] },
      {
        texts: [
          "The plan drew protest in the town. “The northern bridge will never fall again here,” one of the owners said.",
          "The plan drew protest in the town. “The northern bridge will soon fall again here,” one of the owners said.",
        ],
      },
      {
        texts: [
          "“Nobody in this town will pay more for bread this winter or the next,” Mayor Dorothea Malone said.",
          "“Nobody in this town will pay more for beer,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          "“We build the long bridge to the island this winter,” Mayor Dorothea Malone said.",
          "“We build the short bridge to the island this summer,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          { text: "“We will build a long bridge to the island before winter,” Mayor Dorothea Malone said.", published: "2025-01-02" },
          { text: "“We will build a short bridge to the island before winter,” Mayor Dorothea Malone said.", published: "2025-01-07" },
        ],
      },
      {
        texts: [
          "“The hall was full of angry people and noise,” Mayor Dorothea Malone said. It rained. “The hall was full of happy people and noise,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          "“We will build the long bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
          "“We will mend the short bridge to the harbour before the first summer storms come,” Mayor Dorothea Malone said.",
        ],
      },
      {
        texts: [
          "“We will build the long bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
          "“We will build the short bridge to the island before the first winter storms come,” Mayor Dorothea Malone said. The rain fell. “We will build the long bridge to the island before the first winter storms come,” Mayor Dorothea Malone said.",
        ],
      },
    ],
  },
});

const documentsOf = (sides: readonly Member<Quoting>[]) => [...new Set(sides.map(({ side }) => side.document))];

const longestQuoted = 240;
const quoted = (member: Member<Quoting> | undefined) => `“${shortened(member?.side.quote ?? "", longestQuoted)}”`;
const both = ([a, b]: readonly Member<Quoting>[]) => `${a?.side.document} quotes ${quoted(a)}, ${b?.side.document} ${quoted(b)}`;

const inWords = ({ one, other }: Change) =>
  one && other ? `“${one}” in the first is “${other}” in the second` : `“${one || other}” stands only in the ${one ? "first" : "second"}`;
