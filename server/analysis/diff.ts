import { canonical } from "../audit.ts";

/** A reading held against the rows that stand: what is new, what is found again (row and finding), what is found no more. */
export type Diff<Row, Found> = { created: Found[]; kept: { row: Row; found: Found }[]; gone: Row[] };

/** By key; a key that is found twice counts once, at its first place. */
export const diffByKey = <Row extends { key: string }, Found extends { key: string }>(
  rows: readonly Row[],
  found: readonly Found[],
): Diff<Row, Found> => {
  const standing = new Map(rows.map((row) => [row.key, row]));
  const once = new Map<string, Found>();
  for (const f of found) if (!once.has(f.key)) once.set(f.key, f);
  const diff: Diff<Row, Found> = { created: [], kept: [], gone: rows.filter((row) => !once.has(row.key)) };
  for (const f of once.values()) {
    const row = standing.get(f.key);
    if (row) diff.kept.push({ row, found: f });
    else diff.created.push(f);
  }
  return diff;
};

/** The same JSON, whatever the order of its keys (the database keeps none). */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** The value as the database will give it back: without what is undefined (the client refuses that inside JSON). */
export const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
