import "server-only";
import { type Action, actions, chainStart } from "../audit.ts";
import type { ReadClient } from "../lib/db.ts";

/** One entry of the audit trail as a sentence, with what its hash covers: the chain can be walked without the database. */
export type TrailEntry = {
  sequence: number;
  at: string;
  says: string;
  action: string;
  subject: string;
  actor: string | null;
  digest: string;
  previousHash: string;
  hash: string;
};

/** `id`: the name of the chain; `head`: the hash that stands for all entries. */
export type Trail = { id: string; head: string; entries: TrailEntry[] };

/**
 * The chain of a dossier up to its last act that is not an export: to export a report leaves an entry, and the report must not differ for it.
 */
export const readTrail = async (client: ReadClient, dossierId: string, labels: ReadonlyMap<string, string>): Promise<Trail> => {
  const rows = await client.auditEntry.findMany({
    where: { chain: dossierId },
    orderBy: { sequence: "asc" },
    include: { actor: { select: { name: true } } },
  });
  const told = rows.slice(0, rows.findLastIndex((row) => row.action !== "report.exported") + 1);
  const entries = told.map(({ sequence, createdAt, actor, actorId, action, subject, digest, previousHash, hash }) => ({
    sequence,
    at: createdAt.toISOString(),
    says: sentenceOf(actor?.name ?? null, action, labels.get(subject)),
    action,
    subject,
    actor: actorId,
    digest,
    previousHash,
    hash,
  }));
  return { id: dossierId, head: entries.at(-1)?.hash ?? chainStart, entries };
};

/** "Edda Nyman ruled on a claim: no. 12, “…”." Without a name it was the operator at the command line. */
export const sentenceOf = (who: string | null, action: string, what?: string): string =>
  `${who ?? "The operator"} ${actions[action as Action] ?? action}${what ? `: ${what}` : ""}.`;
