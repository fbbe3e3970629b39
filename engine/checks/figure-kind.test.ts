import { expect, test } from "vitest";
import { isAkin, isOfOther, isOfSameMeasure, isOtherToll, isSameCount, kindOf } from "./figure-kind.ts";

test.each([
  ["", "bare"],
  ["USD", "money"],
  ["cent", "money"],
  ["penny", "money"],
  ["percent", "share"],
  ["percentage point", "share"],
  ["basis point", "share"],
  ["year of age", "age"],
  ["second", "time"],
  ["minute", "time"],
  ["hour", "time"],
  ["day", "time"],
  ["week", "time"],
  ["fortnight", "time"],
  ["month", "time"],
  ["quarter", "time"],
  ["season", "time"],
  ["year", "time"],
  ["decade", "time"],
  ["century", "time"],
  ["kilometre", "measure"],
  ["boat", "count"],
  ["USDs", "count"],
])("“%s” is %s", (unit, kind) => expect(kindOf(unit)).toBe(kind));

const dead = { unit: "", fate: "killed", who: "people" };
const hurt = { unit: "", fate: "hurt", who: "people" };
const of = (unit: string) => ({ unit });

test.each([
  [of("boat"), of("crate"), true],
  [of("boat"), of(""), true],
  [of("year"), of(""), true],
  [of(""), of("boat"), true],
  [of(""), of("year of age"), true],
  [of(""), of("year"), false],
  [of(""), of("USD"), false],
  [of("year of age"), of("year"), true],
  [of("year of age"), of("boat"), false],
  [of("boat"), of("year of age"), false],
  [of("GBP"), of("pound of weight"), true],
  [of("pound of weight"), of("GBP"), true],
  [of("USD"), of("pound of weight"), false],
  [of("percent"), of("boat"), false],
  [dead, of("boat"), true],
  [dead, of("year"), false],
])("may a headline’s %o be told as %o? %s", (head, told, may) => expect(isAkin(head, told)).toBe(may));

test.each([
  ["boat", "boat", true],
  ["boat", "crate", false],
  ["passenger", "person", true],
  ["passenger", "boat", false],
  ["boat", "passenger", false],
])("%s and %s count the same: %s", (a, b, same) => expect(isSameCount(a, b)).toBe(same));

test.each([
  [dead, hurt, true],
  [dead, dead, false],
  [dead, of("boat"), false],
  [of("boat"), dead, false],
  [of("boat"), of("boat"), false],
])("%o and %o are two tolls: %s", (a, b, two) => expect(isOtherToll(a, b)).toBe(two));

test.each([
  [dead, dead, true],
  [dead, hurt, false],
  [dead, { ...dead, who: "animals" }, false],
  [dead, of("person"), false],
  [of("person"), dead, false],
  [of("boat"), of("boat"), true],
  [of("passenger"), of("person"), true],
  [of("boat"), of("crate"), false],
  [of(""), of(""), false],
  [of("USD"), of("USD"), true],
  [of("USD"), of("EUR"), false],
  [of("year"), of("day"), false],
  [of("boat"), of("USD"), false],
])("%o and %o measure the same: %s", (a, b, same) => expect(isOfSameMeasure(a, b)).toBe(same));

test.each([
  [of("boat"), of("crate"), true],
  [of("boat"), of("boat"), false],
  [of("passenger"), of("person"), false],
  [of("boat"), of("USD"), false],
  [of("USD"), of("boat"), false],
  [dead, dead, false],
  [dead, of("person"), false],
  [dead, of("boat"), true],
  [dead, hurt, true],
])("%o is beside %o the number of another thing: %s", (a, b, other) => expect(isOfOther(a, b)).toBe(other));
