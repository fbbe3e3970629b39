import "server-only";
import { publicationOf } from "#engine";
import { storable } from "../lib/input.ts";
import type { Reason } from "../lib/refusal.ts";

/**
 * A text on its way into a dossier, as a form, a dossier file or a seed hands it in. `id`: its short name there (made from outlet or title
 * where absent); `name`: what the editor knows it by, the file's name; `charset`: how its bytes were read.
 */
export type ImportInput = {
  id?: string;
  name?: string;
  title?: string;
  outlet?: string;
  published?: string;
  timezone?: string;
  role?: "draft" | "source";
  text: string;
  charset?: string;
};

/** Of one text, in bytes of UTF-8. */
export const largestText = 10 * 1024 * 1024;

/** What people call a text in a sentence. */
export const nameOf = (input: ImportInput): string => (input.name ? `“${input.name}”` : input.id ? `“${input.id}”` : "The text");

/** Why this text cannot come in: every reason, with the file's name, at its field. Empty when it can. */
export const problemsOf = (input: ImportInput): Reason[] => {
  const name = nameOf(input);
  const reasons: Reason[] = [];
  const say = (field: string, text: string) => reasons.push({ field, text });
  if (!input.text.trim()) say("text", `${name} is empty.`);
  else if (Buffer.byteLength(input.text) > largestText)
    say("text", `${name} is larger than 10 MB. Split it, or bring in the part under check.`);
  else if (input.text.includes("\0")) say("text", `${name} is not text: it holds NUL characters.`);
  else if (!input.text.isWellFormed())
    say("text", `${name} holds half of a character pair (a lone surrogate). Copy the text anew from where it comes.`);
  for (const [field, most] of [
    ["id", 60],
    ["title", 300],
    ["outlet", 200],
    ["name", 255],
  ] as const) {
    const value = input[field];
    if (value !== undefined && value.length > most) say(field, `${name}: its ${field} may have ${most} characters at most.`);
    if (value !== undefined && !storable(value)) say(field, `${name}: its ${field} holds characters that no text has.`);
  }
  for (const problem of whenProblems(input)) say(problem.field, `${name}: ${problem.text}`);
  return reasons;
};

/** What is wrong with a publication date and a zone, each at its field; both may be. */
export const whenProblems = ({ published, timezone }: { published?: string; timezone?: string }): { field: string; text: string }[] => {
  const tried = (field: string, work: () => unknown) => {
    try {
      work();
      return [];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [{ field, text: `${error.message}.` }];
    }
  };
  return [...tried("timezone", () => publicationOf(undefined, timezone)), ...tried("published", () => publicationOf(published, "UTC"))];
};
