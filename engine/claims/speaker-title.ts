import { titleHeads, wholeTitles } from "../lexicon/titles.ts";
import type { Context } from "../mentions/context.ts";
import type { Person } from "../mentions/person.ts";
import { isRunning } from "../mentions/person-register.ts";
import { tenseOf } from "../mentions/person-title.ts";
import type { Token } from "../text/text.ts";
import { lowerAt, type Words } from "./clause.ts";
import type { Told } from "./speaker-told.ts";

/** More words make no short title. */
const longest = 4;
/** Of those who bear a title so many are looked at, the last told first. */
const most = 8;

type Bearer = { told: Told; words: readonly string[] };

/** Answers who "the president", "the former mayor" or "the spokeswoman" is: the person told last with that title. Asked in the order of the text. */
export function bearers(words: Words, told: readonly Told[], context: Context): (first: number, last: number) => Person | undefined {
  const byHead = new Map<string, Bearer[]>();
  const offices = new Map<Person, readonly string[]>();
  let next = 0;
  const read = (before: number) => {
    for (; next < told.length && (told[next] as Told).start < before; next++) {
      const one = told[next] as Told;
      if (one.isQuoted) continue;
      for (const title of one.title ? [one.title] : officesOf(one.person)) {
        const titleWords = wordsIn(title);
        const head = titleWords.at(-1) ?? "";
        const bearing = byHead.get(head);
        if (bearing) bearing.push({ told: one, words: titleWords });
        else byHead.set(head, [{ told: one, words: titleWords }]);
      }
    }
  };
  /** What the register knows somebody to have been on the day of publication. */
  const officesOf = (person: Person): readonly string[] => {
    const known = offices.get(person);
    if (known) return known;
    const entry = context.register.entry(person.reference ?? "");
    const date = context.publication?.date;
    const held =
      entry?.kind === "person" && date
        ? context.register.holdings(entry).flatMap((holding) => (isRunning(holding, date) ? [holding.office.title] : []))
        : [];
    offices.set(person, held);
    return held;
  };
  return (first, last) => {
    if (lowerAt(words, first) !== "the" || last - first > longest || !titleHeads.has(lowerAt(words, last))) return undefined;
    read((words.tokens[first] as Token).start);
    const asked = wordsIn(
      words.tokens
        .slice(first + 1, last + 1)
        .map(({ lower }) => lower)
        .join(" "),
    );
    const fitting = (byHead.get(asked.at(-1) as string) ?? []).slice(-most).filter((bearer) => isMeant(asked, bearer.words));
    const latest = fitting.at(-1)?.told;
    const isDoubtful = fitting.some(({ told: { person, sentence } }) => sentence === latest?.sentence && person !== latest?.person);
    return isDoubtful ? undefined : latest?.person;
  };
}

/** The words of an office up to its head, in full: "former", "vice" and the like kept. */
const wordsIn = (title: string): string[] => {
  const { when } = tenseOf(title);
  const [office = ""] = title.toLowerCase().split(/ (?:of|for|to) /);
  const plain = office.split(/\s+/).map((word) => wholeTitles.get(word) ?? word);
  return when === "elect" ? ["elect", ...plain.map((word) => word.replace(/-(?:elect|designate)$/, ""))] : plain;
};

/** "the minister" is the foreign minister, but "the president" no vice president, and "the mayor" no former mayor. */
const isMeant = (asked: readonly string[], borne: readonly string[]) =>
  asked.every((word) => borne.includes(word)) && borne.every((word) => asked.includes(word) || !apart.has(word));
const apart = new Set([
  "former",
  "acting",
  "then",
  "outgoing",
  "incoming",
  "late",
  "elect",
  "vice",
  "deputy",
  "assistant",
  "associate",
  "under",
  "prime",
  "attorney",
  "co",
]);
