import { diffWordsWithSpace } from "diff";
import type { Line, Run } from "./sections.ts";

/** Past this many characters comparing word by word is slow and unreadable: the whole is shown as changed. */
const longest = 2000;

/** Two wordings with what the first loses and what the second gains; put together again, the runs of each are its very text. */
export const wordDiff = (before: string, after: string): { before: Line; after: Line } => {
  if (before.length + after.length > longest) return { before: marked(before, "removed"), after: marked(after, "added") };
  const parts = diffWordsWithSpace(before, after);
  const side = (as: "removed" | "added", other: "removed" | "added") =>
    joined(parts.filter((part) => !part[other]).map((part): Run => (part[as] ? { text: part.value, as } : { text: part.value })));
  return { before: side("removed", "added"), after: side("added", "removed") };
};

const marked = (text: string, as: "removed" | "added"): Line => (text ? [{ text, as }] : []);

/** One mark over words that only a space parts; no mark reaches over the space at its end. */
const joined = (runs: readonly Run[]): Line => {
  const line: Line = [];
  for (const run of runs.flatMap(splitSpace)) {
    const [beforeLast, last] = line.slice(-2);
    const isBridge = run.as && last && !last.as && !last.text.trim() && beforeLast?.as === run.as;
    if (isBridge) line.splice(-2, 2, { ...run, text: `${beforeLast.text}${last.text}${run.text}` });
    else if (last && last.as === run.as) line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  }
  return line;
};

const splitSpace = (run: Run): Run[] => {
  const [, lead = "", words = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (!run.as || !words) return [{ text: run.text }];
  return [{ text: lead }, { ...run, text: words }, { text: tail }].filter(({ text }) => text);
};
