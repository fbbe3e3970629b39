import type { Reading } from "../reading.ts";
import type { Damage } from "../text/text.ts";
import { defineCheck, type Group } from "./check.ts";
import { onceEach } from "./once-each.ts";

/** Words that the layout broke, and what they should read. */
export const damage = defineCheck<Damage, Damage["reason"]>({
  id: "damage",
  asks: "Did copying or layout break words or lines?",
  severity: "note",
  about: ({ readings }) => readings.flatMap((reading) => damageIn(reading)),
  compare: ({ members }) =>
    members.map((member) => ({ relation: "conflict", reason: member.value.reason, sides: [member], suggestion: member.value.reads })),
  says: {
    "cut-word": ({ sides: [side] }) => `A line break cuts the word “${side?.value.reads}” in two.`,
    "broken-line": ({ sides: [side] }) => `A line breaks off inside a sentence, at “${side?.value.reads}”.`,
    "doubled-word": ({ sides: [side] }) => `“${side?.value.reads}” stands twice in a row.`,
    mojibake: ({ sides: [side] }) => `“${side?.side.quote}” was read in the wrong character set; it should read “${side?.value.reads}”.`,
  },
  examples: {
    "cut-word": [
      { texts: ["The two ministers said the treaty would keep the p\neace in the strait for a generation."], quotes: ["p\neace"] },
      { texts: ["Port officials expect the har-\nbour to reopen on Friday after the storm."], quotes: ["har-\nbour"] },
    ],
    "broken-line": [{ texts: ["The council will meet again on\nthe first Monday of March to vote on the budget."], quotes: ["on\nthe"] }],
    "doubled-word": [{ texts: ["The mayor opened the the new bridge on Tuesday."], quotes: ["the the"] }],
    mojibake: [
      { texts: ["The bakery’s owner said the cafÃ© had never been fuller."], quotes: ["cafÃ©"] },
      { texts: ["The ministerâ€™s office said on Monday that no decision had been taken."], quotes: ["ministerâ€™s"] },
      { texts: ["Johnson &amp; Sons said on Friday that it would close its yard in June."], quotes: ["&amp;"] },
    ],
    silent: [
      { texts: ["The mayor said that that was the plan, and that she had had enough of waiting."] },
      { texts: ["A first paragraph ends here.\n\nA second one begins on a line of its own and ends here."] },
      {
        texts: [
          "The harbour board will vote on the new quay in\nthe spring, its chair said, and the works are to\nbegin before the ferries return in May. The town\nhas asked for a second crane, and for a wall that\nkeeps the spray off the market.",
        ],
      },
      { texts: ["The café on the Île de Ré reopened after a naïve start."] },
      { texts: ["Trade with Ålesund & Bergen rose last year, the AT&T-backed survey found; R&D spending did not."] },
      { texts: ["“So, so many people came,” the mayor said. “Very, very many.”"] },
    ],
  },
});

const damageIn = onceEach((reading: Reading) =>
  reading.damage.map((found): Group<Damage> => {
    const quote = reading.document.text.slice(found.start, found.end);
    const side = { document: reading.document.id, start: found.start, end: found.end, quote };
    return { key: `${reading.document.id} ${quote}`, label: quote, members: [{ reading, side, value: found, says: "" }] };
  }),
);
