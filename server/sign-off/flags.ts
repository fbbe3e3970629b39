import "server-only";
import { severities } from "#words";
import { flagState, isUndecided } from "../flag-state.ts";
import type { ReadClient } from "../lib/db.ts";
import { mutedChecks } from "../muted-checks.ts";
import { type BlockerGroup, group, short } from "./group.ts";

/** Flags that nobody has decided, and accepted ones without the correction that they promise. */
export const findOpenFlags = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const muted = mutedChecks(await client.muting.findMany({ where: { dossierId }, select: { check: true, sequence: true, kind: true } }));
  const rows = await client.flag.findMany({
    where: { dossierId, goneAt: null },
    orderBy: [{ severity: "asc" }, { id: "asc" }],
    select: {
      id: true,
      check: true,
      severity: true,
      summary: true,
      changedAt: true,
      goneAt: true,
      decisions: { orderBy: { sequence: "desc" }, take: 1, select: { sequence: true, outcome: true, createdAt: true } },
      corrections: { where: { withdrawnAt: null }, take: 1, select: { id: true } },
    },
  });
  const flags = rows.map((flag) => ({
    ...flag,
    state: flagState({ ...flag, isMuted: muted.has(flag.check) }),
    blocker: {
      about: severities[flag.severity].label,
      sentence: short(flag.summary, 240),
      address: `/dossiers/${dossierId}/flags/${flag.id}`,
    },
  }));
  return [
    group(
      "flags",
      "Flags to decide",
      flags.filter((f) => isUndecided(f.state) && f.severity !== "NOTE").map((f) => f.blocker),
      (n) => `${n === 1 ? "1 flag is" : `${n} flags are`} still to be decided.`,
    ),
    group(
      "accepted",
      "Accepted flags without a correction",
      flags.filter((f) => f.state === "ACCEPTED" && !f.corrections.length).map((f) => f.blocker),
      (n) => `${n === 1 ? "1 flag was" : `${n} flags were`} accepted, but no correction was written.`,
    ),
  ];
};
