import { createHash, randomUUID } from "node:crypto";
import { writeClient } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

const draftText =
  "Ferry sinks off Ness\n\nThe ferry Anna sank on Monday with 41 people on board.\n\nIt was the third wreck in a row.\n\nThe ferry Anna was old.\n";
const sourceText = "Harbour report\n\nThe ferry Anna went down with 14 people on board.\n";

/** What may be told otherwise: hostile words in the place of plain ones. */
export type Told = { title?: string; draft?: string; source?: string; quote?: string; otherQuote?: string; summary?: string };

/**
 * A dossier with a draft and a source, a claim in each, a flag between them and the point they differ on, straight into the database: what
 * tests of flags, corrections, sign-off and report start from. `quote` stands in the draft, `otherQuote` in the source.
 */
export const plantDossier = async (deskId: string, editor: Actor, told: Told = {}) => {
  const client = writeClient();
  const { title = "The Anna", draft = draftText, source = sourceText, quote = "41 people", otherQuote = "14 people" } = told;
  const dossier = await client.dossier.create({ data: { deskId, title, createdById: editor.id } });
  const brought = await client.import.create({ data: { dossierId: dossier.id, requestKey: randomUUID(), personId: editor.id } });
  const document = async (key: string, text: string, position: number) => {
    const role = position ? "SOURCE" : "DRAFT";
    const sha256 = createHash("sha256").update(text).digest("hex");
    const data = {
      dossierId: dossier.id,
      importId: brought.id,
      key,
      title: `${title}, ${key}`,
      role,
      position,
      outlet: "Ness Courier",
      published: "2026-03-04",
    } as const;
    return (await client.document.create({ data: { ...data, versions: { create: { number: 1, text, sha256 } } } })).id;
  };
  const draftId = await document("draft", draft, 0);
  const sourceId = await document("source", source, 1);
  const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words });
  const [at, otherAt] = [place(draft, quote), place(source, otherQuote)];
  const claim = async (documentId: string, spot: typeof at) => {
    const data = {
      dossierId: dossier.id,
      documentId,
      key: randomUUID(),
      kind: "FIGURE",
      facts: [],
      sentenceStart: spot.start,
      sentenceEnd: spot.end,
      ...spot,
    } as const;
    return (await client.claim.create({ data })).id;
  };
  const claimId = await claim(draftId, at);
  const otherClaimId = await claim(sourceId, otherAt);
  const flag = await client.flag.create({
    data: {
      dossierId: dossier.id,
      key: randomUUID(),
      check: "figure",
      relation: "CONFLICT",
      severity: "ERROR",
      summary: told.summary ?? `“${quote}” against “${otherQuote}”: 41 is not 14.`,
      suggestion: otherQuote,
      reference: { entry: "anna", source: "Register of ships" },
      sides: {
        create: [
          { ordinal: 0, documentId: draftId, claimId, ...at, value: "41" },
          { ordinal: 1, documentId: sourceId, claimId: otherClaimId, ...otherAt, value: "14" },
        ],
      },
    },
  });
  await client.point.create({
    data: {
      dossierId: dossier.id,
      key: randomUUID(),
      label: "people on board the Anna",
      kind: "FIGURE",
      state: "DIFFER",
      sides: {
        create: [
          { ordinal: 0, value: "41", origins: 1, claims: { create: { claimId } } },
          { ordinal: 1, value: "14", origins: 1, claims: { create: { claimId: otherClaimId } } },
        ],
      },
    },
  });
  return { dossierId: dossier.id, draftId, sourceId, claimId, otherClaimId, flagId: flag.id };
};

/** A verdict with one piece of evidence, straight into the database. */
export const plantVerdict = (
  claimId: string,
  editor: Actor,
  given: { note?: string; evidence?: string; ruling?: "CONFIRMED" | "ON_AUTHOR"; at?: Date } = {},
) =>
  writeClient().verdict.create({
    data: {
      claimId,
      sequence: 1,
      ruling: given.ruling ?? "CONFIRMED",
      method: "CALLED",
      note: given.note ?? null,
      asOf: new Date("2026-03-05"),
      personId: editor.id,
      ...(given.at ? { createdAt: given.at } : {}),
      evidence: { create: { kind: "CALL", text: given.evidence ?? "Harbour master, by telephone" } },
    },
  });
