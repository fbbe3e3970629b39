import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Result } from "#engine";

// Each test starts the command anew: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stet-check-"));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  write("plain.txt", "The mayor opened the bridge on Monday.\n\nIt cost two million euros.");
  write("slip.txt", "The mayor opened the the bridge on Monday.");
  write("empty.txt", " \n");
  write("nul.txt", "The mayor\0opened the bridge.");
  write("latin.txt", Buffer.from("The caf\xe9 opened.", "latin1"));
  mkdirSync(join(folder, "texts"));
  write("texts/a.txt", "The mayor opened the bridge on Monday.");
  write("texts/b.txt", "The bridge is 200 metres long.");
  mkdirSync(join(folder, "none"));
  mkdirSync(join(folder, "desk"));
  write("desk/a.txt", "The mayor opened the bridge last week.");
  write(
    "desk/dossier.json",
    JSON.stringify({
      title: "Bridge",
      documents: [{ id: "a", file: "a.txt", published: "2026-05-04", timezone: "Europe/Vienna", role: "draft" }],
    }),
  );
  write("roe.txt", "Anna Rosenqvist of Port Ferry opened the bridge on Monday.");
  write("desk.csv", "kind,name,misspellings,source\nperson,Ana Rosenqvist,Anna Rosenqvist,https://port.example/mayor\n");
  write("wrong.csv", "kind,name,source\nperson,Ana Roe,https://port.example/mayor\nperson,,a book\n");
  symlinkSync(join(folder, "plain.txt"), join(folder, "desk", "link.txt"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stet = (args: string[], input?: string) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--conditions=react-server", "cli/stet.ts", ...args], {
    encoding: "utf8",
    input,
    cwd: join(import.meta.dirname, ".."),
  });
  return { stdout, stderr, status };
};
const at = (name: string) => join(folder, name);
const dossier = (documents: unknown, more: object = {}) => JSON.stringify({ documents, ...more });

describe("a register of one’s own", () => {
  test("decides beside the shipped one", () => {
    const { stdout, stderr, status } = stet(["check", "--register", at("desk.csv"), at("roe.txt")]);
    expect(stdout).toContain("https://port.example/mayor");
    expect({ stderr, status }).toEqual({ stderr: "", status: 1 });
    expect(stet(["check", at("roe.txt")]).status).toBe(0);
    const line = stet(["check", "--jsonl", "--register", at("desk.csv")], dossier([{ id: "a", text: "Anna Rosenqvist spoke on Monday." }]));
    expect(line).toMatchObject({ stderr: "", status: 1 });
  });
  test("is not loaded where a row is wrong: each is told with its line, and what to do", () => {
    const { stdout, stderr, status } = stet(["check", "--register", at("desk.csv"), "--register", at("wrong.csv"), at("roe.txt")]);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr.trimEnd().split("\n")).toEqual([
      "stet check: The register was not loaded.",
      "wrong.csv, row 3: A row of kind person needs “name”. Fill it in.",
      "wrong.csv, row 3: The source “a book” is not an address. Give one that begins with https:// and holds no space.",
    ]);
  });
});

describe("what it reads", () => {
  test("files, for people", () => {
    const { stdout, stderr, status } = stet(["check", at("plain.txt"), at("slip.txt")]);
    expect(stdout).toContain("slip.txt:1");
    expect(stdout).toContain("“the the”");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });
  test("a folder of texts, a folder with a dossier.json, a dossier.json", () => {
    for (const [path, ids] of [
      ["texts", ["a.txt", "b.txt"]],
      ["desk", ["a"]],
      ["desk/dossier.json", ["a"]],
    ] as const) {
      const { stdout, status } = stet(["check", "--format", "json", at(path)]);
      expect((JSON.parse(stdout) as Result).documents.map(({ id }) => id)).toEqual(ids);
      expect(status).toBe(0);
    }
  });
  test("lines: one answer for each, in order, also behind one that cannot be read", () => {
    const lines = [dossier([{ id: "a", text: "The mayor spoke." }]), "not json", dossier([{ id: "b", text: "The board met." }])];
    const { stdout, status } = stet(["check", "--jsonl"], `${lines.join("\n")}\n`);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Partial<Result> & { error?: string });
    expect(answers.map(({ documents, error }) => documents?.[0]?.id ?? error)).toEqual(["a", expect.stringContaining("not JSON"), "b"]);
    expect(status).toBe(2);
  });
  test("it needs no database and no server", () => {
    const loaded = spawnSync(
      process.execPath,
      [
        "--conditions=react-server",
        "--import",
        `data:text/javascript,import{registerHooks}from"node:module";registerHooks({load(u,c,n){if(/prisma|[\\\\/]pg[\\\\/]|next[\\\\/]/.test(u))process.stderr.write(u);return n(u,c)}})`,
        "cli/stet.ts",
        "check",
        at("plain.txt"),
      ],
      { encoding: "utf8" },
    );
    expect(loaded.stderr).toBe("");
    expect(loaded.status).toBe(0);
  });
});

