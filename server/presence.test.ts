import { expect, test } from "vitest";
import { noteTab, othersHere, presenceLimit, type Tab } from "./presence.ts";

const tab = (connection: string, personId: string, seenAt = 0): Tab => ({ connection, personId, name: personId.toUpperCase(), seenAt });

test("two tabs of one person are one, and one's own do not count", () => {
  const tabs = [tab("1", "rosa"), tab("2", "rosa"), tab("3", "elias"), tab("4", "ada")];
  expect(othersHere(tabs, "elias", 0).map(({ name }) => name)).toEqual(["ADA", "ROSA"]);
});

test.each([
  [presenceLimit, 1],
  [presenceLimit + 1, 0],
])("who was last heard of %i ms ago: %i here", (now, count) => {
  expect(othersHere([tab("1", "rosa")], "elias", now)).toHaveLength(count);
});

test("a tab that is heard of again is kept once; one that goes is gone", () => {
  const once = noteTab([tab("1", "rosa")], tab("1", "rosa", 9), true);
  expect(once).toEqual([tab("1", "rosa", 9)]);
  expect(noteTab(once, tab("1", "rosa"), false)).toEqual([]);
});
