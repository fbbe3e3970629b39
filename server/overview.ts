import "server-only";
import { metadataOf } from "./analysis/texts.ts";
import { assigneeOf, given } from "./assignee.ts";
import { groupClaims, progressIn } from "./claim-groups.ts";
import { countCoverage, underCheck } from "./coverage.ts";
import { coverTexts } from "./covered.ts";
import { countBySeverity } from "./dossier-list.ts";
import { requireDossier } from "./dossiers.ts";
import { isUndecided } from "./flag-state.ts";
import { listFlags } from "./flags.ts";
import { gridOf } from "./grid.ts";
import { db } from "./lib/db.ts";
import { listMuted } from "./mutings.ts";
import { listPoints, type PointsAsked } from "./points.ts";
import type { Actor } from "./policy.ts";
import { publicationDay, tellPublication } from "./publication.ts";
import { registerIn } from "./register.ts";
import { listToldDates } from "./timeline.ts";

/** The documents of a dossier in their order, those put aside among them, each with its progress, coverage and open flags. */
export const listDocuments = async (actor: Actor, dossierId: string, allFlags?: ReturnType<typeof listFlags>) => {
  const { id, desk } = await requireDossier(actor, dossierId);
  const [documents, groups, register, flags] = await Promise.all([
    listRows(id),
    groupClaims(db, id, actor),
    registerIn(desk),
    allFlags ?? listFlags(actor, id),
  ]);
  const checked = underCheck(documents.filter((d) => !d.archivedAt));
  const texts = checked.flatMap(({ versions: [version], ...d }) =>
    version ? [{ id: d.id, versionId: version.id, sha256: version.sha256, input: metadataOf(d) }] : [],
  );
  const covered = await coverTexts(db, register, texts, groups);
  const coverage = new Map(covered.map(({ documentId, words }) => [documentId, countCoverage(words)]));
  const open = flags.filter((f) => isUndecided(f.state));
  return documents.map(({ assignment, versions: _, ...document }) => ({
    ...document,
    assignee: assigneeOf(assignment, desk.id),
    publication: tellPublication(document),
    isUnderCheck: checked.some(({ id }) => id === document.id),
    progress: progressIn(groups, document.id),
    coverage: coverage.get(document.id) ?? null,
    flags: countBySeverity(open.filter((f) => f.places.some((p) => p.documentId === document.id))),
  }));
};

const listRows = (dossierId: string) =>
  db.document.findMany({
    where: { dossierId, import: { undoneAt: null } },
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
      versions: { orderBy: { number: "desc" }, take: 1, select: { id: true, sha256: true } },
    },
  });

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
