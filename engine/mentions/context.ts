import type { RegisterIndex } from "../register/lookup.ts";
import type { DocumentInput } from "../types.ts";
import { type Publication, publicationOf, zoneOffset } from "./publication.ts";

/** What a finder may know besides the text: the document's metadata, when it came out in its outlet's zone, and the register. */
export type Context = {
  outlet?: string;
  title?: string;
  /** null: no publication date, so whatever is counted from it stays unresolved */
  publication: Publication | null;
  /** minutes that the outlet's zone is ahead of UTC; null where no zone is given */
  zoneOffset: number | null;
  register: RegisterIndex;
};

/** Throws a RangeError with a sentence where `published` or `timezone` is wrong. */
export function contextOf(document: DocumentInput, register: RegisterIndex): Context {
  const publication = publicationOf(document.published, document.timezone);
  return {
    outlet: document.outlet,
    title: document.title,
    publication,
    zoneOffset: zoneOffset(publication, document.timezone),
    register,
  };
}
