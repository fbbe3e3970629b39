import "server-only";
import { type DocumentInput, type Reading, readDocument } from "#engine";
import { db } from "../lib/db.ts";
import { registerFor } from "../register.ts";
import { readingKey } from "./readings.ts";

/** A text as it was last read; read anew, and not kept, where today's rules have not read it yet. `hash`: sha-256 of the text. */
export const readingOf = async (deskId: string, hash: string, input: DocumentInput): Promise<Reading> => {
  const { register, hash: registerHash } = await registerFor(deskId);
  const kept = await db.reading.findUnique({ where: { key: readingKey(hash, input, registerHash) } });
  return (kept?.data as unknown as Reading | undefined) ?? readDocument(input, register);
};
