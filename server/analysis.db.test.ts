import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Claim, Finding, Result } from "#engine";
import { openTestDatabase } from "../scripts/test-database.ts";
import { anchorAt } from "./analysis/anchors.ts";
import { listCurrentTexts } from "./analysis/texts.ts";
import { readDossierAgain, storeResult } from "./analysis.ts";
import { createDossier } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

/** A dossier of two texts. `store` writes a result of the engine over it, `look` gives all rows that a reading may touch. */
const openDossier = async (texts: [string, string]) => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "Two texts" });
  await importDocuments(
    world.editor,
    id,
    randomUUID(),
    texts.map((text, i) => ({ id: "ab"[i], text, published: "2024-07-12", role: i ? "source" : ("draft" as const) })),
  );
  const store = (result: Result) =>
    writeClient().$transaction(async (tx) => storeResult(tx, id, await listCurrentTexts(tx, id), result), { timeout: 60_000 });
  const again = () => writeClient().$transaction((tx) => readDossierAgain(tx, id), { timeout: 60_000 });
  const look = () =>
    writeClient().$queryRaw`
      select c.xmin::text x, c.id, null as ordinal from "Claim" c where "dossierId" = ${id}
      union all select a.xmin::text, a.id, a.ordinal from "Anchor" a join "Claim" c on c.id = a."claimId" where c."dossierId" = ${id}
      union all select p.xmin::text, p.id, null from "Point" p where "dossierId" = ${id}
      union all select s.xmin::text, s.id, s.ordinal from "PointSide" s join "Point" p on p.id = s."pointId" where p."dossierId" = ${id}
      union all select s.xmin::text, s.id, null from "Support" s where "dossierId" = ${id}
      union all select f.xmin::text, f.id, null from "Flag" f where "dossierId" = ${id}
      union all select s.xmin::text, s.id, s.ordinal from "FlagSide" s join "Flag" f on f.id = s."flagId" where f."dossierId" = ${id}
      order by id`;
  return { id, store, again, look };
};

const first = "The ministers met in Oslo. They met for the third year.";
const second = "Ministers met in Oslo again. It was the second year. It was the second year.";

const claim = (document: "a" | "b", quote: string, more: Partial<Claim> = {}): Claim => {
  const start = (document === "a" ? first : second).indexOf(quote);
  const span = { start, end: start + quote.length };
  return { id: `${document} ${quote}`, document, quote, ...span, kind: "series", sentence: span, checkable: true, facts: [], ...more };
};

const side = (document: "a" | "b", quote: string) => {
  const { start, end } = claim(document, quote);
  return { document, quote, start, end, value: quote };
};

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: "the years",
  check: "series",
  relation: "conflict",
  severity: "error",
  summary: "“third year” is not “second year”.",
  spans: [side("a", "third year"), side("b", "second year")],
  ...more,
});

const result = (more: Partial<Result> = {}): Result => ({
  engine: "test",
  documents: [],
  claims: [
    claim("a", "They met for the third year.", { kind: "statement" }),
    claim("a", "third year", { facts: [{ type: "series", value: { ordinal: 3, consecutive: false, first: "2022" } }] }),
    claim("b", "second year", { also: [{ start: second.lastIndexOf("second year"), end: second.lastIndexOf("second year") + 11 }] }),
  ],
  findings: [finding(), finding({ id: "the place", relation: "agreement", severity: "note", spans: [side("a", "third year")] })],
  points: [
    {
      id: "year",
      label: "year of the meeting",
      kind: "series",
      claims: ["a third year", "b second year"],
      sides: [
        { value: "third", claims: ["a third year"], origins: 1 },
        { value: "second", claims: ["b second year"], origins: 1 },
      ],
      state: "differ",
    },
  ],
  ...more,
});

const flagOf = (dossierId: string) =>
  db.flag.findFirstOrThrow({ where: { dossierId, key: "the years" }, include: { sides: { orderBy: { ordinal: "asc" } } } });
const claimOf = (dossierId: string, quote: string) =>
  db.claim.findFirstOrThrow({ where: { dossierId, quote, key: { contains: quote } }, include: { anchors: true } });

