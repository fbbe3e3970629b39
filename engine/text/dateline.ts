import type { Span } from "../types.ts";

const farthest = 90;
const dashes = [" — ", " – ", " -- ", "— ", " - ", " _ "];
/** Labels in capitals that newsrooms put in front of a text, and that are no places. */
const labels = new Set([
  "EXCLUSIVE",
  "BREAKING",
  "UPDATE",
  "UPDATED",
  "WATCH",
  "VIDEO",
  "LIVE",
  "ANALYSIS",
  "OPINION",
  "NEW",
  "LEAD",
  "CORRECTED",
  "REVIEW",
]);

/**
 * Where the dateline that opens a paragraph ends ("SEOUL, July 12 (Agency) — "), dash included; the paragraph's start where there is none.
 * A dateline begins with a place in capitals, or is an agency in brackets.
 */
export function datelineEnd(text: string, paragraph: Span): number {
  const opening = `${text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + farthest)).replace(/\s/g, " ")} `;
  const ends = dashes.flatMap((dash) => (opening.indexOf(dash) > 0 ? [{ at: opening.indexOf(dash), length: dash.trimEnd().length }] : []));
  const first = ends.sort((a, b) => a.at - b.at || b.length - a.length)[0];
  const prefix = first ? opening.slice(0, first.at) : "";
  if (first && isDateline(prefix)) return paragraph.start + first.at + first.length;
  const agency = /^\((?:[A-Z]{2,8}|Reuters|Bloomberg|Xinhua|Yonhap|Kyodo)\) /.exec(opening);
  return agency ? paragraph.start + agency[0].length - 1 : paragraph.start;
}

function isDateline(prefix: string) {
  if (/^\([A-Z][\w ]{1,20}\)$/.test(prefix)) return true;
  const place = /^[\p{Lu}.'’-]{2,}(?: [\p{Lu}.'’-]{2,}){0,3}/u.exec(prefix)?.[0];
  if (!place || place.replace(/[^\p{L}]/gu, "").length < 3) return false;
  const rest = prefix.slice(place.length);
  return !labels.has(place) && (rest === "" || /^(?:,|\/| \()/.test(rest));
}
