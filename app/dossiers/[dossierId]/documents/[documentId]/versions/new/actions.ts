"use server";

import { sha256 } from "#server/audit";
import { readTextFile } from "#server/import/uploads";
import { formAction } from "#server/lib/form-action";
import { bringInVersion, previewVersion } from "#server/versions";
import { versionSchema } from "./schema.ts";

/** Shows what the text would change; brings it in when it is the one that was looked at. */
export const look = formAction(versionSchema, async (actor, { dossierId, documentId, seen, chosen, kept, pasted, act, ...form }) => {
  const file = chosen && { name: chosen.name, text: readTextFile(chosen.name, await chosen.bytes()) };
  const text = file?.text ?? kept ?? pasted;
  if (act === "bring" && form.previewed === sha256(text)) {
    await bringInVersion(actor, dossierId, { documentId, text, seen });
    return { to: `/dossiers/${dossierId}/documents/${documentId}` };
  }
  const preview = await previewVersion(actor, dossierId, documentId, text);
  const exact = file || kept !== null ? JSON.stringify(text) : "";
  return { shown: preview, values: { exact, fileName: file?.name ?? form.fileName } };
});
