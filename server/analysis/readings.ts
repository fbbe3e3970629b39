import "server-only";
import { type DocumentInput, engineVersion, type Reading, type Register, readDocument } from "#engine";
import { canonical, sha256 } from "../audit.ts";
import type { WriteClient } from "../lib/db.ts";
import { asStored } from "./diff.ts";
import type { CurrentText } from "./texts.ts";

/** Under what a reading is kept: the text's hash, all that is known of the document, the rules and the register it was read with. */
export const readingKey = (hash: string, { text: _, ...metadata }: DocumentInput, registerHash: string) =>
  sha256(canonical([hash, metadata, engineVersion, registerHash]));

/** Reads the texts, or finds what was read before: only what changed is read again. In the order of the texts. */
export const readTexts = async (
  tx: WriteClient,
  texts: readonly CurrentText[],
  register: Register,
  registerHash: string,
): Promise<Reading[]> => {
  const keyed = texts.map((text) => ({ text, key: readingKey(text.sha256, text.input, registerHash) }));
  const rows = await tx.reading.findMany({ where: { key: { in: keyed.map((k) => k.key) } } });
  const kept = new Map(rows.map((row) => [row.key, row.data as unknown as Reading]));
  const fresh = keyed
    .filter(({ key }) => !kept.has(key))
    .map(({ text, key }) => ({ key, data: asStored(readDocument(text.input, register)) }));
  for (const { key, data } of fresh) kept.set(key, data);
  // Another dossier may be reading the same text in this moment: the same key holds the same bytes.
  if (fresh.length) await tx.reading.createMany({ data: fresh, skipDuplicates: true });
  return keyed.flatMap(({ key }) => kept.get(key) ?? []);
};
