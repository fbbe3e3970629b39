import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Register } from "#engine";
import { checkDocuments, statusOf } from "./check.ts";
import { InputError } from "./input-error.ts";
import { documentsOf } from "./read-inputs.ts";

/**
 * `stet check --jsonl`: a dossier a line in, a result a line out, in the same order, one held at a time. A line that cannot be read becomes
 * {"error": …}; the others are still answered. Status 2 if there was one, else 1 if any had a conflict, else 0.
 */
export async function checkLines(input: Readable, output: Writable, positionals: readonly string[], register: Register): Promise<number> {
  if (positionals.length > 0) throw new InputError("With --jsonl dossiers come on standard input: leave the file names out.");
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const { answer, code } = checkLine(line, register);
    status = Math.max(status, code);
    if (!output.write(`${answer}\n`)) await once(output, "drain");
  }
  return status;
}

function checkLine(line: string, register: Register): { answer: string; code: number } {
  try {
    const result = checkDocuments(documentsOf(line, refuse).documents, register);
    return { answer: JSON.stringify(result), code: statusOf(result) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { answer: JSON.stringify({ error: error.message }), code: 2 };
  }
}

const refuse = (file: string): string => {
  throw new InputError(`A dossier on standard input has its texts inline: “${file}” is not read. Use “text” instead of “file”.`);
};
