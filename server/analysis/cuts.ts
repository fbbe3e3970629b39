import "server-only";
import { type Block, readDocument, type Span } from "#engine";
import { cutWords } from "../coverage.ts";
import type { ReadClient } from "../lib/db.ts";
import type { KeptRegister } from "../register.ts";
import { readingKey } from "./readings.ts";
import type { TextHead } from "./texts.ts";

/** How a text is cut, as it was last read; UTF-16 offsets. */
export type Cut = { text: string; blocks: Block[]; sentences: Span[]; words: Span[] };

/** By the key of the reading, which stands for the same cut for ever: those of the texts that were looked at last. */
const held = new Map<string, Cut>();
/** Characters, of all texts together: with what hangs on them some 30 MB. */
const mostHeld = 2_000_000;

/**
 * How texts are cut, in their order. What this process does not hold is asked for in one statement, and read anew where today's rules have not read it yet.
 */
export const cutsOf = async (
  client: Pick<ReadClient, "$queryRaw">,
  { register, hash }: KeptRegister,
  texts: readonly TextHead[],
): Promise<Cut[]> => {
  const keyed = texts.map((text) => ({ text, key: readingKey(text.sha256, text.input, hash) }));
  const missing = keyed.filter(({ key }) => !held.has(key));
  const found = new Map(missing.length ? (await readCuts(client, missing)).map((row) => [row.key, row]) : []);
  const cuts = keyed.map(({ text: { input }, key }) => {
    const row = found.get(key);
    if (!row) return [key, held.get(key) as Cut] as const;
    const { text } = row;
    const { blocks, sentences } = row.blocks ? row : readDocument({ ...input, text }, register);
    return [key, { text, blocks, sentences, words: cutWords(text) }] as const;
  });
  hold(cuts);
  return cuts.map(([, cut]) => cut);
};

type Row = Pick<Cut, "text" | "sentences"> & { key: string; blocks: Block[] };

const readCuts = (client: Pick<ReadClient, "$queryRaw">, missing: readonly { text: TextHead; key: string }[]) =>
  client.$queryRaw<Row[]>`
    select m.key, v.text, r.data->'blocks' as blocks, r.data->'sentences' as sentences
    from unnest(${missing.map(({ key }) => key)}::text[], ${missing.map(({ text }) => text.versionId)}::text[]) as m(key, "versionId")
    join "DocumentVersion" v on v.id = m."versionId"
    left join "Reading" r on r.key = m.key`;

/** The ones that were looked at last are the last to go. */
const hold = (cuts: readonly (readonly [string, Cut])[]) => {
  for (const [key, cut] of cuts) {
    held.delete(key);
    held.set(key, cut);
  }
  let sum = held.values().reduce((all, { text }) => all + text.length, 0);
  for (const [oldest, { text }] of held) {
    if (sum <= mostHeld) break;
    held.delete(oldest);
    sum -= text.length;
  }
};
