import "server-only";
import { Refusal } from "../lib/refusal.ts";
import { type ImportInput, problemsOf } from "./inputs.ts";

/**
 * Throws a Refusal with everything that is wrong with these texts, alone and together. `taken`: the short names that the dossier has
 * already, those of documents put aside among them.
 */
export const checkImport = (inputs: readonly ImportInput[], taken: ReadonlySet<string> = new Set()): void => {
  const reasons = inputs.flatMap(problemsOf);
  if (!inputs.length) reasons.push({ field: "text", text: "There is no text to bring in." });
  if (inputs.length > 200) reasons.push({ field: "text", text: "At most 200 texts come in at once. Bring in the rest afterwards." });
  const seen = new Set<string>();
  for (const { id } of inputs) {
    if (id === undefined) continue;
    if (!/^[^\s/]+$/.test(id)) reasons.push({ field: "id", text: `“${id}” is no short name: it is one word, without spaces and strokes.` });
    if (taken.has(id))
      reasons.push({ field: "id", text: `This dossier already has a document “${id}”. Give the new one another short name.` });
    else if (seen.has(id)) reasons.push({ field: "id", text: `Two documents are called “${id}”. Each needs a short name of its own.` });
    seen.add(id);
  }
  if (reasons.length) throw new Refusal(reasons);
};
