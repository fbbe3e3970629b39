import { looseTitles } from "../lexicon/titles.ts";
import { dayOfIso, isoOf } from "../mentions/calendar.ts";
import { fitOf, isOrganisationOf, isRunning } from "../mentions/person-register.ts";
import type { Reading } from "../reading.ts";
import type { OfficeEntry, PersonEntry } from "../register/entries.ts";
import type { Holding, RegisterIndex } from "../register/lookup.ts";
import type { Claim, Fact } from "../types.ts";
import type { Named } from "./name-persons.ts";

/** A title as a passage gives it. `when`: "former", "then" …; `office`: the title without it. `isAside`: quoted, or beside a date of its own. */
export type Titled = Named & { title: string; when?: string; office: string; isFull: boolean; isAside: boolean };

/** What the register makes of a title on the day of publication. */
export type Verdict =
  | { reason: "confirmed"; office: OfficeEntry; holding: Holding }
  | { reason: "shortened"; office: OfficeEntry; holding: Holding }
  | { reason: "not-any-more" | "not-yet" | "still"; office: OfficeEntry; holding: Holding }
  | { reason: "other-office"; office: OfficeEntry; holding: Holding; holder: Holding };

/** How near to a change of office a title is let be: a text may be written before and printed after. In days' words: two weeks. */
const grace = 14;

/** Undefined where the register says nothing of this person, office or day. */
export function judge(register: RegisterIndex, person: PersonEntry, titled: Titled, date: string | null): Verdict | undefined {
  if (date === null || titled.when === "then" || titled.when === "elect") return undefined;
  const holdings = register.holdings(person);
  const running = holdings.find((holding) => isRunning(holding, date));
  const fits = holdings.filter(
    ({ office }) => isOrganisationOf(register, office, titled.organisation) && fitOf(office, titled.office) === "right",
  );
  if (titled.when === "former") return isFormerWrong(fits, date);
  if (titled.when) return undefined;
  const held = fits.find((holding) => isRunning(holding, date));
  if (held) return { reason: "confirmed", office: held.office, holding: held };
  if (fits.length > 0) return titled.isAside || isLoose(titled.office) ? undefined : outOfTerm(fits, date, titled.isFull);
  if (!running) return undefined;
  if (isOrganisationOf(register, running.office, titled.organisation) && fitOf(running.office, titled.office) === "partial")
    return { reason: "shortened", office: running.office, holding: running };
  return titled.isAside ? undefined : ofAnother(register, person, titled, running, date);
}

const isLoose = (office: string) => looseTitles.has(office.toLowerCase().split(" ").at(-1) ?? "");

function isFormerWrong(fits: readonly Holding[], date: string): Verdict | undefined {
  const running = fits.find((holding) => isRunning(holding, shifted(date, grace)) && isRunning(holding, shifted(date, -grace)));
  const hasEnded = fits.some(({ term }) => term.to !== undefined && term.to < date);
  return running && !hasEnded ? { reason: "still", office: running.office, holding: running } : undefined;
}

/** A term that has ended, or has not begun. A family name alone is let be before its time: "if President Roe were elected" is no error. */
function outOfTerm(fits: readonly Holding[], date: string, isFull: boolean): Verdict | undefined {
  if (fits.some(({ term }) => term.to === undefined && term.from <= date)) return undefined;
  const ended = fits.filter(({ term }) => term.to !== undefined && term.to < shifted(date, -grace)).at(-1);
  if (ended) return { reason: "not-any-more", office: ended.office, holding: ended };
  const first = fits.find(({ term }) => term.from > shifted(date, grace));
  return first && isFull && fits.every(({ term }) => term.from > date)
    ? { reason: "not-yet", office: first.office, holding: first }
    : undefined;
}

/** An office of the same organisation that somebody else holds, given to somebody who holds another. */
function ofAnother(register: RegisterIndex, person: PersonEntry, titled: Titled, running: Holding, date: string): Verdict | undefined {
  const organisation = titled.organisation ?? running.office.organisation;
  if (isLoose(titled.office) || !isOrganisationOf(register, running.office, organisation)) return undefined;
  const office = register.offices.find((one) => isOrganisationOf(register, one, organisation) && fitOf(one, titled.office) === "right");
  const holder = office && register.holders(office).find((holding) => isRunning(holding, date));
  return office && holder && holder.person.id !== person.id ? { reason: "other-office", office, holding: running, holder } : undefined;
}

/** A day so many days later (YYYY-MM-DD). */
function shifted(date: string, days: number) {
  return isoOf(dayOfIso(date) + days);
}

/** Tells of the claims of a reading which stand within quote marks, or in a sentence that speaks of another year than that of publication. */
export function asidesIn({ claims, date }: Reading): (claim: Claim) => boolean {
  const quoted = claims.filter(({ kind }) => kind === "quotation");
  const elsewhen = new Set(
    claims.filter(({ facts }) => date !== null && facts.some((fact) => isOfAnotherYear(fact, date))).map(({ sentence }) => sentence.start),
  );
  let next = 0; // claims are asked in the order of the text
  return ({ start, end, sentence }) => {
    while (next < quoted.length && (quoted[next] as Claim).end < end) next++;
    const quotation = quoted[next];
    return elsewhen.has(sentence.start) || (quotation !== undefined && quotation.start <= start);
  };
}

const isOfAnotherYear = (fact: Fact, date: string) =>
  fact.type === "date" && fact.value.to !== "" && fact.value.to.slice(0, 4) !== date.slice(0, 4);
