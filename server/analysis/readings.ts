import "server-only";
import { engineVersion, type Reading, type Register, readDocument } from "#engine";
import { canonical, sha256 } from "../audit.ts";
import type { WriteClient } from "../lib/db.ts";
import { asStored } from "./diff.ts";
import type { CurrentText, Metadata } from "./texts.ts";

/** Under what a reading is kept: the text's hash, all that is known of the document, the rules and the register it was read with. */
export const readingKey = (hash: string, { text: _, ...metadata }: Metadata & { text?: string }, registerHash: string) =>
  sha256(canonical([hash, metadata, engineVersion, registerHash]));

/**
 * Reads the texts, or finds what was read before: only what changed is read again. In the order of the texts. `held`: what this process has
 * of them by key, which is not asked for again; it is left with these texts alone.
 */
export const readTexts = async (
  tx: WriteClient,
  texts: readonly CurrentText[],
  register: Register,
  registerHash: string,
  held: Map<string, Reading> = new Map(),
): Promise<Reading[]> => {
  const keyed = texts.map((text) => ({ text, key: readingKey(text.sha256, text.input, registerHash) }));
  const kept = new Map(keyed.flatMap(({ key }): [string, Reading][] => (held.has(key) ? [[key, held.get(key) as Reading]] : [])));
  const asked = keyed.flatMap(({ key }) => (kept.has(key) ? [] : key));
  const rows = asked.length ? await tx.reading.findMany({ where: { key: { in: asked } } }) : [];
  for (const row of rows) kept.set(row.key, row.data as unknown as Reading);
  const fresh = keyed
    .filter(({ key }) => !kept.has(key))
    .map(({ text, key }) => ({ key, data: asStored(readDocument(text.input, register)) }));
  for (const { key, data } of fresh) kept.set(key, data);
  // Another dossier may be reading the same text in this moment: the same key holds the same bytes.
  if (fresh.length) await tx.reading.createMany({ data: fresh, skipDuplicates: true });
  held.clear();
  for (const [key, reading] of kept) held.set(key, reading);
  return keyed.flatMap(({ key }) => kept.get(key) ?? []);
};
