import { naming, normalise } from "../claims/identity.ts";
import type { Finding, Relation, Severity, Side } from "../types.ts";
import type { Answer, Check, Dossier, Group, Member } from "./check.ts";

/** A group with what its check answered of it. */
export type Compared = { check: Check; group: Group<unknown>; answers: Answer<unknown, string>[] };

const severities: Severity[] = ["error", "warning", "note"];
const relations: Relation[] = ["conflict", "unclear", "agreement"];

/** Puts every check to a dossier. The dossier's readings have to be in a fixed order: then the answers are too. */
export const compareAll = (checks: readonly Check[], dossier: Dossier): Compared[] =>
  checks.flatMap((check) => check.about(dossier).map((group) => ({ check, group, answers: check.compare(group, dossier) })));

/** Answers made findings, gravest first. */
export function tell(compared: readonly Compared[]): Finding[] {
  const name = naming();
  const findings = compared.flatMap(({ check, answers }) =>
    once(answers).map((answer) => {
      const say = check.says[answer.reason] as (answer: Answer<unknown, string>) => string;
      const spans = answer.sides.map(sideOf);
      const severity: Severity = answer.relation === "conflict" ? (answer.severity ?? check.severity) : "note";
      return {
        id: name(check.id, answer.reason, ...spans.map(({ document, quote }) => `${document}\u0001${normalise(quote)}`).sort()),
        check: check.id,
        relation: answer.relation,
        severity,
        summary: say(answer),
        ...(answer.suggestion ? { suggestion: answer.suggestion } : {}),
        spans,
        ...(answer.reference ? { reference: answer.reference } : {}),
      };
    }),
  );
  return findings.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
      place(a.spans[0], b.spans[0]) ||
      compareText(a.check, b.check) ||
      compareText(a.id, b.id),
  );
}

/**
 * A conflict is told once: answers of a group with the same reason and the same values become the first of them, which the check put
 * first as the most telling, with the places of the others as further sides.
 */
function once(answers: readonly Answer<unknown, string>[]): Answer<unknown, string>[] {
  const told = new Map<string, Answer<unknown, string>>();
  for (const answer of answers) {
    const values = [...new Set(answer.sides.map(({ says }) => says))].sort();
    const key = JSON.stringify([answer.relation, answer.reason, answer.suggestion, values]);
    const first = told.get(key);
    told.set(
      key,
      first
        ? { ...first, sides: [...first.sides, ...answer.sides.filter((side) => !first.sides.some((known) => isSamePlace(known, side)))] }
        : answer,
    );
  }
  return [...told.values()];
}

const isSamePlace = (a: Member<unknown>, b: Member<unknown>) =>
  a.side.document === b.side.document && a.side.start === b.side.start && a.side.end === b.side.end;

const sideOf = ({ side, says }: Member<unknown>): Side => ({ ...side, ...(says ? { value: says } : {}) });

const place = (a: Side | undefined, b: Side | undefined) => (a && b ? compareText(a.document, b.document) || a.start - b.start : 0);

/** Order by code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
