import { type Import, importsOf, isTest, type Source, withoutComments } from "./source.ts";

/** A rule of the house: what it says, whom it holds for, and what it finds in one file. */
export type Rule = { says: string; holdsFor: (file: string) => boolean; breaches: (source: Source) => string[] };

const within =
  (...folders: string[]) =>
  (file: string) =>
    !isTest(file) && folders.some((folder) => file.startsWith(`${folder}/`));
const isIn = (target: string, ...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));

/** A rule about imports: `isWrong` tells for one of them. */
const imports = (says: string, holdsFor: Rule["holdsFor"], isWrong: (found: Import, file: string) => boolean): Rule => ({
  says,
  holdsFor,
  breaches: (source) =>
    importsOf(source)
      .filter((found) => isWrong(found, source.file))
      .map((found) => found.target),
});

const pureLibraries = ["temporal-polyfill", "fastest-levenshtein", "diff", "categorized-words"];

// Files at the engine's own level: the shapes come first, what puts the steps together comes last.
const firstFiles = ["engine/types.ts", "engine/version.ts"];
const steps = [
  "engine/lexicon/",
  "engine/register/",
  "engine/text/",
  "engine/mentions/",
  "engine/claims/",
  "engine/reading.ts",
  "engine/checks/",
];

/** Where a file of the engine stands in the order of the steps. */
function stepOf(file: string): number {
  if (firstFiles.includes(file)) return -1;
  const step = steps.findIndex((start) => file.startsWith(start));
  return step < 0 ? steps.length : step;
}

const impure =
  /\bDate\.now|\bnew Date\b|\bMath\.random|\bperformance\.|\bprocess\.|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(|\bTemporal\.Now\b/g;

const clientPackages = ["@prisma/client", "@prisma/adapter-pg", "pg"];
const isClient = (found: Import) => clientPackages.includes(found.target) || found.target.startsWith("prisma/generated/");

export const rules: readonly Rule[] = [
  imports("The engine imports itself and its pure libraries", within("engine"), ({ target, isInside }) =>
    isInside ? !isIn(target, "engine") : !pureLibraries.includes(target),
  ),
  imports(
    "Inside the engine each step imports only the steps before it",
    within("engine"),
    ({ target, isInside, isType }, file) =>
      isInside && isIn(target, "engine") && !(isType && target === "engine/reading.ts") && stepOf(target) > stepOf(file),
  ),
  {
    says: "The engine asks neither clock nor chance, locale or environment",
    holdsFor: within("engine"),
    breaches: ({ text }) => withoutComments(text).match(impure) ?? [],
  },
  imports(
    "From outside, the engine has one door",
    (file) => !isTest(file) && !file.startsWith("engine/"),
    ({ target, isInside }) => isInside && isIn(target, "engine") && target !== "engine/index.ts",
  ),
  imports(
    "The server knows no page and no script",
    within("server"),
    ({ target, isInside }) =>
      isInside && (isIn(target, "app", "components", "cli", "scripts", "e2e") || (isIn(target, "seeds") && target !== "seeds/world.ts")),
  ),
  imports(
    "Components take types, never values, from the server and the engine, and from a page only its actions",
    within("components"),
    ({ target, isInside, isType }) =>
      isInside &&
      ((isIn(target, "app", "cli", "scripts", "e2e") && !target.endsWith("/actions.ts")) || (isIn(target, "server", "engine") && !isType)),
  ),
  imports(
    "Pages and components never touch the database's client",
    within("app", "components"),
    (found) => isClient(found) && !found.isType,
  ),
  {
    says: "A link is that of components/ui/link.tsx, which fetches nothing ahead",
    holdsFor: (file) => within("app", "components")(file) && file !== "components/ui/link.tsx",
    breaches: ({ text }) => withoutComments(text).match(/"next\/link"/g) ?? [],
  },
  imports(
    "Only server/lib makes a database client",
    (file) => within("server", "cli")(file) && !file.startsWith("server/lib/"),
    ({ target, isInside, isType }) => !isInside && !isType && clientPackages.includes(target),
  ),
  imports(
    "A journey drives the app from outside and imports only #seeds/world",
    (file) => file.startsWith("e2e/"),
    ({ target, isInside }) => isInside && !isIn(target, "e2e") && target !== "seeds/world.ts",
  ),
  {
    says: "No folder is called utils, helpers, common, misc, services or types",
    holdsFor: () => true,
    breaches: ({ file }) => file.match(/(^|\/)(utils?|helpers?|common|misc|services?|types)\//g) ?? [],
  },
];

/** Every breach of every rule, one line each: file, what it does, the rule. */
export const breachesIn = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    rules
      .filter((rule) => rule.holdsFor(source.file))
      .flatMap((rule) => rule.breaches(source).map((what) => `${source.file}: ${what} (${rule.says})`)),
  );
