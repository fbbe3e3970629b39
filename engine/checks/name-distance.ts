import { distance } from "fastest-levenshtein";
import { firstNames } from "../lexicon/first-names.ts";
import { oneHead } from "../lexicon/offices.ts";
import { looseTitles, wholeTitles } from "../lexicon/titles.ts";
import { isOneFirstName, namesIn } from "../mentions/person-identity.ts";
import { tenseOf } from "../mentions/person-title.ts";
import { plainName } from "../register/plain-name.ts";
import type { Named } from "./name-persons.ts";

/** Two letters in the wrong order count as one slip, as in optimal string alignment. */
export function slips(a: string, b: string): number {
  const count = distance(a, b);
  if (count !== 2 || a.length !== b.length) return count;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : 2;
}

/** Given names that differ only in the last letter are two names ("Maria", "Mario"), not a slip. */
const isOtherName = (a: string, b: string) =>
  firstNames.has(a) && firstNames.has(b) && a.length === b.length && a.slice(0, -1) === b.slice(0, -1);

/** What a title says of an office, "skipper" being "captain"; nothing for a loose one. */
export const office = ({ title }: Pick<Named, "title">): string => {
  const said = title === undefined ? "" : tenseOf(title).office.toLowerCase();
  if (looseTitles.has(said.split(" ").at(-1) ?? "")) return "";
  const whole = said
    .split(" ")
    .map((word) => wholeTitles.get(word) ?? word)
    .join(" ");
  return oneHead.get(whole) ?? whole;
};

/**
 * Are two spellings that share the family or the given name surely one person's? One slip in a word of four letters or more (five in a
 * family name, unless the titles are the same), two in a long one; never where the titles speak of two offices. Names with the family name
 * first are short and near each other, so that only the same title makes them one person's.
 */
export function isSlip(a: Named, b: Named): boolean {
  const [one, other] = [office(a), office(b)];
  const isSameOffice = one !== "" && one === other;
  if (one !== "" && other !== "" && !isSameOffice) return false;
  if ((a.isFamilyFirst || b.isFamilyFirst) && !isSameOffice) return false;
  const isAllowed = (x: string, y: string, shortest: number) => {
    const length = Math.min(x.length, y.length);
    const count = slips(x, y);
    return count === 1 ? length >= (isSameOffice ? shortest - 1 : shortest) : count === 2 && length >= (isSameOffice ? 6 : 8);
  };
  if (a.family === b.family) {
    if (a.given === b.given || isOneFirstName(a.given, b.given) || isOtherName(a.given, b.given)) return false;
    if (sound(a.given) === sound(b.given)) return true;
    return (
      isAllowed(a.given, b.given, 4) &&
      (isSameOffice || !(firstNames.has(a.given) && firstNames.has(b.given)) || slips(a.given, b.given) === 1)
    );
  }
  if (firstNames.has(a.family) && firstNames.has(b.family)) return false;
  return a.given === b.given && a.given.length > 1 && isAllowed(a.family, b.family, 5);
}

/** A name as far as transliterations agree: "Heydar" and "Heidar", "Youssef" and "Yussef", "Katie" and "Katy" are written both ways. */
export const sound = (letters: string): string =>
  letters
    .replace(/ie$|i?y+/g, "i")
    .replace(/o[ou]/g, "u")
    .replace(/kh/g, "h")
    .replace(/q/g, "k");

/** Two right spellings of one name that a reader would see as two: hyphen against space, or a letter or two in a word. */
export function isVariant(a: string, b: string): boolean {
  const [x, y] = [namesIn(a), namesIn(b)];
  if (x.join("") === y.join("")) return plainName(a) !== plainName(b) && /[-\s]/.test(a) && hyphens(a) !== hyphens(b);
  return (
    x.length === y.length &&
    x.every((word, at) => !isOneFirstName(word, y[at] as string) || word === y[at]) &&
    x.every((word, at) => distance(word, y[at] as string) <= 2)
  );
}

const hyphens = (name: string) => name.split("-").length;
