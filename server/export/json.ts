import type { Report } from "../reports.ts";
import { hashOf, type Pieces } from "./pieces.ts";

/** The report as a file: `seal` is the SHA-256 of the canonical JSON of all the rest, so that no letter changes unseen. */
export type SealedReport = Report & { seal: string };

export const sealOf = ({ seal: _, ...report }: Report & { seal?: string }): string => hashOf(canonicalPieces(report));

export const seal = (report: Report): SealedReport => ({ ...report, seal: sealOf(report) });

/** The whole report, keys in order, two spaces: made to be compared and to be proved (`stet verify`). */
export function* layOut(report: SealedReport): Generator<string> {
  yield* json(report, { depth: listsAt, pad: "\n" });
  yield "\n";
}

/** `canonical` in pieces. */
export const canonicalPieces = (value: unknown): Pieces => json(value, { depth: listsAt, pad: null });

/** So deep lie the long lists of a report: report, content, claims. What lies deeper is one piece. */
const listsAt = 3;

/** `pad`: a line break and the space before what stands in this place; null: all in one line. */
type Place = { depth: number; pad: string | null };

/** JSON with sorted keys, as `JSON.stringify` would write it: a piece for each element of a list. What is undefined is left out of an object. */
function* json(value: unknown, { depth, pad }: Place): Generator<string> {
  const members = membersOf(value, pad);
  if (!depth || !members.length) return yield leaf(value, pad);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const inner = pad === null ? null : `${pad}  `;
  let before = `${open}${inner ?? ""}`;
  for (const [name, v] of members) {
    if (depth === 1) yield `${before}${name}${leaf(v, inner)}`;
    else {
      yield `${before}${name}`;
      yield* json(v, { depth: depth - 1, pad: inner });
    }
    before = `,${inner ?? ""}`;
  }
  yield `${pad ?? ""}${close}`;
}

/** What a list or an object holds, each with how its name is written; nothing where the value is neither. */
const membersOf = (value: unknown, pad: string | null): [string, unknown][] => {
  if (Array.isArray(value)) return value.map((v) => ["", v]);
  if (!value || typeof value !== "object") return [];
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object).filter((key) => object[key] !== undefined);
  return keys.sort().map((key) => [`${JSON.stringify(key)}:${pad === null ? "" : " "}`, object[key]]);
};

/** JSON in one piece: many times as fast as `JSON.stringify` with a function that sorts. */
const leaf = (value: unknown, pad: string | null): string => {
  if (value === undefined) return "null"; // in a list
  if (!value || typeof value !== "object") return JSON.stringify(value);
  const inner = pad === null ? null : `${pad}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = membersOf(value, pad).map(([name, v]) => name + leaf(v, inner));
  return members.length ? `${open}${inner ?? ""}${members.join(`,${inner ?? ""}`)}${pad ?? ""}${close}` : `${open}${close}`;
};
