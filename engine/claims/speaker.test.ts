import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";

/** The speaker of each attribution, in the order of the text; “–” where none is resolved. */
const speakersIn = (text: string, published?: string) =>
  readDocument({ id: "d", text, ...(published ? { published } : {}) }, shippedRegister)
    .claims.filter(({ kind }) => kind === "attribution")
    .map(({ attribution }) => attribution?.speaker ?? "–");

describe("he and she", () => {
  test.each([
    [
      "who spoke before",
      "Mayor Anna Roe opened the hall on Monday. “It is done,” Roe said. “It was hard,” she added.",
      ["Anna Roe", "Anna Roe"],
    ],
    ["who acted before", "Peter Lind resigned on Friday. He said the board had misled him.", ["Peter Lind"]],
    [
      "not somebody of the other gender in between",
      "Peter Lind resigned on Friday. Anna Roe will take his place. “I am tired,” he said.",
      ["Peter Lind"],
    ],
    ["not the one named as object", "Peter Lind met Robert Berg in Oslo on Friday. “We will talk again,” he said.", ["Peter Lind"]],
    ["across his own sentences", "Peter Lind resigned on Friday. He had led the board since 2011. “I am tired,” he said.", ["Peter Lind"]],
    [
      "open where another man is named in between",
      "Peter Lind resigned on Friday.\n\nThe board had been sued by Robert Berg. “I am tired,” he said.",
      ["–"],
    ],
    [
      "but not where one man speaks through the paragraph",
      "Peter Lind said the board was finished. The board had been sued by Robert Berg. “I am tired,” he added.",
      ["Peter Lind", "Peter Lind"],
    ],
    ["nobody who is named in what was said", "Peter Lind resigned. Robert Berg won. He said Berg was the better man.", ["Peter Lind"]],
    ["by the title", "Spokesman Kim Doan left the hall. Anna Roe stayed. “I am tired,” he said.", ["Kim Doan"]],
    ["nobody of that gender", "Anna Roe opened the hall. “I am tired,” he said.", ["–"]],
    ["the last subject of two", "Peter Lind resigned on Friday. Robert Berg took his place. “I am ready,” he said.", ["Robert Berg"]],
    ["two in one clause before", "When Peter Lind met Robert Berg in Oslo, he said the quay was lost.", ["–"]],
    ["they", "Peter Lind and Robert Berg met. They said the quay was lost.", ["–"]],
  ])("%s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

describe("by office, age and name", () => {
  test.each([
    ["the mayor", "Mayor Anna Roe opened the hall. Peter Lind sang. The mayor said it had been hard.", ["Anna Roe"]],
    ["the senator", "Sen. Anna Roe opened the hall. “It was hard,” the senator said.", ["Anna Roe"]],
    [
      "the minister is the foreign minister",
      "Foreign Minister Peter Lind flew to Oslo. The minister said the talks had failed.",
      ["Peter Lind"],
    ],
    ["the president is no vice president", "Vice President Peter Lind flew to Oslo. The president said the talks had failed.", ["–"]],
    ["the mayor is no former mayor", "Former Mayor Anna Roe opened the hall. The mayor said it had been hard.", ["–"]],
    ["the former mayor", "Former Mayor Anna Roe opened the hall. The former mayor said it had been hard.", ["Anna Roe"]],
    [
      "the spokeswoman, not the spokesman",
      "Spokesman Peter Lind left. Spokeswoman Anna Roe stayed. The spokesman said it was late.",
      ["Peter Lind"],
    ],
    ["two who bear the title in one sentence", "Sen. Anna Roe met Sen. Peter Lind. The senator said it had been hard.", ["–"]],
    ["the last of two", "Sen. Anna Roe spoke first.\n\nSen. Peter Lind came next. The senator said it had been hard.", ["Peter Lind"]],
    ["the 34-year-old", "Peter Lind, 34, won on Sunday. Robert Berg, 29, fell. The 34-year-old said he was tired.", ["Peter Lind"]],
    ["the two leaders", "President Anna Roe met President Peter Lind. The two leaders said the talks had failed.", ["–"]],
    ["a bare surname", "Anna Roe and Peter Lind met. Lind said the talks had failed.", ["Peter Lind"]],
    ["a child’s first name", "Matilda Berg, 9, won the race. “It was easy,” Matilda said.", ["Matilda Berg"]],
    ["somebody’s lawyer", "Anna Roe’s lawyer said the charge was false.", ["–"]],
    ["a lawyer for somebody", "A lawyer for Anna Roe said the charge was false.", ["–"]],
    ["the lawyer by name", "Anna Roe’s lawyer, Peter Lind, said the charge was false.", ["Peter Lind"]],
    ["two by name", "Anna Roe and Peter Lind said the charge was false.", ["–"]],
    ["nobody is named", "Anna Roe left. It was reported that the quay had cracked.", ["–"]],
  ])("%s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

describe("bodies", () => {
  test.each([
    [
      "the ministry",
      "The Ministry of Fisheries closed the bay. Boats lay idle. The ministry said stocks were low.",
      ["Ministry of Fisheries"],
    ],
    [
      "in small letters",
      "Norway’s foreign ministry called in the envoy. The ministry said the talks had failed.",
      ["Norway’s foreign ministry"],
    ],
    ["the court", "The Oslo District Court freed him on Friday. The court said the evidence was thin.", ["Oslo District Court"]],
    ["the company", "Harbour Works Ltd. built the quay. “It is safe,” the company said.", ["Harbour Works Ltd."]],
    ["the department", "The Justice Department sued on Friday. The department said the bank had lied.", ["Justice Department"]],
    [
      "the last of several",
      "The Justice Department sued on Friday.\n\nThe Treasury Department kept silent. The department said it had no comment.",
      ["Treasury Department"],
    ],
    ["two in one sentence", "The Justice Department and the Treasury Department met. The department said it was over.", ["–"]],
    ["never named", "The court said the evidence was thin.", ["–"]],
    ["by its own name", "The Harbour Union said the quay was safe. It said the port would open.", ["Harbour Union", "Harbour Union"]],
    ["a spokesman for a state", "A spokesman for Norway said the talks had failed.", ["Norway"]],
    ["somebody in a state", "A protester in Norway said the talks had failed.", ["–"]],
  ])("%s", (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

test("whoever is told to speak stands by that name in the text or the register", () => {
  const sentences = [
    "Mayor Anna Roe opened the hall.",
    "Peter Lind, 34, met Robert\nBerg in Oslo.",
    "“It is late,” he said.",
    "She said the quay was lost.",
    "The mayor said it was over.",
    "The Ministry of\nFisheries closed the bay.",
    "The ministry said stocks were low.",
    "It said that boats lay idle.",
    "The 34-year-old said he was tired.",
    "Britain said the treaty was dead.",
    "A spokesman for the Harbour Union said so, according to Berg.",
    "It was reported that the quay had cracked.",
  ];
  const names = new Set(shippedRegister.entries.flatMap((entry) => ("name" in entry ? [entry.name] : [])));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(" ", "\n\n")), { maxLength: 14 }), (parts) => {
      const text = parts.flat().join("");
      const plain = text.replace(/\s+/g, " ");
      for (const speaker of speakersIn(text)) expect(speaker === "–" || names.has(speaker) || plain.includes(speaker)).toBe(true);
    }),
  );
});
