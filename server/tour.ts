import "server-only";
import { claimAddress } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { readOwn } from "./own.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type TourPart, type TourStep, tourSteps } from "./tour-steps.ts";

/** A tour as a page shows it: to be offered, or at a step (from 0), with the address where that is shown. */
export type Tour = { isOffered: true } | { isOffered: false; step: number; of: number; address: string; shown: TourStep };

/** The actor's tour in a dossier; null where it runs elsewhere or was left. */
export const getTour = async (actor: Actor, dossierId: string): Promise<Tour | null> => {
  const tour = (await readOwn(actor))?.tour;
  if (!tour) return { isOffered: true };
  const shown = tourSteps[tour.step];
  if (!shown || tour.leftAt || tour.dossierId !== dossierId) return null;
  return { isOffered: false, step: tour.step, of: tourSteps.length, address: await addressOf(actor, dossierId, shown.part), shown };
};

/** At which step the actor left the tour, or is; null where they have not begun it. */
export const getTourStep = async (actor: Actor): Promise<number | null> => (await readOwn(actor))?.tour?.step ?? null;

/** Goes to a step of the tour, and answers where that is. Without a dossier: where it ran before, else in the oldest dossier that has a document. */
export const goOnTour = async (actor: Actor, to: { dossierId?: string; step: number }): Promise<{ address: string }> => {
  const shown = tourSteps[to.step];
  if (!shown) throw new Refusal(["The form is damaged. Please load the page again."]);
  const dossierId = await dossierFor(actor, to.dossierId);
  await keep(actor, { dossierId, step: to.step, leftAt: null });
  return { address: await addressOf(actor, dossierId, shown.part) };
};

/** Leaves the tour, or declines it. It is not offered again, and can be taken up from the page of help. */
export const leaveTour = async (actor: Actor, dossierId: string): Promise<void> => {
  const own = (await readOwn(actor))?.tour;
  await keep(actor, { dossierId: await dossierFor(actor, dossierId), step: own?.step ?? 0, leftAt: new Date() });
};

const keep = (actor: Actor, row: { dossierId: string; step: number; leftAt: Date | null }): Promise<void> =>
  change(actor, { action: "tour.moved" }, async (tx) => {
    await tx.tour.upsert({ where: { personId: actor.id }, create: { personId: actor.id, ...row }, update: row });
    return { subject: `person:${actor.id}`, detail: { step: row.step, isLeft: row.leftAt !== null }, result: undefined };
  });

const dossierFor = async (actor: Actor, asked: string | undefined): Promise<string> => {
  const before = (await readOwn(actor))?.tour?.dossierId;
  const found = await db.dossier.findMany({
    where: { ...deskScope(actor), ...(asked ? { id: plainId(asked) } : { documents: { some: { archivedAt: null } } }) },
    orderBy: { createdAt: "asc" },
    take: 50,
    select: { id: true },
  });
  const dossier = (!asked && found.find(({ id }) => id === before)) || found[0];
  if (dossier) return dossier.id;
  if (asked) throw new NotThere("dossier");
  throw new Refusal([
    "The tour goes through a dossier with a document, and none of your desks has one yet. Begin a dossier and bring in a text.",
  ]);
};

const addressOf = async (actor: Actor, dossierId: string, part: TourPart): Promise<string> => {
  const at = `/dossiers/${dossierId}`;
  if (part === "overview") return at;
  if (part === "flags" || part === "signOff") return part === "flags" ? `${at}/flags` : `${at}/sign-off`;
  const document = await db.document.findFirst({
    where: { dossierId, dossier: deskScope(actor), archivedAt: null, import: { undoneAt: null } },
    orderBy: [{ role: "asc" }, { position: "asc" }],
    select: { id: true, claims: { where: { goneAt: null, isCheckable: true }, orderBy: { start: "asc" }, take: 1, select: { id: true } } },
  });
  const [claim] = document?.claims ?? [];
  if (!document) return at;
  return part === "claim" && claim ? claimAddress(dossierId, document.id, claim.id) : `${at}/documents/${document.id}`;
};