test("a result becomes claims with anchors, points with sides, supports and flags", async () => {
  const { id, store } = await openDossier([first, second]);
  await store(result());
  const series = await claimOf(id, "second year");
  expect(series.anchors.map((a) => [a.ordinal, a.start, a.prefix, a.suffix])).toEqual(
    [
      [0, 40, "sters met in Oslo again. It was the ".slice(-32), ". It was the second year."],
      [1, 64, "s the second year. It was the ".slice(-32).padStart(0), "."],
    ].map(([ordinal, start, , suffix]) => [ordinal, start, second.slice(Math.max(0, Number(start) - 32), Number(start)), suffix]),
  );
  const point = await db.point.findFirstOrThrow({
    where: { dossierId: id, key: "year" },
    include: { sides: { include: { claims: true }, orderBy: { ordinal: "asc" } } },
  });
  expect(point).toMatchObject({ label: "year of the meeting", kind: "SERIES", state: "DIFFER" });
  expect(point.sides.map((s) => [s.value, s.origins, s.claims.length])).toEqual([
    ["third", 1, 1],
    ["second", 1, 1],
  ]);
  const flag = await flagOf(id);
  expect(flag).toMatchObject({ relation: "CONFLICT", severity: "ERROR", check: "series" });
  expect(flag.sides.map((s) => s.claimId)).toEqual([(await claimOf(id, "third year")).id, series.id]);
  const support = await db.support.findFirstOrThrow({ where: { dossierId: id, key: "the place" }, include: { claims: true } });
  expect(support.claims.map((c) => c.claimId)).toEqual([(await claimOf(id, "third year")).id]);
});

test("the same result twice changes no row", async () => {
  const { store, look } = await openDossier([first, second]);
  await store(result());
  const before = await look();
  await store(result());
  expect(await look()).toEqual(before);
});

test("the engine's own reading twice changes no row, and is kept", async () => {
  const { again, look } = await openDossier([first, second]);
  const [before, readings] = [await look(), await db.reading.count()];
  const count = await again();
  expect(await look()).toEqual(before);
  expect(await db.reading.count()).toBe(readings);
  expect(count.claims).toBeGreaterThan(0);
});

test("only a text that came or changed is looked up and read; the rest is carried on, and gives what a first reading gives", async () => {
  const { id, again, look } = await openDossier([first, second]);
  const asked: string[] = [];
  const read = () =>
    writeClient().$transaction(
      async (tx) => {
        const findMany = (query: { where: { key: { in: string[] } } }) => {
          asked.push(...query.where.key.in);
          return tx.reading.findMany(query);
        };
        await readDossierAgain(
          new Proxy(tx, { get: (on, name) => (name === "reading" ? { ...tx.reading, findMany } : Reflect.get(on, name)) }),
          id,
        );
      },
      { timeout: 60_000 },
    );
  await read();
  expect(asked).toEqual([]);
  await importDocuments(world.editor, id, randomUUID(), [
    { id: "c", text: "Ministers met in Oslo for the fourth year.", published: "2024-07-13" },
  ]);
  await read();
  expect(asked).toEqual([]);
  const carried = await look();
  // So many others were read since that nothing of this one is held any more.
  for (let other = 0; other < 3; other++) await openDossier([first, second]);
  await read();
  expect(asked).toHaveLength(3);
  await again();
  expect(await look()).toEqual(carried);
});

test("a claim that is no longer found is marked as gone with all that was said of it, and comes back", async () => {
  const { id, store } = await openDossier([first, second]);
  await store(result());
  const { id: claimId } = await claimOf(id, "third year");
  await store(result({ claims: result().claims.filter((c) => c.quote !== "third year"), findings: [], points: [] }));
  expect((await claimOf(id, "third year")).goneAt).not.toBeNull();
  expect((await flagOf(id)).goneAt).not.toBeNull();
  expect((await claimOf(id, "second year")).goneAt).toBeNull();
  expect(await db.point.count({ where: { dossierId: id, key: "year", goneAt: null } })).toBe(0);
  await store(result());
  const back = await claimOf(id, "third year");
  expect(back).toMatchObject({ id: claimId, goneAt: null, changedAt: null });
  expect((await flagOf(id)).goneAt).toBeNull();
});

