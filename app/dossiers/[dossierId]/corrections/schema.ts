import { z } from "zod";
import { id, line, optional, prose, seen, storable } from "#server/lib/input";
import { claimKinds, correctionTypes, severities } from "#words";

const words = (what: string) => prose(what, 5_000);
const chosen = <T extends object>(of: T, message: string) => z.enum(Object.keys(of) as [keyof T & string], message);

const fields = z.object({
  dossierId: id,
  documentId: z.string().min(1, "Choose a document.").max(100),
  type: chosen(correctionTypes, "Choose a type."),
  severity: chosen(severities, "Choose how grave it is."),
  kind: chosen(claimKinds, "Choose what kind of error it is."),
  asPublished: words("The wording as published"),
  shouldRead: z
    .string()
    .trim()
    .max(5_000, "The right wording may have 5000 characters at most.")
    .refine(storable, "This holds characters that no text has. Please take them out."),
  why: prose("A sentence on what was wrong", 1_000),
  notice: optional(words("The notice")),
  cause: optional(line("The cause", 1_000)),
  flagId: optional(id),
  claimId: optional(id),
});

/** A form for a new correction; what was left empty is null. */
export const newCorrection = fields.transform(({ notice, cause, flagId, claimId, ...rest }) => ({
  ...rest,
  notice: notice ?? "",
  cause: cause ?? null,
  flagId: flagId ?? null,
  claimId: claimId ?? null,
}));

/** What every act on one correction says: which, and the version that was seen. */
export const oneCorrection = z.object({ correctionId: id, seen });
export const changedCorrection = newCorrection.and(oneCorrection);
