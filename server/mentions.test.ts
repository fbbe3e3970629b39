import { expect, test } from "vitest";
import { findNamings, namesOf } from "./mentions.ts";

const people = ["Rosa Ferrante", "Edda Nyman", "Anna Lee", "Anna Kim", "Zoë O’Brien-Sørland", "김민서", "Lee Ann", "Jo de la Cruz"].map(
  (name, i) => ({
    id: `${i}`,
    name,
  }),
);

test.each([
  ["@Rosa Ferrante, look", ["@Rosa Ferrante = Rosa Ferrante"]],
  ["@Rosa look", ["@Rosa = Rosa Ferrante"]],
  ["ask @ferrante.", ["@ferrante = Rosa Ferrante"]],
  ["ask @rosa.ferrante!", ["@rosa.ferrante = Rosa Ferrante"]],
  ["@ROSA’s note, @Edda's too", ["@ROSA = Rosa Ferrante", "@Edda = Edda Nyman"]],
  ["(@Edda)(@Rosa)", ["@Edda = Edda Nyman", "@Rosa = Rosa Ferrante"]],
  ["@Anna Lee, @Anna Kim", ["@Anna Lee = Anna Lee", "@Anna Kim = Anna Kim"]],
  ["@Anna, please", ["@Anna = Anna Lee or Anna Kim"]],
  ["@Lee", ["@Lee = Anna Lee or Lee Ann"]],
  ["@zoe", ["@zoe = Zoë O’Brien-Sørland"]],
  ["@Zoe\u0308 O'Brien-Sørland", ["@Zoe\u0308 O'Brien-Sørland = Zoë O’Brien-Sørland"]],
  ["@김민서 님", ["@김민서 = 김민서"]],
  ["@Jo de la Cruz and", ["@Jo de la Cruz = Jo de la Cruz"]],
  ["@Rsoa and @potus", ["@Rsoa = ", "@potus = "]],
  ["@Rosalind", ["@Rosalind = "]],
  ["rosa@ferrante.example, @@Rosa, @ Rosa, @, @12", []],
  ["Rosa  Ferrante", []],
])("%s", (text, named) => {
  expect(findNamings(text, people).map(({ start, end, people: who }) => `${text.slice(start, end)} = ${namesOf(who)}`)).toEqual(named);
});

test("nobody to name, and a text of nothing but marks, take no time", () => {
  expect(findNamings("@Rosa", [])).toMatchObject([{ people: [] }]);
  const began = process.cpuUsage();
  findNamings("@a ".repeat(20_000), people);
  findNamings("@".repeat(60_000), people);
  findNamings(`@${"a".repeat(60_000)}`, people);
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
});
