import { distance } from "fastest-levenshtein";
import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import type { Claim } from "../types.ts";

/** The person who says a quotation; undefined where an organisation, a pronoun or nobody is named for it. */
export function speakerOf({ attribution }: Claim, { persons }: Reading): string | undefined {
  const speaker = attribution?.speaker;
  if (!attribution || !speaker || /^(?:s?he|they|it|we|I)$/i.test(attribution.source.quote)) return undefined;
  return persons.some(({ name }) => name === speaker) ? speaker : undefined;
}

/** Nobody else says nearly the same words: of two speakers with one family name, or nearly one, the given name is another in one of the texts. */
export const areOneInWords = (a: string | undefined, b: string | undefined): boolean | undefined =>
  areOne(a, b) ?? (a === undefined || b === undefined ? undefined : true);

/** Are two names surely one person's, surely two persons', or is it unknown? */
export function areOne(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [one, other] = [a, b].map((name) => plainName(name).split(" ").filter(Boolean)) as [string[], string[]];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.every((part) => long.includes(part))) return true;
  const [last, lastOther] = [one.at(-1) ?? "", other.at(-1) ?? ""];
  if (last === lastOther || (last.length > 4 && distance(last.slice(0, 40), lastOther.slice(0, 40)) <= 2)) return undefined;
  return false;
}
