import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { requireFile } from "./evidence-files.ts";
import { whole } from "./export/pieces.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import { exportReport } from "./reports.ts";
import { askSecondReading, giveSecondReading } from "./second-readings.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
const { deskId, editor, secondEditor, reviewer, stranger } = await plantPeople();
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 10]);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const scan = (name = "crew list ’26.pdf", content: BlobPart = bytes) => new File([content], name, { type: "text/html" });
const ruling = { ruling: "CONFIRMED", method: "READ_DOCUMENT", asOf: "2026-03-05" } as const;
const fileOn = (claimId: string) => db.evidence.findFirstOrThrow({ where: { kind: "FILE", verdict: { claimId } } });

test("each kind of evidence is kept with its fields, shown on the card, and told by every form of the report", async () => {
  const { dossierId, draftId, sourceId, claimId } = await plantDossier(deskId, editor);
  await recordVerdict(editor, {
    ...ruling,
    claimId,
    seen: 0,
    evidence: [
      { kind: "PASSAGE", documentId: sourceId, words: "14 people on board" },
      { kind: "ADDRESS", address: "https://harbour.example/crew", archiveAddress: "https://archive.example/crew" },
      { kind: "FILE", file: scan() },
      { kind: "CALL", text: "Harbour master, Monday" },
      { kind: "CALCULATION", formula: "28 + 13", result: "41" },
      { kind: "NOTE", text: "Seen in the log" },
    ],
  });
  const told = ["14 people on board", "https://archive.example/crew", sha256, "Harbour master, Monday", "28 + 13 = 41", "Seen in the log"];
  const card = JSON.stringify((await getClaimCard(reviewer, draftId, claimId))?.verdicts[0]?.evidence);
  for (const words of told) expect(card).toContain(words);
  for (const format of ["html", "md", "json"] as const) {
    const body = whole((await exportReport(editor, dossierId, format)).pieces());
    for (const words of told) expect(body.replaceAll("\\", ""), format).toContain(words);
  }
  const { fileId } = await fileOn(claimId);
  const kept = await requireFile(reviewer, fileId ?? "");
  expect([kept.name, new Uint8Array(kept.bytes)]).toEqual(["crew list ’26.pdf", bytes]);
  await expect(requireFile(stranger, fileId ?? "")).rejects.toThrow(NotThere);
  await expect(requireFile(editor, "no\0where")).rejects.toThrow(NotThere);
});

test("what cannot be taken is said at its field, and nothing is kept", async () => {
  const { dossierId, claimId } = await plantDossier(deskId, editor);
  const wrong = [
    [scan("a.pdf", ""), "“a.pdf” is empty. Choose it again."],
    [scan("big.pdf", new Uint8Array(5 * 1024 * 1024 + 1)), "“big.pdf” is larger than 5 MB. Give its address, or a smaller copy."],
    [scan("two\nlines"), "The file needs a name of 200 characters at most, without line breaks."],
    [scan("a\0b"), "The file needs a name of 200 characters at most, without line breaks."],
    [scan("x".repeat(201)), "The file needs a name of 200 characters at most, without line breaks."],
  ] as const;
  for (const [file, text] of wrong) {
    const refused = await recordVerdict(editor, { ...ruling, claimId, seen: 0, evidence: [{ kind: "FILE", file, field: "file" }] }).catch(
      (e) => e,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused.reasons).toEqual([{ field: "file", text }]);
  }
  const half = [
    { kind: "FILE" as const, file: scan() },
    { kind: "ADDRESS" as const, address: "javascript:1" },
  ];
  await expect(recordVerdict(editor, { ...ruling, claimId, seen: 0, evidence: half })).rejects.toBeInstanceOf(Refusal);
  expect(await db.storedFile.count({ where: { dossierId } })).toBe(0);
});

test("a path that a browser sends is no part of the name", async () => {
  const { claimId } = await plantDossier(deskId, editor);
  await recordVerdict(editor, { ...ruling, claimId, seen: 0, evidence: [{ kind: "FILE", file: scan("C:\\papers\\..\\list.pdf") }] });
  expect((await fileOn(claimId)).text).toMatch(/^list\.pdf \(7 bytes, SHA-256 /);
});

test("a second reader does not get the file of the first verdict, nor anybody that of a reading before there is one", async () => {
  const { claimId } = await plantDossier(deskId, editor);
  await askSecondReading(secondEditor, { claimId, readerId: reviewer.id, reason: null });
  await giveSecondReading(reviewer, { claimId, ...ruling, evidence: [{ kind: "FILE", file: scan() }] });
  const given = await db.evidence.findFirstOrThrow({ where: { kind: "FILE", reading: { reading: { claimId } } } });
  expect((await requireFile(reviewer, given.fileId ?? "")).name).toBe("crew list ’26.pdf");
  await expect(requireFile(editor, given.fileId ?? "")).rejects.toThrow(NotThere);
  const other = await plantDossier(deskId, editor);
  await recordVerdict(editor, { ...ruling, claimId: other.claimId, seen: 0, evidence: [{ kind: "FILE", file: scan() }] });
  await askSecondReading(editor, { claimId: other.claimId, readerId: secondEditor.id, reason: null });
  const { fileId } = await fileOn(other.claimId);
  await expect(requireFile(secondEditor, fileId ?? "")).rejects.toThrow(NotThere);
  expect((await requireFile(reviewer, fileId ?? "")).name).toBe("crew list ’26.pdf");
});
