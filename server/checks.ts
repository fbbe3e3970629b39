import "server-only";
import { type Answer, type Check, checks, type Example, type Relation, readDocument, type Severity, shippedRegister } from "#engine";

/** A text of an example, and when it was published, where that matters. */
export type Shown = { text: string; published?: string };
/** What a check says for one reason, with the texts that made it say so. */
export type Reason = { reason: string; relation: Relation; severity: Severity; told: { sentence: string; texts: Shown[] }[] };
export type ShownCheck = { id: string; asks: string; severity: Severity; reasons: Reason[]; silent: Shown[][] };

let shown: ShownCheck[] | undefined;

/** Every check as editors read about it. The sentences are what the check answers of its own examples, so they cannot drift from its code. */
export const listChecks = (): ShownCheck[] => {
  shown ??= checks.map(show).sort((a, b) => a.id.localeCompare(b.id, "en"));
  return shown;
};

const show = (check: Check): ShownCheck => {
  const { silent, ...raised } = check.examples as Record<string, Example[]>;
  const reasons = Object.entries(raised).map(([reason, examples]): Reason => {
    const answered = examples.map((example) => ({ example, answer: answersOf(check, example).find((answer) => answer.reason === reason) }));
    const told = answered.flatMap(({ example, answer }) =>
      answer ? [{ sentence: sentenceOf(check, answer), texts: textsOf(example) }] : [],
    );
    const first = answered[0]?.answer;
    return { reason, relation: first?.relation ?? "unclear", severity: first?.severity ?? check.severity, told };
  });
  return { id: check.id, asks: check.asks, severity: check.severity, reasons, silent: (silent ?? []).map(textsOf) };
};

const answersOf = (check: Check, { texts }: Example): Answer<unknown, string>[] => {
  const readings = texts.map((text, i) =>
    readDocument({ id: `text ${i + 1}`, ...(typeof text === "string" ? { text } : text) }, shippedRegister),
  );
  const dossier = { readings, register: shippedRegister };
  return check.about(dossier).flatMap((group) => check.compare(group, dossier));
};

const sentenceOf = (check: Check, answer: Answer<unknown, string>) => check.says[answer.reason]?.(answer) ?? "";

const textsOf = ({ texts }: Example): Shown[] =>
  texts.map((text) => (typeof text === "string" ? { text } : { text: text.text, ...(text.published && { published: text.published }) }));
