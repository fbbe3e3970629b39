import type { Reading } from "../reading.ts";
import type { WordingEntry } from "../register/entries.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Token } from "../text/text.ts";
import { cutTokens } from "../text/tokens.ts";
import type { Span } from "../types.ts";

const letter = /[\p{L}\p{N}]/u;

/** Where the forms of a wording stand in what was read of a document, the longest at a place, with the form as the register writes it. */
export function formsIn(
  { document: { text }, sentences }: Reading,
  { forms, about }: WordingEntry,
  register: RegisterIndex,
): (Span & { form: string })[] {
  const lower = text.toLowerCase();
  const found = forms.flatMap((form) => placesOf(text, lower, form)).sort((a, b) => a.start - b.start || b.end - a.end);
  let farthest = 0;
  const places = found.filter(({ start, end }) => {
    const isFree = farthest <= start;
    farthest = Math.max(farthest, end);
    return isFree;
  });
  let next = 0;
  let asked: { sentence: Span; names: boolean } | undefined;
  return places.filter((place) => {
    while (next < sentences.length && (sentences[next] as Span).end <= place.start) next++;
    const sentence = sentences[next];
    if (sentence === undefined || sentence.start > place.start) return false;
    if (asked?.sentence !== sentence) asked = { sentence, names: names(text, sentence, about ?? [], register) };
    return asked.names;
  });
}

/** A form in capitals ("IP4") counts only so; others in any case. */
function placesOf(text: string, lower: string, form: string): (Span & { form: string })[] {
  const isExact = !/\p{Ll}/u.test(form);
  const [where, what] = isExact || lower.length !== text.length ? [text, form] : [lower, form.toLowerCase()];
  const places: (Span & { form: string })[] = [];
  for (let start = where.indexOf(what); start >= 0; start = where.indexOf(what, start + what.length)) {
    const end = start + what.length;
    if (!letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))) places.push({ start, end, form });
  }
  return places;
}

/** Does a sentence name all of these states and bodies, under any name or by their capitals? */
function names(text: string, { start, end }: Span, wanted: readonly string[], register: RegisterIndex) {
  if (wanted.length === 0) return true;
  const tokens: Token[] = [];
  cutTokens(text, start, end, [], tokens);
  const opened = tokens.flatMap((token) =>
    token.text.includes("-") ? token.text.split("-").map((part) => ({ text: part, lower: part.toLowerCase() })) : [token],
  );
  const found = new Set(opened.map((_, at) => register.organisationAt(opened, at)?.entry.name));
  return wanted.every((name) => found.has(name));
}
