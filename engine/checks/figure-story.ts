import { unfinished } from "../lexicon/function-words.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { onceEach } from "./once-each.ts";

/** A headline, or a draft no longer than a summary, with its figures, and the story that it stands over. */
export type Head = { reading: Reading; figures: Claim[]; story: Story };
/** What a story tells: its claims, the numbers in its words that are no claim, and where it was read. */
export type Story = { parts: { reading: Reading; claims: Claim[] }[] };

/** A summary has at most so many characters, and its story is so many times as long. */
const mostCharacters = 720;
const timesLonger = 2.5;
/** So much of the words of a headline or summary stand in its story, or it is the story of something else. */
const leastShared = 0.25;

/** The headlines and summaries of a dossier that tell a figure: a headline over the body of its own document, a short draft over the sources it shares its words with. */
export const headsIn = (readings: readonly Reading[]): Head[] => [...readings.flatMap(ownHead), ...draftHeads(readings)];

const ownHead = onceEach((reading: Reading): Head[] => {
  const blocks = reading.blocks.filter(({ role }) => role === "headline");
  const isIn = ({ start, end }: Claim) => blocks.some((block) => block.start <= start && end <= block.end);
  const figures = reading.claims.filter((claim) => claim.kind === "figure" && isIn(claim));
  const length = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  if (figures.length === 0 || reading.document.text.length < length * timesLonger) return [];
  return [{ reading, figures, story: { parts: [{ reading, claims: reading.claims.filter((claim) => !isIn(claim)) }] } }];
});

function draftHeads(readings: readonly Reading[]): Head[] {
  const drafts = readings.filter((reading) => reading.document.role === "draft" && isShort(reading));
  return drafts.flatMap((reading): Head[] => {
    const figures = reading.claims.filter(({ kind }) => kind === "figure");
    if (figures.length === 0) return [];
    const length = reading.document.text.length * timesLonger;
    const sources = readings.filter(({ document }) => document.role !== "draft" && document.text.length >= length);
    if (!sources.some((source) => sharedPart(reading)(source) >= leastShared)) return [];
    return [{ reading, figures, story: { parts: sources.map((source) => ({ reading: source, claims: source.claims })) } }];
  });
}

const isShort = ({ document }: Reading) => document.text.length <= mostCharacters;

const sharedPart = onceEach((short: Reading) => {
  const words = contentWords(short.document.text);
  return onceEach((long: Reading): number => {
    const there = contentWords(long.document.text);
    let shared = 0;
    for (const word of words) if (there.has(word)) shared++;
    return words.size === 0 ? 0 : shared / words.size;
  });
});

/** Words by their first letters, so that endings do not part them. */
const stemLength = 5;
const shortestWord = 4;
const contentWords = (text: string) =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= shortestWord && !unfinished.has(word))
      .map((word) => word.slice(0, stemLength)),
  );
