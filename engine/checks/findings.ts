import { idOf, normalise } from "../claims/identity.ts";
import type { Register } from "../register/entries.ts";
import type { Finding, Relation, Severity, Side } from "../types.ts";
import { carried } from "./carried.ts";
import type { Answer, Check, Dossier, Group, Member } from "./check.ts";
import { onceEach } from "./once-each.ts";

/** A group with what its check answered of it. */
export type Compared = { check: Check; group: Group<unknown>; answers: Answer<unknown, string>[] };
/** A finding with its id, should it be the first of those words, and the words that the id is made of. */
export type Told = { words: string; finding: Finding };

/** What one comparison leaves for the next: the groups that each check compared, by their keys, and the register that decided. */
export type Memory = { register?: Register; compared: Map<Check, Map<string, Compared>> };
export const newMemory = (): Memory => ({ compared: new Map() });

const severities: Severity[] = ["error", "warning", "note"];
const relations: Relation[] = ["conflict", "unclear", "agreement"];

/**
 * Puts every check to a dossier, and hands out one group after the other: without a memory nothing holds them any longer then. The dossier's readings have to
 * be in a fixed order: then the answers are too. A group that has the same members as in the comparison before is not compared again: what a check
 * answers depends on the group and the register alone.
 */
export function* compareAll(checks: readonly Check[], dossier: Dossier, memory?: Memory): Generator<Compared> {
  const before = memory?.register === dossier.register ? memory?.compared : undefined;
  const after: Memory["compared"] = new Map();
  for (const check of checks) {
    const known = before?.get(check);
    const kept = new Map<string, Compared>();
    for (const group of check.about(dossier)) {
      const same = known?.get(group.key);
      const compared =
        same && isSame(same.group, group) ? same : { check, group, answers: check.compare(group, { register: dossier.register }) };
      if (memory) kept.set(group.key, compared);
      yield compared;
    }
    after.set(check, kept);
  }
  if (memory) {
    memory.register = dossier.register;
    memory.compared = after;
  }
}

const isSame = (a: Group<unknown>, b: Group<unknown>) =>
  a.label === b.label && a.members.length === b.members.length && a.members.every((member, at) => member === b.members[at]);

/** The answers of one group in sentences. */
export const toldOf = ({ answers, check }: Compared): readonly Told[] => (answers.length > 0 ? sentencesOf(answers, check) : nothing);
const nothing: Told[] = [];

/** They are the same for as long as the answers stand. */
const sentencesOf = onceEach((answers: Compared["answers"], check: Check): Told[] =>
  once(answers).map((answer): Told => {
    const say = check.says[answer.reason] as (answer: Answer<unknown, string>) => string;
    const spans = answer.sides.map(sideOf);
    const words = [check.id, answer.reason, ...spans.map(({ document, quote }) => `${document}\u0001${normalise(quote)}`).sort()].join(
      "\u0000",
    );
    const finding: Finding = {
      id: idOf(words, 1),
      check: check.id,
      relation: answer.relation,
      severity: answer.relation === "conflict" ? (answer.severity ?? check.severity) : "note",
      summary: say(answer),
      ...(answer.suggestion ? { suggestion: answer.suggestion } : {}),
      spans,
      ...(answer.reference ? { reference: answer.reference } : {}),
    };
    return { words, finding };
  }),
);

const lastOf = carried(() => ({ told: [] as Finding[] }));

/** What the groups of a dossier tell, in their order, made findings, gravest first. Most stand as they stood: they are put in the order that they had before, and what came is sorted in. */
export function tell(told: readonly Told[], dossier: Pick<Dossier, "register" | "memory">): Finding[] {
  const times = new Map<string, number>();
  const findings = new Set<Finding>();
  for (const { words, finding } of told) {
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    findings.add(time === 1 ? finding : { ...finding, id: idOf(words, time) });
  }
  const last = lastOf(dossier);
  const before = last.told.filter((finding) => findings.delete(finding));
  last.told = [...before, ...findings].sort(inOrder);
  return [...last.told];
}

const inOrder = (a: Finding, b: Finding) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
  place(a.spans[0], b.spans[0]) ||
  compareText(a.check, b.check) ||
  compareText(a.id, b.id);

/**
 * A conflict is told once: answers of a group with the same reason and the same values become the first of them, which the check put
 * first as the most telling, with the places of the others as further sides.
 */
function once(answers: readonly Answer<unknown, string>[]): Answer<unknown, string>[] {
  const told = new Map<string, { answer: Answer<unknown, string>; more: Member<unknown>[]; places: Set<string> }>();
  for (const answer of answers) {
    const values = [...new Set(answer.sides.map(({ says }) => says))].sort();
    const key = JSON.stringify([answer.relation, answer.reason, answer.suggestion, values]);
    const first = told.get(key);
    if (!first) {
      told.set(key, { answer, more: [], places: new Set(answer.sides.map(placeOf)) });
      continue;
    }
    const others = answer.sides.filter((side) => !first.places.has(placeOf(side)));
    for (const side of others) first.places.add(placeOf(side));
    first.more.push(...others);
  }
  return [...told.values()].map(({ answer, more }) => (more.length > 0 ? { ...answer, sides: [...answer.sides, ...more] } : answer));
}

const placeOf = ({ side }: Member<unknown>) => `${side.start} ${side.end} ${side.document}`;

const sideOf = ({ side: { document, start, end, quote }, says }: Member<unknown>): Side =>
  says ? { document, start, end, quote, value: says } : { document, start, end, quote };

const place = (a: Side | undefined, b: Side | undefined) => (a && b ? compareText(a.document, b.document) || a.start - b.start : 0);

/** Order by code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
