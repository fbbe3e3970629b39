import type { ImportInput } from "./inputs.ts";

/** Letters, digits and hyphens of a name, at most 40 characters; "text" where nothing is left. */
const slug = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "") || "text";

/** A short name that is not taken yet, and takes it. */
export const freeKey = (input: ImportInput, taken: Set<string>): string => {
  const base = input.id ?? slug(input.outlet ?? input.title ?? input.name?.replace(/\.[^.]+$/, "") ?? "text");
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
  taken.add(key);
  return key;
};

/** Its title as given, else its first line with words in it. */
export const titleOf = (input: ImportInput): string => {
  if (input.title) return input.title;
  const first = input.text.split(/[\r\n\u2028\u2029]+/, 200).find((line) => /[\p{L}\p{N}]/u.test(line)) ?? input.name ?? "Untitled";
  const line = first.trim().replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > 160 ? `${characters.slice(0, 159).join("").trimEnd()}…` : line;
};
