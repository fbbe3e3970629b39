import "server-only";
import { type Block, readDocument, type Span } from "#engine";
import { Prisma } from "#prisma/generated/client";
import { readingKey } from "./analysis/readings.ts";
import type { CurrentText } from "./analysis/texts.ts";
import { asCovered, type Covered, type CoveredWord, coverWords } from "./coverage.ts";
import { isQueried } from "./in-hand.ts";
import type { ReadClient } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { claimProgress } from "./progress.ts";
import { registerFor } from "./register.ts";
import type { Ruling } from "./rulings.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** A text with the states of its words, and its sentences. */
export type CoveredText = { documentId: string; text: string; words: CoveredWord[]; sentences: Span[] };

type ClaimRow = Omit<Covered, "isRuled" | "isNotFactual"> & {
  documentId: string;
  changedAt: Date | null;
  ruledAt: Date | null;
  ruling: Ruling | null;
  isQueried: boolean;
};

/**
 * The words of texts with what has happened to each. `seenBy`: who looks; without somebody, as it is (a second reader is not shown what was ruled).
 * Two queries, whatever the number of texts and claims.
 */
export const coverTexts = async (
  client: Pick<ReadClient, "$queryRaw">,
  deskId: string,
  texts: readonly CurrentText[],
  seenBy?: Actor,
): Promise<CoveredText[]> => {
  const { register, hash } = await registerFor(deskId);
  const keys = texts.map(({ sha256, input }) => readingKey(sha256, input, hash));
  const readings = await client.$queryRaw<{ key: string; blocks: Block[]; sentences: Span[] }[]>`
    select key, data->'blocks' as blocks, data->'sentences' as sentences from "Reading" where key = any(${keys})`;
  const kept = new Map(readings.map(({ key, ...cut }) => [key, cut]));
  const shown = seenBy ? Prisma.sql`c.id not in ${veiledFrom(seenBy)}` : Prisma.sql`true`;
  const claims = await client.$queryRaw<ClaimRow[]>`
    select c."documentId", c.start, c."end", c."isCheckable", c."changedAt", v."createdAt" as "ruledAt", v.ruling::text as ruling, ${isQueried(seenBy)} as "isQueried",
      (select json_agg(json_build_object('start', n.start, 'end', n."end")) from "Anchor" n
        where n."claimId" = c.id and n.ordinal > 0 and n."versionId" = any(${texts.map(({ versionId }) => versionId)})) as also
    from "Claim" c
    left join lateral (select ruling, "createdAt" from ${standingVerdicts} w where "claimId" = c.id and ${shown} order by sequence desc limit 1) v on true
    where c."documentId" = any(${texts.map(({ id }) => id)}) and c."goneAt" is null`;
  return texts.map(({ id, input }, index) => {
    const { blocks, sentences } = kept.get(keys[index] as string) ?? readDocument(input, register);
    const own = claims.filter(({ documentId }) => documentId === id).map(covered);
    return { documentId: id, text: input.text, words: coverWords(input.text, blocks, own), sentences };
  });
};

const covered = ({ also, changedAt, ruledAt, isQueried, ...claim }: ClaimRow): Covered =>
  asCovered({ ...claim, also: also ?? [], progress: claimProgress({ ruledAt, changedAt, isInHand: false, isQueried }) });
