import type { Block, Cell, Line, Run } from "./sections.ts";

/** Pieces of which the parts of a report are put together. */

export const plain = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, as: "strong" });
export const quiet = (text: string): Run => ({ text, as: "quiet" });
export const code = (text: string): Run => ({ text, as: "code" });
/** A cell of one line. */
export const cell = (...runs: (Run | string)[]): Cell => [line(...runs)];
export const line = (...runs: (Run | string)[]): Line => runs.map((run) => (typeof run === "string" ? plain(run) : run));
export const text = (...runs: (Run | string)[]): Block => ({ type: "text", line: line(...runs) });

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO day, or the day of an ISO instant, as "24 Nov 2026". */
export const day = (at: string): string => {
  const date = new Date(at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** An ISO instant as "24 Nov 2026, 06:43 UTC": the same in every zone, so that the bytes of an export are. */
export const instant = (at: string): string => {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${day(at)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
};

/** "1 flag", "2 flags". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
