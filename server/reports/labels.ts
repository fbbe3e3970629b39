import { tellWhom } from "../query-state.ts";
import type { ReportContent } from "./content.ts";
import type { DossierRecord } from "./record.ts";

/** What the subjects of audit entries ("claim:<id>") are called in the report: by their number there. */
export const labelsOf = (
  record: DossierRecord,
  content: ReportContent,
  numbers: { claims: ReadonlyMap<string, number>; flags: ReadonlyMap<string, number> },
) => {
  const labels = new Map<string, string>();
  for (const [id, number] of numbers.claims)
    labels.set(`claim:${id}`, `no. ${number}, “${short(content.claims[number - 1]?.words ?? "")}”`);
  for (const [id, number] of numbers.flags) labels.set(`flag:${id}`, `no. ${number}`);
  for (const { id, number } of record.corrections) labels.set(`correction:${id}`, `no. ${number}`);
  for (const { id: claimId, queries } of record.claims)
    for (const query of queries) labels.set(`query:${query.id}`, `to ${tellWhom(query)}, on claim no. ${numbers.claims.get(claimId)}`);
  for (const { check } of record.mutings) labels.set(`check:${check}`, `“${check}”`);
  for (const { id, key } of record.documents) labels.set(`document:${id}`, key);
  return labels;
};

const short = (words: string) => {
  const line = words.replace(/\s+/g, " ");
  return line.length <= 80 ? line : `${[...line].slice(0, 79).join("")}…`;
};
