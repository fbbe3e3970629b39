import { parse as parseCsv } from "csv-parse/sync";
import { marked } from "marked";
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import { beforeAll, expect, test } from "vitest";
import { withConnection } from "../scripts/postgres/connect.mjs";
import { openTestDatabase } from "../scripts/test-database.ts";
import { findBrokenLink } from "./audit.ts";
import { approveCorrection, withdrawCorrection, writeCorrection } from "./corrections.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { fromCsvCell } from "./export/inert.ts";
import { layOut, seal } from "./export/json.ts";
import { exportFormats } from "./export/names.ts";
import { whole } from "./export/pieces.ts";
import { verifyReport } from "./export/verify.ts";
import { decideFlag } from "./flag-decisions.ts";
import { requireFlag } from "./flags.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import { verifyTrail } from "./reports/verify-trail.ts";
import { exportReport, type Report, reportOf } from "./reports.ts";
import { reopen, signOff } from "./sign-off.ts";
import { markUntouched } from "./untouched.ts";

const { ownerUrl } = await openTestDatabase();
const { editor, reviewer, stranger, deskId } = await plantPeople();

const nasty = `=HYPERLINK("http://x","y") | <script>alert(1)</script> \u202edesrever\u202c **b** [a](javascript:1) "q", 'p'`;
const secret = "kept inside: the stringer’s name";

/** A dossier in which every field that people write holds something hostile, signed off. */
const hostile = async () => {
  const draft = `Ferry sinks off Ness\n\n${nasty} said so.\n`;
  const planted = await plantDossier(deskId, editor, { title: `Ferry ${nasty}`, draft, quote: nasty, summary: `Flag ${nasty}` });
  const { dossierId, draftId, claimId, otherClaimId, flagId } = planted;
  await plantVerdict(claimId, editor, { note: `Note ${nasty}`, evidence: nasty });
  await plantVerdict(otherClaimId, editor, { ruling: "ON_AUTHOR" });
  const { seen } = await requireFlag(editor, flagId);
  await decideFlag(editor, { flagId, outcome: "CQ", reason: `Reason ${nasty}`, seen });
  const fields = {
    documentId: draftId,
    severity: "ERROR",
    kind: "FIGURE",
    cause: secret,
    flagId: null,
    claimId: null,
    asPublished: nasty,
  } as const;
  const { id } = await writeCorrection(editor, dossierId, {
    ...fields,
    type: "CORRECTION",
    shouldRead: `+${nasty}`,
    why: `@${nasty}`,
    notice: `-${nasty}`,
    claimId,
  });
  await approveCorrection(editor, { correctionId: id, seen: 1 });
  const taken = await writeCorrection(editor, dossierId, { ...fields, type: "CHANGE", shouldRead: "x", why: "y", notice: "" });
  await withdrawCorrection(editor, { correctionId: taken.id, seen: 1 });
  await markUntouched(editor, dossierId, { documentId: draftId, start: 0, end: 10_000, asOf: "2026-03-05" });
  await signOff(editor, dossierId, { seen: (await reportOf(editor, dossierId)).contentHash, note: `Signed ${nasty}` });
  return planted;
};

let planted: Awaited<ReturnType<typeof hostile>>;
let report: Report;
const files = { html: "", md: "", csv: "", json: "" };
beforeAll(async () => {
  planted = await hostile();
  report = await reportOf(editor, planted.dossierId);
  for (const format of exportFormats) files[format] = whole((await exportReport(editor, planted.dossierId, format)).pieces());
});

const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node[] => [
  node,
  ...("childNodes" in node ? node.childNodes.flatMap(walk) : []),
];
const elements = (page: string) => walk(parseHtml(page)).filter((n): n is DefaultTreeAdapterTypes.Element => "tagName" in n);
const textOf = (node: DefaultTreeAdapterTypes.Node) =>
  walk(node)
    .map((n) => (n.nodeName === "#text" && "value" in n ? n.value : ""))
    .join("");
const shown = nasty.replace("\u202e", "[U+202E]").replace("\u202c", "[U+202C]");

