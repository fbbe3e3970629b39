import fc from "fast-check";
import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { shippedRegister } from "../register/shipped.ts";
import { cutText } from "../text/cut.ts";
import { readAbout, writeAbout } from "./about-key.ts";
import { contextOf } from "./context.ts";
import { findMentions } from "./index.ts";

/** What the dates and series of a sentence belong to, by their quotes. */
function aboutIn(words: string) {
  const document = { id: "a", text: words, published: "2025-09-19" };
  const found = findMentions(cutText(document), contextOf(document, lookup(shippedRegister)));
  return Object.fromEntries(
    found.flatMap(({ start, end, facts }) =>
      facts.flatMap((fact) => ("about" in fact && fact.about ? [[words.slice(start, end), fact.about]] : [])),
    ),
  );
}

test("a date belongs to what is done, by whom and where", () => {
  expect(aboutIn("Norway and Iceland signed a fishing accord in Bergen last month.")).toEqual({
    "last month": "sign: Iceland, Norway @ Bergen",
  });
  expect(aboutIn("Last week, Norway and Iceland signed a fishing accord in Bergen.")).toEqual({
    "Last week": "sign: Iceland, Norway @ Bergen",
  });
});

test("who “they” are is looked up earlier in the sentence", () => {
  expect(aboutIn("Relations of Norway and Iceland, which improved with the signing of an accord in Bergen last month, are good.")).toEqual({
    "last month": "sign: Iceland, Norway @ Bergen",
  });
});

test("demonyms, capitals and official names are the state", () => {
  expect(aboutIn("The Republic of Korea and Russian officials signed a deal in Bergen on Monday.")).toEqual({
    Monday: "sign: Russia, South Korea @ Bergen",
  });
});

test("what comes again any day is no event, and a bound dates nothing", () => {
  expect(aboutIn("The ministers of Norway spoke in Bergen on Monday.")).toEqual({});
  expect(aboutIn("Norway has signed nothing in Bergen since June.")).toEqual({});
});

test("a series belongs to those who take part, at the event of its host", () => {
  expect(aboutIn("Australia took part in the NATO summit for the third consecutive year.")).toEqual({
    "third consecutive year": "attend: Australia @ NATO",
  });
});

test("a toll knows what became of whom, and where", () => {
  expect(aboutIn("The blast killed at least 12 soldiers in Bergen and wounded 30 others.")).toEqual({
    "at least 12 soldiers": "killed: people @ Bergen",
    "30 others": "hurt: people @ Bergen",
  });
  expect(aboutIn("Some 40 cows were found dead near Bergen.")).toEqual({ "Some 40 cows": "killed: cow @ Bergen" });
  expect(aboutIn("A crane that fell in Bergen injures 22")).toEqual({ "22": "hurt: people @ Bergen" });
  expect(aboutIn("The club won 12 matches in Bergen, and the two men who died there had seen them all.")).toEqual({});
});

test("the line of it is read back", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/);
  const names = fc.uniqueArray(name, { maxLength: 4 }).map((list) => list.sort());
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom("sign", "visit", "attend"), { minLength: 1 }), names, names, (acts, of, at) => {
      fc.pre(of.length > 0);
      expect(readAbout(writeAbout({ acts, of, at }) as string)).toEqual({ acts: acts.sort(), of, at });
    }),
  );
  expect(writeAbout({ acts: ["sign"], of: [], at: ["Bergen"] })).toBeUndefined();
  expect(readAbout("nothing of the kind")).toEqual({ acts: [], of: [], at: [] });
});
