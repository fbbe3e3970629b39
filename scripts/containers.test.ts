import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listSources } from "./architecture/source.ts";
import { root } from "./run.mjs";

const read = (name: string) => fs.readFileSync(path.join(root, name), "utf8");

type Service = {
  image: string;
  user?: string;
  command?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  environment: Record<string, string>;
  secrets: string[];
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  healthcheck?: { test: string[] };
};
const compose: { services: Record<"db" | "migrate" | "app", Service>; secrets: Record<string, { file: string }>; volumes: object } = parse(
  read("docker-compose.yml"),
  { merge: true },
);
const { db, migrate, app } = compose.services;

/** The instructions of the image, line by line, with continued lines joined; the last stage alone. */
const image = read("Dockerfile")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"));
const lastStage = image.slice(image.findLastIndex((line) => line.startsWith("FROM ")));

test("the database is a Postgres that Stet is made for, keeps its data in a volume and says when it is ready", () => {
  expect(Number(/^postgres:(\d+)$/.exec(db.image)?.[1])).toBeGreaterThanOrEqual(15);
  expect(db).toMatchObject({ volumes: ["database:/var/lib/postgresql"], user: "postgres" });
  expect(db.healthcheck?.test.join(" ")).toContain("pg_isready");
  expect(db.ports).toBeUndefined();
});

test("only the migrations know the owner's address, and they run once before the app", () => {
  expect(Object.keys(migrate.environment)).toEqual(["DATABASE_URL_FILE", "STET_RUNTIME_DATABASE_URL_FILE"]);
  expect(migrate).toMatchObject({ restart: "no", depends_on: { db: { condition: "service_healthy" } } });
  expect(app.depends_on).toEqual({ db: { condition: "service_healthy" }, migrate: { condition: "service_completed_successfully" } });
  expect([...Object.keys(app.environment), ...app.secrets].filter((name) => /^DATABASE_URL|^database_url|^postgres/.test(name))).toEqual(
    [],
  );
});

test("no secret stands in the file: each comes from a file of its own", () => {
  for (const service of [db, migrate, app])
    for (const [name, value] of Object.entries(service.environment)) {
      if (/PASSWORD|SECRET|URL/.test(name) && value)
        expect([name, value]).toEqual([name, expect.stringMatching(/^\/run\/secrets\/|^\$\{/)]);
      if (value.startsWith("/run/secrets/")) expect(service.secrets).toContain(path.basename(value));
    }
  expect(read(".gitignore")).toMatch(/^secrets\/$/m);
  expect(read(".dockerignore").split("\n")).toEqual(expect.arrayContaining(["secrets", ".env*", ".data*", "node_modules", ".git"]));
});

test("nothing runs as root, writes to its own image or takes rights", () => {
  for (const service of [db, migrate, app]) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
  }
  expect(lastStage.findLast((line) => line.startsWith("USER "))).toBe("USER node");
});

test("the app listens on this machine alone; TLS stands in front", () => {
  expect(app.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

test("the image has the Node of package.json, a health check on /api/health, and starts what is in it", () => {
  const wanted = /(\d+)/.exec(JSON.parse(read("package.json")).engines.node)?.[1];
  expect(image.filter((line) => line.startsWith("FROM ")).every((line) => line.startsWith(`FROM node:${wanted}`))).toBe(true);
  expect(lastStage.find((line) => line.startsWith("HEALTHCHECK"))).toContain("/api/health");
  const copied = lastStage
    .filter((line) => line.startsWith("COPY "))
    .flatMap((line) => line.split(" ").filter((word) => word.startsWith("/stet/")));
  for (const name of copied.map((word) => word.slice("/stet/".length))) {
    if (!/^(node_modules|\.next)/.test(name)) expect([name, fs.existsSync(path.join(root, name))]).toEqual([name, true]);
  }
  const command = JSON.parse((lastStage.find((line) => line.startsWith("CMD ")) ?? "").slice(4));
  expect(fs.existsSync(path.join(root, command[1]))).toBe(true);
  expect(fs.existsSync(path.join(root, migrate.command?.[1] ?? ""))).toBe(true);
});

test("every setting that the code reads is told in .env.example", () => {
  const asked = listSources(root)
    .filter(({ file }) => !/\.test\.|\.fixture\.|^bench\/|^e2e\//.test(file))
    .flatMap(({ text }) =>
      [...text.matchAll(/(?:process\.env\.|\b(?:read|required|setting)\(")([A-Z][A-Z_]+)/g)].map((match) => match[1] as string),
    );
  const ours = [
    "PATH",
    "NODE_ENV",
    "NEXT_DIST_DIR",
    "NEXT_RUNTIME",
    "STET_TETHER",
    "STET_DEMO",
    "STET_BASE_URL",
    "VITEST",
    "CI",
    "PRISMA_SCHEMA_ENGINE_BINARY",
  ];
  const told = [...read(".env.example").matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(asked).toContain("STET_RUNTIME_DATABASE_URL");
  expect([...new Set(asked)].filter((name) => !ours.includes(name) && !told.includes(name))).toEqual([]);
});
