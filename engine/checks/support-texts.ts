import type { Reading } from "../reading.ts";
import { type Told, toldBy } from "./support-told.ts";

/** A short draft, and the longer sources of which one evidently lies under it. */
export type Condensed = { draft: Told; sources: Told[] };

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
    return longer.some((source) => sharedPart(draft, toldBy(source)) >= leastShared) ? [{ draft, sources: sources.map(toldBy) }] : [];
  });
}

/** Is a short text told in words of which its sources have too few? */
export const isThin = ({ draft, sources }: Condensed): boolean => sources.every((source) => sharedPart(draft, source) < wellShared);

const isShort = (text: string) => text.length <= mostCharacters && text.split(/\s+/).length <= mostWords;

function sharedPart({ content }: Told, { stems }: Told): number {
  let shared = 0;
  for (const stem of content) if (stems.has(stem)) shared++;
  return content.size === 0 ? 0 : shared / content.size;
}
