import { canonical } from "../audit.ts";
import type { Report } from "../reports.ts";
import { hashOf, joined, type Pieces } from "./pieces.ts";

/** The report as a file: `seal` is the SHA-256 of the canonical JSON of all the rest, so that no letter changes unseen. */
export type SealedReport = Report & { seal: string };

export const sealOf = ({ seal: _, ...report }: Report & { seal?: string }): string => hashOf(canonicalPieces(report));

/** The whole report, keys in order, two spaces: made to be compared and to be proved (`stet verify`). */
export const writeJson = (report: Report): Pieces => layOut({ ...report, seal: sealOf(report) });

/** One way to lay it out, so that a file can be held against what it should look like. */
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

/** JSON with sorted keys, as `JSON.stringify` would write it. What is undefined is left out of an object. */
function* json(value: unknown, { depth, pad }: Place): Generator<string> {
  const isList = Array.isArray(value);
  const entries = isList ? value.map((v) => ["", v]) : value && typeof value === "object" ? sorted(value) : [];
  if (!depth || !entries.length) return yield leaf(value, pad);
  const [open, close] = isList ? "[]" : "{}";
  const inner: Place = { depth: depth - 1, pad: pad === null ? null : `${pad}  ` };
  const members = entries.map(([key, v]) => member(isList ? "" : `${JSON.stringify(key)}:${pad === null ? "" : " "}`, v, inner));
  yield `${open}${inner.pad ?? ""}`;
  yield* joined(members, `,${inner.pad ?? ""}`);
  yield `${pad ?? ""}${close}`;
}

function* member(name: string, value: unknown, place: Place): Generator<string> {
  if (name) yield name;
  yield* json(value, place);
}

const sorted = (value: object) =>
  Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const leaf = (value: unknown, pad: string | null): string =>
  pad === null ? canonical(value) : JSON.stringify(JSON.parse(canonical(value)), null, 2).replaceAll("\n", pad);
