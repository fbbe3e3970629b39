import type { Reading } from "../reading.ts";
import type { Span } from "../types.ts";
import { onceEach } from "./once-each.ts";
import { type Told, toldBy, toldWithin } from "./support-told.ts";

/** A short text, and the longer ones of which one evidently lies under it. `isHeadline`: of the same document. */
export type Condensed = { draft: Told; sources: Told[]; isHeadline: boolean };

/** A summary, headline, standfirst or caption has at most so many words and characters. */
const mostWords = 90;
const mostCharacters = 720;
/** The source is so many times as long. */
const timesLonger = 2.5;
/** So much of the draft's content words stands in the source that the two are of one thing … */
const leastShared = 0.15;
/** … and so much that the one can be said to rest on the other. */
const wellShared = 0.4;

/**
 * The drafts of a dossier that sum up a source: short beside one that is much longer and has some of their words. A draft with reporting of its own
 * is longer, and a short one of another matter shares nothing.
 */
export function condensedIn(readings: readonly Reading[]): Condensed[] {
  const drafts = readings.filter(({ document, isRead }) => document.role === "draft" && isRead && isShort(document.text));
  if (drafts.length === 0) return [];
  const sources = readings.filter(({ document, isRead }) => document.role !== "draft" && isRead);
  return drafts.flatMap((reading) => {
    const draft = toldBy(reading);
    const longer = sources.filter(({ document }) => document.text.length >= reading.document.text.length * timesLonger);
    return longer.some((source) => sharedPart(draft, toldBy(source)) >= leastShared)
      ? [{ draft, sources: sources.map(toldBy), isHeadline: false }]
      : [];
  });
}

/** A body has so many characters: what stands behind a subscription is cut off earlier. */
const fewestUnder = 1000;
const longestHeadline = 300;

/** The headlines of a dossier that have a number of which the rest of their document has no digit, over that rest. Only the line on top is the document's own. */
export const headlinesIn = (readings: readonly Reading[]): Condensed[] =>
  readings.flatMap((reading) => {
    const headline = ownHeadline(reading);
    if (!headline) return [];
    const body = reading.blocks.filter(({ role }) => role === "body");
    return [{ draft: toldWithin(reading, [headline]), sources: [toldWithin(reading, body)], isHeadline: true }];
  });

const ownHeadline = onceEach((reading: Reading): Span | undefined => {
  const headline = reading.blocks.find(({ role }) => role === "headline");
  const body = reading.blocks.filter(({ role }) => role === "body");
  if (!headline || headline.end - headline.start > longestHeadline || headline.start > (body[0]?.start ?? 0)) return undefined;
  if (!hasOwnNumber(reading.document.text, headline)) return undefined;
  return body.reduce((length, { start, end }) => length + end - start, 0) < fewestUnder ? undefined : headline;
});

/** A quick look: is there a number in digits that stands nowhere behind? */
const hasOwnNumber = (text: string, { start, end }: Span): boolean =>
  (text.slice(start, end).match(/\d+/g) ?? []).some((digits) => !text.includes(digits, end));

/** Is a short text told in words of which its sources have too few? */
export const isThin = ({ draft, sources }: Condensed): boolean => sources.every((source) => sharedPart(draft, source) < wellShared);

const isShort = (text: string) => text.length <= mostCharacters && text.split(/\s+/).length <= mostWords;

function sharedPart({ content }: Told, { stems }: Told): number {
  let shared = 0;
  for (const stem of content) if (stems.has(stem)) shared++;
  return content.size === 0 ? 0 : shared / content.size;
}
