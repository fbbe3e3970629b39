// What the engine finds in events that are told again in other words: the stories of seeds/reports, each two or three reports in the manner of
// different outlets, with the differences, agreements and look-alikes that whoever wrote them put in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareReadings, type Finding, readDocument, shippedRegister } from "#engine";
import { readInputs } from "../../cli/read-inputs.ts";

/** One thing that was put into a story: what it is, and its words in each document that speaks of it. */
export type Planted = { kind: string; says: string; quotes: Record<string, string> };
export type Key = { differences: Planted[]; agreements: Planted[]; traps: Planted[] };

/** A story with what was found of it. `isFor` tells whether it is one to develop on ("odd") or kept for judging ("even"). */
export type Retold = {
  story: string;
  isFor: "odd" | "even";
  key: Key;
  found: Planted[];
  missed: Planted[];
  agreed: Planted[];
  unagreed: Planted[];
  falseWarnings: Finding[];
};

const folder = join(import.meta.dirname, "../../seeds/reports");

/** The folders of the stories in their order: the first, third … are for developing. */
export const stories = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Reads and compares a story. A conflict counts from `warning` up, and has to touch the words of two documents. */
export function retell(story: string): Retold {
  const { documents } = readInputs([join(folder, story)]);
  const key = JSON.parse(readFileSync(join(folder, story, "differences.json"), "utf8")) as Key;
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const { findings } = compareReadings(
    documents.map((document) => readDocument(document, shippedRegister)),
    shippedRegister,
  );
  const conflicts = findings.filter(({ relation, severity }) => relation === "conflict" && severity !== "note");
  const agreements = findings.filter(({ relation }) => relation === "agreement");
  const tells = (finding: Finding) => (planted: Planted) => isToldBy(finding, planted, texts);
  const isIn = (findings: readonly Finding[]) => (planted: Planted) => findings.some((finding) => tells(finding)(planted));
  const not = (is: (planted: Planted) => boolean) => (planted: Planted) => !is(planted);
  return {
    story,
    isFor: stories.indexOf(story) % 2 === 0 ? "odd" : "even",
    key,
    found: key.differences.filter(isIn(conflicts)),
    missed: key.differences.filter(not(isIn(conflicts))),
    agreed: key.agreements.filter(isIn(agreements)),
    unagreed: key.agreements.filter(not(isIn(agreements))),
    falseWarnings: conflicts.filter((finding) => !key.differences.some(tells(finding))),
  };
}

/** Whether a finding stands at the words of a planted thing in two documents: in their very place, or at the same name elsewhere. */
export function isToldBy({ spans }: Finding, { quotes }: Planted, texts: ReadonlyMap<string, string>): boolean {
  const touched = Object.entries(quotes).filter(([document, quote]) => {
    const text = texts.get(document) ?? "";
    const start = text.indexOf(quote);
    if (start < 0 || start !== text.lastIndexOf(quote)) throw new Error(`“${quote}” does not stand once in ${document}.`);
    const end = start + quote.length;
    return spans.some((span) => span.document === document && ((span.start < end && start < span.end) || isNameIn(span.quote, quote)));
  });
  return touched.length > 1;
}

const isNameIn = (name: string, quote: string) => /^\p{Lu}\S+ \p{Lu}/u.test(name) && quote.toLowerCase().includes(name.toLowerCase());

/** What a half of the stories must show at least: the differences found of each kind, the agreements found, and no more false warnings. */
export type Floor = { found: Record<string, number>; agreed: number; falseWarnings: number };

/** The figures of some stories, in the shape of their floor, with how many there are to find. */
export function score(retold: readonly Retold[]): Floor & { of: Record<string, number>; agreements: number } {
  const count = (planted: readonly Planted[]) => {
    const counts: Record<string, number> = {};
    for (const { kind } of planted) counts[kind] = (counts[kind] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    found: count(retold.flatMap(({ found }) => found)),
    of: count(retold.flatMap(({ key }) => key.differences)),
    agreed: retold.flatMap(({ agreed }) => agreed).length,
    agreements: retold.flatMap(({ key }) => key.agreements).length,
    falseWarnings: retold.flatMap(({ falseWarnings }) => falseWarnings).length,
  };
}
