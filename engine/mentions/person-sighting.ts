import type { Token } from "../text/text.ts";
import type { Name } from "./person-name.ts";
import type { Title } from "./person-title.ts";

/**
 * Tokens `from` to `to` (after the last) that speak of a person: the name among them, and what is told of the office. How sure it is: `named` in full or with a
 * title; `lone`, one word that names somebody by itself; `bare`, one that does so only if somebody of that name is met; so too `guessed`, two words.
 */
export type Sighting = {
  from: number;
  to: number;
  name: Name;
  title: string;
  organisation?: string;
  certainty: "named" | "lone" | "bare" | "guessed";
};

/** A name with the title that stands before or after it. */
export const namedWith = (
  name: Name,
  { title, organisation }: Pick<Title, "title" | "organisation">,
  from: number,
  to: number,
): Sighting => ({
  from,
  to,
  name,
  title,
  ...(organisation ? { organisation } : {}),
  certainty: "named",
});

/** A name without a title. */
export const alone = (name: Name, certainty: Sighting["certainty"]): Sighting => ({
  from: name.from,
  to: name.to,
  name,
  title: "",
  certainty,
});

/** The words of some tokens with single spaces. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** A word all in capitals that is longer than an abbreviation: a heading, not a title or body. */
export const isShouted = (token: Token | undefined): boolean => token !== undefined && token.text.length > 5 && !/\p{Ll}/u.test(token.text);
