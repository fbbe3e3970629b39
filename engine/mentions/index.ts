import type { Text } from "../text/text.ts";
import { addAbout } from "./about.ts";
import type { Context } from "./context.ts";
import { findDatelineDays } from "./dateline.ts";
import { findDefinitions } from "./definition.ts";
import { findMemberships } from "./members.ts";
import type { Mention } from "./mention.ts";
import { findPersons } from "./person.ts";
import { findValues } from "./values.ts";

const finders: readonly ((text: Text, context: Context) => Mention[])[] = [findPersons, findMemberships, findDefinitions, findValues];

/** Step 2 as a whole: all mentions of a text, in its order, and what each belongs to. */
export function findMentions(text: Text, context: Context): Mention[] {
  const mentions = finders.flatMap((find) => find(text, context)).sort((a, b) => a.start - b.start || b.end - a.end);
  return [...findDatelineDays(text, context), ...addAbout(text, mentions, context.register)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
