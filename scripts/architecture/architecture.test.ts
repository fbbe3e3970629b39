import path from "node:path";
import { expect, test } from "vitest";
import { breachesIn, rules } from "./rules.ts";
import { importsOf, listSources, withoutComments } from "./source.ts";

const sources = listSources(path.resolve(import.meta.dirname, "../.."));

test("the house keeps its rules", () => {
  expect(breachesIn(sources)).toEqual([]);
});

test("every file in engine/checks that defines a check is in the list of checks", () => {
  const checkFiles = sources.filter(
    ({ file, text }) => file.startsWith("engine/checks/") && /=\s*defineCheck\b/.test(text) && !file.endsWith(".test.ts"),
  );
  const list = sources.find(({ file }) => file === "engine/checks/index.ts");
  expect(checkFiles.length).toBeGreaterThan(5);
  expect(importsOf(list ?? { file: "", text: "" }).map(({ target }) => target)).toEqual(
    expect.arrayContaining(checkFiles.map(({ file }) => file)),
  );
});

/** For each rule, what it must find. A rule without an example here would be a rule that nobody has seen fail. */
const bad: [rule: string, file: string, text: string][] = [
  ["The engine imports itself", "engine/text/x.ts", `import { z } from "zod";`],
  ["The engine imports itself", "engine/text/x.ts", `import { readFileSync } from "node:fs";`],
  ["The engine imports itself", "engine/text/x.ts", `import { db } from "#server/lib/db";`],
  ["The engine imports itself", "engine/text/x.ts", `import { labels } from "../../words.ts";`],
  ["Inside the engine", "engine/text/x.ts", `import type { Claim } from "../claims/claims.ts";`],
  ["Inside the engine", "engine/lexicon/x.ts", `import { lookup } from "../register/lookup.ts";`],
  ["Inside the engine", "engine/checks/x.ts", `import { readDocument } from "../read.ts";`],
  ["Inside the engine", "engine/types.ts", `export { checks } from "./checks/index.ts";`],
  ["The engine asks neither", "engine/text/x.ts", `const today = new Date();`],
  ["The engine asks neither", "engine/text/x.ts", `names.sort((a, b) => a.localeCompare(b));`],
  ["The engine asks neither", "engine/text/x.ts", `const chance = Math.random();`],
  ["From outside", "server/x.ts", `import { readDocument } from "../engine/read.ts";`],
  ["From outside", "app/x/page.tsx", `const engine = await import("../../engine/read.ts");`],
  ["The server knows no page", "server/x.ts", `import { Page } from "#components/ui/page";`],
  ["Components take types", "components/x.tsx", `import { listDossiers } from "#server/dossiers";`],
  ["Components take types", "components/x.tsx", `import { checks, type Check } from "#engine";`],
  ["Components take types", "components/x.tsx", `import { Heading } from "../app/dossiers/heading.tsx";`],
  ["Pages and components never", "app/x/page.tsx", `import { PrismaClient } from "#prisma/generated/client";`],
  ["Pages and components never", "components/x.tsx", `import pg from "pg";`],
  ["A link is that of", "components/x.tsx", `import Link from "next/link";`],
  ["Only server/lib makes", "server/x.ts", `import { PrismaPg } from "@prisma/adapter-pg";`],
  ["A journey drives", "e2e/x.spec.ts", `import { listDossiers } from "#server/dossiers";`],
  ["No folder is called", "server/utils/x.ts", ""],
];

test.each(bad)("%s … is broken by %s: %s", (rule, file, text) => {
  expect(breachesIn([{ file, text }]).some((breach) => breach.includes(`(${rule}`))).toBe(true);
});

test("every rule has been seen to fail", () => {
  expect(rules.filter(({ says }) => !bad.some(([rule]) => says.startsWith(rule)))).toEqual([]);
});

test.each([
  ["engine/text/x.ts", `import { Temporal } from "temporal-polyfill";\nimport { lists } from "../lexicon/lists.ts";`],
  ["engine/checks/x.ts", `import type { Reading } from "../reading.ts"; // new Date() in a comment`],
  ["components/x.tsx", `import type { DossierRow } from "#server/dossiers";\nimport { type Check, type Answer } from "#engine";`],
  ["app/x/page.tsx", `import { listDossiers } from "#server/dossiers";\nimport type { Role } from "#prisma/generated/client";`],
  ["e2e/x.spec.ts", `import { people } from "#seeds/world";\nimport { signIn } from "./sign-in.ts";`],
])("what is allowed in %s is let be", (file, text) => {
  expect(breachesIn([{ file, text }])).toEqual([]);
});

test("imports are read in all their forms, and comments are not code", () => {
  const text = `/* import "a"; */ import { b } from "b";\nexport * from "./c.ts";\nimport "d";\nconst e = import("e/f");\nconst s = "// no comment";`;
  expect(importsOf({ file: "server/x.ts", text }).map(({ target }) => target)).toEqual(["b", "server/c.ts", "d", "e"]);
  expect(withoutComments(text)).toContain("// no comment");
});
