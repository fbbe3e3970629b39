import type { Context } from "../mentions/context.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Text } from "../text/text.ts";
import type { Attribution } from "../types.ts";

/** An attribution with the sentence that its cue stands in. */
export type FoundAttribution = Attribution & { sentence: number };

export const findAttributions = (_text: Text, _mentions: readonly Mention[], _context: Context): FoundAttribution[] => [];
