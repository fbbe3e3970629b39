import "server-only";
import type { ReadClient } from "../lib/db.ts";
import type { Actor } from "../policy.ts";
import { findOpenClaims } from "./claims.ts";
import { findOpenFlags } from "./flags.ts";
import { findMissingEyes } from "./four-eyes.ts";
import type { BlockerGroup } from "./group.ts";
import { findOrphans } from "./orphans.ts";
import { findOpenReadings } from "./readings.ts";
import { readStanding, type Standing } from "./standing.ts";
import { findOpenCorrections, findOpenProposals, findOpenQueries, findOpenThreads } from "./waiting.ts";
import { findUntouched } from "./words.ts";

/** What may stand in the way, in the order of the list: one finder a noun, each with the sentences of its groups. They are pure: what they look at was read before. */
const finders: ((standing: Standing, actor: Actor) => BlockerGroup[])[] = [
  findOpenClaims,
  findOrphans,
  findUntouched,
  findOpenFlags,
  findOpenProposals,
  findOpenReadings,
  findOpenQueries,
  findOpenCorrections,
  findOpenThreads,
  findMissingEyes,
];

/** More than there can be. */
const all = 2 ** 31 - 1;

/**
 * Everything that stands in the way of the actor's signing. The gate asks this inside the act, the page asks it to show the list: one query, so that
 * nobody is stopped by something that the list does not show. Groups without a blocker are left out.
 * `most`: so many of a group are told, where the rest need only be counted.
 */
export const findBlockers = async (client: ReadClient, dossierId: string, actor: Actor, most = all): Promise<BlockerGroup[]> => {
  const standing = await readStanding(client, dossierId, most);
  return finders
    .flatMap((find) => find(standing, actor))
    .filter(({ count }) => count)
    .map((group) => ({ ...group, blockers: group.blockers.slice(0, most) }));
};
