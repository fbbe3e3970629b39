import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { type DocumentInput, publicationOf } from "#engine";
import { DossierFileError, parseDossierFile } from "../server/import/dossier-file.ts";
import { InputError } from "./input-error.ts";

export type Inputs = { title?: string; documents: DocumentInput[] };

const largest = 10_000_000;

/** What the arguments of `stet check` name: text files, a folder of them, or a dossier.json. Throws an InputError. */
export function readInputs(paths: readonly string[]): Inputs {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined) {
    if (isFolder(only)) return readFolder(only);
    if (extname(only) === ".json") return readDossier(only);
  }
  const documents = paths.map((path) => ({ id: basename(path), text: readText(path) }));
  const twice = documents.find(({ id }, index) => documents.findIndex((other) => other.id === id) < index);
  if (twice) throw new InputError(`Two files are called “${twice.id}”. Put them into a dossier.json and give each an id.`);
  return { documents };
}

function readFolder(folder: string): Inputs {
  const files = readdirSync(folder).sort();
  if (files.includes("dossier.json")) return readDossier(join(folder, "dossier.json"));
  const texts = files.filter((file) => extname(file) === ".txt");
  if (texts.length === 0) throw new InputError(`The folder ${folder} holds neither a dossier.json nor a .txt file.`);
  return { documents: texts.map((file) => ({ id: file, text: readText(join(folder, file)) })) };
}

function readDossier(path: string): Inputs {
  const folder = dirname(path);
  return documentsOf(readText(path), (file) => readText(inside(folder, file)), `${path}: `);
}

/** The documents of a dossier's JSON. `read` answers the text of a file that it names; `where` opens each message. */
export function documentsOf(json: string, read: (file: string) => string, where = ""): Inputs {
  try {
    const { title, documents } = parseDossierFile(json);
    return {
      title,
      documents: documents.map(({ file, text, ...rest }) => {
        checkPublication(rest, where);
        return { ...rest, text: file === undefined ? checkText(text as string, `${where}the text of “${rest.id}”`) : read(file) };
      }),
    };
  } catch (error) {
    if (error instanceof DossierFileError) throw new InputError(`${where}${error.message}`);
    throw error;
  }
}

function checkPublication({ id, published, timezone }: { id: string; published?: string; timezone?: string }, where: string) {
  try {
    publicationOf(published, timezone);
  } catch (error) {
    throw new InputError(`${where}document “${id}”: ${(error as Error).message}.`);
  }
}

/** A dossier's files lie beside it or below: a path that leads out of its folder is refused, through links too. */
function inside(folder: string, file: string): string {
  const path = resolve(folder, file);
  const leadsOut = (from: string, to: string) => to !== from && !to.startsWith(from + sep);
  if (leadsOut(resolve(folder), path))
    throw new InputError(`“${file}” lies outside the folder of its dossier. Put it beside the dossier.json.`);
  if (isThere(path) && leadsOut(realpathSync(folder), realpathSync(path)))
    throw new InputError(`“${file}” is a link that leads out of the folder of its dossier. Put the file itself there.`);
  return path;
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file as text. Throws an InputError where it is missing, too large, empty, or not plain text in UTF-8. */
export function readText(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InputError(`There is no file ${path}. Check its name and folder.`);
  if (found.isDirectory()) throw new InputError(`${path} is a folder. Name it alone, or name the files in it.`);
  if (!found.isFile()) throw new InputError(`${path} is no ordinary file.`);
  if (found.size > largest) throw new InputError(`${path} is larger than ${largest / 1_000_000} MB. Split it.`);
  return checkText(decode(path), path);
}

function decode(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
  if (bytes.includes(0)) throw new InputError(`${path} is not a text file: it holds NUL bytes. Save it as plain text in UTF-8.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not UTF-8. Save it as plain text in UTF-8.`);
  }
}

function checkText(text: string, what: string): string {
  if (text.includes("\u0000")) throw new InputError(`${what} holds NUL characters. Save it as plain text.`);
  if (text.trim() === "") throw new InputError(`${what} is empty.`);
  return text;
}
