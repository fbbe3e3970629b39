import { expect, test } from "vitest";
import { checks } from "#engine";
import { listChecks } from "./checks.ts";

test("every check of the engine is told, with a sentence and a text for every reason it has", () => {
  const told = listChecks();
  expect(told.map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort());
  for (const check of told) {
    expect(check.reasons.map(({ reason }) => reason).sort(), check.id).toEqual(
      Object.keys(checks.find(({ id }) => id === check.id)?.says ?? {}).sort(),
    );
    expect(check.silent.length, check.id).toBeGreaterThan(0);
    for (const { reason, told } of check.reasons) {
      expect(told.length, `${check.id}: ${reason}`).toBeGreaterThan(0);
      for (const { sentence, texts } of told) {
        expect(sentence, `${check.id}: ${reason}`).toMatch(/\S.*\.$/s);
        expect(texts.length).toBeGreaterThan(0);
      }
    }
  }
});
