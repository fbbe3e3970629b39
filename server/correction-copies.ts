import type { Block } from "#engine";
import { lineFinder, wordFinder } from "./passages.ts";
import { placeOf } from "./place.ts";

/** A text that may hold the words once more, ready to be searched, and how it is cut. */
export type SearchedText = {
  id: string;
  key: string;
  blocks: readonly Block[];
  find: ReturnType<typeof wordFinder>;
  lineOf: ReturnType<typeof lineFinder>;
};

export const searchedText = ({ text, ...head }: { id: string; key: string; text: string; blocks: readonly Block[] }): SearchedText => ({
  ...head,
  find: wordFinder(text),
  lineOf: lineFinder(text),
});

/** Where the same words stand again. */
export type Copy = { documentId: string; key: string; place: string; line: number };

/** The other places of a dossier that print the words of a correction: they need putting right as well. */
export const findCopies = (own: { documentId: string; place: string; asPublished: string }, texts: readonly SearchedText[]): Copy[] =>
  texts.flatMap((text) => {
    const found = text.find(own.asPublished, true).map(({ start }) => ({
      documentId: text.id,
      key: text.key,
      place: placeOf(text.blocks, start),
      line: text.lineOf(start),
    }));
    if (text.id !== own.documentId) return found;
    const itself = Math.max(
      0,
      found.findIndex((copy) => copy.place === own.place),
    );
    return found.filter((_, i) => i !== itself);
  });
