import { severities } from "#words";
import { flagState, isUndecided } from "../flag-state.ts";
import { mutedChecks } from "../muted-checks.ts";
import { type BlockerGroup, group, short } from "./group.ts";
import type { Standing } from "./standing.ts";

/** Flags that nobody has decided, and accepted ones without the correction that they promise. */
export const findOpenFlags = ({ id: dossierId, mutings, ...dossier }: Standing): BlockerGroup[] => {
  const muted = mutedChecks(mutings);
  const flags = dossier.flags.map((flag) => ({
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
