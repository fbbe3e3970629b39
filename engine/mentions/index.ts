import type { Text } from "../text/text.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { findValues } from "./values.ts";

const finders: readonly ((text: Text, context: Context) => Mention[])[] = [findValues];

/** Step 2 as a whole: all mentions of a text, in its order. */
export const findMentions = (text: Text, context: Context): Mention[] =>
  finders.flatMap((find) => find(text, context)).sort((a, b) => a.start - b.start || b.end - a.end);
