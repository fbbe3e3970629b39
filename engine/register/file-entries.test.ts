import { describe, expect, test } from "vitest";
import type { Register } from "./entries.ts";
import { registerOfRows } from "./file-entries.ts";
import type { FileRow } from "./file-row.ts";
import { joinRegister, lookup, membersOn } from "./lookup.ts";

const source = "https://example.org/page";
const base: Register = {
  entries: [
    { kind: "person", id: "person/ana", source, name: "Ana Roe", family: "Roe" },
    {
      kind: "organisation",
      id: "body/league",
      source,
      name: "Coral League",
      aliases: ["League"],
      members: [{ name: "Norway", from: "2019-05-01" }],
    },
    { kind: "office", id: "office/head", source, title: "Secretary General", organisation: "Coral League" },
    { kind: "term", id: "term/ana", source, person: "person/ana", office: "office/head", from: "2023-01-01", to: "2024-01-01" },
    { kind: "wording", id: "wording/meeting", source, thing: "the yearly meeting", forms: ["forum", "summit"] },
  ],
};
const rows = (...cells: FileRow["cells"][]): FileRow[] =>
  cells.map((given, index) => ({ file: "desk.csv", row: index + 2, cells: { source, ...given } }));
const loaded = (...cells: FileRow["cells"][]) => {
  const { register, problems } = registerOfRows(rows(...cells), base);
  expect(problems).toEqual([]);
  return register.entries;
};
const wrong = (...cells: FileRow["cells"][]) => {
  const { register, problems } = registerOfRows(rows(...cells), base);
  expect(register.entries).toEqual([]);
  return problems;
};

describe("rows that are right", () => {
  test("a row about the same thing takes the place of the one that is there", () => {
    expect(loaded({ kind: "person", name: "ana roe", misspellings: ["Anna Roe"] })).toMatchObject([
      { id: "person/ana", name: "ana roe", family: "roe" },
    ]);
    expect(loaded({ kind: "office", title: "secretary general", organisation: "the League", short: ["head"] })).toMatchObject([
      { id: "office/head", organisation: "Coral League", short: ["head"] },
    ]);
    const term = {
      kind: "term",
      person: "Ana Roe",
      title: "Secretary General",
      organisation: "League",
      from: "2023-01-01",
      as_of: "2026-01-01",
    };
    expect(loaded(term)).toEqual([
      { kind: "term", id: "term/ana", source, person: "person/ana", office: "office/head", from: "2023-01-01", asOf: "2026-01-01" },
    ]);
    expect(loaded({ kind: "wording", thing: "the yearly meeting", forms: ["forum"], preferred: "moot", about: ["League"] })).toEqual([
      {
        kind: "wording",
        id: "wording/meeting",
        source,
        thing: "the yearly meeting",
        forms: ["forum", "moot"],
        preferred: "moot",
        about: ["League"],
      },
    ]);
  });

  test("what is new gets an id of its own, whatever the order of the rows", () => {
    const entries = loaded(
      { kind: "term", person: "Bo Lind", title: "Mayor", organisation: "G9", from: "2020-01-01", to: "2021-01-01" },
      { kind: "office", title: "Mayor", organisation: "G9" },
      { kind: "organisation", name: "G9", demonyms: ["Niner"], capital: "Nine" },
      { kind: "organisation", name: "G8" },
      { kind: "person", name: "Bo Lind", variants: ["B. Lind"] },
    );
    expect(entries.map(({ id }) => id).sort()).toEqual([
      "file/office/g9-mayor",
      "file/organisation/g8",
      "file/organisation/g9",
      "file/person/bo-lind",
      "file/term/g9-mayor-bo-lind-2020-01-01",
    ]);
    const index = lookup(joinRegister(base, { entries }));
    expect(index.holdings(index.person("Bo Lind")?.entry as never)[0]?.term).toMatchObject({ from: "2020-01-01", to: "2021-01-01" });
    expect(index.canonical("Niner")).toBe("G9");
  });

  test("a member joins those that are there, or takes the place of the same one", () => {
    const entries = loaded(
      { kind: "member", name: "Norway", organisation: "League", from: "2019-05-01", to: "2022-12-31" },
      { kind: "member", name: "Iceland", organisation: "Coral League", from: "2023-01-01" },
      { kind: "organisation", name: "Coral League", as_of: "2026-06-30" },
    );
    const league = entries[0];
    if (league?.kind !== "organisation") throw new Error("no organisation");
    expect(entries).toHaveLength(1);
    expect(["2022-06-01", "2023-01-01", "2026-06-30", "2026-07-01"].map((day) => membersOn(league, day))).toEqual([
      ["Norway"],
      ["Iceland"],
      ["Iceland"],
      [],
    ]);
  });
});

describe("rows that are wrong", () => {
  const head = { person: "Ana Roe", title: "Secretary General", organisation: "League" };
  test.each([
    [{ kind: "" }, /^desk\.csv, row 2: The kind is missing\. It is one of person, office, term/],
    [{ kind: "ship" }, /no kind “ship”/],
    [{ kind: "constructor" }, /no kind “constructor”/],
    [{ kind: "person", name: "A B", colour: "red" }, /no column “colour”\. The columns are kind, name/],
    [{ kind: "person", name: " " }, /kind person needs “name”/],
    [{ kind: "person", name: "A B", capital: "C" }, /“capital” does not belong to a row of kind person/],
    [{ kind: "person", name: ["A B"] }, /“name” holds one value, not a list/],
    [{ kind: "person", name: "A B", source: "" }, /source is missing/],
    [{ kind: "person", name: "A B", source: "a book" }, /“a book” is not an address/],
    [{ kind: "person", name: "A B", family: "C" }, /“C” is no part of the name “A B”/],
    [{ kind: "person", name: "A B", misspellings: ["A B"] }, /“A B” stands as right and as a misspelling/],
    [{ kind: "wording", thing: "it", forms: ["one"] }, /two forms or more/],
    [{ kind: "term", ...head, from: "2023-02-30", to: "2024-01-01" }, /“2023-02-30” in “from” is not a day of the calendar/],
    [{ kind: "term", ...head, from: "2023-02-03" }, /neither when the term ended/],
    [{ kind: "term", ...head, from: "2023-02-03", to: "2024-01-01", as_of: "2024-01-01" }, /both “to” and “as_of”/],
    [{ kind: "term", ...head, from: "2023-02-03", to: "2023-02-02" }, /ends on 2023-02-02, before it begins on 2023-02-03/],
    [{ kind: "term", ...head, person: "Bo Lind", from: "2023-02-03", to: "2024-02-02" }, /knows nobody called “Bo Lind”/],
    [{ kind: "term", ...head, title: "Cook", from: "2023-02-03", to: "2024-02-02" }, /no office “Cook” of “Coral League”/],
    [{ kind: "member", name: "Norway", organisation: "Nobody" }, /no organisation “Nobody”/],
  ] as [FileRow["cells"], RegExp][])("%j", (cells, says) => {
    expect(wrong(cells)).toEqual([expect.stringMatching(says)]);
  });

  test("a row that says again what another says, and every other fault beside it", () => {
    const term = { kind: "term", ...head, from: "2025-01-01", to: "2026-01-01" };
    expect(wrong(term, { kind: "member", name: "Norway", organisation: "Nobody" }, { ...term, to: "2026-02-01" })).toEqual([
      expect.stringMatching(/^desk\.csv, row 3: .*“Nobody”/),
      "desk.csv, row 4: It says again what desk.csv, row 2 says. Keep one of them.",
    ]);
  });
});
