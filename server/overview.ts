import "server-only";
import { heads, headsOf } from "./analysis/texts.ts";
import { assigneeOf, given } from "./assignee.ts";
import { groupClaims, progressIn } from "./claim-groups.ts";
import { countCoverage, underCheck } from "./coverage.ts";
import { coverTexts } from "./covered.ts";
import { countBySeverity } from "./dossier-list.ts";
import { requireDossier } from "./dossiers.ts";
import { readFacts } from "./facts.ts";
import { isUndecided } from "./flag-state.ts";
import { listFlags } from "./flags.ts";
import { gridOf } from "./grid.ts";
import { db } from "./lib/db.ts";
import { listMuted } from "./mutings.ts";
import type { PointsAsked } from "./points.ts";
import type { Actor } from "./policy.ts";
import { publicationDay, tellPublication } from "./publication.ts";
import { registerIn } from "./register.ts";

/**
 * The documents of a dossier in their order, those put aside among them, each with its progress, coverage and open flags; and what came in when, the latest first.
 */
export const listDocuments = async (actor: Actor, dossierId: string, allFlags?: ReturnType<typeof listFlags>) => {
  const { id, desk } = await requireDossier(actor, dossierId);
  const [{ documents, imports }, groups, register, flags] = await Promise.all([
    readRows(id),
    groupClaims(db, id, actor),
    registerIn(desk),
    allFlags ?? listFlags(actor, id),
  ]);
  const checked = underCheck(documents.filter((d) => !d.archivedAt));
  const covered = await coverTexts(db, register, headsOf(checked), groups);
  const coverage = new Map(covered.map(({ documentId, words }) => [documentId, countCoverage(words)]));
  const open = flags.filter((f) => isUndecided(f.state));
  const listed = documents.map(({ assignment, versions: _, ...document }) => ({
    ...document,
    assignee: assigneeOf(assignment, desk.id),
    publication: tellPublication(document),
    isUnderCheck: checked.some(({ id }) => id === document.id),
    progress: progressIn(groups, document.id),
    coverage: coverage.get(document.id) ?? null,
    flags: countBySeverity(open.filter((f) => f.places.some((p) => p.documentId === document.id))),
  }));
  return { documents: listed, imports: imports.map(({ _count, ...found }) => ({ ...found, documents: _count.documents })) };
};

const readRows = (dossierId: string) =>
  db.dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: {
      documents: {
        where: { import: { undoneAt: null } },
        orderBy: { position: "asc" },
        select: { ...heads, importId: true, archivedAt: true, assignment: given },
      },
      imports: {
        orderBy: { createdAt: "desc" },
        select: { id: true, createdAt: true, undoneAt: true, person: { select: { name: true } }, _count: { select: { documents: true } } },
      },
    },
  });

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>["documents"][number];

/** What the first page of a dossier shows: its documents that stand, the flags to be decided (gravest first), the muted checks, a page of the grid with the count of its points by state, and the dates told. */
export const getOverview = async (actor: Actor, dossierId: string, asked?: PointsAsked) => {
  const allFlags = listFlags(actor, dossierId);
  const [{ documents }, flags, { points, counts, told }, muted] = await Promise.all([
    listDocuments(actor, dossierId, allFlags),
    allFlags,
    readFacts(actor, dossierId, asked),
    listMuted(actor, dossierId),
  ]);
  const standing = documents.filter((d) => !d.archivedAt);
  const lanes = standing.map((document) => ({
    id: document.id,
    name: document.outlet ?? document.title,
    published: publicationDay(document),
    marks: told.dates.filter((d) => d.documentId === document.id),
  }));
  return {
    documents: standing,
    flags: flags.filter((f) => isUndecided(f.state)),
    muted,
    grid: gridOf(points, standing),
    counts,
    timeline: { lanes, all: told.all },
  };
};
