import { parse } from "csv-parse/sync";
import { type FileRow, listColumns } from "#engine";

/** What is wrong with a register file, a sentence each, with its name. */
export class RegisterFileError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RegisterFileError";
    this.problems = problems;
  }
}

/**
 * The rows of a register file: CSV with a line of column names, or JSON, a list of rows. What they say is not judged here. Rows are counted as
 * people see them: in CSV by line, the names of the columns being line 1; in JSON from 1. Throws a RegisterFileError.
 */
export function rowsOfFile(file: string, text: string): FileRow[] {
  return /\.json$/i.test(file) ? rowsOfJson(file, text.replace(/^\uFEFF/, "")) : rowsOfCsv(file, text);
}

function rowsOfCsv(file: string, text: string): FileRow[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new RegisterFileError([`${file} cannot be read as CSV: ${(error as Error).message}.`]);
  }
  return records.map(({ record, info }) => ({
    file,
    row: info.lines,
    cells: Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, listColumns.has(column) ? values(cell) : cell])),
  }));
}

const values = (cell: string) =>
  cell
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");

function rowsOfJson(file: string, text: string): FileRow[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new RegisterFileError([`${file} is not JSON: ${(error as Error).message}.`]);
  }
  if (!Array.isArray(parsed)) throw new RegisterFileError([`${file} has to be a list of rows: [{"kind": "person", …}, …].`]);
  const wrong = parsed.flatMap((row, index) =>
    isRow(row) ? [] : [`${file}, row ${index + 1}: A row is an object of texts and lists of texts.`],
  );
  if (wrong.length > 0) throw new RegisterFileError(wrong);
  return (parsed as FileRow["cells"][]).map((cells, index) => ({ file, row: index + 1, cells }));
}

const isText = (value: unknown): value is string => typeof value === "string";
const isRow = (row: unknown) =>
  typeof row === "object" &&
  row !== null &&
  !Array.isArray(row) &&
  Object.values(row).every((cell) => isText(cell) || (Array.isArray(cell) && cell.every(isText)));