describe("what it refuses: status 2 and a sentence", () => {
  test.each([
    ["a file that is not there", ["missing.txt"], "There is no file"],
    ["an empty file", ["empty.txt"], "is empty"],
    ["NUL bytes", ["nul.txt"], "NUL"],
    ["another encoding", ["latin.txt"], "not UTF-8"],
    ["a folder without texts", ["none"], "neither a dossier.json nor a .txt"],
    ["a folder among files", ["plain.txt", "texts"], "is a folder"],
    ["two files of one name", ["texts/a.txt", "desk/a.txt"], "Two files are called “a.txt”"],
  ])("%s", (_, names, sentence) => {
    const { stdout, stderr, status } = stet(["check", ...names.map(at)]);
    expect(stderr).toContain(sentence);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  });
  test.each([
    [["check"], "Name a text file"],
    [["check", "--format", "xml", "x.txt"], "no format “xml”"],
    [["check", "--loud"], "--loud"],
    [["check", "--jsonl", "x.txt"], "standard input"],
    [["polish"], "no command “polish”"],
    [[], "Usage"],
  ])("arguments %j", (args, sentence) => {
    const { stdout, stderr, status } = stet(args as string[]);
    expect(stderr).toContain(sentence);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  });
  test.each([
    ["an unknown key", dossier([{ id: "a", text: "x", publised: "2024-01-01" }]), "“publised”"],
    ["an unknown key of the dossier", dossier([{ id: "a", text: "x" }], { titel: "x" }), "“titel”"],
    ["an impossible date", dossier([{ id: "a", text: "x", published: "2024-02-30" }]), "“2024-02-30” is not a date"],
    ["an unknown zone", dossier([{ id: "a", text: "x", timezone: "Mars/Base" }]), "“Mars/Base” is not a time zone"],
    [
      "an id twice",
      dossier([
        { id: "a", text: "x" },
        { id: "a", text: "y" },
      ]),
      "“a” stands twice",
    ],
    ["neither file nor text", dossier([{ id: "a" }]), "neither “file” nor “text”"],
    ["both", dossier([{ id: "a", file: "a.txt", text: "x" }]), "both “file” and “text”"],
    ["no document", dossier([]), "lists no document"],
    ["no list", dossier("a"), "has to be a list"],
    ["no documents at all", "{}", "“documents” is missing"],
    ["no id", dossier([{ text: "x" }]), "“id” of document 1 is missing"],
    ["another role", dossier([{ id: "a", text: "x", role: "main" }]), "“draft”, “source”"],
    ["a file on standard input", dossier([{ id: "a", file: "a.txt" }]), "“a.txt” is not read"],
    ["an empty text", dossier([{ id: "a", text: "  " }]), "the text of “a” is empty"],
    ["NUL in a text", dossier([{ id: "a", text: "a\0b" }]), "NUL"],
  ])("a dossier with %s", (_, line, sentence) => {
    const { stdout, status } = stet(["check", "--jsonl"], `${line}\n`);
    expect((JSON.parse(stdout) as { error: string }).error).toContain(sentence);
    expect(status).toBe(2);
  });
  test.each(["../plain.txt", "link.txt", "/etc/hostname"])("a path that leads out of the folder: %s", (file) => {
    writeFileSync(at("desk/out.json"), dossier([{ id: "a", file }]));
    const { stderr, status } = stet(["check", at("desk/out.json")]);
    expect(stderr).toContain("folder of its dossier");
    expect(status).toBe(2);
  });
});
