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
