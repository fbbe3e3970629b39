/** The columns of a row by its kind: those it needs, and those it may have. Every row needs its source besides. */
type Columns = { needs: readonly string[]; may: readonly string[] };

/** What a register file may hold. `member`: that a state or body belongs to an organisation for a time. */
export const fileKinds: Readonly<Record<string, Columns>> = {
  person: { needs: ["name"], may: ["family", "variants", "misspellings"] },
  office: { needs: ["title", "organisation"], may: ["short", "partial"] },
  term: { needs: ["person", "title", "organisation", "from"], may: ["to", "as_of"] },
  organisation: { needs: ["name"], may: ["aliases", "demonyms", "capital", "as_of"] },
  member: { needs: ["name", "organisation"], may: ["from", "to"] },
  wording: { needs: ["thing", "forms"], may: ["preferred", "about"] },
};

/** Columns that hold several values: set apart by semicolons in CSV, a list in JSON. */
export const listColumns: ReadonlySet<string> = new Set([
  "variants",
  "misspellings",
  "short",
  "partial",
  "aliases",
  "demonyms",
  "forms",
  "about",
]);

/** Columns that hold a day, YYYY-MM-DD. */
export const dayColumns: ReadonlySet<string> = new Set(["from", "to", "as_of"]);

/** Every column that a file may have. */
export const fileColumns: readonly string[] = [
  "kind",
  ...new Set(Object.values(fileKinds).flatMap(({ needs, may }) => [...needs, ...may])),
  "source",
];
