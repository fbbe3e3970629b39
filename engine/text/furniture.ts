import { credits } from "../lexicon/captions.ts";
import {
  addressing,
  asking,
  buttons,
  ends,
  housekeeping,
  listHeads,
  makers,
  notices,
  persons,
  prompts,
  stamps,
} from "../lexicon/furniture.ts";
import { months, weekdays } from "../lexicon/months.ts";

/** What a passage says of itself: `prompt`, `notice` and the like are furniture for sure; `scrap` is, beside other furniture. */
export type FurnitureSign = "notice" | "housekeeping" | "breadcrumb" | "prompt" | "buttons" | "scrap" | "none";

const separators = [" > ", " › ", " » ", " | ", " / ", " • ", " · "];
const longestNotice = 90;
const longestPrompt = 16;
/** The same without a full stop. */
const longestLine = 28;
/** A passage that opens with a prompt may run on: the lines of a form without full stops have been read as one. */
const longestOpening = 40;
/** What asks the reader for something may be a paragraph. */
const longestAsking = 70;
const longestListHead = 6;
const longestScrap = 10;

/** Judges a passage by its words in lower case (space made single). `words`: how many they are. */
export function furnitureSign(lower: string, words: number): FurnitureSign {
  const hasStop = /[.!?]["”’')\]]*$/.test(lower);
  if ((words <= longestNotice && notices.some((notice) => lower.includes(notice))) || /^(©|\(c\) ?\d|copyright\b)/.test(lower))
    return "notice";
  if (housekeeping.some((opening) => lower.startsWith(opening)) && (words <= 40 || lower.startsWith("("))) return "housekeeping";
  if (isBreadcrumb(lower, words)) return "breadcrumb";
  if (words <= 12 && (isStamp(lower) || isListing.test(lower))) return "housekeeping";
  if (words <= longestLine && isInitials.test(lower)) return "housekeeping";
  if (words <= 10 && isAge.test(lower)) return "housekeeping";
  if (words <= 6 && isCredit(lower)) return "housekeeping";
  if (words <= longestLine && makers.some((maker) => lower.includes(maker))) return "housekeeping";
  if (words <= 4 && lower.split(/[\s/]+/).every((word) => credits.has(word))) return "housekeeping";
  if (isPrompt(lower, words, hasStop) || isAsking(lower, words)) return "prompt";
  if (words <= longestListHead && !hasStop && listHeads.some((head) => lower.startsWith(`${head} `) || lower === head)) return "prompt";
  if (words <= 3 && isAddress.test(lower)) return "buttons";
  if (words <= 6 && lower.split(" ").every((word) => buttons.has(word) || !/\p{L}/u.test(word))) return "buttons";
  if (words <= longestScrap && !hasStop) return "scrap";
  if (words <= 4) return "scrap";
  return "none";
}

/** "www.paper.example", "https://…", "mailto:desk@paper.example", "+44 20 7946 0000", "###": a link, an address, a number, a rule. */
const isAddress = /^(?:https?[:%]|www\.|mailto:)\S+$|^[+(]?\d[\d ()+.-]{6,}$|^#+$/;

/** "Our reporting is free to read because readers like you subscribe": nobody is quoted, the reader is asked. */
const isAsking = (lower: string, words: number) =>
  words > 4 && words <= longestAsking && !isSaid(lower) && speaksToReader(lower, persons) && asking.some((phrase) => holds(lower, phrase));

/** "jr/kl (AFP, dpa)": the writers' initials and the agencies they used. */
const isInitials = /^[a-z]{2,3}(?:\/[a-z]{2,3})+(?: \([a-z, ]+\))?$/;

/** "Updated 2 hours ago - Politics", "3 days ago", "1d ago". */
const isAge = /^(?:(?:updated|published|posted) )?\d+ ?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?) ago\b/;

/** "Photo: Jane Roe/Getty Images", "Jane Roe via Reuters": who took a picture, and nothing of it. */
function isCredit(lower: string) {
  const opening = /^(?:photo|photograph|picture|image|illustration)(?: by|:) /.exec(lower)?.[0] ?? "";
  return (
    (opening !== "" || lower.includes("/")) &&
    lower
      .slice(opening.length)
      .split(/[\s/]+/)
      .some((word) => credits.has(word))
  );
}

/** Does a short line say that other texts come behind it? */
export const isEnd = (lower: string, words: number) => words <= longestListHead && ends.some((phrase) => holds(lower, phrase));

/** What a page reads out to those who do not see it: "list 2 of 3". */
const isListing = /^list (?:\d+ )?of \d+/;

function isPrompt(lower: string, words: number, hasStop: boolean) {
  if (words > longestOpening || isSaid(lower) || (hasStop && !speaksToReader(lower))) return false;
  const isShort = words <= (hasStop ? longestPrompt : longestLine);
  return prompts.some((prompt) => (isShort || lower.startsWith(prompt)) && holds(lower, prompt));
}

/** "Updated 3 May 2026, 10:15 am": nothing but numbers and words of time. */
function isStamp(lower: string) {
  const parts = lower.split(/[\s,|:/+-]+/).filter((part) => part !== "");
  const isNumber = (part: string) => /^[(]?\d[\d.]*(?:am|pm|a|p|st|nd|rd|th)?[).]?$/.test(part);
  return (
    parts.some(isNumber) &&
    parts.some((part) => !isNumber(part) || parts.length > 2) &&
    parts.every((part) => isNumber(part) || stamps.has(part) || part in months || part in weekdays)
  );
}

function isBreadcrumb(lower: string, words: number) {
  if (words > 16 || /[.!?]$/.test(lower)) return false;
  const separator = separators.find((one) => lower.includes(one));
  return separator !== undefined && lower.split(separator).every((part) => part.split(" ").length <= 4);
}

/** Prose that only mentions a prompt's word quotes it or tells it of somebody. */
const isSaid = (lower: string) => /["“”]/.test(lower) || / (said|says|told|was|were|has|had)\b/.test(lower);

/** Does the passage have a word that only speaks to the reader? */
export const speaksToReader = (lower: string, words: ReadonlySet<string> = addressing) =>
  lower.split(/[^\p{L}]+/u).some((word) => words.has(word));

function holds(lower: string, phrase: string) {
  const at = lower.indexOf(phrase);
  if (at < 0) return false;
  const isEdge = (index: number) => index < 0 || index >= lower.length || !/[\p{L}\d]/u.test(lower.charAt(index));
  return isEdge(at - 1) && (isEdge(at + phrase.length) || phrase.endsWith("@"));
}
