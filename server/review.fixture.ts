import { randomUUID } from "node:crypto";
import { anchorAt } from "./analysis/anchors.ts";
import { writeClient } from "./lib/db.ts";
import { plantPeople } from "./people.fixture.ts";

/** A dossier with a draft, a source and claims in the draft, straight into the database: what tests of the review start from. */
export const plantClaims = async () => {
  const people = await plantPeople();
  const client = writeClient();
  const dossierOf = (deskId: string, personId: string) =>
    client.dossier.create({ data: { deskId, title: "Talks", createdById: personId } });
  const { id: dossierId } = await dossierOf(people.deskId, people.editor.id);
  const other = await dossierOf(people.otherDeskId, people.stranger.id);

  const bring = async (dossier: string, personId: string, key: string, role: "DRAFT" | "SOURCE", text: string) => {
    const made = await client.import.create({ data: { dossierId: dossier, personId, requestKey: randomUUID() } });
    const data = { dossierId: dossier, importId: made.id, key, title: key, role, position: 0 };
    const { id } = await client.document.create({ data });
    const version = await client.documentVersion.create({ data: { documentId: id, number: 1, text, sha256: "0".repeat(64) } });
    return { id, text, versionId: version.id };
  };
  const draft = await bring(
    dossierId,
    people.editor.id,
    "draft",
    "DRAFT",
    "Ministers met for the third consecutive year. Ann Lee spoke to 12 people. It rained.\n".repeat(30),
  );
  const source = await bring(dossierId, people.editor.id, "source", "SOURCE", "Ministers met for the second consecutive year.\n");
  const elsewhere = await bring(other.id, people.stranger.id, "elsewhere", "SOURCE", "Nobody of the other desk may see this.\n");

  const line = draft.text.indexOf("\n") + 1;
  let lines = 0;
  /** A claim on some words of the n-th line. */
  const claimOn = async (n: number, words: string, kind: "STATEMENT" | "FIGURE" | "NAME_TITLE" | "SERIES", sentence: string) => {
    const [start, sentenceStart] = [n * line + draft.text.indexOf(words), n * line + draft.text.indexOf(sentence)];
    const place = { start, end: start + words.length };
    return client.claim.create({
      data: {
        dossierId,
        documentId: draft.id,
        key: randomUUID(),
        kind,
        quote: words,
        ...place,
        sentenceStart,
        sentenceEnd: sentenceStart + sentence.length,
        facts: [],
        anchors: { create: { versionId: draft.versionId, ordinal: 0, ...anchorAt(draft.text, place.start, place.end) } },
      },
    });
  };
  const newClaim = () => claimOn(lines++, "third consecutive year", "SERIES", "Ministers met for the third consecutive year.");
  const newSentence = async () => {
    const [n, sentence] = [lines++, "Ann Lee spoke to 12 people."];
    return {
      statement: await claimOn(n, sentence, "STATEMENT", sentence),
      name: await claimOn(n, "Ann Lee", "NAME_TITLE", sentence),
      figure: await claimOn(n, "12 people", "FIGURE", sentence),
      next: await claimOn(n, "It rained.", "STATEMENT", "It rained."),
    };
  };
  const claims = [await newClaim(), await newClaim(), await newClaim()] as const;
  return { ...people, dossierId, draft, source, elsewhere, claims, newClaim, newSentence };
};
