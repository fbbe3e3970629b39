import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { db } from "../server/lib/db.ts";
import { plantPeople } from "../server/people.fixture.ts";

const { runtimeUrl } = await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "stet-import-"));

const dossierFile = (name: string, documents: object[], more = {}) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify({ title: "Fish talks", documents, ...more }));
  return file;
};

/** `stet import …` as a process of its own. `killAfter`: ms, then it is gone like in a power cut. */
const stet = async (args: string[], killAfter?: number) => {
  const child = spawn(process.execPath, ["--conditions=react-server", "cli/stet.ts", "import", ...args], {
    cwd: root,
    env: { ...process.env, STET_RUNTIME_DATABASE_URL: runtimeUrl },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (bytes) => {
    said.out += bytes;
  });
  child.stderr.on("data", (bytes) => {
    said.err += bytes;
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  if (killAfter !== undefined) {
    await pause(killAfter);
    child.kill("SIGKILL");
  }
  return { status: await closed, ...said };
};

const text = "Ministers met in Oslo on Monday. Twelve states took part.";
const two = [
  { id: "draft", text, published: "2026-03-02", timezone: "Europe/Oslo", role: "draft" },
  { id: "wire", text: "Ministers met in Oslo again.", outlet: "Fjord Wire" },
];

test("a dossier file becomes a dossier of the person's desk, and its path is printed", async () => {
  const { status, out, err } = await stet([dossierFile("two.json", two), "--as", world.editor.email]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const id = /^\/dossiers\/(\S+)\n$/.exec(out)?.[1];
  const dossier = await db.dossier.findUniqueOrThrow({ where: { id }, include: { documents: { orderBy: { position: "asc" } } } });
  expect(dossier).toMatchObject({ title: "Fish talks", deskId: world.deskId, createdById: world.editor.id });
  expect(dossier.documents.map((d) => [d.key, d.role, d.timezone])).toEqual([
    ["draft", "DRAFT", "Europe/Oslo"],
    ["wire", "SOURCE", "UTC"],
  ]);
});

test.each<[string, () => string[], number, RegExp]>([
  ["nobody", () => [dossierFile("a.json", two)], 2, /Say who you are: --as EMAIL/],
  ["a stranger's address", () => [dossierFile("a.json", two), "--as", "no@stet.example"], 2, /nobody with the address no@stet\.example/],
  ["a reviewer", () => [dossierFile("a.json", two), "--as", world.reviewer.email], 1, /Editors of a desk create dossiers/],
  ["another desk", () => [dossierFile("a.json", two), "--as", world.editor.email, "--desk", "Moon"], 2, /belongs to no desk “Moon”/],
  ["no file", () => ["--as", world.editor.email], 2, /Name a dossier\.json/],
  ["a file that is not there", () => ["none.json", "--as", world.editor.email], 2, /There is no file none\.json/],
  ["an unknown key", () => [dossierFile("b.json", two, { colour: 1 }), "--as", world.editor.email], 2, /does not know: “colour”/],
  [
    "an impossible date",
    () => [dossierFile("c.json", [{ id: "a", text, published: "2026-02-30" }]), "--as", world.editor.email],
    2,
    /2026-02-30/,
  ],
  [
    "a lone surrogate",
    () => [dossierFile("d.json", [{ id: "a", text: "x\ud800" }]), "--as", world.editor.email],
    1,
    /half of a character pair/,
  ],
  [
    "a short name of two words",
    () => [dossierFile("e.json", [{ id: "a b", text }]), "--as", world.editor.email],
    1,
    /“a b” is no short name/,
  ],
  ["a blank title", () => [dossierFile("f.json", two), "--as", world.editor.email, "--dossier", " "], 2, /A title is needed/],
])("%s: a sentence, and nothing is made", async (_, args, status, sentence) => {
  const before = await db.dossier.count();
  const result = await stet(args());
  expect(result.err).toMatch(sentence);
  expect(result).toMatchObject({ status, out: "" });
  expect(await db.dossier.count()).toBe(before);
});

test("killed at any moment, an import is there whole or not at all", { timeout: 120_000 }, async () => {
  const long = Array.from({ length: 60 }, (_, i) => `On Monday ${i + 20} ministers met in Oslo for the third year, Anna Berg said.`).join(
    " ",
  );
  const file = dossierFile(
    "long.json",
    Array.from({ length: 6 }, (_, i) => ({ id: `d${i}`, text: `${long} It was document ${i}.` })),
  );
  for (const [i, moment] of [500, 700, 900, 1100, 1300, 1600, 2000, 2600].entries()) {
    await stet([file, "--as", world.editor.email, "--dossier", `Killed ${i}`], moment);
    const made = await db.dossier.findFirst({
      where: { title: `Killed ${i}` },
      include: { documents: { include: { versions: true, claims: true } } },
    });
    const entries = made ? await db.auditEntry.count({ where: { dossierId: made.id, action: "documents.imported" } }) : 0;
    expect(made?.documents.length ?? 0).toBe(entries ? 6 : 0);
    for (const document of made?.documents ?? []) {
      expect(document.versions).toHaveLength(1);
      expect(document.claims.length).toBeGreaterThan(0);
    }
  }
  const { status, err } = await stet([file, "--as", world.editor.email, "--dossier", "Afterwards"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
