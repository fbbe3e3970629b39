import "server-only";
import { Refusal } from "../lib/refusal.ts";
import { DossierFileError, parseDossierFile } from "./dossier-file.ts";
import { type ImportInput, largestText, problemsOf } from "./inputs.ts";
import { decodeText } from "./txt.ts";

/** A chosen file, and what the editor said of it. A dossier file says it all by itself. */
export type Upload = { name: string; bytes: Uint8Array; details: Omit<ImportInput, "id" | "name" | "text" | "charset"> };

/** A file that was left out, and why, in a sentence that names it. */
export type LeftOut = { name: string; why: string };

/**
 * Files as texts to bring in: `.txt` as they are, and a `dossier.json` with the files that it names among those chosen. Each file fails
 * alone: what cannot come in is left out with a sentence, the rest goes on.
 */
export const readUploads = (uploads: readonly Upload[]): { inputs: ImportInput[]; leftOut: LeftOut[] } => {
  const leftOut: LeftOut[] = [];
  const leave = (name: string, ...whys: string[]) => leftOut.push(...whys.map((why) => ({ name, why })));
  const texts = new Map<string, { input: ImportInput; isNamed: boolean }>();
  const dossiers: { name: string; text: string }[] = [];
  for (const { name, bytes, details } of uploads) {
    const decoded = decodeUpload(name, bytes);
    if ("why" in decoded) leave(name, decoded.why);
    else if (/\.json$/i.test(name)) dossiers.push({ name, text: decoded.text });
    else if (texts.has(name)) leave(name, `“${name}” was chosen twice.`);
    else texts.set(name, { input: { ...details, name, ...decoded }, isNamed: false });
  }
  const listed = dossiers.flatMap(({ name, text }): ImportInput[] => {
    try {
      return parseDossierFile(text).documents.flatMap(({ file, text: inline, ...rest }): ImportInput[] => {
        if (inline !== undefined) return [{ ...rest, name: `${name}: ${rest.id}`, text: inline }];
        const found = texts.get(baseName(file ?? ""));
        if (!found) {
          const isLeftOut = leftOut.some((l) => l.name === baseName(file ?? ""));
          if (!isLeftOut) leave(baseName(file ?? ""), `“${file}” is named by “${name}”, but was not chosen with it. Choose both together.`);
          return [];
        }
        found.isNamed = true;
        return [{ ...rest, name: found.input.name, text: found.input.text, charset: found.input.charset }];
      });
    } catch (error) {
      if (!(error instanceof DossierFileError)) throw error;
      leave(name, ...error.problems.map((problem) => `“${name}”: ${problem}`));
      return [];
    }
  });
  const alone = [...texts.values()].flatMap(({ input, isNamed }) => (isNamed ? [] : [input]));
  const inputs = [...listed, ...alone].filter((input) => {
    const problems = problemsOf(input);
    leave(input.name ?? "", ...problems.map((p) => p.text));
    return !problems.length;
  });
  return { inputs, leftOut };
};

/** One file that is to be a text by itself; a Refusal, at the input `file`, where it is none. */
export const readTextFile = (name: string, bytes: Uint8Array): string => {
  const decoded = decodeUpload(name, bytes);
  if ("why" in decoded) throw new Refusal([{ field: "file", text: decoded.why }]);
  return decoded.text;
};

const baseName = (file: string) => file.slice(file.lastIndexOf("/") + 1);

const decodeUpload = (name: string, bytes: Uint8Array): { text: string; charset: string } | { why: string } => {
  if (!bytes.length) return { why: `“${name}” is empty.` };
  if (bytes.length > largestText) return { why: `“${name}” is larger than 10 MB. Split it, or bring in the part under check.` };
  const decoded = decodeText(bytes);
  return "problem" in decoded ? { why: `“${name}” ${decoded.problem}` } : decoded;
};
