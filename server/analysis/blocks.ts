import "server-only";
import { type Block, type DocumentInput, readDocument } from "#engine";
import { db } from "../lib/db.ts";
import { registerFor } from "../register.ts";
import { readingKey } from "./readings.ts";

/** The blocks of a text, as it was last read; read anew where today's rules have not read it yet. `hash`: sha-256 of the text. */
export const blocksOf = async (deskId: string, hash: string, input: DocumentInput): Promise<Block[]> => {
  const { register, hash: registerHash } = await registerFor(deskId);
  const key = readingKey(hash, input, registerHash);
  const [row] = await db.$queryRaw<{ blocks: Block[] }[]>`select data->'blocks' as blocks from "Reading" where key = ${key}`;
  return row?.blocks ?? readDocument(input, register).blocks;
};
