import type { evidenceKinds, methods } from "#words";
import { rulings } from "#words";
import type { Reason } from "./lib/refusal.ts";

/** What may be ruled, how it was verified, and what supports it. Pure: forms, acts and pages ask the same functions. */

export type Ruling = keyof typeof rulings;
export type Method = keyof typeof methods;
export type EvidenceKind = keyof typeof evidenceKinds;

/** A ruling as somebody gives it. `asOf`: the day as of which it holds, YYYY-MM-DD. */
export type RulingInput = { ruling: Ruling; method?: Method; shouldRead?: string; note?: string; asOf: string };

const withoutEvidence: readonly Ruling[] = ["UNVERIFIED", "ON_AUTHOR", "NOT_FACTUAL"];
const withWording: readonly Ruling[] = ["CONFIRMED_WITH_CHANGE", "WRONG"];

export const needsEvidence = (ruling: Ruling): boolean => !withoutEvidence.includes(ruling);
export const needsWording = (ruling: Ruling): boolean => withWording.includes(ruling);

/**
 * Everything that speaks against a ruling, each reason at its field; empty when it may be given. `quote`: the claim's words; `pieces`: how
 * many pieces of evidence come with it; `now`: milliseconds since 1970.
 */
export const reasonsAgainstRuling = (input: RulingInput, quote: string, pieces: number, now: number): Reason[] => {
  const { label } = rulings[input.ruling];
  const reasons: Reason[] = [];
  if (needsEvidence(input.ruling)) {
    if (!pieces) reasons.push({ field: "evidence", text: `“${label}” needs at least one piece of evidence.` });
    if (!input.method) reasons.push({ field: "method", text: "Say how it was verified." });
  }
  if (needsWording(input.ruling)) {
    if (!input.shouldRead) reasons.push({ field: "shouldRead", text: `“${label}” needs the wording that should stand instead.` });
    else if (input.shouldRead === quote)
      reasons.push({ field: "shouldRead", text: "This is how it reads already. Say how it should read." });
  }
  if (input.ruling === "UNVERIFIED" && !input.note) reasons.push({ field: "note", text: "Say where it was looked for." });
  return [...reasons, ...reasonsAgainstDay(input.asOf, now)];
};

/** A day is future only when it has begun nowhere on earth yet: the first zone is 14 hours ahead of UTC. */
const reasonsAgainstDay = (day: string, now: number): Reason[] => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (!isDay) return [{ field: "asOf", text: "Give the day as of which it holds, as year-month-day." }];
  const isFuture = day > new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return isFuture ? [{ field: "asOf", text: "This day is still to come. A verdict holds as of a day that has begun." }] : [];
};

/** Confirmed by another news report alone is no more than a hint. */
export const isWeak = ({ ruling, method }: { ruling: Ruling; method: Method | null }): boolean =>
  (ruling === "CONFIRMED" || ruling === "CONFIRMED_WITH_CHANGE") && method === "NEWS_REPORT";

/** A verdict as one tells it to a colleague. */
export const tellRuling = (given: { ruling: Ruling; shouldRead: string | null; note: string | null; person: string }): string =>
  [
    `${given.person} ruled: ${rulings[given.ruling].label}.`,
    given.shouldRead && `Should read: “${given.shouldRead}”.`,
    given.note && `Note: ${given.note}`,
  ]
    .filter(Boolean)
    .join("\n");
