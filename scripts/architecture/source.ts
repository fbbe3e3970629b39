import fs from "node:fs";
import path from "node:path";

/** One file of the project. `file` is its path from the project's folder, with "/". */
export type Source = { file: string; text: string };

/** `target`: a path from the project's folder where the import stays inside it, else the package's name. `isType`: gone at run time. */
export type Import = { target: string; isInside: boolean; isType: boolean };

const skipped = /^(node_modules|\.git|\.next.*|\.data.*|prisma\/generated)$/;

/** Every TypeScript file of the project, tests included. */
export function listSources(root: string, folder = ""): Source[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (skipped.test(file)) return [];
    if (entry.isDirectory()) return listSources(root, file);
    return /\.(ts|tsx|mjs)$/.test(file) ? [{ file, text: fs.readFileSync(path.join(root, file), "utf8") }] : [];
  });
}

/** Tests, and what only tests import, may reach further. */
export const isTest = (file: string) => /\.(test|fixture)\.tsx?$/.test(file);

/** The code without its comments; what stands in quotation marks stays. */
export const withoutComments = (text: string) =>
  text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, quoted: string | undefined) => quoted ?? "",
  );

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^"';]*?)\s*from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

/** What a file imports, by any form. */
export const importsOf = ({ file, text }: Source): Import[] =>
  [...withoutComments(text).matchAll(statement)].map(([, type, names = "", from, bare, later]) => {
    const target = resolve(file, (from ?? bare ?? later) as string);
    const isType =
      Boolean(type) ||
      (/^\{[^}]+\}$/.test(names) &&
        names
          .slice(1, -1)
          .split(",")
          .every((name) => !name.trim() || /^\s*type\s/.test(name)));
    return { ...target, isType: Boolean(from) && isType };
  });

const doors: [RegExp, string][] = [
  [/^#engine$/, "engine/index.ts"],
  [/^#words$/, "words.ts"],
  [/^#components\/(.*)$/, "components/$1.tsx"],
  [/^#(server|prisma|seeds)\/(.*)$/, "$1/$2.ts"],
];

function resolve(file: string, name: string): { target: string; isInside: boolean } {
  if (name.startsWith(".")) return { target: path.posix.join(path.posix.dirname(file), name), isInside: true };
  const door = doors.find(([pattern]) => pattern.test(name));
  if (door) return { target: name.replace(door[0], door[1]), isInside: true };
  const parts = name.split("/");
  return { target: name.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] as string), isInside: false };
}
