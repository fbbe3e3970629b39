import type { claimKinds, pointStates } from "#words";

/** A point of fact as the database has it. */
export type PointRow = {
  id: string;
  label: string;
  kind: keyof typeof claimKinds;
  state: keyof typeof pointStates;
  sides: { value: string; origins: number; claims: { id: string; documentId: string; quote: string; start: number }[] }[];
};

/**
 * What a document says on a point, measured against the row's first document that speaks (a draft, where one does): `measure` is that
 * document itself, `alone` where there is no other. `passages`: its own words, each with the value that they amount to.
 */
export type Relation = "measure" | "alone" | "same" | "otherwise" | "unclear" | "silent";
export type Passage = { claimId: string; quote: string; value: string; start: number };
export type Cell = { documentId: string; relation: Relation; passages: Passage[] };

/** A row of the grid. `sides`: every value on the point, how many documents say it and how many independent origins they come from. */
export type GridRow = Omit<PointRow, "sides"> & { cells: Cell[]; sides: { value: string; origins: number; documents: number }[] };

const order = { DIFFER: 0, UNCLEAR: 1, AGREE: 2, SINGLE: 3 } as const;

/** Rows that differ first, then what is unclear, agreed, and said by one document only; within these as the documents tell them. */
export const gridOf = (points: readonly PointRow[], documents: readonly { id: string; role: "DRAFT" | "SOURCE" }[]): GridRow[] => {
  const columns = documents.map((d) => d.id);
  const measures = [...documents].sort((a, b) => Number(b.role === "DRAFT") - Number(a.role === "DRAFT")).map((d) => d.id);
  const place = (row: GridRow) => row.cells.findIndex((c) => c.passages.length);
  const start = (row: GridRow) => row.cells[place(row)]?.passages[0]?.start ?? 0;
  return points
    .map((point) => rowOf(point, columns, measures))
    .filter((row) => place(row) >= 0)
    .sort((a, b) => order[a.state] - order[b.state] || place(a) - place(b) || start(a) - start(b) || (a.label < b.label ? -1 : 1));
};

const rowOf = ({ sides, ...point }: PointRow, columns: string[], measures: string[]): GridRow => {
  const saysOf = (documentId: string) => sides.flatMap((side, i) => (side.claims.some((c) => c.documentId === documentId) ? [i] : []));
  const measure = measures.find((id) => saysOf(id).length);
  const measured = new Set(measure ? saysOf(measure) : []);
  return {
    ...point,
    sides: sides.map(({ value, origins, claims }) => ({ value, origins, documents: new Set(claims.map((c) => c.documentId)).size })),
    cells: columns.map((documentId) => ({
      documentId,
      relation: relationOf(point.state, documentId === measure, saysOf(documentId), measured),
      passages: sides
        .flatMap(({ value, claims }) =>
          claims.flatMap((c) => (c.documentId === documentId ? [{ claimId: c.id, quote: c.quote, value, start: c.start }] : [])),
        )
        .sort((a, b) => a.start - b.start),
    })),
  };
};

/** In a row that agrees, other words for the same are the same. A document that contradicts itself says otherwise. */
const relationOf = (state: PointRow["state"], isMeasure: boolean, says: number[], measured: ReadonlySet<number>): Relation => {
  if (!says.length) return "silent";
  if (state === "UNCLEAR") return "unclear";
  if (state === "SINGLE") return "alone";
  if (isMeasure) return state === "DIFFER" && says.length > 1 ? "otherwise" : "measure";
  return state !== "DIFFER" || says.every((side) => measured.has(side)) ? "same" : "otherwise";
};

/** What the address of the grid may ask for: rows in one state; without it all of them. */
export const pointFilters = { differ: "DIFFER", unclear: "UNCLEAR", agree: "AGREE", single: "SINGLE" } as const;
export type PointFilter = keyof typeof pointFilters;
export const isPointFilter = (value: unknown): value is PointFilter => typeof value === "string" && Object.hasOwn(pointFilters, value);
