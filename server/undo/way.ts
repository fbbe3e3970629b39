import type { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import type { Action } from "../audit.ts";
import type { WriteClient } from "../lib/db.ts";
import type { Actor, DeskVerb } from "../policy.ts";

/** An act as the audit trail keeps it. `about`: the id in its subject ("claim:<id>"); `detail`: what was kept of it. */
export type Undone<Detail> = { dossierId: string; about: string; createdAt: Date; detail: Detail };

/**
 * How an act is undone. `as`: what the trail calls that; `verb`: what one must be allowed; `kept`: what the act must have kept of itself. `undo` writes what restores
 * the state before, and answers what the trail keeps of it; it throws a Refusal where somebody has built on the act since.
 */
export type Way = {
  as: Action;
  verb: DeskVerb;
  undo: (tx: WriteClient, actor: Actor, act: Undone<unknown>) => Promise<Prisma.InputJsonObject>;
};

/** A way of which the compiler knows what its act has kept. */
export const way = <Schema extends z.ZodType>(
  as: Action,
  verb: DeskVerb,
  kept: Schema,
  undo: (tx: WriteClient, actor: Actor, act: Undone<z.output<Schema>>) => Promise<Prisma.InputJsonObject>,
): Way => ({ as, verb, undo: (tx, actor, act) => undo(tx, actor, { ...act, detail: kept.parse(act.detail) }) });
