"use server";

import { importDocuments, importFiles } from "#server/imports";
import { formAction } from "#server/lib/form-action";
import { pasteSchema, uploadSchema } from "./schema.ts";

export const bringInPasted = formAction(pasteSchema, async (actor, { dossierId, requestKey, ...input }) => {
  const { importId } = await importDocuments(actor, dossierId, requestKey, [input]);
  return { to: `/dossiers/${dossierId}/import/${importId}` };
});

export const bringInFiles = formAction(uploadSchema, async (actor, { dossierId, requestKey, uploads }) => {
  const files = await Promise.all(uploads.map(async ({ file, details }) => ({ name: file.name, bytes: await file.bytes(), details })));
  const { importId } = await importFiles(actor, dossierId, requestKey, files);
  return { to: `/dossiers/${dossierId}/import/${importId}` };
});
