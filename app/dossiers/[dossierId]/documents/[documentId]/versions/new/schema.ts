import { z } from "zod";
import { pastedText } from "#server/import/pasted";
import { id, seen } from "#server/lib/input";

const fromFile = (exact: string): string | null => {
  try {
    const text: unknown = JSON.parse(exact);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
};

/**
 * A new version as its form sends it: a file, or a pasted text, or the text of a file that was sent before (`exact`, JSON). What was
 * looked at: `previewed`, the SHA-256 of the text, and `seen`, the number of the version that it was held against.
 */
export const versionSchema = z
  .object({
    dossierId: id,
    documentId: id,
    seen: seen.default(0),
    text: z.string().default(""),
    file: z.unknown(),
    exact: z.string().default(""),
    fileName: z.string().max(255).default(""),
    previewed: z.string().max(64).default(""),
    act: z.enum(["look", "bring"]).default("look"),
  })
  .transform(({ text, file, exact, ...form }, ctx) => {
    const chosen = file instanceof File && file.size > 0 ? file : null;
    const kept = exact && !text.trim() ? fromFile(exact) : null;
    if (!chosen && kept === null && !text.trim())
      ctx.addIssue({ code: "custom", message: "Paste the new text, or choose a file.", path: ["text"] });
    return { ...form, chosen, kept, pasted: pastedText(text) };
  });
