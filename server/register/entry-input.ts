import { z } from "zod";
import type { OfficeEntry, OrganisationEntry, PersonEntry, TermEntry, WordingEntry } from "#engine";
import { line, optional, prose } from "../lib/input.ts";

/** What a desk's form sends for a row of each kind. Lists are typed one a line. */

const list = (what: string) =>
  z.preprocess(
    (typed) => (typeof typed === "string" ? typed.split(/\r?\n/).filter((one) => one.trim()) : (typed ?? [])),
    z.array(line(what, 200)).max(60, "A list may have 60 lines at most."),
  );
const day = (what: string) => z.iso.date(`${what} is a day of the calendar, written 2026-05-31.`);
const source = line("A source", 2000).pipe(
  z.url({ protocol: /^https?$/, error: "The source is the address of the page that says so, with https:// before it." }),
);

/** "Japan", "Japan | 2022-06-29" or "Japan | 2022-06-29 | 2024-07-11": a member with its first and last day. */
const member = z.string().transform((typed, ctx) => {
  const [name = "", from, to, ...rest] = typed.split("|").map((part) => part.trim());
  const parsed = z
    .object({ name: line("A member’s name", 200), from: optional(day("The first day")), to: optional(day("The last day")) })
    .safeParse({ name, from, to });
  if (parsed.success && !rest.length) return parsed.data;
  ctx.addIssue({
    code: "custom",
    message: `A member reads “Japan”, or “Japan | 2022-06-29 | 2024-07-11”, and not “${typed.slice(0, 60)}”.`,
  });
  return z.NEVER;
});

const person = z.object({
  kind: z.literal("person"),
  name: line("A name"),
  family: line("A family name"),
  variants: list("A spelling"),
  misspellings: list("A misspelling"),
  source,
});
const office = z.object({
  kind: z.literal("office"),
  title: line("A title"),
  organisation: line("A state or organisation"),
  short: list("A form of the title"),
  partial: list("A form of the title"),
  source,
});
const term = z
  .object({
    kind: z.literal("term"),
    person: line("A person"),
    office: line("An office"),
    from: day("The first day"),
    to: optional(day("The last day")),
    asOf: optional(day("The day that the source vouches for")),
    source,
  })
  .refine((row) => row.to || row.asOf, {
    path: ["to"],
    message: "Say when it ended, or until which day your source vouches that it had not.",
  })
  .refine((row) => !(row.to && row.asOf), { path: ["asOf"], message: "It ended, or it had not ended yet: fill in one of the two." });
const organisation = z.object({
  kind: z.literal("organisation"),
  name: line("A name"),
  aliases: list("Another name"),
  demonyms: list("An adjective"),
  capital: optional(line("A capital")),
  members: z.preprocess(
    (typed) => (typeof typed === "string" ? typed.split(/\r?\n/).filter((one) => one.trim()) : (typed ?? [])),
    z.array(member).max(300),
  ),
  source,
});
const wording = z
  .object({
    kind: z.literal("wording"),
    thing: prose("What it is", 300),
    forms: list("A form"),
    preferred: optional(line("The preferred form", 200)),
    about: list("An organisation"),
    source,
  })
  .refine((row) => row.forms.length >= 2, { path: ["forms"], message: "A wording has two forms or more, one a line." })
  .refine((row) => !row.preferred || row.forms.includes(row.preferred), {
    path: ["preferred"],
    message: "The preferred form is one of the forms.",
  });

export const entryInput = z.discriminatedUnion("kind", [person, office, term, organisation, wording], {
  error: "There is no such kind of register row.",
});
export type EntryInput = z.output<typeof entryInput>;
export type EntryKind = EntryInput["kind"];

/** The row as the engine takes it, without its id; empty lists are left out. `term` still names its person. */
export type Row =
  | Omit<PersonEntry, "id">
  | Omit<OfficeEntry, "id">
  | Omit<TermEntry, "id">
  | Omit<OrganisationEntry, "id">
  | Omit<WordingEntry, "id">;

/** Drops what was left empty, so that the stored row is the one that the engine would ship. */
export const rowOf = (input: EntryInput): Row =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))) as Row;
