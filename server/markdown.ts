import type { Element, ElementContent, Root as Html } from "hast";
import type { Root as Markdown, Nodes } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visible } from "./export/inert.ts";
import { findNamings, type Nameable } from "./mentions.ts";

/**
 * What people write in a comment: CommonMark, bare addresses as links, ~~struck~~ words. Read into a tree that holds nothing but what is allowed here;
 * all else (HTML, images, tables, notes) is shown as it was written. Pure.
 */

/** What of Markdown is read. */
const allowed = new Set(
  "text emphasis strong delete inlineCode code break link paragraph list listItem blockquote thematicBreak".split(" "),
);
/** So many things may stand in one another; browsers cut at 512. */
const deepest = 12;
/** What opens more than that on a line, or holds more marks than anybody writes, is not read at all: it would take long, or run out of stack. */
const bottomless = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))){${deepest}}`, "m");
const marks = /[*_~[\]`<@]/g;
const mostMarks = 400;

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const converter = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ["p", "em", "strong", "del", "code", "pre", "br", "a", "ul", "ol", "li", "blockquote", "hr"],
    attributes: { a: ["href"], ol: ["start"] },
    protocols: { href: ["http", "https", "mailto"] },
  });

const parse = (body: string): Markdown => {
  const isNoText = bottomless.test(body) || (body.match(marks)?.length ?? 0) > mostMarks;
  const tree: Markdown = isNoText
    ? { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value: body }] }] }
    : parser.parse(body);
  tame(tree, body, 0);
  return tree;
};

/** Puts in the place of what is not allowed, or stands too deep, what was written there. */
const tame = (node: Nodes, body: string, depth: number): void => {
  if (node.type === "listItem" && typeof node.checked === "boolean") unbox(node);
  if (!("children" in node)) return;
  const isOfBlocks = node.type === "root" || node.type === "blockquote" || node.type === "listItem";
  for (const [i, child] of node.children.entries()) {
    if (allowed.has(child.type) && (depth < deepest || child.type === "listItem")) tame(child, body, depth + 1);
    else node.children.splice(i, 1, asWritten(child, body, isOfBlocks) as never);
  }
};

const asWritten = (node: Nodes, body: string, isBlock: boolean) => {
  const value = node.position ? body.slice(node.position.start.offset, node.position.end.offset) : wordsOf(node);
  return isBlock ? { type: "paragraph", children: [{ type: "text", value }] } : { type: "text", value };
};

/** "[x]" is a word, no box to tick. */
const unbox = (item: Extract<Nodes, { type: "listItem" }>) => {
  const [first] = item.children;
  if (first?.type === "paragraph") first.children.unshift({ type: "text", value: item.checked ? "[x] " : "[ ] " });
  item.checked = null;
};

/** The words alone. */
const wordsOf = (node: Nodes | Element | ElementContent): string => {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
};

/** Whom a comment names: words in code, in links and in addresses name nobody. */
export const namingsIn = (body: string, people: readonly Nameable[]) => {
  const named = (node: Nodes): ReturnType<typeof findIn> => {
    if (node.type === "text") return findIn(node.value, people);
    return "children" in node && node.type !== "link" ? node.children.flatMap(named) : [];
  };
  return named(parse(body));
};

const findIn = (text: string, people: readonly Nameable[]) =>
  findNamings(text, people).map(({ start, end, people: who }) => ({ words: text.slice(start, end), people: who }));

/** A comment as its elements, plain data: nothing in it runs, loads or hides. `named`: the people whose names are marked in it. */
export const readComment = (body: string, named: readonly Nameable[]): Html => {
  const html = converter.runSync(parse(body)) as Html;
  html.children = html.children.flatMap((child) => (child.type === "doctype" ? [] : finish(child, named)));
  return html;
};

const finish = (node: ElementContent, named: readonly Nameable[]): ElementContent[] => {
  if (node.type === "text") return markNames(visible(node.value), named);
  if (node.type !== "element") return [];
  const isPlain = node.tagName === "a" || node.tagName === "code";
  const children = node.children.flatMap((child) => finish(child, isPlain ? [] : named));
  return node.tagName === "a" ? showTarget(node, children) : [{ ...node, children }];
};

const markNames = (text: string, named: readonly Nameable[]): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const { start, end, people } of findNamings(text, named)) {
    if (!people.length) continue;
    pieces.push({ type: "text", value: text.slice(from, start) });
    pieces.push({ type: "element", tagName: "b", properties: {}, children: [{ type: "text", value: text.slice(start, end) }] });
    from = end;
  }
  return [...pieces, { type: "text", value: text.slice(from) }];
};

/** A link says where it leads, unless its words are the address; what is no whole address is no link. */
const showTarget = (link: Element, children: ElementContent[]): ElementContent[] => {
  const target = URL.parse(String(link.properties.href));
  if (!target) return children;
  const shown = { ...link, properties: { href: target.href, rel: ["nofollow", "noopener", "noreferrer"] }, children };
  const words = children.map(wordsOf).join("");
  const isAddress = [words, `http://${words}`, `mailto:${words}`].some((address) => URL.parse(address)?.href === target.href);
  return isAddress ? [shown] : [shown, { type: "text", value: ` (${visible(target.host || target.pathname)})` }];
};

/** What is said in blocks, a space between them: paragraphs, items, quotations. */
const plainOf = (node: Nodes): string => {
  const isOfBlocks = node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote";
  return isOfBlocks ? node.children.map(plainOf).join(" ") : wordsOf(node);
};

/** The words of a comment on one line, cut at a space, for a list. */
export const excerptOf = (body: string, most = 240): string => {
  const words = visible(plainOf(parse(body)).replace(/\s+/g, " ").trim());
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut
    .slice(0, cut.lastIndexOf(" ") + 1 || most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()} …`;
};
