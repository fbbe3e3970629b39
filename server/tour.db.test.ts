import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { createDossier } from "./dossiers.ts";
import { NotThere } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import { getTour, getTourStep, goOnTour, leaveTour } from "./tour.ts";
import { tourSteps } from "./tour-steps.ts";

await openTestDatabase();
const { deskId, editor, reviewer, stranger } = await plantPeople();

test("without a dossier with a document the tour says what to do first", async () => {
  await createDossier(editor, { deskId, title: "Empty" });
  await expect(goOnTour(editor, { step: 0 })).rejects.toThrow(/Begin a dossier and bring in a text/);
});

test("it is offered once, goes from step to step in one dossier, is left, and can be taken up again", async () => {
  const [{ dossierId, draftId, claimId }, other] = [await plantDossier(deskId, editor), await plantDossier(deskId, editor)];
  expect(await getTour(editor, dossierId)).toEqual({ isOffered: true });
  const addresses = [];
  for (const step of tourSteps.keys()) addresses.push((await goOnTour(editor, { dossierId, step })).address);
  const [at, document] = [`/dossiers/${dossierId}`, `/dossiers/${dossierId}/documents/${draftId}`];
  const claim = `${document}?claim=${claimId}#claim-${claimId}`;
  expect(addresses).toEqual([at, document, claim, claim, `${at}/flags`, `${at}/sign-off`]);
  await goOnTour(editor, { dossierId, step: 2 });
  expect(await getTour(editor, dossierId)).toMatchObject({ isOffered: false, step: 2, of: 6, address: claim });
  expect(await getTour(editor, other.dossierId)).toBeNull();
  await leaveTour(editor, dossierId);
  expect(await getTour(editor, dossierId)).toBeNull();
  expect(await getTour(editor, other.dossierId)).toBeNull();
  expect(await getTourStep(editor)).toBe(2);
  expect((await goOnTour(editor, { step: 2 })).address).toBe(claim);
});

test("declined, it is not offered again; a stranger has no tour of this desk", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  await leaveTour(reviewer, dossierId);
  expect(await getTour(reviewer, dossierId)).toBeNull();
  await expect(goOnTour(stranger, { dossierId, step: 0 })).rejects.toThrow(NotThere);
  await expect(leaveTour(stranger, dossierId)).rejects.toThrow(NotThere);
  await expect(goOnTour(reviewer, { dossierId, step: 99 })).rejects.toThrow(/damaged/);
});
