import { expect, test } from "vitest";
import type { Register } from "./entries.ts";
import { joinRegister, lookup, membersOn } from "./lookup.ts";

const source = "https://example.org/register";
const korea: Register = {
  entries: [
    {
      kind: "organisation",
      id: "state/korea",
      source,
      name: "South Korea",
      aliases: ["Republic of Korea", "ROK"],
      demonyms: ["South Korean", "South Koreans"],
      capital: "Seoul",
    },
    { kind: "organisation", id: "state/us", source, name: "United States", aliases: ["US", "U.S."] },
    {
      kind: "organisation",
      id: "group/pact",
      source,
      name: "Pact",
      members: [{ name: "Alpha", to: "2020-12-31" }, { name: "Beta" }, { name: "Gamma", from: "2023-04-04" }],
    },
    { kind: "person", id: "person/kim", source, name: "Kim Min-su", family: "Kim", variants: ["Kim Min Su"], misspellings: ["Kim Mim-su"] },
    { kind: "office", id: "office/minister", source, title: "Foreign Minister", organisation: "South Korea" },
    { kind: "term", id: "term/kim", source, person: "person/kim", office: "office/minister", from: "2020-01-01" },
  ],
};
const index = lookup(korea);

test("a state is found under name, alias and demonym, with or without the article", () => {
  for (const name of ["South Korea", "the Republic of Korea", "ROK", "South Korean", "south koreans"])
    expect(index.canonical(name)).toBe("South Korea");
  expect(index.canonical("Koreatown")).toBe("Koreatown");
});

test("an acronym is one only in its own capitals", () => {
  expect(index.organisation("US")?.name).toBe("United States");
  expect(index.organisation("us")).toBeUndefined();
  expect(index.organisation("rok")).toBeUndefined();
});

test("the longest name at a token wins, and a capital is told apart", () => {
  const words = ["the", "Republic", "of", "Korea", "and", "Seoul"].map((text) => ({ text, lower: text.toLowerCase() }));
  expect(index.organisationAt(words, 1)).toMatchObject({ words: 3, form: "alias" });
  expect(index.organisationAt(words, 5)).toMatchObject({ words: 1, form: "capital" });
  expect(index.organisationAt(words, 3)).toBeUndefined();
});

test("a person is found under every known spelling, which is told apart", () => {
  expect(index.person("kim min-su")?.spelled).toBe("name");
  expect(index.person("Kim Min Su")?.spelled).toBe("variant");
  expect(index.person("Kim Mim-su")?.spelled).toBe("misspelling");
  expect(index.person("Kim Min")).toBeUndefined();
  expect(index.holdings(index.person("Kim Min-su")?.entry as never)).toHaveLength(1);
});

test("members hold by date", () => {
  const pact = index.organisation("Pact") as never;
  expect(membersOn(pact, "2019-05-01")).toEqual(["Alpha", "Beta"]);
  expect(membersOn(pact, "2023-04-04")).toEqual(["Beta", "Gamma"]);
  expect(membersOn(pact, null)).toEqual(["Beta", "Gamma"]);
});

test("a desk's row takes the place of the shipped row with its id", () => {
  const desk: Register = { entries: [{ kind: "organisation", id: "state/us", source, name: "United States of America", aliases: ["US"] }] };
  const joined = joinRegister(korea, desk);
  expect(joined.entries).toHaveLength(korea.entries.length);
  expect(lookup(joined).canonical("US")).toBe("United States of America");
});

test("one index a register", () => expect(lookup(korea)).toBe(index));

test("the right name of one person goes before the misspelling of another, so that a desk can settle a name", () => {
  const desk: Register = { entries: [{ kind: "person", id: "desk/kim", source, name: "Kim Mim-su", family: "Kim" }] };
  expect(lookup(joinRegister(korea, desk)).person("Kim Mim-su")).toMatchObject({ entry: { id: "desk/kim" }, spelled: "name" });
});
