import { parseArgs, styleText } from "node:util";
import { compareReadings, type DocumentInput, type Register, type Result, readDocument } from "#engine";
import { checkLines } from "./check-lines.ts";
import { tellPeople } from "./check-people.ts";
import { InputError } from "./input-error.ts";
import { readInputs } from "./read-inputs.ts";
import { readRegister } from "./read-register.ts";
import { usage } from "./usage.ts";

/** The result of a dossier: the same call that the web app makes. */
export const checkDocuments = (documents: readonly DocumentInput[], register: Register): Result =>
  compareReadings(
    documents.map((document) => readDocument(document, register)),
    register,
  );

/** 0: no conflict of severity warning or above; 1: at least one. */
export const statusOf = ({ findings }: Result): 0 | 1 =>
  findings.some(({ relation, severity }) => relation === "conflict" && severity !== "note") ? 1 : 0;

/** `stet check`. Answers the exit status: 0, 1, or 2 where the input could not be read (said on standard error). */
export async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const register = readRegister(values.register);
    if (values.jsonl) return await checkLines(process.stdin, process.stdout, positionals, register);
    if (positionals.length === 0) throw new InputError("Name a text file, a folder or a dossier.json.", usage);
    const inputs = readInputs(positionals);
    const result = attempt(() => checkDocuments(inputs.documents, register));
    process.stdout.write(
      values.format === "json" ? `${JSON.stringify(result)}\n` : tellPeople(result, inputs, process.stdout.isTTY ? inColour : undefined),
    );
    return statusOf(result);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`stet check: ${error.message}\n${error.help ? `\n${error.help}` : ""}`);
    return 2;
  }
}

const colours = { loud: ["bold", "underline"], name: ["cyan"], quiet: ["gray"] } as const;
/** Respects NO_COLOR. */
const inColour = (as: keyof typeof colours, words: string) => styleText([...colours[as]], words, { stream: process.stdout });

/** The engine's RangeErrors are about the input: they become its sentence. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message);
    throw error;
  }
}

function parse(args: string[]) {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "people" },
        jsonl: { type: "boolean", default: false },
        register: { type: "string", multiple: true, default: [] },
      },
    });
    if (!["people", "json"].includes(parsed.values.format))
      throw new InputError(`There is no format “${parsed.values.format}”: use json, or leave it out.`);
    return parsed;
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${(error as Error).message}.`, usage);
  }
}
