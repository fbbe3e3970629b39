import { describe, expect, test } from "vitest";
import { compareReadings, type DocumentInput, type Reading, readDocument, shippedRegister } from "#engine";
import type { Check, Group } from "./check.ts";
import { type Compared, tell, toldOf } from "./findings.ts";
import { originsOf } from "./origins.ts";
import { pointsOf, rowOf } from "./points.ts";

const read = (document: DocumentInput) => readDocument(document, shippedRegister);
const originsIn = (...readings: Reading[]) => originsOf({ readings, register: shippedRegister });
const findingsOf = (compared: readonly Compared[]) => tell(compared.flatMap(toldOf), { register: shippedRegister });
const pointsIn = (compared: readonly Compared[], origins: ReadonlyMap<string, number>) =>
  pointsOf(
    compared.flatMap((one) => rowOf(one) ?? []),
    origins,
  );
const wire =
  "The harbour board voted on Tuesday to build a second quay after a debate that lasted four hours and ended in a show of hands. Works begin in spring, when the ferries stop, and will cost twelve million euros, most of which the region pays. ";
const own =
  "Fishermen of the old port learned at noon that their moorings will move across the bay, closer to the market and to the new ice house that the town bought last year. ";

describe("origins", () => {
  test("copies of one wire text are one origin, an own text is another", () => {
    const origins = originsIn(
      read({ id: "a", text: wire }),
      read({ id: "b", text: `By Jane Roe\n\n${wire}\n\n${own}` }),
      read({ id: "c", text: own.repeat(1).replaceAll("Fishermen", "Skippers").replace("learned at noon", "heard late today") }),
    );
    expect(origins.get("a")).toBe(origins.get("b"));
    expect(origins.get("c")).not.toBe(origins.get("a"));
  });
  test("one speech quoted by two outlets does not make them one", () => {
    const speech = `“${wire.trim()}”`;
    const origins = originsIn(
      read({ id: "a", text: `The chair told the hall in the evening: ${speech}` }),
      read({ id: "b", text: `A recording of the meeting has the chair say: ${speech}` }),
    );
    expect(origins.get("a")).not.toBe(origins.get("b"));
  });
});

describe("findings", () => {
  const reading = read({ id: "d", text: "one two one three" });
  const member = (start: number, end: number, says: string) => ({
    reading,
    side: { document: "d", start, end, quote: reading.document.text.slice(start, end) },
    value: says,
    says,
  });
  const group: Group<unknown> = { key: "k", label: "l", members: [] };
  const check = { id: "sample", severity: "warning", says: { differs: () => "They differ." } } as unknown as Check;
  const answer = (...sides: ReturnType<typeof member>[]) => ({ relation: "conflict" as const, reason: "differs", sides });

  test("a conflict is told once, at its first pair, with the other places behind", () => {
    const answers = [answer(member(0, 3, "1"), member(4, 7, "2")), answer(member(8, 11, "1"), member(4, 7, "2"))];
    const [finding, ...others] = findingsOf([{ check, group, answers }]);
    expect(finding?.spans.map(({ start }) => start)).toEqual([0, 4, 8]);
    expect(others).toEqual([]);
  });
  test("other values are another conflict", () => {
    expect(
      findingsOf([
        { check, group, answers: [answer(member(0, 3, "1"), member(4, 7, "2")), answer(member(0, 3, "1"), member(12, 17, "3"))] },
      ]),
    ).toHaveLength(2);
  });
  test("an id is made of words, not of places", () => {
    const shifted = read({ id: "d", text: "Well, one two" });
    const there = { ...member(0, 3, "1"), reading: shifted, side: { document: "d", start: 6, end: 9, quote: "one" } };
    expect(findingsOf([{ check, group, answers: [answer(there)] }])[0]?.id).toBe(
      findingsOf([{ check, group, answers: [answer(member(0, 3, "1"))] }])[0]?.id,
    );
  });
  test("the gravest first, conflicts before what is unclear before agreements", () => {
    const mixed = [
      { ...answer(member(0, 3, "1")), relation: "agreement" as const },
      { ...answer(member(4, 7, "2")), relation: "unclear" as const },
      { ...answer(member(8, 11, "3")), severity: "note" as const },
      answer(member(12, 17, "4")),
    ];
    expect(findingsOf([{ check, group, answers: mixed }]).map(({ relation, severity }) => `${severity} ${relation}`)).toEqual([
      "warning conflict",
      "note conflict",
      "note unclear",
      "note agreement",
    ]);
  });
});

describe("points", () => {
  const readings = [read({ id: "a", text: "The mayor spoke." }), read({ id: "b", text: "The mayor sang." })];
  const claims = readings.map(({ claims: [claim] }) => claim);
  const member = (index: number, says: string) => {
    const claim = claims[index];
    return {
      reading: readings[index] as (typeof readings)[0],
      claim,
      side: { document: claim?.document ?? "", start: 0, end: 3, quote: "The" },
      value: says,
      says,
    };
  };
  const check = { id: "sample", point: "statement" } as unknown as Check;
  const group = (...members: ReturnType<typeof member>[]): Group<unknown> => ({ key: "the mayor", label: "what the mayor did", members });
  const answers = (relation: "agreement" | "conflict") => [{ relation, reason: "r", sides: [] }];

  test("who says the same stands on one side, with the number of origins", () => {
    const [point] = pointsIn(
      [{ check, group: group(member(0, "spoke"), member(1, "spoke")), answers: answers("agreement") }],
      new Map([
        ["a", 0],
        ["b", 0],
      ]),
    );
    expect(point).toMatchObject({ label: "what the mayor did", state: "agree", sides: [{ value: "spoke", origins: 1 }] });
    expect(point?.claims).toHaveLength(2);
  });
  test("differing, single and undecided", () => {
    const origins = new Map([
      ["a", 0],
      ["b", 1],
    ]);
    const stateOf = (compared: readonly Compared[]) => pointsIn(compared, origins)[0]?.state;
    expect(stateOf([{ check, group: group(member(0, "spoke"), member(1, "sang")), answers: answers("conflict") }])).toBe("differ");
    expect(stateOf([{ check, group: group(member(0, "spoke")), answers: [] }])).toBe("single");
    expect(stateOf([{ check, group: group(member(0, "spoke"), member(1, "sang")), answers: [] }])).toBe("unclear");
  });
});

test("two documents of one id are refused", () => {
  const reading = read({ id: "a", text: "The mayor spoke." });
  expect(() => compareReadings([reading, reading], shippedRegister)).toThrow("“a”");
});
