import "server-only";
import { assigneeOf, given } from "./assignee.ts";
import { underCheck } from "./coverage.ts";
import { listCoverage, listProgress } from "./document-progress.ts";
import { countBySeverity } from "./dossier-list.ts";
import { plainId } from "./dossiers.ts";
import { isUndecided } from "./flag-state.ts";
import { listFlags } from "./flags.ts";
import { gridOf } from "./grid.ts";
import { db } from "./lib/db.ts";
import { listMuted } from "./mutings.ts";
import { listPoints, type PointsAsked } from "./points.ts";
import { type Actor, deskScope } from "./policy.ts";
import { noProgress } from "./progress.ts";
import { publicationDay, tellPublication } from "./publication.ts";
import { listToldDates } from "./timeline.ts";

/** The documents of a dossier in their order, those put aside among them, each with its progress, coverage and open flags. */
export const listDocuments = async (actor: Actor, dossierId: string, allFlags = listFlags(actor, dossierId)) => {
  const [documents, progress, coverage, flags] = await Promise.all([
    db.document.findMany({
      where: { dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
      orderBy: { position: "asc" },
      select: {
        id: true,
        importId: true,
        key: true,
        title: true,
        outlet: true,
        published: true,
        timezone: true,
        role: true,
        archivedAt: true,
        assignment: given,
        dossier: { select: { deskId: true } },
      },
    }),
    listProgress(actor, [dossierId]),
    listCoverage(actor, dossierId),
    allFlags,
  ]);
  const open = flags.filter((f) => isUndecided(f.state));
  const checked = new Set(underCheck(documents.filter((d) => !d.archivedAt)).map((d) => d.id));
  return documents.map(({ assignment, dossier, ...document }) => ({
    ...document,
    assignee: assigneeOf(assignment, dossier.deskId),
    publication: tellPublication(document),
    isUnderCheck: checked.has(document.id),
    progress: progress.get(document.id) ?? noProgress(),
    coverage: coverage.get(document.id) ?? null,
    flags: countBySeverity(open.filter((f) => f.places.some((p) => p.documentId === document.id))),
  }));
};

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

/** What the first page of a dossier shows: its documents that stand, the flags to be decided (gravest first), the muted checks, a page of the grid with the count of its points by state, and the dates told. */
export const getOverview = async (actor: Actor, dossierId: string, asked?: PointsAsked) => {
  const allFlags = listFlags(actor, dossierId);
  const [documents, flags, { points, counts }, muted, told] = await Promise.all([
    listDocuments(actor, dossierId, allFlags),
    allFlags,
    listPoints(actor, dossierId, asked),
    listMuted(actor, dossierId),
    listToldDates(actor, dossierId),
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
