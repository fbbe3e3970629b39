import { expect, test } from "vitest";
import { publicationDay, tellPublication } from "./publication.ts";

test.each([
  ["2024-07-12", "Asia/Seoul", "12 July 2024 (Asia/Seoul)"],
  ["2024-07-12T23:30:00Z", "Asia/Seoul", "13 July 2024, 08:30 (Asia/Seoul)"],
  ["2024-07-12T09:30", "Europe/Oslo", "12 July 2024, 09:30 (Europe/Oslo)"],
  [null, "UTC", "Publication date not known"],
])("%s in %s", (published, timezone, told) => {
  expect(tellPublication({ published, timezone })).toBe(told);
});

test("the day is that of the outlet’s zone", () => {
  expect(publicationDay({ published: "2024-07-12T23:30:00Z", timezone: "Asia/Seoul" })).toBe("2024-07-13");
  expect(publicationDay({ published: null, timezone: "UTC" })).toBeNull();
});
