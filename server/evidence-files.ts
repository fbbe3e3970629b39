import "server-only";
import { createHash, randomUUIDv7 } from "node:crypto";
import { plainId } from "./dossiers.ts";
import type { EvidenceRow } from "./evidence.ts";
import { db } from "./lib/db.ts";
import { storable } from "./lib/input.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isUnveiled } from "./second-reading/veil.ts";

/** A file as it is kept. */
export type ReadFile = { id: string; name: string; sha256: string; bytes: Uint8Array<ArrayBuffer> };

/** Bytes of one file: a scan or a mail, no film. */
const largest = 5 * 1024 * 1024;
const longestName = 200;

/** Reads a file that is brought as evidence and adds it to those that are to be kept; answers its row, or the sentence why it cannot be taken. */
export const readFile = async (file: File, files: ReadFile[]): Promise<EvidenceRow | string> => {
  const name = (file.name.split(/[\\/]/).at(-1) ?? "").trim();
  if (!name || name.length > longestName || !storable(name) || /\p{Cc}/u.test(name))
    return `The file needs a name of ${longestName} characters at most, without line breaks.`;
  if (!file.size) return `“${name}” is empty. Choose it again.`;
  if (file.size > largest) return `“${name}” is larger than 5 MB. Give its address, or a smaller copy.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = randomUUIDv7();
  files.push({ id, name, sha256, bytes });
  return { kind: "FILE", fileId: id, text: `${name} (${bytes.length} bytes, SHA-256 ${sha256})` };
};

/** A file that is evidence in a dossier of the actor's desks; not there for who reads its claim a second time and has not ruled yet. */
export const requireFile = async (actor: Actor, fileId: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> => {
  const claim = isUnveiled(actor);
  const shown = [
    { verdict: { claim } },
    { proposal: { claim } },
    { reading: { reading: { readerId: actor.id } } },
    { reading: { reading: { claim: { ...claim, verdicts: { some: {} } } } } },
  ];
  const file = await db.storedFile.findFirst({
    where: { id: plainId(fileId), dossier: deskScope(actor), evidence: { some: { OR: shown } } },
    select: { name: true, bytes: true },
  });
  if (!file) throw new NotThere("file");
  return file;
};
