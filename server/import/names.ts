import { readDocument, shippedRegister } from "#engine";
import type { ImportInput } from "./inputs.ts";

/** Letters, digits and hyphens of a name, at most 40 characters; "text" where nothing is left. */
const slug = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
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

/** Far enough for a headline under what a site prints above it. */
const top = 4000;

/** Its title as given, else the headline that the engine finds at its top, else its first line with words in it. */
export const titleOf = (input: ImportInput): string => {
  if (input.title) return input.title;
  const text = input.text.slice(0, top).toWellFormed();
  const headline = readDocument({ id: "top", text }, shippedRegister).blocks.find((block) => block.role === "headline");
  const first = input.text.split(/[\r\n\u2028\u2029]+/, 200).find((line) => /[\p{L}\p{N}]/u.test(line)) ?? input.name ?? "Untitled";
  const line = (headline ? text.slice(headline.start, headline.end) : first).trim().replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > 160 ? `${characters.slice(0, 159).join("").trimEnd()}…` : line;
};
