import { determiners } from "../lexicon/grammar.ts";
import type { Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isCapitalAt, isMarkAt, lowerAt, type Words } from "./clause.ts";
import { firstThat } from "./places.ts";

const list = (text: string) => text.split(" ");

/** Nouns by which a body is spoken of later, with the words that its name ends or begins with. */
const headsOf = new Map<string, string>(
  Object.entries({
    ministry: "ministry",
    department: "department",
    court: "court",
    tribunal: "tribunal",
    company:
      "company co co. inc inc. corp corp. corporation ltd ltd. plc group holdings industries motors technologies systems pharmaceuticals laboratories airlines airways",
    bank: "bank",
    university: "university",
    college: "college",
    school: "school",
    agency: "agency",
    council: "council",
    commission: "commission",
    committee: "committee",
    panel: "panel",
    party: "party",
    union: "union",
    board: "board",
    institute: "institute",
    hospital: "hospital",
    museum: "museum",
    federation: "federation",
    association: "association",
    foundation: "foundation",
    fund: "fund",
    bureau: "bureau",
    authority: "authority",
    administration: "administration",
    office: "office",
    parliament: "parliament",
    senate: "senate",
    assembly: "assembly",
    league: "league",
    society: "society",
    church: "church",
    newspaper: "times post journal herald gazette tribune",
  }).flatMap(([noun, heads]) => list(heads).map((head): [string, string] => [head, noun])),
);
const nouns: ReadonlySet<string> = new Set(headsOf.values());
/** Other nouns for the same. */
const sameNouns = new Map([
  ["firm", "company"],
  ["airline", "company"],
  ["carmaker", "company"],
  ["automaker", "company"],
  ["manufacturer", "company"],
  ["paper", "newspaper"],
]);
/** They take what they are about behind "of": "Ministry of Defence", "Bank of Norway". */
const ofTaking = new Set(
  list("ministry department court bank university college council board institute museum bureau office society church school"),
);
/** They stand in small letters before the noun in British copy: "the foreign ministry". */
const portfolios = new Set(
  list(
    "foreign defense defence finance interior trade energy health education justice agriculture labor labour transport culture environment supreme high appeals",
  ),
);

const longestName = 7;

type Body = Span & { name: string; noun: string; sentence: number; last: number };

/** Bodies that are named in full, and what later stands for them ("the ministry"): asked by the tokens of a source. */
export type Bodies = {
  named: (first: number, last: number) => string | undefined;
  later: (first: number, last: number) => string | undefined;
};

/** Looks through the text for names at the first question, once. */
export function bodiesIn(words: Words): Bodies {
  let all: Body[] | undefined;
  const byNoun = new Map<string, Body[]>();
  const read = () => {
    if (all) return all;
    all = findBodies(words);
    for (const body of all) {
      const alike = byNoun.get(body.noun);
      if (alike) alike.push(body);
      else byNoun.set(body.noun, [body]);
    }
    return all;
  };
  return {
    /** The body whose name a source is, but for an article. */
    named: (first, last) => {
      if (!headsOf.has(lowerAt(words, last)) && !isCapitalAt(words, last)) return undefined;
      const bodies = read();
      const { end } = words.tokens[last] as Token;
      const body = bodies[firstThat(bodies.length, (index) => (bodies[index] as Body).end >= end)];
      const opening = words.tokens[determiners.has(lowerAt(words, first)) ? first + 1 : first];
      return body && body.end === end && body.start <= (opening?.start ?? -1) ? body.name : undefined;
    },
    /** The body of that noun named last before "the ministry"; undefined where the sentence that names it names two. */
    later: (first, last) => {
      const noun = sameNouns.get(lowerAt(words, last)) ?? lowerAt(words, last);
      if (last !== first + 1 || lowerAt(words, first) !== "the" || !nouns.has(noun)) return undefined;
      read();
      const bodies = byNoun.get(noun) ?? [];
      const { start } = words.tokens[first] as Token;
      const next = firstThat(bodies.length, (index) => (bodies[index] as Body).start >= start);
      const body = bodies[next - 1];
      const other = bodies[next - 2];
      return body && !(other && other.sentence === body.sentence && other.name !== body.name) ? body.name : undefined;
    },
  };
}

function findBodies(words: Words): Body[] {
  const found: Body[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const { kind, lower, sentence } = words.tokens[at] as Token;
    const noun = kind === "word" ? headsOf.get(lower) : undefined;
    if (!noun || at <= (found.at(-1)?.last ?? -1)) continue;
    const first = startOf(words, at);
    const last = ofTaking.has(lower) && isCapitalAt(words, at) ? endOf(words, at) : at;
    if (first === at && last === at) continue;
    const { start } = words.tokens[first] as Token;
    const { end } = words.tokens[last] as Token;
    const name = words.text.text.slice(start, end).replace(/\s+/g, " ");
    found.push({ start, end, name, noun, sentence, last });
  }
  return found;
}

/** The first token of the name that ends with a noun: capitals, "of" and "and" between them, a genitive; small letters only of a portfolio. */
function startOf(words: Words, head: number): number {
  const { sentence } = words.tokens[head] as Token;
  let first = head;
  if (!isCapitalAt(words, head)) {
    if (!portfolios.has(lowerAt(words, head - 1))) return head;
    first = head - 1;
  }
  while (first > 0 && head - first < longestName && words.tokens[first - 1]?.sentence === sentence) {
    const before = lowerAt(words, first - 1);
    if (
      ["'s", "’s", "&", "and"].includes(before) &&
      isCapitalAt(words, first - 2) &&
      !determiners.has(lowerAt(words, first - 2)) &&
      (before !== "and" || isCapitalAt(words, head))
    ) {
      first -= 2;
      continue;
    }
    if (!isCapitalAt(words, first - 1) || determiners.has(before) || openers.has(before) || isMarkAt(words, first - 1)) break;
    first--;
  }
  return first;
}
const openers = new Set(list("in at on for from by with to but and when while as after before if according"));

/** The last token of the name that begins with a noun: "Ministry of Foreign Affairs and Trade". */
function endOf(words: Words, head: number): number {
  if (lowerAt(words, head + 1) !== "of") return head;
  let last = lowerAt(words, head + 2) === "the" ? head + 2 : head + 1;
  while (last - head < longestName) {
    if (isCapitalAt(words, last + 1)) last++;
    else if (lowerAt(words, last + 1) === "and" && isCapitalAt(words, last + 2)) last += 2;
    else break;
  }
  return isCapitalAt(words, last) ? last : head;
}
