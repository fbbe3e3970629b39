import "server-only";
import { cache } from "react";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** What the actor has made their own of the desk's ways: their keys, and how far they are in the tour. Asked once a request. */
export const readOwn = cache((actor: Actor) =>
  db.person.findUnique({
    where: { id: actor.id },
    select: {
      keysAreOff: true,
      ownKeys: { select: { key: true, own: true } },
      tour: { select: { dossierId: true, step: true, leftAt: true } },
    },
  }),
);
