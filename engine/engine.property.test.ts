import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { compareReadings, type DocumentInput, publicationOf, type Result, readDocument, type Span, shippedRegister } from "#engine";

vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  "The mayor said ",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "U.S. ",
  "Sen. ",
  "on Monday ",
  "\n",
  "\n\n",
  "\r\n",
  "p\neace ",
  "[POOL PHOTO]",
  "third consecutive year ",
  "five areas: ",
  "12 to 13 ",
  "$4.5bn ",
  "according to ",
  "By Jane Roe",
  "Home > News",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "e\u0301",
  "\u0301",
  "\u0000",
  "\u0085",
  "\u2009",
  "\u202e",
  "\u2067",
  "\u200d",
  "\ufffe",
  "𝐀𝐧𝐚 ",
  "👩‍👩‍👧",
  "İstanbul ",
  "ﬁve ",
  "٣ ",
  "한국",
  "...",
  "—",
  "--",
  ",",
  ".",
  "?",
  " ",
  "\u00a0",
  "\u3000",
  "the the ",
  "cafÃ© ",
  "President Ana Roe ",
  "Ana Roe, left, ",
  "(",
  ")",
  "2024-07-12 ",
  "Feb. 11 ",
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  prose,
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

const check = (documents: DocumentInput[]): Result =>
  compareReadings(
    documents.map((document) => readDocument(document, shippedRegister)),
    shippedRegister,
  );

const spansOf = ({ documents, claims, findings }: Result, text: string): (Span & { quote?: string })[] =>
  [
    ...documents.flatMap(({ blocks, sentences }) => [...blocks, ...sentences]),
    ...claims.flatMap(({ sentence, also, attribution, ...claim }) => [
      claim,
      sentence,
      ...(also ?? []).map((span) => ({ ...span, quote: claim.quote })),
      ...Object.values(attribution ?? {}).filter((part) => typeof part === "object"),
    ]),
    ...findings.flatMap(({ spans }) => spans),
  ].map((span) => ({ quote: text.slice(span.start, span.end), ...span }));

describe("any text", () => {
  test("offsets are whole, in order, and hold their quotes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = check([{ id: "d", text, published: "2024-07-12" }]);
        for (const span of spansOf(result, text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(text.slice(span.start, span.end)).toBe(span.quote);
        }
        const [document] = result.documents;
        for (const list of [document?.blocks ?? [], document?.sentences ?? []])
          for (let at = 1; at < list.length; at++) expect((list[at - 1] as Span).end).toBeLessThanOrEqual((list[at] as Span).start);
        for (const claim of result.claims)
          if (claim.kind !== "quotation" && claim.kind !== "attribution")
            expect(claim.start >= claim.sentence.start && claim.end <= claim.sentence.end).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("no claim comes from furniture, and no id stands twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { documents, claims, findings } = check([{ id: "d", text }]);
        const furniture = documents.flatMap(({ blocks }) => blocks.filter(({ role }) => role === "furniture"));
        for (const claim of claims)
          if (claim.kind !== "quotation") expect(furniture.some(({ start, end }) => claim.start < end && start < claim.end)).toBe(false);
        const ids = [...claims, ...findings].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  test("the same documents in another order give the same findings and points", () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 2, maxLength: 3 }), (texts) => {
        const documents = texts.map((text, index) => ({ id: `d${index}`, text, published: "2024-07-12" }));
        const [one, other] = [check(documents), check([...documents].reverse())];
        expect(JSON.stringify(other.findings)).toBe(JSON.stringify(one.findings));
        expect(JSON.stringify(other.points)).toBe(JSON.stringify(one.points));
      }),
      { numRuns: 100 },
    );
  });

  test("a reading is plain JSON: what was stored gives the same result", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const reading = readDocument({ id: "d", text, published: "2024-07-12" }, shippedRegister);
        expect(compareReadings([JSON.parse(JSON.stringify(reading))], shippedRegister)).toEqual(
          compareReadings([reading], shippedRegister),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile text of 256 kB is read and compared in seconds", () => {
  const size = 256 * 1024;
  test.each([
    ["spaces", " "],
    ["letters", "a"],
    ["full stops", "."],
    ["open quote marks", "“"],
    ["straight marks", '"'],
    ["open single marks", " 'a"],
    ["genitives in single marks", " ‘as’ "],
    ["commas", ","],
    ["line ends", "\n"],
    ["lines of one word", "word\n"],
    ["addresses", "http://"],
    ["capitals", "Aa "],
    ["initials", "A."],
    ["abbreviations", "Mr. "],
    ["said", "said "],
    ["he said", ", he said, "],
    ["and", "and said that "],
    ["according to", "according to "],
    ["numbers", "1,"],
    ["digits", "9"],
    ["dates", "Monday "],
    ["months", "May 1 "],
    ["brackets", "("],
    ["hyphens", "a-"],
    ["mojibake", "â€"],
    ["repeated paragraphs", "The mayor opened the bridge.\n\n"],
    ["joiners", "a\u200d"],
    ["emoji", "😀"],
    ["titles", "President "],
    ["names", "President Ana Roe "],
    ["ordinals", "third "],
    ["lists", "Ana, Bob, "],
    ["colons", "five areas: "],
    ["damage in quotations", "“the the p\neace” "],
    ["names of groups", "NATO, or AP4, "],
    ["sentences about states", "The U.S., Japan and Korea met. "],
    ["series", "The mayor met the board for the third time. "],
    ["relative dates", "12 to 13 years ago "],
    ["quotations", "“We won,” said Ana Roe. "],
  ])(
    "%s",
    (_, piece) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      expect(check([{ id: "d", text, published: "2024-07-12" }]).documents).toHaveLength(1);
    },
    15_000,
  );
});

describe("publicationOf", () => {
  test("dates, instants and zones", () => {
    expect(publicationOf("2024-07-12", "Asia/Seoul")).toEqual({ date: "2024-07-12", time: null, zone: "Asia/Seoul" });
    expect(publicationOf("2024-07-12T23:30:00Z", "Asia/Seoul")).toEqual({ date: "2024-07-13", time: "08:30", zone: "Asia/Seoul" });
    expect(publicationOf("2024-07-12T23:30:00", "Asia/Seoul")).toEqual({ date: "2024-07-12", time: "23:30", zone: "Asia/Seoul" });
    expect(publicationOf(undefined, undefined)).toBeNull();
  });
  test.each([
    ["2024-02-30", "UTC", "2024-02-30"],
    ["last week", "UTC", "last week"],
    ["", "UTC", ""],
    ["2024-07-12T25:00:00Z", "UTC", "2024-07-12T25"],
    ["2024-07-12", "Mars/Base", "Mars/Base"],
  ])("%s in %s is refused with a sentence", (published, zone, named) => {
    expect(() => publicationOf(published, zone)).toThrow(named);
  });
});
