import "server-only";
import { plainId } from "./dossiers.ts";
import { requireFlag } from "./flags.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isUnveiled } from "./second-reading/veil.ts";
import { isStanding } from "./standing-verdicts.ts";

/** The documents that a correction can be of, and with what its form begins. */
export type CorrectionDraft = {
  documentId?: string;
  severity?: "ERROR" | "WARNING" | "NOTE";
  kind?: string;
  asPublished?: string;
  shouldRead?: string;
  why?: string;
  flagId?: string;
  claimId?: string;
};

/** What a form begins with when it comes from a flag: the words in the copy under check, what they should read, and the flag's own sentence. */
export const draftFromFlag = async (actor: Actor, dossierId: string, flagId: string): Promise<CorrectionDraft> => {
  const flag = await requireFlag(actor, flagId);
  const side = flag.sides.find((s) => s.document.role === "DRAFT") ?? flag.sides[0];
  if (flag.dossier.id !== dossierId || !side) throw new NotThere("flag");
  const claim = side.claimId ? await db.claim.findUnique({ where: { id: side.claimId }, select: { kind: true } }) : null;
  return {
    documentId: side.documentId,
    severity: flag.severity,
    kind: claim?.kind,
    asPublished: side.quote,
    shouldRead: flag.suggestion ?? "",
    why: flag.summary,
    flagId: flag.id,
    claimId: side.claimId ?? undefined,
  };
};

/** From a claim: its words, and the wording and note of its latest verdict. */
export const draftFromClaim = async (actor: Actor, dossierId: string, claimId: string): Promise<CorrectionDraft> => {
  const claim = await db.claim.findFirst({
    where: { id: plainId(claimId), dossierId, dossier: deskScope(actor) },
    select: {
      id: true,
      documentId: true,
      kind: true,
      quote: true,
      verdicts: {
        orderBy: { sequence: "desc" },
        take: 1,
        select: { shouldRead: true, note: true },
        where: { claim: isUnveiled(actor), ...isStanding },
      },
    },
  });
  if (!claim) throw new NotThere("claim");
  const [verdict] = claim.verdicts;
  return {
    documentId: claim.documentId,
    severity: "ERROR",
    kind: claim.kind,
    asPublished: claim.quote,
    shouldRead: verdict?.shouldRead ?? "",
    why: verdict?.note ?? "",
    claimId: claim.id,
  };
};

/** The documents of a dossier that stand, in their order. `isOut`: published by `now`, so that an error in it needs a correction and not a change. */
export const listCorrectable = async (actor: Actor, dossierId: string, now: Date) => {
  const documents = await db.document.findMany({
    where: { dossierId: plainId(dossierId), dossier: deskScope(actor), archivedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, key: true, title: true, role: true, published: true },
  });
  return documents.map((d) => ({ ...d, isOut: d.published !== null && new Date(d.published) <= now }));
};
