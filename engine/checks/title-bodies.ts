import { headsOfBodies, kindsOfBody, partsOfUniversity } from "../lexicon/bodies.ts";
import { oneHead } from "../lexicon/offices.ts";
import { tenseOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import { stemOf } from "../text/stem.ts";
import type { Claim } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { slips } from "./name-distance.ts";
import { namedOf, personsOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";
import { areOfOneStory } from "./story.ts";
import type { Titled } from "./title-holders.ts";

/** A body that a person is told to be of. `kinds`: what kinds of body it may be; `head`: the word that says so; `own`: the stems of its other words. */
type Body = { name: string; kinds: ReadonlySet<string>; head: string; own: ReadonlySet<string> };
type Placed = Member<Titled> & { body: Body };

/** How far before and behind a name its body is looked for, in characters, and of so many passages. */
const before = 90;
const behind = 140;
const mostPassages = 12;

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&-]*(?:['’]s?(?=\s))?`;
const body = `(?:the |its |their )?(?<body>${word}(?:(?: (?:of|for|and|de|on|without|in))?(?: the)? ${word})+)`;
/** ", a geologist at the Norvik Institute", ", 52, of the Pilots' Union", ", who heads the Harbour Board". */
const ofBody = new RegExp(String.raw`^(?:, \d+,)? of ${body}`, "u");
const asSomebody = new RegExp(
  String.raw`^(?:, \d+)?,?(?: (?:an?|the|her|his|their|its))?(?: \p{Ll}[\p{L}-]*){1,4} (?:of|at|for|from|with) ${body}`,
  "u",
);
const whoLeads = new RegExp(
  `^,? who (?:heads|leads|chairs|runs|directs|edits|represents|owns|founded|speaks for|works for|works at|teaches at|plays for) ${body}`,
  "u",
);
const afterTitle = new RegExp(`^ (?:of|at|for|from) ${body}`, "u");
const beforeTitle = new RegExp(String.raw`${body}(?:['’]s?)?(?: \p{Ll}[\p{L}-]*)?,? $`, "u");
/** What makes ", who …" and ", said …" of ", a geologist at …". */
const noRole =
  /^,?\s*(?:\p{Ll}+\s+){0,4}?(?:who|which|that|whose|where|when|and|or|but|said|says|told|is|was|were|are|has|had|be|been|in|on|as|to)\s/u;

/** Each person whom reports of one story tell to be of a body, with the passages of two that have one each. */
export function bodiesInStory(dossier: Dossier): Group<Titled>[] {
  return placedIn(dossier)
    .all.filter(({ items }) => items.length > 1)
    .flatMap((bundle) => groupsOf(bundle));
}

const groupsOf = onceEach(({ key, items }: Bundle<Placed>): Group<Titled>[] => {
  const passages = items.slice(0, mostPassages);
  const pairs = passages.flatMap((one, at) => passages.slice(at + 1).map((other): [Placed, Placed] => [one, other]));
  const ofTwo = pairs.filter(([one, other]) => areOfOneStory(one.reading, other.reading));
  const pair =
    ofTwo.find(([one, other]) => isOneBody(one.body, other.body)) ?? ofTwo.find(([one, other]) => areApart(one.body, other.body));
  return pair ? [{ key: `body ${key}`, label: `body of ${pair[0].value.name}`, members: pair }] : [];
});

/**
 * Two persons whom reports of one story put at the head of one body: each document has one of the two, and does not name the other. Names a letter or two apart are the
 * check of names'.
 */
export function headsInStory(dossier: Dossier): Group<Titled>[] {
  return headedIn(dossier)
    .all.filter(({ items }) => items.length > 1)
    .flatMap((bundle) => twoHeads(bundle));
}

const twoHeads = onceEach(({ key, items }: Bundle<Placed>): Group<Titled>[] => {
  const passages = items.slice(0, mostPassages);
  const pair = passages
    .flatMap((one, at) => passages.slice(at + 1).map((other): [Placed, Placed] => [one, other]))
    .find(([one, other]) => areOfOneStory(one.reading, other.reading) && areTwoPersons(one, other) && areTwoPersons(other, one));
  return pair ? [{ key: `heads ${key}`, label: `who is ${pair[0].value.title}`, members: pair }] : [];
});

function areTwoPersons({ reading, value: { given, family } }: Placed, { value }: Placed): boolean {
  if (slips(family, value.family) <= 2 || given === value.given) return false;
  return !reading.persons.some(({ name }) => plainName(name).includes(value.family));
}

const headedIn = bundleEach<Placed>({
  itemsOf: onceEach((reading: Reading, register: Register) => placesIn(reading, register).filter(({ value }) => headOfOne(value) !== "")),
  keyOf: ({ value, body }) => [headOfOne(value), body.head, ...[...body.own].sort()].join(" "),
});

/** The office, where a body has one such; nothing for deputies, and for those of whom it has many. */
function headOfOne({ office, when }: Titled): string {
  const said = office.toLowerCase();
  return when === undefined && headsOfBodies.has(oneHead.get(said) ?? said) ? (oneHead.get(said) ?? said) : "";
}

/** Whether the two passages of such a group tell one body. */
export const isOfOneBody = ([one, other]: readonly Member<Titled>[]): boolean => isOneBody((one as Placed).body, (other as Placed).body);

const placedIn = bundleEach<Placed>({
  itemsOf: (reading, register) => placesIn(reading, register),
  keyOf: ({ value }) => `${value.given} ${value.family}`,
});

const placesIn = onceEach((reading: Reading, register: Register): Placed[] =>
  reading.claims.flatMap((claim) => placedAt(reading, claim, register)),
);

function placedAt(reading: Reading, claim: Claim, register: Register): Placed[] {
  return personsOf(claim).flatMap((value): Placed[] => {
    const named = namedOf(value, lookup(register));
    if (named.given === "" || !claim.quote.includes(value.name)) return [];
    const found = bodyAt(reading.document.text, claim, value.name);
    if (!found) return [];
    const { start, end, ...told } = found;
    const { when, office } = tenseOf(value.title ?? "");
    const titled: Titled = { ...named, title: value.title ?? "", ...(when ? { when } : {}), office, isFull: true, isAside: false };
    const side = { document: claim.document, start, end, quote: told.name };
    return when === undefined ? [{ reading, claim, side, value: titled, says: told.name, body: told }] : [];
  });
}

/** The body that is told with a name; its words have to be those of a body. */
function bodyAt(text: string, { start, end, sentence, quote }: Claim, name: string): (Body & { start: number; end: number }) | undefined {
  const rest = text.slice(end, Math.min(sentence.end, end + behind));
  const isTitled = !quote.endsWith(name);
  const found =
    ofBody.exec(rest) ??
    (isTitled ? afterTitle.exec(rest) : undefined) ??
    whoLeads.exec(rest) ??
    (noRole.test(rest) ? undefined : asSomebody.exec(rest));
  if (found) return bodyOf(found, end);
  const front = text.slice(Math.max(sentence.start, start - before), start);
  const told = quote.startsWith(name) ? undefined : beforeTitle.exec(front);
  return told ? bodyOf(told, start - front.length) : undefined;
}

function bodyOf(found: RegExpExecArray, from: number): (Body & { start: number; end: number }) | undefined {
  const name = (found.groups as { body: string }).body.replace(/['’]s?$/, "");
  const start = from + found.index + found[0].indexOf(name);
  const said = plainName(name)
    .split(/[\s-]+/)
    .map((one) => one.replace(/['’]s?$/, ""));
  const kinds = new Set(said.flatMap((one) => kindsOfBody.get(one) ?? []));
  if (kinds.size === 0) return undefined;
  // "Institute" of "Norvik Institute of Technology", "Union" of "Pilots' Union".
  const link = said.findIndex((one) => one === "of" || one === "for");
  const last = said[(link < 0 ? said.length : link) - 1] as string;
  const head = kindsOfBody.has(last) ? last : (said.find((one) => kindsOfBody.has(one)) as string);
  const own = new Set(said.filter((one) => one !== head && !links.has(one)).map(stemOf));
  return { name, head, kinds, own, start, end: start + name.length };
}

const links = new Set(["of", "for", "and", "de", "on", "without", "in", "the", "&", "national", "royal"]);
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((one) => all.has(one));
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** The same words, or fewer of them; a word for the kind may be another ("union", "federation"), for houses translate it as they like. */
const isOneBody = (a: Body, b: Body) => share(a.own, b.own) && (isWithin(a.own, b.own) || isWithin(b.own, a.own));

/** Two bodies of one kind, and not one a part of the other. */
function areApart(a: Body, b: Body): boolean {
  if (!share(a.kinds, b.kinds) || a.own.size === 0 || b.own.size === 0) return false;
  const isPart = (part: Body, whole: Body) => whole.head === "university" && partsOfUniversity.has(part.head) && share(part.own, whole.own);
  return !isPart(a, b) && !isPart(b, a);
}
