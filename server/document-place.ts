import "server-only";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { cutSheets, sheetAt } from "./sheets.ts";

/** The address of a place in a document's current text, which opens at its line. `offset`: UTF-16. NotThere to strangers. */
export const addressOfPlace = async (actor: Actor, documentId: string, offset: number): Promise<string> => {
  const document = await db.document.findFirst({
    where: { id: plainId(documentId), dossier: deskScope(actor), import: { undoneAt: null } },
    select: { id: true, dossierId: true, versions: { orderBy: { number: "desc" }, take: 1, select: { text: true } } },
  });
  if (!document) throw new NotThere("document");
  const sheet = sheetAt(cutSheets(document.versions[0]?.text ?? ""), offset);
  const line = sheet.lines.findLast((l) => l.start <= offset) ?? sheet.lines[0];
  const at = `/dossiers/${document.dossierId}/documents/${document.id}`;
  return `${at}${sheet.number > 1 ? `/sheets/${sheet.number}` : ""}${line ? `#line-${line.number}` : ""}`;
};
