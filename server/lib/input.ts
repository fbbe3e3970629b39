import { z } from "zod";

/** Pieces of form schemas. Every message is a sentence that says what to do. */

/** Postgres refuses NUL and would silently change a lone surrogate: both are refused here, in words. */
export const storable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();
const unstorable = "This holds characters that no text has (NUL or half of a character pair). Please take them out.";

/** One line, trimmed; `what` opens the sentence: "A title". */
export const line = (what: string, max = 300) =>
  z
    .string(`${what} is needed.`)
    .trim()
    .min(1, `${what} is needed.`)
    .max(max, `${what} may have ${max} characters at most.`)
    .refine(storable, unstorable)
    .refine((text) => !/[\r\n]/.test(text), `${what} goes on one line.`);

/** Several lines, trimmed. */
export const prose = (what: string, max = 10_000) =>
  z
    .string(`${what} is needed.`)
    .trim()
    .min(1, `${what} is needed.`)
    .max(max, `${what} may have ${max} characters at most.`)
    .refine(storable, unstorable);

/** An input left empty is undefined. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((v) => (typeof v === "string" && !v.trim() ? undefined : v), schema.optional());

/** The id of a row, as forms carry it. */
export const id = z.uuid("The form is damaged. Please load the page again.");

/** The count that the form was made from, to notice a stale save. */
export const seen = z.coerce.number("The form is damaged. Please load the page again.").int().min(0);

/** Has nobody chosen a file? A browser then sends one without a name; a form that is sent by script calls it "undefined". */
export const isNoFile = (file: File): boolean => file.size === 0 && (file.name === "" || file.name === "undefined");
