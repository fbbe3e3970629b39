import { expect, test } from "vitest";
import { type LedgerCount, type LedgerGroup, sumLedger } from "./ledger-sums.ts";

const group = (given: Partial<LedgerGroup> = {}): LedgerGroup => ({
  check: "name",
  month: "2026-11",
  outcome: null,
  isChanged: false,
  isMuted: false,
  isGone: false,
  count: 1,
  ...given,
});

test.each<[string, Partial<LedgerGroup>, keyof LedgerCount]>([
  ["nobody decided", {}, "open"],
  ["accepted", { outcome: "ACCEPTED" }, "ACCEPTED"],
  ["false alarm", { outcome: "FALSE_ALARM" }, "FALSE_ALARM"],
  ["CQ", { outcome: "CQ" }, "CQ"],
  ["style", { outcome: "STYLE" }, "STYLE"],
  ["duplicate", { outcome: "DUPLICATE" }, "DUPLICATE"],
  ["reopened by a person", { outcome: "REOPENED" }, "open"],
  ["reopened by a change", { outcome: "CQ", isChanged: true }, "open"],
  ["muted", { isMuted: true }, "muted"],
  ["muted, but decided", { isMuted: true, outcome: "STYLE" }, "STYLE"],
  ["muted and reopened", { isMuted: true, outcome: "REOPENED" }, "muted"],
  ["gone before anybody decided", { isGone: true }, "gone"],
  ["gone while muted", { isGone: true, isMuted: true }, "gone"],
  ["gone after it was reopened", { isGone: true, outcome: "REOPENED" }, "gone"],
  ["accepted, then gone with the mistake: a hit", { isGone: true, outcome: "ACCEPTED" }, "ACCEPTED"],
])("%s", (_, given, became) => {
  const [row] = sumLedger([group({ ...given, count: 3 })], "check");
  expect(row).toMatchObject({ key: "name", raised: 3, [became]: 3 });
  const { raised, key: _key, decided: _decided, hitRate: _hitRate, ...rest } = row as NonNullable<typeof row>;
  expect(Object.values(rest).reduce((a, b) => a + b, 0)).toBe(raised);
});

test.each<[string, Partial<LedgerGroup>[], number, number | null]>([
  ["nothing is decided", [{ count: 4 }, { isMuted: true }, { isGone: true }], 0, null],
  ["nothing was right", [{ outcome: "FALSE_ALARM", count: 4 }], 4, 0],
  ["all were", [{ outcome: "ACCEPTED", count: 2 }], 2, 1],
  [
    "one of four, the open ones apart",
    [{ outcome: "ACCEPTED" }, { outcome: "CQ" }, { outcome: "STYLE" }, { outcome: "DUPLICATE" }, { count: 9 }],
    4,
    0.25,
  ],
])("the hit rate where %s", (_, groups, decided, hitRate) => {
  expect(sumLedger(groups.map(group), "check")).toMatchObject([{ decided, hitRate }]);
});

test("the same flags by check and by month", () => {
  const groups = [group({ check: "term", count: 2 }), group({ month: "2026-10", outcome: "ACCEPTED" }), group({ outcome: "CQ", count: 5 })];
  const raised = (by: "check" | "month") => sumLedger(groups, by).map((row) => [row.key, row.raised, row.decided]);
  expect(raised("check")).toEqual([
    ["name", 6, 6],
    ["term", 2, 0],
  ]);
  expect(raised("month")).toEqual([
    ["2026-10", 1, 1],
    ["2026-11", 7, 5],
  ]);
  expect(sumLedger([], "check")).toEqual([]);
});
