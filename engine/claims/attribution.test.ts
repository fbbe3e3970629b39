import { describe, expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";

/** "source | cue | content" of each attribution. */
const toldIn = (text: string) =>
  readDocument({ id: "d", text }, shippedRegister).claims.flatMap(({ kind, attribution }) =>
    kind === "attribution" && attribution
      ? [[attribution.source, attribution.cue, attribution.content].map(({ quote }) => quote.replace(/\s+/g, " ")).join(" | ")]
      : [],
  );
const speakersIn = (text: string) =>
  readDocument({ id: "d", text }, shippedRegister).claims.flatMap(({ kind, attribution }) =>
    kind === "attribution" ? [attribution?.speaker] : [],
  );

describe("direct speech", () => {
  test.each([
    ["behind it", "“The quay will be built,” Ana Roe said.", ["Ana Roe | said | “The quay will be built,”"]],
    [
      "inverted, with an explanation",
      "“The quay will be built,” said Ana Roe, the chair of the board, in a statement.",
      ["Ana Roe, the chair of the board | said | “The quay will be built,”"],
    ],
    [
      "inverted, lower case",
      "“The quay will be built,” said the harbour’s spokesman.",
      ["the harbour’s spokesman | said | “The quay will be built,”"],
    ],
    ["in front", "The chair said: “The quay will be built.”", ["The chair | said | “The quay will be built.”"]],
    ["on both sides", "“The quay,” he said, “will be built by June.”", ["he | said | “The quay,” he said, “will be built by June.”"]],
    [
      "going on in the next sentence",
      "“We will build,” she said. “It will be a fine quay.”",
      ["she | said | “We will build,” she said. “It will be a fine quay.”"],
    ],
    [
      "over several sentences",
      "“We will build. It will be a fine quay,” she said.",
      ["she | said | “We will build. It will be a fine quay,”"],
    ],
    [
      "over reopened paragraphs",
      "“We will build a quay.\n\n“It will be fine,” she said.",
      ["she | said | “We will build a quay. “It will be fine,”"],
    ],
    ["a question", "“Who will pay for it?” asked Ana Roe.", ["Ana Roe | asked | “Who will pay for it?”"]],
    ["straight marks", '"The quay will be built," Roe said.', ['Roe | said | "The quay will be built,"']],
    [
      "an explanation between commas",
      "“It is settled,” Roe, the board’s chair, said on Monday.",
      ["Roe, the board’s chair | said | “It is settled,”"],
    ],
    ["then another deed", "She cried “Never!” and left the hall.", ["She | cried | “Never!”"]],
  ])("%s", (_, text, told) => expect(toldIn(text)).toEqual(told));
});

describe("mixed speech", () => {
  test.each([
    ["after a speech verb", "Roe said the plan was “a gift” to the town.", ["Roe | said | the plan was “a gift” to the town"]],
    ["called", "The mayor called the plan “a gift to the town.”", ["The mayor | called | the plan “a gift to the town.”"]],
    ["before the tag", "The plan is “a gift to the town,” Roe said.", ["Roe | said | The plan is “a gift to the town,”"]],
    ["the leaders’ concern", "The leaders voiced “grave concern” over the plan.", ["The leaders | voiced | “grave concern” over the plan"]],
  ])("%s", (_, text, told) => expect(toldIn(text)).toEqual(told));
});

describe("indirect speech", () => {
  test.each([
    ["that", "The ministry warned on Monday that fares would rise.", ["The ministry | warned | fares would rise"]],
    ["without that", "Officials said fares would rise in May.", ["Officials | said | fares would rise in May"]],
    ["told", "A port official told reporters Tuesday that the works had begun.", ["A port official | told | the works had begun"]],
    ["tag at the end", "Fares will rise in May, the ministry said.", ["the ministry | said | Fares will rise in May"]],
    [
      "inverted tag at the end",
      "Fares will rise in May, said Kim Lee, a spokesman, in a briefing.",
      ["Kim Lee, a spokesman | said | Fares will rise in May"],
    ],
    [
      "according to, behind",
      "Fares will rise in May, according to data from the ministry.",
      ["data from the ministry | according to | Fares will rise in May"],
    ],
    [
      "according to, in front",
      "According to the ministry, fares will rise in May.",
      ["the ministry | According to | fares will rise in May"],
    ],
    [
      "adding",
      "The ministry said fares would rise, adding that the poor would be spared.",
      ["The ministry | said | fares would rise", "The ministry | adding | the poor would be spared"],
    ],
    ["and said", "Roe opened the hall and said that it would stay.", ["Roe | said | it would stay"]],
    ["a list of sources", "The mayor and Ana Roe said the plan was dead.", undefined],
    [
      "a long list of sources",
      "Norway, Sweden and Denmark said the talks had failed.",
      ["Norway, Sweden and Denmark | said | the talks had failed"],
    ],
    ["behind an adverbial", "In a letter to the board, Ana Roe said the plan was dead.", ["Ana Roe | said | the plan was dead"]],
    ["a pledge", "The board pledged to build a second quay.", ["The board | pledged | to build a second quay"]],
    ["a stand on something", "The union criticised the plan on Monday.", ["The union | criticised | the plan"]],
    ["with a preposition", "Lind called for a second vote.", ["Lind | called | a second vote"]],
    ["what somebody will do", "Lind will discuss the budget with the board.", ["Lind | discuss | the budget with the board"]],
    ["the writer goes on", "The board said the wall was safe, but it had cracked by May.", ["The board | said | the wall was safe"]],
    ["in a clause of its own", "While Roe said the wall was safe, the town was flooded.", ["Roe | said | the wall was safe"]],
    ["as an aside", "As Roe explained, the wall had cracked.", ["Roe | explained | the wall had cracked"]],
    [
      "a noun with its owner",
      "The board dismissed Roe’s claim that the wall was safe.",
      ["The board | dismissed | Roe’s claim that the wall was safe"],
    ],
    ["her refusal", "Few understood her opposition to the tunnel.", ["her | opposition | the tunnel"]],
    ["nobody is named", "The wall is believed to be safe.", [" | is believed | The wall is believed to be safe"]],
    ["it was reported", "It was reported that the wall had cracked.", [" | was reported | the wall had cracked"]],
    ["quoted as saying", "Roe was quoted as saying the wall had cracked.", ["Roe | was quoted as saying | the wall had cracked"]],
    ["told with a colon", "LINDQVIST: The wall had cracked by then.", ["LINDQVIST | : | The wall had cracked by then"]],
    ["behind the hour", "Hours later, Roe left the hall, telling reporters that it was over.", ["Roe | telling | it was over"]],
    ["who", "The engineer, who said the wall was safe, resigned.", undefined],
    [
      "two in one sentence",
      "Roe said that the plan was dead and said that nobody would mourn.",
      ["Roe | said | the plan was dead", "Roe | said | nobody would mourn"],
    ],
  ] as [string, string, string[] | undefined][])("%s", (_, text, told) =>
    told ? expect(toldIn(text)).toEqual(told) : expect(toldIn(text)).toHaveLength(1),
  );
});

test.each([
  "The report states a case for the quay.",
  "Her claim was rejected.",
  "The United States, a founding member, left.",
  "He continued to the harbour.",
  "The said plan was dropped.",
  "It has to be said.",
  "The quay, which was built in 1911, collapsed.",
  "He was told of the plan.",
  "The party won 1,200 pledged delegates.",
  "Breaking: The quay has collapsed.",
  "The bill proposed in May lapsed.",
  "The two sides could support a truce.",
  "A company called Harbour Works built the quay.",
])("nobody is quoted: %s", (text) => expect(toldIn(text)).toEqual([]));

describe("who speaks", () => {
  test("a surname and a pronoun", () => {
    expect(speakersIn("Mayor Ana Roe opened the hall. “It is done,” Roe said. “It was hard,” she added.")).toEqual(["Ana Roe", "Ana Roe"]);
  });
  test("a state under its other name", () => {
    expect(speakersIn("The United Kingdom said the treaty was dead. Britain said it would leave.")).toEqual([
      "United Kingdom",
      "United Kingdom",
    ]);
  });
  test("a group of several has no single name", () => {
    expect(speakersIn("Norway and Sweden said the treaty was dead.")).toEqual([undefined]);
  });
});

test("a long tag between two parts belongs to neither", () => {
  const text =
    "“It was hard,” Roe told the board in Oslo on Monday when she was asked how the works on the outer quay had gone since the storm in May. “We learned.”";
  const { claims } = readDocument({ id: "d", text }, shippedRegister);
  const contents = claims.flatMap(({ kind, attribution }) => (kind === "quotation" ? [attribution?.content.quote] : []));
  expect(contents).toEqual(["“It was hard,”", "“We learned.”"]);
});

test("a quotation knows its speaker and a statement who is responsible for it", () => {
  const { claims } = readDocument(
    { id: "d", text: "Mayor Ana Roe opened the hall. “It cost two million euros,” Roe said." },
    shippedRegister,
  );
  const quotation = claims.find(({ kind }) => kind === "quotation");
  expect(quotation?.facts).toEqual([{ type: "quotation", value: { text: "It cost two million euros,", speaker: "Ana Roe" } }]);
  expect(claims.find(({ kind, facts }) => kind === "figure" && facts.length > 0)?.attribution?.speaker).toBe("Ana Roe");
});
