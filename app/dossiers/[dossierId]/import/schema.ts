import { z } from "zod";
import { pastedText } from "#server/import/pasted";
import { publication, zone } from "#server/import/when";
import { id, isNoFile, line, optional } from "#server/lib/input";

const details = {
  title: optional(line("A title")),
  outlet: optional(line("An outlet", 200)),
  published: publication,
  timezone: zone,
  role: z.enum(["draft", "source"], "Say whether it is the draft under check or a source."),
};

const request = { dossierId: id, requestKey: z.string().min(8, "The form is damaged. Please load the page again.").max(100) };

export const pasteSchema = z.object({
  ...request,
  ...details,
  text: z
    .string("Paste the text.")
    .refine((text) => text.trim() !== "", "Paste the text.")
    .transform(pastedText),
});

const names = Object.keys(details) as (keyof typeof details)[];

/** Files with the details of each: `outlet-0` is of the first file; what has no number is of all (the form without JavaScript). */
export const uploadSchema = z
  .looseObject({ ...request, files: z.unknown() })
  .transform(({ dossierId, requestKey, files, ...fields }, ctx) => {
    const chosen = [files].flat().filter((f): f is File => f instanceof File && !isNoFile(f));
    const told = new Set<string>();
    const uploads = chosen.map((file, i) => {
      const nameOf = (name: string) => (Object.hasOwn(fields, `${name}-${i}`) ? `${name}-${i}` : name);
      // A file that brings its own details is sent with none.
      const given = Object.fromEntries(names.map((name) => [name, fields[nameOf(name)] ?? (name === "role" ? "source" : undefined)]));
      const parsed = z.object(details).safeParse(given);
      for (const { message, path } of parsed.error?.issues ?? []) {
        const field = nameOf(String(path[0]));
        if (!told.has(field + message)) ctx.addIssue({ code: "custom", message, path: [field] });
        told.add(field + message);
      }
      return { file, details: parsed.data ?? { role: "source" as const } };
    });
    return { dossierId, requestKey, uploads };
  });
