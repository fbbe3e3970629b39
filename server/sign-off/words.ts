import { countCoverage, untouchedStretches } from "../coverage.ts";
import { inMarks } from "../passages.ts";
import { cutSheets, sheetAt } from "../sheets.ts";
import { type Blocker, type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Documents under check with words in no claim, each led to the first of them. */
export const findUntouched = ({ id: dossierId, checked, covered }: Standing): BlockerGroup[] => {
  const keys = new Map(checked.map((d) => [d.id, d.key]));
  const blockers = covered.flatMap(({ documentId, text, words, sentences }): Blocker[] => {
    const { untouched } = countCoverage(words);
    const [first] = untouchedStretches(words, sentences);
    if (!first) return [];
    const { number } = sheetAt(cutSheets(text), first.start);
    return [
      {
        about: keys.get(documentId) ?? "",
        sentence: `${untouched === 1 ? "1 word" : `${untouched} words`}, the first: ${inMarks(short(text.slice(first.start, first.end)))}`,
        address: `/dossiers/${dossierId}/documents/${documentId}${number > 1 ? `/sheets/${number}` : ""}#rest`,
      },
    ];
  });
  return [
    group("untouched", "Words nobody has looked at", blockers, (n) =>
      n === 1 ? "In 1 document words stand in no claim." : `In ${n} documents words stand in no claim.`,
    ),
  ];
};
