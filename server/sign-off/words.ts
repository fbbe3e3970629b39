import "server-only";
import { listCurrentTexts } from "../analysis/texts.ts";
import { countCoverage, underCheck, untouchedStretches } from "../coverage.ts";
import { coverTexts } from "../covered.ts";
import type { ReadClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import { cutSheets, sheetAt } from "../sheets.ts";
import { type Blocker, type BlockerGroup, group, short } from "./group.ts";

/** Documents under check with words in no claim, each led to the first of them. */
export const findUntouched = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const dossier = await client.dossier.findUnique({ where: { id: dossierId }, select: { deskId: true } });
  const texts = (await listCurrentTexts(client, dossierId)).map((text) => ({
    ...text,
    role: text.input.role === "draft" ? ("DRAFT" as const) : ("SOURCE" as const),
  }));
  const covered = dossier ? await coverTexts(client, dossier.deskId, underCheck(texts)) : [];
  const blockers = covered.flatMap(({ documentId, text, words, sentences }): Blocker[] => {
    const { untouched } = countCoverage(words);
    const [first] = untouchedStretches(words, sentences);
    if (!first) return [];
    const { number } = sheetAt(cutSheets(text), first.start);
    return [
      {
        about: texts.find(({ id }) => id === documentId)?.input.id ?? "",
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
