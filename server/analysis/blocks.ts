import "server-only";
import { type Block, type DocumentInput, readDocument } from "#engine";
import { db } from "../lib/db.ts";
import { type RegisterState, registerIn } from "../register.ts";
import { readingKey } from "./readings.ts";

/** Blocks by the key of their reading, which stands for the same blocks for ever: those of the texts that were looked at last. */
const held = new Map<string, Block[]>();
const mostHeld = 100;

/** The blocks of a text, as it was last read; read anew where today's rules have not read it yet. `hash`: sha-256 of the text. */
export const blocksOf = async (desk: RegisterState, hash: string, input: DocumentInput): Promise<Block[]> => {
  const { register, hash: registerHash } = await registerIn(desk);
  const key = readingKey(hash, input, registerHash);
  const blocks = held.get(key) ?? (await keptBlocks(key)) ?? readDocument(input, register).blocks;
  held.delete(key); // the one that was looked at last is the last to go
  held.set(key, blocks);
  for (const oldest of held.keys()) if (held.size > mostHeld) held.delete(oldest);
  return blocks;
};

const keptBlocks = async (key: string): Promise<Block[] | undefined> => {
  const [row] = await db.$queryRaw<{ blocks: Block[] }[]>`select data->'blocks' as blocks from "Reading" where key = ${key}`;
  return row?.blocks;
};
