/**
 * The sample world: people, a desk and one dossier of three dispatches written for Stet. It is planted on the first run of the embedded
 * database, the journeys play in it, and the engine's golden corpus is drawn from it. The slips in the dispatches are for the engine to find.
 */

/** Known to everybody who reads this file: such people exist in the embedded demo only. */
export const password = "let-it-stand-2026";

export const desk = "World desk";
/** Another desk, to show that nobody sees its dossiers. */
export const otherDesk = "Culture desk";

export const people = {
  admin: { email: "ada@stet.example", name: "Ada Lindqvist", title: "Admin", isAdmin: true, desk: null, role: null },
  editor: { email: "elias@stet.example", name: "Elias Moreau", title: "Editor", isAdmin: false, desk, role: "EDITOR" },
  secondEditor: { email: "edda@stet.example", name: "Edda Nyman", title: "Editor", isAdmin: false, desk, role: "EDITOR" },
  reviewer: { email: "rosa@stet.example", name: "Rosa Ferrante", title: "Reviewer", isAdmin: false, desk, role: "REVIEWER" },
  stranger: { email: "carl@stet.example", name: "Carl Oyelaran", title: "Editor", isAdmin: false, desk: otherDesk, role: "EDITOR" },
} as const;

export type SampleKey = keyof typeof people;

/** Who the sign-in page of the demo offers: one person of each role. */
export const offered: SampleKey[] = ["editor", "reviewer", "admin"];

/** Beside this file; `published` in the zone of the outlet. */
export const dossier = {
  title: "NATO’s Indo-Pacific partners",
  documents: [
    {
      id: "partners",
      file: "dispatches/partners-2024.txt",
      title: "NATO’s four Pacific guests rebuke Moscow and Pyongyang over arms deals",
      outlet: "Hanbit Wire",
      published: "2024-07-12",
      timezone: "Asia/Seoul",
      role: "draft",
    },
    {
      id: "vilnius",
      file: "dispatches/vilnius-2023.txt",
      title: "Seoul seeks firmer ties of AP4 with NATO",
      outlet: "Harbour Post",
      published: "2023-07-12",
      timezone: "Asia/Seoul",
      role: "source",
    },
    {
      id: "trilateral",
      file: "dispatches/trilateral-2024.txt",
      title: "Washington, Seoul and Tokyo vow closer defense work after pact in Pyongyang",
      outlet: "Peninsula Brief",
      published: "2024-06-25",
      timezone: "Asia/Seoul",
      role: "source",
    },
  ],
} as const;

/** What is under way when one opens it: `words` of the draft that a question is about; the answer, where there is one, came an hour ago. */
export const queries = [
  {
    words: "last month",
    addressee: "AUTHOR",
    name: "Ji-woo Han",
    reach: "ji-woo.han@hanbit.example",
    question: "“last month”: On which days was the visit, and where is the date from?",
    answer: null,
  },
  {
    words: "working meeting later this year",
    addressee: "SOURCE",
    name: "Press office of the department",
    reach: "+1 202 555 0100, mornings",
    question: "Has the meeting of the foreign ministers been announced, and in whose name?",
    answer: "It was announced on the record, in the name of Secretary Antony Blinken. That is Antony without an h.",
  },
] as const;

/** Who checks what: a document by its id, and one claim of it by its words. */
export const assignments = { document: "partners", to: "editor", claim: { words: "artificial intelligence", to: "reviewer" } } as const;

/** A story that could harm somebody: it is read a second time. The town of Ness and all in it are invented. */
export const sensitive = {
  title: "The harbour fund of Ness",
  documents: [
    {
      id: "fund",
      file: "sensitive/fund-2025.txt",
      title: "Audit finds a gap in the harbour fund of Ness",
      outlet: "Ness Courier",
      published: "2025-06-11",
      timezone: "Europe/Oslo",
      role: "draft",
    },
    {
      id: "audit",
      file: "sensitive/audit-2025.txt",
      title: "Report on the harbour fund of Ness",
      outlet: "Audit office of Ness",
      published: "2025-06-03",
      timezone: "Europe/Oslo",
      role: "source",
    },
  ],
} as const;

/** What somebody ruled: on words of the audit report (`passage`), or on what they were told (`call`). */
export type SampleRuling = { ruling: "CONFIRMED" | "WRONG"; shouldRead?: string; passage?: string; call?: string };

/**
 * A second reading of the story: `first` is the editor’s verdict on some words of the draft, `second` what the reader ruled, where they have; `settled` how the editor
 * chose where the two differed, if that is done.
 */
export type SampleReading = {
  words: string;
  reader: SampleKey;
  why?: string;
  first?: SampleRuling;
  second?: SampleRuling;
  settled?: { outcome: "FIRST" | "SECOND"; reason: string };
};

export const readings: readonly SampleReading[] = [
  {
    words: "214,000 crowns",
    reader: "secondEditor",
    first: { ruling: "CONFIRMED", passage: "214,000 crowns" },
    second: { ruling: "CONFIRMED", passage: "214,000 crowns without a receipt" },
  },
  {
    words: "17 payments",
    reader: "secondEditor",
    first: { ruling: "CONFIRMED", call: "The clerk of the council, on Tuesday: seventeen." },
    second: { ruling: "WRONG", shouldRead: "12 payments", passage: "12 payments" },
    settled: { outcome: "SECOND", reason: "The signed report has twelve. The clerk had counted the reminders too, and says so now." },
  },
  {
    words: "since 2019",
    reader: "reviewer",
    first: { ruling: "CONFIRMED", passage: "appointed in 2019" },
    second: { ruling: "WRONG", shouldRead: "since 2023", passage: "confirmed in office in 2023" },
    settled: { outcome: "FIRST", reason: "He was confirmed in 2023 in an office that he had held since 2019." },
  },
  {
    words: "March 2025",
    reader: "reviewer",
    first: { ruling: "CONFIRMED", call: "The bank of the town, on Tuesday: booked on 31 March." },
    second: { ruling: "WRONG", shouldRead: "April 2025", passage: "April 2025" },
  },
  {
    words: "Ida Brandt",
    reader: "secondEditor",
    why: "She is quoted by name: does she hold that office?",
    first: { ruling: "CONFIRMED", passage: "Ida Brandt, auditor of the town" },
  },
  { words: "second time this month", reader: "reviewer", why: "Look at the council’s calendar." },
];
