import "server-only";
import type { LedgerGroup } from "./ledger-sums.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** What the checks raised in all dossiers of the actor's desks, and what became of it, by check and by the month it was raised in (UTC). One query. */
export const listLedger = (actor: Actor): Promise<LedgerGroup[]> => db.$queryRaw<LedgerGroup[]>`
  select f."check", to_char(f."createdAt", 'YYYY-MM') as month, w.outcome::text as outcome,
    coalesce(f."changedAt" > w."createdAt", false) as "isChanged", coalesce(m.kind = 'MUTED', false) as "isMuted",
    f."goneAt" is not null as "isGone", count(*)::int as count
  from "Flag" f
  join "Dossier" d on d.id = f."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
  left join lateral (
    select outcome, "createdAt" from "FlagDecision" where "flagId" = f.id order by sequence desc limit 1
  ) w on true
  left join lateral (
    select kind from "Muting" where "dossierId" = f."dossierId" and "check" = f."check" order by sequence desc limit 1
  ) m on true
  group by 1, 2, 3, 4, 5, 6`;