test("the report has what was found and ruled", () => {
  const { content } = report;
  expect(report).toMatchObject({
    format: "stet-report",
    version: 1,
    signature: { by: "Edda Nyman", note: `Signed ${nasty}`, contentHash: report.contentHash },
  });
  expect(content.head).toMatchObject({ dossier: `Ferry ${nasty}`, checkers: [{ name: "Edda Nyman", verdicts: 4, decisions: 1 }] });
  expect(content.head.documents).toMatchObject([
    { key: "draft", role: "draft", isUnderCheck: true, version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { key: "source", role: "source", isUnderCheck: false },
  ]);
  expect(content.summary).toEqual({
    claims: { unchecked: 0, inProgress: 0, checked: 1, needsRecheck: 0 },
    rulings: { CONFIRMED: 1 },
    flags: { CQ: 1 },
    corrections: { approved: 1, withdrawn: 1 },
    points: { DIFFER: 1 },
  });
  expect(content.corrections[0]).toMatchObject({
    number: 1,
    place: "paragraph 1",
    asPublished: nasty,
    shouldRead: `+${nasty}`,
    why: `@${nasty}`,
    notice: `-${nasty}`,
    claim: 2,
    approvedBy: "Edda Nyman",
    evidence: [{ kind: "CALL", text: nasty }],
  });
  expect(content.points[0]).toMatchObject({
    label: "people on board the Anna",
    sides: [{ value: "41", passages: [{ document: "draft", claim: 2 }] }, { value: "14" }],
  });
  expect(content).toMatchObject({ unresolved: { claims: [], onAuthor: [], flags: [] }, dismissed: [1], notices: [1] });
  expect(content.claims[1]).toMatchObject({
    number: 2,
    words: nasty,
    line: 3,
    progress: "checked",
    verdicts: [{ note: `Note ${nasty}`, asOf: "2026-03-05" }],
  });
  expect(report.trail.entries.at(-1)).toMatchObject({ action: "dossier.signedOff", says: "Edda Nyman signed the dossier off." });
  expect(report.trail.entries.map((e) => e.says)).toContain("Edda Nyman decided a flag: no. 1.");
});

test("an export is an act, and its bytes do not depend on it", async () => {
  for (const format of exportFormats) expect(whole((await exportReport(editor, planted.dossierId, format)).pieces())).toBe(files[format]);
  const entries = await db.auditEntry.findMany({
    where: { chain: planted.dossierId },
    orderBy: { sequence: "asc" },
    include: { detail: true },
  });
  expect(entries.filter((e) => e.action === "report.exported").length).toBeGreaterThanOrEqual(8);
  expect(entries.at(-1)?.detail?.data).toMatchObject({ format: "json", contentHash: report.contentHash });
  expect(findBrokenLink(entries.map(({ detail, ...e }) => ({ ...e, data: detail?.data })))).toBeNull();
});

test("every file carries the content hash and the head of the audit trail, and nothing internal", () => {
  for (const format of exportFormats) {
    expect(files[format]).toContain(report.contentHash);
    expect(files[format]).toContain(report.trail.head);
    for (const inner of [secret, editor.email, reviewer.email, "@stet.example", "Culture "]) expect(files[format]).not.toContain(inner);
  }
});

test("names and types of the files are inert", async () => {
  const made = await Promise.all(exportFormats.map((format) => exportReport(editor, planted.dossierId, format)));
  for (const { name } of made) expect(name).toMatch(/^ferry-[a-z0-9-]{1,54}-(report|corrections)\.(html|md|csv|json)$/);
  expect(made.map((f) => f.type.split(";")[0])).toEqual(["text/html", "text/markdown", "text/csv", "application/json"]);
});

test("CSV: another reader gets the table, no cell is a formula, and every value comes back", () => {
  expect(files.csv.startsWith("\ufeffno,") || files.csv.startsWith('\ufeff"no",')).toBe(true);
  const rows = parseCsv(files.csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2);
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const first = Object.fromEntries(Object.entries(rows[0] ?? {}).map(([k, v]) => [k, fromCsvCell(v)]));
  expect(first).toMatchObject({
    no: "1",
    document: "draft",
    where: "paragraph 1",
    as_published: nasty,
    should_read: `+${nasty}`,
    why: `@${nasty}`,
    notice: `-${nasty}`,
    severity: "Must fix",
    state: "Approved",
    content_hash: report.contentHash,
    audit_head: report.trail.head,
  });
  expect(rows[1]?.state).toBe("Taken back");
});

test("HTML: a browser’s parser finds the words and nothing that acts", () => {
  const all = elements(files.html);
  const tags = new Set(all.map((e) => e.tagName));
  for (const tag of ["script", "img", "iframe", "link", "object", "form", "base"]) expect(tags).not.toContain(tag);
  const attributes = all.flatMap((e) => e.attrs);
  expect(attributes.filter((a) => a.name.startsWith("on") || a.name === "style" || a.name === "src")).toEqual([]);
  expect(attributes.filter((a) => a.name === "href")).toEqual([]);
  const cells = all.filter((e) => e.tagName === "td").map(textOf);
  expect(cells).toContain(shown);
  expect(cells).toContain(`+${shown}`);
  expect(all.filter((e) => e.tagName === "h2").map(textOf)).toEqual([
    "1 Dossier",
    "2 Summary",
    "3 Corrections",
    "4 Differences between documents",
    "5 Unresolved and on author",
    "6 Dismissed and CQ",
    "7 Notices",
    "8 Evidence and audit trail",
  ]);
  expect(textOf(parseHtml(files.html))).toContain("Signed off by Edda Nyman");
  expect(files.html).not.toMatch(/[\u202a-\u202e]/);
});

test("Markdown: tables keep their columns, nothing becomes a tag or a link", async () => {
  const all = elements(await marked.parse(files.md, { gfm: true }));
  expect(all.filter((e) => ["script", "a", "img"].includes(e.tagName))).toEqual([]);
  const tables = all.filter((e) => e.tagName === "table");
  for (const table of tables) {
    const rows = walk(table).filter((n): n is DefaultTreeAdapterTypes.Element => "tagName" in n && n.tagName === "tr");
    const widths = rows.map((row) => row.childNodes.filter((n) => n.nodeName === "td" || n.nodeName === "th").length);
    expect(new Set(widths).size).toBe(1);
  }
  const cells = all.filter((e) => e.tagName === "td").map(textOf);
  expect(cells).toContain(shown);
  expect(cells).toContain(`+${shown}`);
});

test("JSON comes back as it was, and proves itself", () => {
  const { seal, ...rest } = JSON.parse(files.json);
  expect(rest).toEqual(JSON.parse(JSON.stringify(report)));
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  expect(verifyReport(files.json)).toMatchObject({ isWhole: true });
});

test("an unsigned report says so in every form", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  const bodies = await Promise.all(exportFormats.map(async (format) => whole((await exportReport(editor, dossierId, format)).pieces())));
  const [page, md, csv, json] = bodies as [string, string, string, string];
  expect(textOf(parseHtml(page))).toContain("Not signed off");
  expect(md).toContain("Not signed off");
  expect(parseCsv(csv, { bom: true, columns: true })).toMatchObject([{ no: "", signed_off: "not signed off" }]);
  expect(JSON.parse(json)).toMatchObject({ signature: null, content: { unresolved: { claims: [1], flags: [1] } } });
  expect(verifyReport(json)).toMatchObject({ isWhole: true });
});

