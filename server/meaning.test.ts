import { expect, test } from "vitest";
import type { Fact } from "#engine";
import { meaningsOf } from "./meaning.ts";

const says = (fact: Fact, published: string | null = "2024-07-12") => meaningsOf([fact], published)[0];
const date = (
  from: string,
  to: string,
  precision: "day" | "month" | "year" | "week" | "minute",
  basis: "stated" | "implied" | "unresolved",
) => ({ type: "date", value: { from, to, precision, basis } }) as const;

test("a series of years is drawn out as the years it counts", () => {
  expect(says({ type: "series", about: "attendance", value: { ordinal: 3, unit: "year", consecutive: true, first: "2022" } })).toEqual({
    says: "3rd consecutive year → 2022, 2023, 2024 (attendance)",
    how: "Counted back from 2024: it began in 2022",
  });
  const about = "attend: IP4, New Zealand, South Korea @ NATO";
  expect(says({ type: "series", about, value: { ordinal: 2, consecutive: false } })?.says).toBe(
    "2nd time (IP4, New Zealand and South Korea · NATO)",
  );
  expect(says({ type: "series", about: ": IP4", value: { ordinal: 2, consecutive: false } })?.says).toBe("2nd time (IP4)");
  expect(says({ type: "series", value: { ordinal: 40, unit: "year", consecutive: true, first: "1985" } })?.says).toBe(
    "40th consecutive year → 1985 to 2024",
  );
  expect(says({ type: "series", value: { ordinal: 2, consecutive: false } })).toEqual({ says: "2nd time" });
  expect(says({ type: "series", value: { ordinal: 12, unit: "edition", consecutive: false, first: "2010" } })?.says).toBe(
    "12th edition; the first was in 2010",
  );
});

test("a date is told as its day or interval, with how it was worked out", () => {
  expect(says(date("2024-07-11", "2024-07-11", "day", "implied"))).toEqual({
    says: "Thursday 11 July 2024",
    how: "Worked out from the publication date, Friday 12 July 2024",
  });
  expect(says(date("2024-06-01", "2024-06-30", "month", "stated"))).toEqual({
    says: "Saturday 1 June 2024 to Sunday 30 June 2024 — June 2024",
    how: "As stated",
  });
  expect(says(date("2024-01-01", "2024-12-31", "year", "stated"))?.says).toMatch(/ — the year 2024$/);
  expect(says(date("2024-06-11", "2024-06-20", "month", "stated"))?.says).toBe("Tuesday 11 June 2024 to Thursday 20 June 2024");
  expect(says(date("2024-07-11T09:30", "2024-07-11T09:30", "minute", "stated"))?.says).toBe("Thursday 11 July 2024, 09:30");
});

test("a date that cannot be placed says what is missing", () => {
  expect(says(date("", "", "month", "unresolved"), null)?.how).toBe("The document has no publication date to count from.");
  expect(says(date("", "", "month", "unresolved"))?.how).toBe("The words do not say which.");
});

test.each<[string, Fact]>([
  ["at least 40 people", { type: "quantity", value: { min: 40, max: null, unit: "people", approximate: false } }],
  ["about 1,200", { type: "quantity", value: { min: 1200, max: 1200, approximate: true } }],
  ["40 to 50 %", { type: "quantity", value: { min: 40, max: 50, unit: "%", approximate: false } }],
  ["up to 3 more than before", { type: "quantity", value: { min: null, max: 3, approximate: false, change: "up" } }],
  ["2 years", { type: "duration", value: { min: 2, max: 2, unit: "year" } }],
  ["1 week", { type: "duration", value: { min: 1, max: 1, unit: "week" } }],
  ["at least 30 people", { type: "quantity", value: { min: 30, max: null, unit: "person", approximate: false } }],
  ["1 person", { type: "quantity", value: { min: 1, max: 1, unit: "person", approximate: false } }],
  ["Ann Lee — minister, Ruritania", { type: "person", value: { name: "Ann Lee", title: "minister", organisation: "Ruritania" } }],
  ["Ann Lee", { type: "person", value: { name: "Ann Lee" } }],
  ["Words of Ann Lee: “No”", { type: "quotation", value: { text: "No", speaker: "Ann Lee" } }],
  ["Quoted words: “No”", { type: "quotation", value: { text: "No" } }],
  ["The Four: A, B, C, D", { type: "members", value: { group: "The Four", members: ["A", "B", "C", "D"] } }],
  ["“AB” means Alpha Beta", { type: "definition", value: { term: "AB", means: "Alpha Beta" } }],
])("%s", (words, fact) => {
  expect(says(fact)?.says).toBe(words);
});

test("a person that the register knows is told by its name there", () => {
  const fact = { type: "person", value: { name: "Anne Lee", reference: "person/ann-lee" } } as const;
  expect(meaningsOf([fact], null, () => "Ann Lee")).toEqual([{ says: "Anne Lee", how: "In the register: Ann Lee" }]);
});

test("the same meaning is told once", () => {
  const fact = { type: "duration", value: { min: 2, max: 2, unit: "year" } } as const;
  expect(meaningsOf([fact, fact], null)).toHaveLength(1);
});
