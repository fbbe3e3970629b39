import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { type Action, canonical, chainStart, linkHash, sha256 } from "../audit.ts";
import { tellPeople } from "../inbox/tell.ts";
import type { Actor } from "../policy.ts";
import { type WriteClient, writeClient } from "./db.ts";
import { tellAct } from "./live.ts";
import { NotThere, Refusal } from "./refusal.ts";

/** What an act leaves behind. `subject`: "claim:<id>"; `detail`: what the audit trail keeps of it. */
export type Done<T> = { subject: string; detail: Prisma.InputJsonValue; result: T };

/** `dossierId`: the dossier it happens in; without one it goes to the chain of the house. */
export type Act = { action: Action; dossierId?: string; evenWhenSignedOff?: boolean };

const houseChain = "house";

/**
 * The one way to write: one act, one transaction, one audit entry. Acts in one dossier follow one another (a lock on its chain, taken in
 * a statement of its own, before anything is read), so that what `work` checks still holds when it writes. Whom an act concerns is told in it too.
 * A signed-off dossier refuses every act that does not say `evenWhenSignedOff`. `actor` is null for the operator at the command line.
 */
export const change = async <T>(actor: Actor | null, act: Act, work: (tx: WriteClient) => Promise<Done<T>>): Promise<T> =>
  writeClient().$transaction(
    async (tx) => {
      const chain = act.dossierId ?? houseChain;
      if (chain.includes("\0")) throw new NotThere("dossier"); // no address of ours, and Postgres takes no NUL
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${chain}, 7))`;
      const begun = new Date();
      if (act.dossierId && !act.evenWhenSignedOff) await refuseWhenSignedOff(tx, actor, act.dossierId);
      const { subject, detail, result } = await work(tx);
      const entry = await appendEntry(tx, chain, act, actor, subject, detail);
      const { dossierId } = act;
      if (dossierId) {
        await tellPeople(tx, { ...entry, ...act, dossierId, begun, detail });
        await tellAct(tx, { dossierId, subject, actorId: entry.actorId });
      }
      return result;
    },
    { maxWait: 15_000, timeout: 60_000 },
  );

const refuseWhenSignedOff = async (tx: WriteClient, actor: Actor | null, dossierId: string) => {
  const signOff = await tx.signOff.findFirst({
    where: { dossierId, reopening: null },
    select: { person: { select: { name: true } }, dossier: { select: { deskId: true } } },
  });
  if (!signOff) return;
  if (actor && !actor.desks.has(signOff.dossier.deskId)) throw new NotThere("dossier");
  throw new Refusal([`${signOff.person.name} signed this dossier off. Nothing in it changes until it is reopened, with a reason.`]);
};

const appendEntry = async (
  tx: WriteClient,
  chain: string,
  act: Act,
  actor: Actor | null,
  subject: string,
  detail: Prisma.InputJsonValue,
) => {
  const last = await tx.auditEntry.findFirst({ where: { chain }, orderBy: { sequence: "desc" }, select: { sequence: true, hash: true } });
  const link = {
    chain,
    sequence: (last?.sequence ?? 0) + 1,
    action: act.action,
    subject,
    actorId: actor?.id ?? null,
    createdAt: new Date(),
    digest: sha256(canonical(detail)),
    previousHash: last?.hash ?? chainStart,
  };
  const { id } = await tx.auditEntry.create({
    data: { ...link, dossierId: act.dossierId ?? null, hash: linkHash(link), detail: { create: { data: detail } } },
    select: { id: true },
  });
  return { id, ...link };
};
