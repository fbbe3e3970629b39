import "server-only";
import { engineVersion } from "#engine";
import { headsOf } from "./analysis/texts.ts";
import { readSearched } from "./corrections.ts";
import { plainId } from "./dossiers.ts";
import { exportAs } from "./export/formats.ts";
import { canonicalPieces } from "./export/json.ts";
import type { ExportFormat } from "./export/names.ts";
import { hashOf, type Pieces } from "./export/pieces.ts";
import { change } from "./lib/change.ts";
import { db, type ReadClient } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { registerFor } from "./register.ts";
import { contentOf, type ReportContent } from "./reports/content.ts";
import { labelsOf } from "./reports/labels.ts";
import { readRecord } from "./reports/record.ts";
import { readTrail, type Trail } from "./reports/trail.ts";
import { refuseVeiled } from "./second-reading/veil.ts";

/** Why somebody signed over what was open, and what that was: a sentence for each kind, with its lines. */
export type Overridden = { reason: string; open: { says: string; lines: string[] }[] };

/** A name under a dossier. `at`: an ISO instant; `contentHash`: what was signed; `override`: only where it was signed over something. */
export type Signature = { by: string; at: string; note: string | null; contentHash: string; override?: Overridden };

/**
 * The report of a dossier. `contentHash` is the SHA-256 of the content's canonical JSON: the same for the same state, whoever looks, whenever.
 * `signature` is null while the dossier is not signed off.
 */
export type Report = {
  format: "stet-report";
  version: 1;
  contentHash: string;
  signature: Signature | null;
  reopenings: { signedBy: string; signedAt: string; by: string; at: string; reason: string; override?: Overridden }[];
  engine: string;
  content: ReportContent;
  trail: Trail;
};

export const contentHashOf = (content: ReportContent): string => hashOf(canonicalPieces(content));

/** The report of a dossier on one of the actor's desks; else NotThere. Refused to a second reader who is still to rule: it tells what was ruled first. */
export const reportOf = async (actor: Actor, dossierId: string): Promise<Report> => {
  const dossier = await db.dossier.findFirst({ where: { id: plainId(dossierId), ...deskScope(actor) }, select: { id: true } });
  if (!dossier) throw new NotThere("dossier");
  await refuseVeiled(db, actor, dossier.id);
  return readReport(db, dossier.id);
};

/** The report as it stands for this client: inside an act, as the act sees it. */
export const readReport = async (client: ReadClient, dossierId: string): Promise<Report> => {
  const record = await readRecord(client, dossierId);
  const register = await registerFor(record.deskId, client);
  const { content, numbers } = contentOf(record, await readSearched(client, register, headsOf(record.documents)));
  const standing = record.signOffs.find((s) => !s.reopening);
  return {
    format: "stet-report",
    version: 1,
    contentHash: contentHashOf(content),
    signature: standing ? signatureOf(standing) : null,
    reopenings: record.signOffs.flatMap(({ person, createdAt, reopening, override }) =>
      reopening
        ? [
            {
              signedBy: person.name,
              signedAt: createdAt.toISOString(),
              by: reopening.person.name,
              at: reopening.createdAt.toISOString(),
              reason: reopening.reason,
              ...overrideOf(override),
            },
          ]
        : [],
    ),
    engine: engineVersion,
    content,
    trail: await readTrail(client, dossierId, labelsOf(record, content, numbers)),
  };
};

/** What a sign-off says of itself: in the report, and in the audit entry whose digest covers it. */
export const signatureOf = (signOff: {
  person: { name: string };
  createdAt: Date;
  note: string | null;
  contentHash: string;
  override: { reason: string; open: unknown } | null;
}): Signature => ({
  by: signOff.person.name,
  at: signOff.createdAt.toISOString(),
  note: signOff.note,
  contentHash: signOff.contentHash,
  ...overrideOf(signOff.override),
});

/** Nothing where the gate was not overridden: what was signed before this could be keeps its digest. */
const overrideOf = (override: { reason: string; open: unknown } | null) =>
  override ? { override: { reason: override.reason, open: override.open as Overridden["open"] } } : {};

/** A file for people outside. `type`: media type with its charset; `name`: letters, digits, dots and hyphens only; `pieces`: what is in it, made anew each time. */
export type ExportedFile = { name: string; type: string; pieces: () => Pieces };

/** Makes the file ready and leaves an entry with its SHA-256; it is written out after the act, so that nobody waits for who takes it slowly. A signed-off dossier may be exported: nothing in it changes. */
export const exportReport = async (actor: Actor, dossierId: string, format: ExportFormat): Promise<ExportedFile> =>
  change(actor, { action: "report.exported", dossierId, evenWhenSignedOff: true }, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { id: plainId(dossierId) }, select: { id: true, deskId: true } });
    if (!dossier) throw new NotThere("dossier");
    allow(actor, "report.export", dossier.deskId);
    await refuseVeiled(tx, actor, dossier.id);
    const report = await readReport(tx, dossier.id);
    const file = exportAs(format, report);
    const detail = { format, name: file.name, sha256: hashOf(file.pieces()), contentHash: report.contentHash };
    return { subject: `dossier:${dossier.id}`, detail, result: file };
  });
