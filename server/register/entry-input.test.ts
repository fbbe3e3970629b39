import { expect, test } from "vitest";
import { shippedRegister } from "#engine";
import { entryInput, rowOf } from "./entry-input.ts";
import { entryWords } from "./entry-words.ts";
import { placeOf } from "./place-of.ts";

const source = "https://example.org/who";
const messages = (typed: unknown) =>
  entryInput.safeParse(typed).error?.issues.map(({ message, path }) => `${path.join(".")}: ${message}`) ?? [];
const placed = (typed: unknown) => placeOf(rowOf(entryInput.parse(typed)), shippedRegister);

test("lists are typed one a line; what is left empty is left out", () => {
  const typed = {
    kind: "person",
    name: " Zuzana Šimková ",
    family: "Šimková",
    variants: "",
    misspellings: "Susana Simkova\r\n\n Zuzana Simkowa ",
    source,
  };
  expect(rowOf(entryInput.parse(typed))).toEqual({
    kind: "person",
    name: "Zuzana Šimková",
    family: "Šimková",
    misspellings: ["Susana Simkova", "Zuzana Simkowa"],
    source,
  });
});

test("members come with their days", () => {
  const typed = { kind: "organisation", name: "Coral League", members: "Norway\nIceland | 2020-01-01\nSweden | | 2024-05-31", source };
  expect(rowOf(entryInput.parse(typed))).toMatchObject({
    members: [{ name: "Norway" }, { name: "Iceland", from: "2020-01-01" }, { name: "Sweden", to: "2024-05-31" }],
  });
  expect(messages({ ...typed, members: "Norway | last year" })).toEqual([
    expect.stringMatching(/A member reads “Japan”.*not “Norway \| last year”/),
  ]);
  expect(messages({ ...typed, members: "Norway | 2020-01-01 | 2021-01-01 | 2022-01-01" })).toHaveLength(1);
});

const term = { kind: "term", person: "Antony Blinken", office: "office/us/secretary-of-state", from: "2021-01-26", source };

test.each([
  [{ kind: "rumour" }, [/no such kind/]],
  [{ kind: "person" }, [/name/, /family/, /source/]],
  [{ kind: "person", name: "A", family: "B", source: "javascript:alert(1)" }, [/https:\/\/ before it/]],
  [{ kind: "person", name: "A", family: "B", source: "ftp://example.org" }, [/https:\/\/ before it/]],
  [{ kind: "person", name: "A\0", family: "B", source }, [/no text has/]],
  [{ kind: "person", name: "A", family: "B", variants: "x".repeat(201), source }, [/200 characters/]],
  [{ kind: "person", name: "A", family: "B", variants: "x\n".repeat(61), source }, [/60 lines/]],
  [{ ...term }, [/^to: Say when it ended/]],
  [{ ...term, to: "2025-01-20", asOf: "2025-01-01" }, [/^asOf: .*one of the two/]],
  [{ ...term, from: "2021-02-30", to: "2025-01-20" }, [/^from: .*calendar/]],
  [{ kind: "wording", thing: "The four", forms: "IP4", source }, [/two forms/]],
  [{ kind: "wording", thing: "The four", forms: "IP4\nAP4", preferred: "PP4", source }, [/one of the forms/]],
])("%j is refused", (typed, reasons) => {
  const said = messages(typed);
  expect(said).toHaveLength(reasons.length);
  for (const [i, reason] of reasons.entries()) expect(said[i]).toMatch(reason);
});

test("a row about what the register has takes its place; anything else is the desk's own", () => {
  const known = shippedRegister.entries.find((entry) => entry.kind === "person");
  if (known?.kind !== "person") throw new Error("the shipped register has people");
  expect(placed({ kind: "person", name: known.name.toUpperCase(), family: known.family, source }).id).toBe(known.id);
  expect(placed({ kind: "person", name: "Zuzana Šimková", family: "Šimková", source }).id).toBe("desk/person/zuzana-šimková");
  const shipped = shippedRegister.entries.find((entry) => entry.kind === "term" && entry.to);
  const person = shippedRegister.entries.find((entry) => shipped?.kind === "term" && entry.id === shipped.person);
  if (shipped?.kind !== "term" || person?.kind !== "person") throw new Error("the shipped register has terms");
  const same = { kind: "term", person: person.name, office: shipped.office, from: shipped.from, to: shipped.to, source };
  expect(placed(same)).toMatchObject({ id: shipped.id, person: shipped.person });
  expect(placed({ ...same, from: "1999-01-01" }).id).toMatch(/^desk\/term\//);
});

test("a term of nobody or of no office is refused at its field", () => {
  const refused = (typed: unknown) => {
    try {
      placed(typed);
      return null;
    } catch (refusal) {
      return refusal;
    }
  };
  expect(refused({ ...term, person: "Nobody Known", to: "2025-01-20" })).toMatchObject({ reasons: [{ field: "person" }] });
  expect(refused({ ...term, office: "office/of/nothing", to: "2025-01-20" })).toMatchObject({ reasons: [{ field: "office" }] });
});

test("every shipped row is told in words, without a word of the machine's", () => {
  for (const entry of shippedRegister.entries) {
    const { name, says } = entryWords(entry, shippedRegister);
    expect(`${name} ${says}`, entry.id).not.toMatch(/undefined|\[object|NaN|person\/|office\//);
    expect(name.trim(), entry.id).not.toBe("");
  }
});
