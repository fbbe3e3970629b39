import { lookup } from "../register/lookup.ts";
import { cutText } from "../text/cut.ts";
import type { Fact } from "../types.ts";
import { contextOf } from "./context.ts";
import { findValues } from "./values.ts";

/** The values in a few words as "quote = value", one a line; what the tests of the finders are written in. Without `published` nothing is counted from a day. */
export function mentionsIn(words: string, published?: string): string[] {
  const document = { id: "a", text: words, ...(published ? { published } : {}) };
  return findValues({ ...cutText(document) }, contextOf(document, lookup({ entries: [] }))).map(
    ({ start, end, facts }) => `${words.slice(start, end)} = ${facts.map(valueInWords).join(" & ")}`,
  );
}

const between = (min: number | null, max: number | null) =>
  min === null ? `≤${max}` : max === null ? `≥${min}` : min === max ? `${min}` : `${min}–${max}`;

function valueInWords(fact: Fact): string {
  switch (fact.type) {
    case "date": {
      const { from, to, precision, basis } = fact.value;
      return basis === "unresolved" ? `? ${precision}` : from === to ? from : `${from}..${to} ${precision}`;
    }
    case "duration":
      return `${between(fact.value.min, fact.value.max)} ${fact.value.unit}`;
    case "quantity": {
      const { min, max, unit, approximate, change } = fact.value;
      return [approximate ? "~" : "", between(min, max), unit ? ` ${unit}` : "", change ? ` ${change}` : ""].join("");
    }
    case "series": {
      const { ordinal, unit, consecutive, first } = fact.value;
      return [`#${ordinal}`, unit, consecutive ? "running" : "", first ? `from ${first}` : ""].filter(Boolean).join(" ");
    }
    default:
      return fact.type;
  }
}
