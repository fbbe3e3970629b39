import { listConnectors, openConnectors } from "../lexicon/lists.ts";
import type { OrganisationMatch } from "../register/lookup.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import type { Context } from "./context.ts";
import { isAcronym } from "./definition-acronym.ts";
import type { Mention } from "./mention.ts";
import { personsIn } from "./person.ts";

/** A short form ("U.S.", "UK") stands in lists of states and of peoples. */
type Kind = "body" | "people" | "person" | "short";

/** A name in a list: its tokens `from` to `to` (after the last), what it stands for, and of which kind it is: only like is listed with like. */
type Item = { from: number; to: number; name: string; kind: Kind };
type List = { from: number; to: number; members: string[]; kind: Item["kind"] };

const fewest = 3;
const farthest = 10;

/** Lists of three or more states, bodies or persons, with the group that they are said to make. Members bear their register or full names. */
export function findMemberships(text: Text, context: Context): Mention[] {
  const persons = itemsOfPersons(text, context);
  return text.sentences.flatMap((sentence, index): Mention[] =>
    listsIn(text.tokens, itemsIn(text.tokens, sentence, context, persons)).map((list) => {
      const group = list.kind === "person" ? pictureOrder(text, sentence, list) : groupOf(text.tokens, sentence, list, context);
      return {
        start: (text.tokens[list.from] as Token).start,
        end: (text.tokens[list.to - 1] as Token).end,
        kind: "membership",
        sentence: index,
        facts: [{ type: "members", value: { members: list.members, ...(group ? { group } : {}) } }],
      };
    }),
  );
}

/** Persons by the token that they begin at. */
function itemsOfPersons(text: Text, context: Context): Map<number, { end: number; name: string }> {
  const items = new Map<number, { end: number; name: string }>();
  for (const person of personsIn(text, context)) for (const { start, end } of person.mentions) items.set(start, { end, name: person.name });
  return items;
}

function itemsIn(
  tokens: readonly Token[],
  { tokens: [begin, end] }: Sentence,
  context: Context,
  persons: Map<number, { end: number; name: string }>,
): Item[] {
  const items: Item[] = [];
  for (let at = begin; at < end; at++) {
    const person = persons.get((tokens[at] as Token).start);
    const match = person ? undefined : context.register.organisationAt(tokens, at);
    if (person) {
      let to = at + 1;
      while (to < end && (tokens[to] as Token).start < person.end) to++;
      items.push({ from: at, to, name: person.name, kind: "person" });
      at = to - 1;
    } else if (match && match.form !== "capital" && at + match.words <= end) {
      const to = at + match.words;
      items.push({ from: at, to, name: match.entry.name, kind: kindOf(tokens, at, match) });
      at = to - 1;
    }
  }
  return items;
}

/** Persons are listed with persons; a short form with states or with peoples. */
const isAlike = (next: Kind, kind: Kind | undefined, row: readonly Item[]) =>
  next === "person" || kind === "person" ? row.every((item) => item.kind === next) : next === kind || next === "short";

const kindOf = (tokens: readonly Token[], at: number, { form, words }: OrganisationMatch): Kind =>
  form === "demonym" ? "people" : words === 1 && !/\p{Ll}/u.test(tokens[at]?.text ?? "") ? "short" : "body";

/** Rows of items of one kind with only commas and a last "and" between them. */
function listsIn(tokens: readonly Token[], items: readonly Item[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < items.length; ) {
    const row = [items[at] as Item];
    let last = "";
    while (last !== "and") {
      const next = items[at + row.length];
      const kind = row.find((item) => item.kind !== "short")?.kind ?? next?.kind;
      const link = next && isAlike(next.kind, kind, row) ? linkBetween(tokens, (row.at(-1) as Item).to, next.from) : undefined;
      if (!next || !link) break;
      last = link;
      row.push(next);
    }
    at += row.length;
    if (row.length < fewest || last !== "and") continue;
    lists.push({
      from: (row[0] as Item).from,
      to: (row.at(-1) as Item).to,
      members: row.map(({ name }) => name),
      kind: (row[0] as Item).kind,
    });
  }
  return lists.filter(({ members }) => new Set(members).size === members.length);
}

function linkBetween(tokens: readonly Token[], from: number, to: number): "comma" | "and" | undefined {
  if (to - from > 3) return undefined;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.at(-1) === "the") words.pop();
  const link = words.join(" ");
  if (link === "," || link === ";") return "comma";
  return link === "and" || link === ", and" || link === "&" ? "and" : undefined;
}

/** The group that a list is said to spell out: a body named close before "involving", "namely", a colon or a dash; or after it ("…, known as the AP4"). */
function groupOf(tokens: readonly Token[], { tokens: [begin, end] }: Sentence, list: List, { register }: Context): string | undefined {
  const first = tokens[list.from - 1]?.lower === "the" ? list.from - 2 : list.from - 1;
  const connector = connectorAt(tokens, first, begin);
  if (connector !== undefined) {
    for (let at = connector; at >= Math.max(begin, connector - farthest); at--) {
      const match = register.organisationAt(tokens, at);
      if (/^['’]/.test(tokens[at + (match?.words ?? 1)]?.text ?? "")) continue;
      if (match && match.form !== "capital" && (match.entry.demonyms ?? []).length === 0) return match.entry.name;
      if (!match && isAcronym((tokens[at] as Token).text)) return (tokens[at] as Token).text;
    }
  }
  for (let at = list.to; at < Math.min(end, list.to + farthest); at++) {
    if (tokens[at]?.lower !== "as" || tokens[at - 1]?.lower !== "known") continue;
    const name = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    return register.organisationAt(tokens, name)?.entry.name ?? (isAcronym(tokens[name]?.text ?? "") ? tokens[name]?.text : undefined);
  }
  return undefined;
}

/** The token before the word or mark that opens a list, where one ends at `at`. */
function connectorAt(tokens: readonly Token[], at: number, begin: number): number | undefined {
  for (const words of [...listConnectors, ...openConnectors]) {
    const from = at - words.length + 1;
    if (from > begin && words.every((word, offset) => tokens[from + offset]?.lower === word)) return from - 1;
  }
  return undefined;
}

const orders = /\b(?:from (left|right)|(left) to right|(right) to left)(?: to (?:left|right))?(?: are| is|[:,])?\s*$/i;

/** "from left" or "from right" where a caption counts the persons so. */
function pictureOrder(text: Text, sentence: Sentence, list: List): string | undefined {
  const before: Span = { start: sentence.start, end: (text.tokens[list.from] as Token).start };
  const found = orders.exec(text.text.slice(Math.max(before.start, before.end - 40), before.end));
  const side = found?.slice(1).find((word) => word !== undefined);
  return side ? `from ${side.toLowerCase()}` : undefined;
}
