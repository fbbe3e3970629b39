import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { cutText } from "../text/cut.ts";
import { contextOf } from "./context.ts";
import { findPersons } from "./person.ts";

const register = lookup({ entries: [] });

/** The persons of a text as "words = name", a further place as "+". */
const found = (text: string) => {
  const document = { id: "a", text };
  return findPersons(cutText(document), contextOf(document, register)).map(
    ({ start, end, facts, also }) =>
      `${text.slice(start, end)} = ${facts.map((fact) => fact.type === "person" && fact.value.name)}${"+".repeat(also?.length ?? 0)}`,
  );
};

test.each<[string, string[]]>([
  ["Halvard Brekstad, 71, of Molde was found on Monday.", ["Halvard Brekstad = Halvard Brekstad"]],
  ["Police arrested 34-year-old Desta Wolkeba on Friday.", ["Desta Wolkeba = Desta Wolkeba"]],
  [
    "The trial of Ezra Quillfeather began. Quillfeather has denied it.",
    ["Ezra Quillfeather = Ezra Quillfeather", "Quillfeather = Ezra Quillfeather"],
  ],
  ["McAvinney said the ferry was late.", ["McAvinney = McAvinney"]],
  ["Brekstad was charged with arson. Neighbours had seen Brekstad run.", ["Brekstad = Brekstad+"]],
  [
    "Paula Marchetti left at noon. Marchetti did not stop. “Marchetti lied,” he said.",
    ["Paula Marchetti = Paula Marchetti", "Marchetti = Paula Marchetti+"],
  ],
  ["Her daughter Nadia Okonjo is nine. Nadia walks to school.", ["Nadia Okonjo = Nadia Okonjo", "Nadia = Nadia Okonjo"]],
  ["The head of the dockers’ union, Tolvi Mbare, was not there.", ["Tolvi Mbare = Tolvi Mbare"]],
  ["Her brother, Kwelo Asantu, is a baker.", ["Kwelo Asantu = Kwelo Asantu"]],
  ["Regulators Fine Paula Marchetti Over Missing Harbour Receipts", ["Paula Marchetti = Paula Marchetti"]],
])("%s", (text, persons) => expect(found(text)).toEqual(persons));

test.each([
  "The leader flew to Lowton, Zylotra, and on to the coast.",
  "The manager moved the works, Zylotron Valves, to Oslo.",
  "Zylotron said its sales rose.",
  "The ferry from Brekstad was late.",
  "The Kennedy Center opened a hall.",
  "The road to Jackson was closed.",
  "Police said the Brekstads had left.",
])("no person: %s", (text) => expect(found(text)).toEqual([]));
