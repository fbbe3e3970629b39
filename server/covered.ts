import "server-only";
import type { Span } from "#engine";
import { cutsOf } from "./analysis/cuts.ts";
import type { TextHead } from "./analysis/texts.ts";
import { type ClaimGroup, coveredIn } from "./claim-groups.ts";
import { type CoveredWord, coverWords } from "./coverage.ts";
import type { ReadClient } from "./lib/db.ts";
import type { KeptRegister } from "./register.ts";

/** A text with the states of its words, and its sentences. */
export type CoveredText = { documentId: string; text: string; words: CoveredWord[]; sentences: Span[] };

/** The words of texts with what has happened to each. `groups`: the claims of the dossier, as whoever looks may see them. */
export const coverTexts = async (
  client: Pick<ReadClient, "$queryRaw">,
  register: KeptRegister,
  texts: readonly TextHead[],
  groups: readonly ClaimGroup[],
): Promise<CoveredText[]> => {
  const cuts = await cutsOf(client, register, texts);
  return cuts.map(({ text, blocks, sentences, words }, index) => {
    const documentId = texts[index]?.id ?? "";
    return { documentId, text, sentences, words: coverWords(words, blocks, coveredIn(groups, documentId)) };
  });
};
