import "server-only";
import { cache } from "react";
import { unread } from "./inbox/visible.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** What is the actor's own on every page: their keys, how far they are in the tour, and how much news they have not read. Asked once a request. */
export const readOwn = cache((actor: Actor) =>
  db.person.findUnique({
    where: { id: actor.id },
    select: {
      keysAreOff: true,
      ownKeys: { select: { key: true, own: true } },
      tour: { select: { dossierId: true, step: true, leftAt: true } },
      _count: { select: { news: { where: unread(actor, new Date()) } } },
    },
  }),
);
