import { createHash } from "node:crypto";

/** A text that is made piece by piece, so that what is long is never held whole. No character is parted between two pieces. */
export type Pieces = Iterable<string>;

/** For what is short, or has to be compared. */
export const whole = (pieces: Pieces): string => [...pieces].join("");

/** The SHA-256 of a text in pieces, hex. */
export const hashOf = (pieces: Pieces): string => {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
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

/** So many characters go out at once. */
const chunk = 32_768;

/** The bytes of a text in pieces, made as fast as somebody takes them. */
export const streamOf = (pieces: Pieces): ReadableStream<Uint8Array> => {
  const [rest, encoder] = [pieces[Symbol.iterator](), new TextEncoder()];
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        let text = "";
        while (text.length < chunk) {
          const next = rest.next();
          if (next.done) {
            if (text) controller.enqueue(encoder.encode(text));
            return controller.close();
          }
          text += next.value;
        }
        controller.enqueue(encoder.encode(text));
      },
    },
    { highWaterMark: 1 },
  );
};
