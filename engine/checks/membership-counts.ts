import type { Reading } from "../reading.ts";
import type { OrganisationEntry, Register } from "../register/entries.ts";
import { lookup, membersOn, type RegisterIndex } from "../register/lookup.ts";
import type { Claim } from "../types.ts";
import type { Dossier, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** How many members a passage says that a group has, and how many the register knows on the day. */
export type MemberCount = { group: OrganisationEntry; said: number; known: number };

/** What the members of a group of states are called when all of them are counted. */
const memberUnits = new Set(["member", "ally", "nation", "country", "state"]);
/** A number further off than this counts something else: founders, or those of one region. */
const nearest = 4;

/**
 * The passages that tell how many members a group has: “the 32 members of NATO”, “NATO’s 32 allies”, “all 27 EU countries”, “the 27-nation
 * European Union”. Only of the day of publication: a sentence that speaks of another year, or of “then”, is left out.
 */
export function memberCounts({ readings, register }: Dossier): Member<MemberCount>[] {
  return readings.flatMap((reading) => countsIn(reading, register));
}

const countsIn = onceEach((reading: Reading, register: Register) =>
  reading.claims.flatMap((claim) => countIn(reading, claim, lookup(register))),
);

function countIn(reading: Reading, claim: Claim, index: RegisterIndex): Member<MemberCount>[] {
  const fact = claim.kind === "figure" && claim.facts.length === 1 ? claim.facts[0] : undefined;
  if (fact?.type !== "quantity" || reading.date === null || !memberUnits.has(fact.value.unit ?? "")) return [];
  const { min, max, approximate, change } = fact.value;
  if (min === null || min !== max || approximate || change || speaksOfAnotherTime(reading, claim)) return [];
  const group = index.groups.find((entry) => isOfAll(reading, claim, entry));
  const members = group ? membersOn(group, reading.date) : [];
  if (!group || members.length === 0 || Math.abs(members.length - min) > nearest || !members.every((name) => isState(index, name)))
    return [];
  const value = { group, said: min, known: members.length };
  return [{ reading, claim, side: sideOf(claim), value, says: `${min} members` }];
}

/** A union that has unions among its members is counted now with them and now without. */
const isState = (index: RegisterIndex, name: string) => index.organisation(name)?.id.startsWith("state/") ?? false;

/** Does a passage count all the members of a group, and not some of them? */
function isOfAll({ document: { text } }: Reading, { start, end, quote, sentence }: Claim, group: OrganisationEntry): boolean {
  const before = text.slice(sentence.start, start).replace(/\s+$/, "");
  const after = text.slice(end, sentence.end);
  return [group.name, ...(group.aliases ?? [])].some((name) => {
    if (/^\d+-\w+$/.test(quote)) return opensWith(after.replace(/^\s+/, ""), name);
    if (/^\d+ \w+$/.test(quote) || /^[a-z]+ \w+$/i.test(quote)) {
      if (new RegExp(`${literal(name)}['’]s?$`).test(before)) return !goesOn.test(after);
      const of = /^(?:\s+(?:states|countries|nations))?\s+(?:of|in) (?:the )?/.exec(after)?.[0];
      return (
        of !== undefined &&
        /\b(?:the|all|all the|all of the)$/i.test(before) &&
        opensWith(after.slice(of.length), name) &&
        !goesOn.test(after.slice(of.length + name.length))
      );
    }
    return (
      /\ball(?: of)?(?: the)?$/i.test(before) && new RegExp(`^\\S+ ${literal(name)}(?: member)? \\w+$`).test(quote) && !goesOn.test(after)
    );
  });
}

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const opensWith = (words: string, name: string) => words.startsWith(name) && !/^[\p{L}\p{N}-]/u.test(words.slice(name.length));
/** What follows tells some from the others: “the five members of NATO that border Russia”. */
const goesOn = /^\s+(?:that|who|which|with|without|whose|not|bordering|on|along|outside|\w+ing)\b/;

/** Another year in the sentence, or words for another time. */
function speaksOfAnotherTime({ document: { text }, claims, date }: Reading, { sentence }: Claim): boolean {
  if (
    /\b(?:then|at the time|once|had|was founded|original|former|would|will|future|soon|by then|grew|grow)\b/i.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return true;
  return claims.some(
    ({ facts, sentence: other }) =>
      other.start === sentence.start &&
      facts.some((fact) => fact.type === "date" && fact.value.basis !== "unresolved" && fact.value.from.slice(0, 4) !== date?.slice(0, 4)),
  );
}