test("other facts or another speaker make a claim changed; another place does not", async () => {
  const { id, store } = await openDossier([first, second]);
  await store(result());
  const withClaims = (change: (c: Claim) => Claim) =>
    result({ claims: result().claims.map((c) => (c.quote === "third year" ? change(c) : c)) });
  await store(withClaims((c) => ({ ...c, sentence: { start: 0, end: c.end } })));
  expect(await claimOf(id, "third year")).toMatchObject({ sentenceStart: 0, changedAt: null });
  await store(withClaims((c) => ({ ...c, facts: [{ type: "series", value: { ordinal: 3, consecutive: true } }] })));
  const changed = await claimOf(id, "third year");
  expect(changed.changedAt).not.toBeNull();
  expect(changed.facts).toEqual([{ type: "series", value: { ordinal: 3, consecutive: true } }]);
  const quoted = { start: 0, end: 3, quote: "The" };
  await store(withClaims((c) => ({ ...c, attribution: { source: quoted, cue: quoted, content: quoted } })));
  expect((await claimOf(id, "third year")).changedAt?.getTime()).toBeGreaterThan(changed.changedAt?.getTime() ?? 0);
  expect((await claimOf(id, "second year")).changedAt).toBeNull();
});

test("a decision stays on its flag; other words of the flag make it changed, another place or value do not", async () => {
  const { id, store } = await openDossier([first, second]);
  await store(result());
  const flag = await flagOf(id);
  await writeClient().flagDecision.create({
    data: { flagId: flag.id, sequence: 1, outcome: "CQ", reason: "It is so.", personId: world.editor.id },
  });
  await store(result({ findings: [finding({ spans: [{ ...side("a", "third year"), value: "2022" }, side("b", "second year")] })] }));
  expect(await flagOf(id)).toMatchObject({ id: flag.id, changedAt: null, sides: [{ value: "2022" }, { value: "second year" }] });
  await store(result({ findings: [finding({ summary: "“third year” is not “second year”: 2022 is not 2023." })] }));
  expect((await flagOf(id)).changedAt).not.toBeNull();
  expect(await db.flagDecision.count({ where: { flagId: flag.id } })).toBe(1);
});

test("what a person marked stays, whatever the engine finds", async () => {
  const { id, store } = await openDossier([first, second]);
  const document = await db.document.findFirstOrThrow({ where: { dossierId: id, key: "a" }, include: { versions: true } });
  const words = { quote: "in Oslo", start: 18, end: 25, sentenceStart: 0, sentenceEnd: 26 };
  const anchors = {
    create: { versionId: document.versions[0]?.id ?? "", ordinal: 0, ...anchorAt(document.versions[0]?.text ?? "", 18, 25) },
  };
  const marked = await writeClient().claim.create({
    data: { dossierId: id, documentId: document.id, key: "person 1", kind: "STATEMENT", origin: "PERSON", ...words, facts: [], anchors },
  });
  await store(result());
  await store(result({ claims: [], findings: [finding({ spans: [side("a", "Oslo"), side("b", "Oslo")] })], points: [] }));
  expect(await db.claim.findUniqueOrThrow({ where: { id: marked.id } })).toEqual(marked);
  expect((await flagOf(id)).sides[0]?.claimId).toBe(marked.id);
});

test("three hundred claims and their flags are written in well under two seconds, by few statements", async () => {
  const text = Array.from({ length: 300 }, (_, i) => `Figure ${i} stands.`).join(" ");
  const { id, store } = await openDossier([text, second]);
  const claims = Array.from({ length: 300 }, (_, i) => {
    const quote = `Figure ${i} stands.`;
    const span = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
    return { ...claim("a", "third year"), id: `n ${i}`, quote, ...span, sentence: span };
  });
  const findings = claims.map((c, i) => finding({ id: `f ${i}`, spans: [{ document: "a", quote: c.quote, start: c.start, end: c.end }] }));
  const started = performance.now();
  await store(result({ claims, findings, points: [] }));
  const took = performance.now() - started;
  expect(await db.claim.count({ where: { dossierId: id, goneAt: null } })).toBe(300);
  expect(await db.flag.count({ where: { dossierId: id, goneAt: null } })).toBe(300);
  expect(took).toBeLessThan(2000);
});

test("ten thousand claims fit into one act", async () => {
  const { id, store } = await openDossier([first, second]);
  const claims = Array.from({ length: 10_000 }, (_, i) => ({ ...claim("a", "third year"), id: `n ${i}` }));
  await store(result({ claims, findings: [], points: [] }));
  await store(result({ claims: claims.map((c) => ({ ...c, checkable: false })), findings: [], points: [] }));
  expect(await db.claim.count({ where: { dossierId: id, goneAt: null, isCheckable: false } })).toBe(10_000);
});
