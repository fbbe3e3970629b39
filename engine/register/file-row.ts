import { dayColumns, fileColumns, fileKinds, listColumns } from "./file-kinds.ts";
import { isDay } from "./problems.ts";

/** A row as a file has it: `row` as an editor counts them, `cells` by column, those of lists already taken apart. */
export type FileRow = { file: string; row: number; cells: Readonly<Record<string, string | readonly string[]>> };

/** The text of a cell; empty where there is none. */
export const cellOf = ({ cells }: FileRow, column: string): string => {
  const cell = cells[column];
  return typeof cell === "string" ? cell.trim() : "";
};

/** The values of a cell that holds several. */
export const listIn = ({ cells }: FileRow, column: string): string[] => {
  const cell = cells[column] ?? [];
  return typeof cell === "string" ? [cell] : [...cell];
};

/** What is wrong with a row by itself, a sentence each that says what to do. Empty: nothing. */
export function faultsInRow(given: FileRow): string[] {
  const filled = Object.keys(given.cells).filter((column) => isFilled(given, column));
  const kind = cellOf(given, "kind");
  const columns = Object.hasOwn(fileKinds, kind) ? fileKinds[kind] : undefined;
  const unknown = filled.filter((column) => !fileColumns.includes(column));
  if (unknown.length > 0) return unknown.map((column) => `There is no column “${column}”. The columns are ${fileColumns.join(", ")}.`);
  const kinds = Object.keys(fileKinds).join(", ");
  if (!columns) return [kind === "" ? `The kind is missing. It is one of ${kinds}.` : `There is no kind “${kind}”. It is one of ${kinds}.`];
  return [
    ...columns.needs.filter((column) => !filled.includes(column)).map((column) => `A row of kind ${kind} needs “${column}”. Fill it in.`),
    ...filled
      .filter((column) => ![...columns.needs, ...columns.may, "kind", "source"].includes(column))
      .map((column) => `“${column}” does not belong to a row of kind ${kind}. Leave it empty.`),
    ...filled
      .filter((column) => !listColumns.has(column) && typeof given.cells[column] !== "string")
      .map((column) => `“${column}” holds one value, not a list.`),
    ...faultsOfSource(cellOf(given, "source")),
    ...faultsOfDays(given),
  ];
}

const isFilled = (given: FileRow, column: string) =>
  typeof given.cells[column] === "string" ? cellOf(given, column) !== "" : listIn(given, column).length > 0;

function faultsOfSource(source: string): string[] {
  if (source === "") return ["The source is missing. Give the address of the page that says so."];
  return /^https?:\/\/\S+$/.test(source)
    ? []
    : [`The source “${source}” is not an address. Give one that begins with https:// and holds no space.`];
}

function faultsOfDays(given: FileRow): string[] {
  const wrong = [...dayColumns].filter((column) => cellOf(given, column) !== "" && !isDay(cellOf(given, column)));
  if (wrong.length > 0)
    return wrong.map((column) => `“${cellOf(given, column)}” in “${column}” is not a day of the calendar. Write it as 2024-07-05.`);
  const [from, to, asOf] = ["from", "to", "as_of"].map((column) => cellOf(given, column)) as [string, string, string];
  if (to !== "" && asOf !== "")
    return ["It has both “to” and “as_of”: a term either ended, or had not ended on the last day known. Keep one."];
  if (cellOf(given, "kind") === "term" && to === "" && asOf === "")
    return ["It says neither when the term ended (“to”) nor on which day it was last known to run (“as_of”). Fill in one."];
  const end = to || asOf;
  return from !== "" && end !== "" && end < from ? [`It ends on ${end}, before it begins on ${from}. Put the dates right.`] : [];
}
