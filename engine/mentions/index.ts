import type { Text } from "../text/text.ts";
import { addAbout } from "./about.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { findPersons } from "./person.ts";
import { findValues } from "./values.ts";

const finders: readonly ((text: Text, context: Context) => Mention[])[] = [findValues, findPersons];

/** Step 2 as a whole: all mentions of a text, in its order; dates and series with what they belong to, which the other mentions tell. */
export const findMentions = (text: Text, context: Context): Mention[] =>
  addAbout(
    text,
    finders.flatMap((find) => find(text, context)).sort((a, b) => a.start - b.start || b.end - a.end),
    context.register,
  );
