// `npm run reports`: what is found of each kind in the events told again (seeds/reports), over the stories for developing and those kept for judging.
// `npm run reports -- STORY…` (or `odd`) lists what is missed and what is false in them; `--raise` writes the floor that the test holds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Floor, type Planted, type Retold, retell, score, stories } from "./retold.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { raise: { type: "boolean", default: false } } });
const print = (line: string) => process.stdout.write(`${line}\n`);
const floorFile = join(import.meta.dirname, "../../seeds/reports/floor.json");
const halves = ["odd", "even"] as const;

const quotesOf = ({ quotes }: Planted) => Object.entries(quotes).map(([document, quote]) => `      ${document}: ${quote}`);

function list({ story, missed, falseWarnings, unagreed }: Retold) {
  print(`══ ${story}`);
  for (const planted of missed) print([`  missed ${planted.kind}: ${planted.says}`, ...quotesOf(planted)].join("\n"));
  for (const { check, summary, spans } of falseWarnings)
    print([`  false ${check}: ${summary}`, ...spans.map(({ document, quote }) => `      ${document}: ${quote}`)].join("\n"));
  for (const planted of unagreed) print([`  no agreement, ${planted.kind}: ${planted.says}`, ...quotesOf(planted)].join("\n"));
}

function table(retold: readonly Retold[]) {
  const [odd, even] = halves.map((half) => score(retold.filter(({ isFor }) => isFor === half))) as [Score, Score];
  const kinds = [...new Set([...Object.keys(odd.of), ...Object.keys(even.of)])].sort();
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const row = (name: string, ...cells: string[]) => print(name.padEnd(18) + cells.map((cell) => cell.padStart(10)).join(""));
  row("", ...halves);
  for (const kind of kinds) row(kind, ...[odd, even].map(({ found, of }) => `${found[kind] ?? 0}/${of[kind] ?? 0}`));
  row("all", ...[odd, even].map(({ found, of }) => `${sum(found)}/${sum(of)}`));
  row("agreements", ...[odd, even].map(({ agreed, agreements }) => `${agreed}/${agreements}`));
  row("false warnings", `${odd.falseWarnings}`, `${even.falseWarnings}`);
  return { odd, even };
}
type Score = ReturnType<typeof score>;

/** A floor only rises: the higher of what it was and what is found, and the fewer false warnings. */
function raise(floor: Floor, now: Score): Floor {
  const kinds = [...new Set([...Object.keys(floor.found), ...Object.keys(now.found)])].sort();
  return {
    found: Object.fromEntries(kinds.map((kind) => [kind, Math.max(floor.found[kind] ?? 0, now.found[kind] ?? 0)])),
    agreed: Math.max(floor.agreed, now.agreed),
    falseWarnings: Math.min(floor.falseWarnings, now.falseWarnings),
  };
}

const isAsked = ({ story, isFor }: Retold) => positionals.includes(story) || positionals.includes(isFor);
const retold = stories.map(retell);
if (positionals.length > 0) for (const one of retold.filter(isAsked)) list(one);
const now = table(retold);
if (values.raise) {
  const floor = JSON.parse(readFileSync(floorFile, "utf8")) as Record<(typeof halves)[number], Floor>;
  writeFileSync(floorFile, `${JSON.stringify({ odd: raise(floor.odd, now.odd), even: raise(floor.even, now.even) }, null, 2)}\n`);
}
