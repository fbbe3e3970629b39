import type { ClaimKind, Fact, Span } from "../types.ts";

/**
 * Step 2: words that stand for a value. `kind` is the kind of claim it makes; `sentence` is an index into the text's sentences.
 * `also`: further places where the same is said in the same words, marked with it and asked but once.
 * A finder is `find<Kind>s(text: Text, context: Context): Mention[]`, in the order of the text.
 */
export type Mention = Span & { kind: ClaimKind; sentence: number; facts: Fact[]; also?: Span[] };
