import type { BlockRole } from "../types.ts";
import { isEnd, speaksToReader } from "./furniture.ts";
import { kinOf } from "./kin.ts";
import { isHeadline, isNames, type Look } from "./look.ts";

/** So many content words in common with the prose make a line part of the article. */
const akin = 2;
/** So many stubs in front of the first paragraph, or behind the last, are more than a headline with its decks, or a signature. */
const fewStubs = 3;
/** A line right under the headline of so many words is a deck. */
const shortestDeck = 5;
/** A line without a full stop that is longer than links are. */
const longerThanLink = 11;

/**
 * What each passage is. The article is where the prose is; above it stand the headline with its decks among menus, sections, names and
 * stamps; below it links and offers; between its paragraphs subheadings, and runs of page. Runs are told by one line in them that is page for
 * sure, the headline by the words that it shares with the prose: the way of the page is not known. `title`: the document's title, where known.
 */
export function rolesOf(looks: readonly Look[], title: string | undefined): BlockRole[] {
  // One line of figures and nothing around it is what was asked about, not a piece of a page.
  if (looks.length === 1 && /\d/.test((looks[0] as Look).words) && !/\p{L}/u.test((looks[0] as Look).words)) return ["body"];
  const roles = looks.map(({ kind }): BlockRole => (kind === "page" ? "furniture" : kind === "prose" || kind === "stub" ? "body" : kind));
  const kin = kinOf(looks.filter(({ kind }) => kind === "prose").map(({ words }) => words));
  const first = looks.findIndex(({ kind }) => kind === "prose");
  const last = lastOfArticle(looks);
  const top = first < 0 ? looks.length : first;
  const head = headOf(looks.slice(0, top), title, kin);
  for (const [start, end] of runs(looks)) {
    if (end <= top) continue;
    if (start > last) readFoot(looks, roles, start, looks.length);
    else readBetween(looks, roles, start, end, kin);
    if (start > last) break;
  }
  readTop(looks, roles, top, head, kin);
  looks.forEach((one, at) => {
    if (one.kind === "prose" && isLife(looks, at)) roles.fill("furniture", at - nameBefore(looks, at), at + 1);
  });
  return roles;
}

type Kin = (words: string) => number;

/** Runs of passages that are neither prose nor caption: [first, one after the last]. */
function runs(looks: readonly Look[]): [number, number][] {
  const found: [number, number][] = [];
  looks.forEach(({ kind }, at) => {
    if (kind === "prose" || kind === "caption") return;
    const open = found.at(-1);
    if (open && open[1] === at) open[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

const isPage = ({ kind }: Look) => kind === "page";

/**
 * The last paragraph or caption of the article. What stands behind a line that announces other texts, or behind a long run of page, and has no words
 * of the article, is a teaser.
 */
function lastOfArticle(looks: readonly Look[]): number {
  const isRead = ({ kind }: Look) => kind === "prose" || kind === "caption";
  let last = looks.findLastIndex(isRead);
  for (;;) {
    const before = looks.slice(0, Math.max(last, 0)).findLastIndex(isRead);
    const between = looks.slice(before + 1, Math.max(last, 0));
    const isBehindPage = between.length > fewStubs && between.some(isPage);
    const isBehindEnd = between.some(({ words, count }) => isEnd(words.toLowerCase(), count));
    const article = looks.slice(0, before + 1).filter(isRead);
    if (article.length < fewStubs || (!isBehindPage && !isBehindEnd)) return last;
    if (kinOf(article.map(({ words }) => words))((looks[last] as Look).words) >= akin) return last;
    last = before;
  }
}

/** How many lines before a paragraph the name stands that it opens with: 1 or 2; 0 where it does not. */
const nameBefore = (looks: readonly Look[], at: number) =>
  [1, 2].find((back) => {
    const line = looks[at - back];
    return line !== undefined && isNames(line) && (looks[at] as Look).words.startsWith(`${line.words} `);
  }) ?? 0;

/** "Jane Roe / Jane Roe is a correspondent who has covered …": the life of the author, under the author's name. */
const isLife = (looks: readonly Look[], at: number) =>
  nameBefore(looks, at) > 0 &&
  / (?:reporter|correspondent|editor|journalist|writer|columnist|producer|author|photographer)\b/.test((looks[at] as Look).words);

/** The headline among the lines above the first paragraph: the title, or what shares most words with the prose; -1 where there is none. */
function headOf(above: readonly Look[], title: string | undefined, kin: Kin): number {
  const candidates = above.flatMap((one, at) => (one.kind === "stub" && (one.words === title || isHeadline(one)) ? [at] : []));
  const named = candidates.find((at) => above[at]?.words === title);
  if (named !== undefined) return named;
  const shares = candidates.map((at) => kin((above[at] as Look).words));
  const most = Math.max(...shares);
  if (most >= akin) return candidates[shares.findIndex((share) => share >= akin && share >= most - 1)] as number;
  return candidates.find((at) => (above[at] as Look).count > 2) ?? candidates[0] ?? -1;
}

/** Above the first paragraph. Without a sign of a page, a few lines are headline and decks, whatever their words. */
function readTop(looks: readonly Look[], roles: BlockRole[], top: number, head: number, kin: Kin) {
  const above = looks.slice(0, top);
  const isPaged = above.some(isPage) || above.filter(({ kind }) => kind === "stub").length > fewStubs;
  let deck = head;
  while (deck >= 0 && deck < head + fewStubs && looks[deck + 1]?.kind === "stub") deck++;
  const isDeck = (at: number) => {
    const one = above[at] as Look;
    return head >= 0 && at > head && one.count > 2 && ((at <= deck && one.count >= shortestDeck) || kin(one.words) >= akin);
  };
  above.forEach((one, at) => {
    if (one.kind !== "stub") return;
    // The same words again are a repeat, wherever the page has them.
    if (at === head || (head >= 0 && one.words === looks[head]?.words)) roles[at] = "headline";
    else if (at > head && head >= 0 && isNames(one)) roles[at] = "byline";
    else if (isPaged && top < looks.length && !isDeck(at)) roles[at] = "furniture";
    else if (at > head && isHeadline(one)) roles[at] = "headline";
  });
}

/** Between two paragraphs: a subheading, or page where one line of the run is page for sure. */
function readBetween(looks: readonly Look[], roles: BlockRole[], start: number, end: number, kin: Kin) {
  const isPaged = looks.slice(start, end).some(isPage);
  for (let at = start; at < end; at++) {
    const one = looks[at] as Look;
    if (one.kind !== "stub") continue;
    if (isPaged && !one.hasStop)
      roles[at] = one.count >= longerThanLink && kin(one.words) > akin ? (isHeadline(one) ? "caption" : "body") : "furniture";
    else if (isHeadline(one) && !one.hasStop) roles[at] = "headline";
  }
}

/** Behind the last paragraph. */
function readFoot(looks: readonly Look[], roles: BlockRole[], start: number, end: number) {
  const foot = looks.slice(start, end);
  const opens = foot.findIndex(({ kind }) => kind === "page" || kind === "byline");
  const isLong = foot.filter(({ kind }) => kind === "stub").length > fewStubs;
  foot.forEach((one, index) => {
    const isBehind = opens >= 0 && (isLong || index >= opens - 1);
    if (
      one.kind !== "byline" &&
      isBehind &&
      (one.kind === "prose" || !one.hasStop || one.count <= 4 || speaksToReader(one.words.toLowerCase()))
    )
      roles[start + index] = "furniture";
  });
}
