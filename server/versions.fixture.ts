import { randomUUID } from "node:crypto";
import { createDossier } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db } from "./lib/db.ts";
import type { plantPeople } from "./people.fixture.ts";
import { recordVerdict } from "./verdicts.ts";
import { bringInVersion } from "./versions.ts";

export const [oslo, lee, end] = [
  "Ministers met in Oslo for the third consecutive year on Monday.",
  "Ann Lee, the harbour master, spoke to 12 people about the old pier.",
  "Who would have thought of such a day?",
];
export const first = `The harbour of Ness\n\n${oslo} ${lee}\n\n${end}`;

/** A dossier with a draft and a source, read by the engine; `rule` confirms the claim on some words of the draft, `bring` brings in its next version. */
export const openVersions = async (world: Awaited<ReturnType<typeof plantPeople>>, text = first) => {
  const { id: dossierId } = await createDossier(world.editor, { deskId: world.deskId, title: "Versions" });
  const { importId } = await importDocuments(world.editor, dossierId, randomUUID(), [
    { id: "draft", text, published: "2024-07-12", role: "draft" },
    { id: "source", text: "Ministers met in Oslo for the second consecutive year on Monday.", published: "2024-07-12" },
  ]);
  const document = await db.document.findFirstOrThrow({ where: { dossierId, key: "draft" } });
  const claimOn = (quote: string, kind?: "STATEMENT" | "FIGURE") =>
    db.claim.findFirstOrThrow({
      where: { documentId: document.id, quote, ...(kind ? { kind } : {}) },
      include: { verdicts: true, fates: true, anchors: true },
    });
  const rule = async (quote: string) => {
    const claim = await claimOn(quote);
    const evidence = [{ kind: "CALL" as const, text: "Harbour master, by telephone" }];
    await recordVerdict(world.editor, { claimId: claim.id, seen: 0, ruling: "CONFIRMED", method: "CALLED", asOf: "2024-07-13", evidence });
    return claim;
  };
  const bring = (later: string, seen = 1, actor = world.editor) =>
    bringInVersion(actor, dossierId, { documentId: document.id, text: later, seen });
  const claim = (id: string) =>
    db.claim.findUniqueOrThrow({ where: { id }, include: { fates: { orderBy: { sequence: "asc" } }, anchors: true, verdicts: true } });
  const list = () => db.claim.findMany({ where: { documentId: document.id }, orderBy: { id: "asc" } });
  return { dossierId, importId, documentId: document.id, claimOn, rule, bring, claim, list };
};
