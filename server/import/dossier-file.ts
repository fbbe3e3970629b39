import { z } from "zod";

/** A dossier as `stet check` and `stet import` take it: `dossier.json`, or one line of JSON Lines. */
export type DossierFile = z.infer<typeof dossierSchema>;

const documentSchema = z.strictObject({
  id: z.string().min(1, "is empty"),
  file: z.string().min(1, "is empty").optional(),
  text: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  timezone: z.string().optional(),
  role: z.enum(["draft", "source"]).optional(),
});

const dossierSchema = z.strictObject({
  title: z.string().optional(),
  documents: z.array(documentSchema).min(1, "lists no document"),
});

/** What is wrong with a dossier file, one sentence each, without the file's name. */
export class DossierFileError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join(" "));
    this.name = "DossierFileError";
    this.problems = problems;
  }
}

/** Reads the JSON of a dossier. Throws a DossierFileError that lists everything that is wrong with it. */
export function parseDossierFile(json: string): DossierFile {
  const parsed = dossierSchema.safeParse(parseJson(json));
  if (!parsed.success) throw new DossierFileError(parsed.error.issues.map((issue) => sentenceOf(issue)));
  const problems = parsed.data.documents.flatMap((document, index, all) => [
    ...(document.file === undefined && document.text === undefined
      ? [`Document “${document.id}” has neither “file” nor “text”: give one of them.`]
      : []),
    ...(document.file !== undefined && document.text !== undefined
      ? [`Document “${document.id}” has both “file” and “text”: give one of them.`]
      : []),
    ...(all.findIndex(({ id }) => id === document.id) < index
      ? [`The id “${document.id}” stands twice: each document needs its own.`]
      : []),
  ]);
  if (problems.length > 0) throw new DossierFileError(problems);
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new DossierFileError([`This is not JSON: ${(error as Error).message}.`]);
  }
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const where = placeOf(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return `${where} has ${issue.keys.length === 1 ? "a key" : "keys"} that Stet does not know: ${issue.keys.map((key) => `“${key}”`).join(", ")}.`;
    case "invalid_value":
      return `${where} has to be one of ${issue.values.map((value) => `“${String(value)}”`).join(", ")}.`;
    case "invalid_type":
      return issue.input === undefined && /undefined/.test(issue.message)
        ? `${where} is missing.`
        : `${where} has to be ${kinds[issue.expected] ?? issue.expected}.`;
    default:
      return `${where} ${issue.message}.`;
  }
}

const kinds: Record<string, string> = { string: "a text in quotes", array: "a list", object: "an object in braces" };

/** "documents[1].role" as people say it. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "The dossier";
  const [field, index, key] = path;
  if (field !== "documents" || index === undefined) return `“${String(field)}”`;
  const document = `Document ${Number(index) + 1}`;
  return key === undefined ? document : `“${String(key)}” of document ${Number(index) + 1}`;
}
