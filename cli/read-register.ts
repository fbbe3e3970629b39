import { basename } from "node:path";
import { joinRegister, type Register, registerOfRows, shippedRegister } from "#engine";
import { RegisterFileError, rowsOfFile } from "../server/import/register-file.ts";
import { InputError } from "./input-error.ts";
import { readText } from "./read-inputs.ts";

/** More than these nobody reads at once. */
const toldAtOnce = 20;

/** The shipped register joined with the rows of files, CSV or JSON. Throws an InputError that names every wrong row; then none is loaded. */
export function readRegister(paths: readonly string[]): Register {
  if (paths.length === 0) return shippedRegister;
  const { register, problems } = registerOfRows(paths.flatMap(rowsAt), shippedRegister);
  if (problems.length > 0) throw refusal(problems);
  return joinRegister(shippedRegister, register);
}

function rowsAt(path: string) {
  try {
    return rowsOfFile(basename(path), readText(path));
  } catch (error) {
    throw error instanceof RegisterFileError ? refusal(error.problems) : error;
  }
}

function refusal(problems: readonly string[]) {
  const more = problems.length - toldAtOnce;
  return new InputError(
    ["The register was not loaded.", ...problems.slice(0, toldAtOnce), ...(more > 0 ? [`And ${more} more.`] : [])].join("\n"),
  );
}
