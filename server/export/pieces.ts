import { createHash } from "node:crypto";

/** A text that is made piece by piece, so that what is long is never held whole. No character is parted between two pieces. */
export type Pieces = Iterable<string>;

/** For what is short, or has to be compared. */
export const whole = (pieces: Pieces): string => [...pieces].join("");

/** So many characters are hashed or go out at once: pieces are small, and to hand each on would take longer than to make it. */
const chunk = 32_768;

/** The same text in pieces of some size. */
export function* chunked(pieces: Pieces): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunk) continue;
    yield text;
    text = "";
  }
  if (text) yield text;
}

/** The SHA-256 of a text in pieces, hex. */
export const hashOf = (pieces: Pieces): string => {
  const hash = createHash("sha256");
  for (const piece of chunked(pieces)) hash.update(piece);
  return hash.digest("hex");
};

/** Pieces with something between them. */
export function* joined(all: Iterable<Pieces>, between: string): Generator<string> {
  let isFirst = true;
  for (const pieces of all) {
    if (!isFirst) yield between;
    isFirst = false;
    yield* pieces;
  }
}

/** The bytes of a text in pieces, made as fast as somebody takes them. */
export const streamOf = (pieces: Pieces): ReadableStream<Uint8Array> => {
  const [chunks, encoder] = [chunked(pieces), new TextEncoder()];
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    },
    { highWaterMark: 1 },
  );
};
