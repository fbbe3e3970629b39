import type { Check, Example, Reading, Register } from "#engine";

type Dossier = Parameters<Check["about"]>[0];

/**
 * A check over its own examples: each text, what was put together to be compared, and what was answered: how the sentences read, what is
 * suggested, what the register decided.
 */
export function drawCheck(check: Check, read: (example: Example) => Reading[], register: Register): string {
  const drawn = Object.entries(check.examples as Record<string, Example[]>).flatMap(([reason, examples]) =>
    examples.map((example) => drawExample(check, reason, { readings: read(example), register })),
  );
  return `${[check.asks, ...drawn].join("\n\n")}\n`;
}

function drawExample(check: Check, reason: string, dossier: Dossier): string {
  const texts = dossier.readings.map(
    ({ document: { id, text, published } }) => `  ${id}${published ? ` ${published}` : ""}: ${line(text)}`,
  );
  const groups = check.about(dossier).flatMap((group) => {
    const members = group.members.map(
      ({ side, says }) => `    ${side.document}@${side.start} “${line(side.quote)}”${says ? ` = ${says}` : ""}`,
    );
    return [`  [${group.key}] ${group.label}`, ...members, ...check.compare(group, dossier).map((answer) => drawAnswer(check, answer))];
  });
  return [`${reason}:`, ...texts, ...groups].join("\n");
}

function drawAnswer(check: Check, answer: ReturnType<Check["compare"]>[number]): string {
  const says = check.says[answer.reason] as (given: typeof answer) => string;
  return [
    `    ${answer.relation}, ${answer.severity ?? check.severity}: ${line(says(answer))}`,
    `      ${answer.sides.map(({ side }) => `${side.document}@${side.start}`).join(", ")}`,
    ...(answer.suggestion === undefined ? [] : [`      → ${line(answer.suggestion)}`]),
    ...(answer.reference ? [`      by ${answer.reference.entry}, ${answer.reference.source}`] : []),
  ].join("\n");
}

const line = (words: string) => words.replace(/[\r\n]/g, "⏎");