test("reviewers read the report and may not export it; to another desk nothing is there", async () => {
  const { dossierId } = planted;
  const count = () => db.auditEntry.count({ where: { chain: dossierId } });
  const before = await count();
  expect((await reportOf(reviewer, dossierId)).contentHash).toBe(report.contentHash);
  await expect(reportOf(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
  for (const format of exportFormats) {
    await expect(exportReport(reviewer, dossierId, format)).rejects.toThrow("Editors of a desk export the report.");
    await expect(exportReport(stranger, dossierId, format)).rejects.toBeInstanceOf(NotThere);
    await expect(exportReport(editor, "a\0b", format)).rejects.toBeInstanceOf(NotThere);
  }
  expect(await count()).toBe(before);
});

test("the whole trail is walked in the database, and a change that went around the app is found", async () => {
  const { dossierId } = planted;
  expect(await verifyTrail(reviewer, dossierId)).toMatchObject({ isWhole: true, text: expect.stringContaining("unbroken") });
  await expect(verifyTrail(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
  const other = await plantDossier(deskId, editor);
  await decideFlag(editor, { flagId: other.flagId, outcome: "CQ", reason: "x", seen: (await requireFlag(editor, other.flagId)).seen });
  await withConnection(ownerUrl, async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query(
      `update "AuditDetail" set data = '{"reason":"y"}' where "entryId" in (select id from "AuditEntry" where chain = $1)`,
      [other.dossierId],
    );
  });
  expect(await verifyTrail(editor, other.dossierId)).toMatchObject({
    isWhole: false,
    text: expect.stringContaining("broken at entry 1 (flag.decided"),
  });
});

test("any change of one bit in an exported file is found", () => {
  const bytes = Buffer.from(files.json);
  const step = Math.max(1, Math.floor(bytes.length / 400));
  for (let at = 0; at < bytes.length; at += step) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
    expect(verifyReport(changed.toString()).isWhole, `bit at ${at}`).toBe(false);
  }
});

test("a forged file is found although it is well written", async () => {
  const forge = (change: (r: Report) => void) => {
    const forged = JSON.parse(files.json) as Report;
    change(forged);
    return verifyReport(whole(layOut(seal(forged))))
      .lines.filter((l) => !l.isGood)
      .map((l) => l.text);
  };
  expect(forge((r) => Object.assign(r.content.head, { desk: "Other" }))).toEqual([expect.stringMatching(/^The content was changed/)]);
  expect(forge((r) => Object.assign(r.signature ?? {}, { by: "Somebody" }))).toEqual([
    "The signature was changed: the audit trail covers another one.",
  ]);
  expect(forge((r) => Object.assign(r, { signature: null }))).toEqual(["The signature was taken out: the audit trail ends signed off."]);
  expect(forge((r) => r.trail.entries.pop())).toContain("The audit trail does not end at the head that is named.");
  expect(forge((r) => Object.assign(r.trail.entries[0] ?? {}, { subject: "flag:x" }))).toContain("The audit trail is broken at entry 1.");
  expect(verifyReport("{").lines[0]?.text).toBe("This is no JSON file.");
  expect(verifyReport("null").isWhole).toBe(false);
  expect(verifyReport('{"format":"stet-report","version":2,"content":{},"trail":{"entries":[]}}').lines[0]?.text).toContain("format 2");
  await reopen(editor, planted.dossierId, "To be looked at again.");
  expect(verifyReport(whole((await exportReport(editor, planted.dossierId, "json")).pieces()))).toMatchObject({ isWhole: true });
});
