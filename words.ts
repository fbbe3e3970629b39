/**
 * Every label and help text that people read in more than one place: one place per word. Keys are those of the database and the engine.
 */

import type { NewsKind } from "#prisma/generated/enums";

export type Tone = "unchecked" | "tick" | "must" | "query" | "quiet";

export const rulings = {
  CONFIRMED: { label: "Confirmed", help: "Right as it stands.", tone: "tick" },
  CONFIRMED_WITH_CHANGE: { label: "Confirmed with change", help: "Right in substance; the wording must change.", tone: "tick" },
  WRONG: { label: "Wrong", help: "Must be put right: say what it should read.", tone: "must" },
  DISPUTED: { label: "Disputed", help: "Good sources contradict each other.", tone: "query" },
  OUTDATED: { label: "Outdated", help: "Was right at its time, no longer is.", tone: "query" },
  UNVERIFIED: { label: "Unverified", help: "Looked, could not establish it: say where.", tone: "query" },
  ON_AUTHOR: { label: "On author", help: "The author vouches for it.", tone: "query" },
  NOT_FACTUAL: { label: "Not a factual claim", help: "Opinion, forecast or turn of phrase.", tone: "quiet" },
} as const satisfies Record<string, { label: string; help: string; tone: Tone }>;

export const methods = {
  READ_DOCUMENT: "Read a document",
  HEARD_RECORDING: "Heard a recording",
  CALLED: "Called",
  CALCULATED: "Calculated",
  LOOKED_UP_REGISTER: "Looked up a register",
  TWO_SOURCES: "Two independent published sources",
  NEWS_REPORT: "Another news report (weak)",
} as const;

export const evidenceKinds = {
  PASSAGE: "Passage of a document",
  ADDRESS: "Web address",
  CALL: "Call note",
  CALCULATION: "Calculation",
  REGISTER: "Register entry",
  NOTE: "Note",
  ANSWER: "Answer to a query",
  FILE: "File",
} as const;

/** A claim's progress: only a verdict ticks. */
export const progress = {
  unchecked: { label: "Unchecked", tone: "unchecked" },
  inProgress: { label: "In progress", tone: "query" },
  queried: { label: "Queried", tone: "query" },
  checked: { label: "Checked", tone: "tick" },
  needsRecheck: { label: "Needs re-check", tone: "query" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

/** What becomes of a claim in a new version of its document. */
export const versionFates = {
  exact: { label: "Carried exactly", help: "Words and sentence stand as they were.", tone: "tick" },
  changed: { label: "Need a re-check", help: "The words stand, their sentence or meaning changed.", tone: "query" },
  orphaned: { label: "Orphaned", help: "The words are gone.", tone: "must" },
  fresh: { label: "New", help: "Nobody has seen them yet.", tone: "unchecked" },
} as const satisfies Record<string, { label: string; help: string; tone: Tone }>;

/** A claim that no longer stands: merged or split, or people said something of it and its words are gone. */
export const orphanStates = {
  superseded: { label: "Merged or split", tone: "quiet" },
  orphaned: { label: "Orphaned", tone: "must" },
  putAside: { label: "Put aside", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const flagStates = {
  open: { label: "Open", help: "Nobody has decided yet.", tone: "unchecked" },
  reopened: {
    label: "Reopened",
    help: "It was decided, and is to be decided again: somebody took the decision back or reopened it, or something changed since.",
    tone: "query",
  },
  ACCEPTED: { label: "Accepted", help: "A correction follows.", tone: "query" },
  FALSE_ALARM: { label: "False alarm", help: "Nothing is wrong; the engine misread.", tone: "quiet" },
  CQ: { label: "CQ", help: "Checked, correct as it stands, although it looks wrong.", tone: "tick" },
  STYLE: { label: "Style", help: "A matter of house style, not of fact.", tone: "quiet" },
  DUPLICATE: { label: "Duplicate", help: "The same as another flag.", tone: "quiet" },
  muted: { label: "Muted", help: "The check is muted in this dossier, with a reason.", tone: "quiet" },
  gone: { label: "No longer found", help: "A later reading did not raise it again.", tone: "quiet" },
} as const satisfies Record<string, { label: string; help: string; tone: Tone }>;

export const severities = {
  ERROR: { label: "Must fix", tone: "must" },
  WARNING: { label: "Check", tone: "query" },
  NOTE: { label: "Note", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const relations = {
  CONFLICT: { label: "Says otherwise", tone: "must" },
  UNCLEAR: { label: "Unclear", tone: "query" },
  AGREEMENT: { label: "Says the same", tone: "tick" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

/** How what another document says on a point stands to the claim that is open. */
export const sideRelations = {
  ...relations,
  UPDATE: { label: "Moved on", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const pointStates = { AGREE: "Agree", DIFFER: "Differ", UNCLEAR: "Unclear", SINGLE: "One document only" } as const;

/** What a document says in a cell of the grid, against the document that its row is measured by. */
export const cellRelations = {
  measure: { label: "Compared against", tone: "quiet" },
  alone: { label: "Only here", tone: "quiet" },
  same: { label: "Says the same", tone: "tick" },
  otherwise: { label: "Says otherwise", tone: "must" },
  unclear: { label: "Unclear", tone: "query" },
  silent: { label: "Silent", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const claimKinds = {
  STATEMENT: "Statement",
  NAME_TITLE: "Name and title",
  FIGURE: "Figure",
  DATE: "Date",
  SERIES: "Series",
  QUOTATION: "Quotation",
  ATTRIBUTION: "Attribution",
  MEMBERSHIP: "Members",
  DEFINITION: "Definition",
} as const;

export const roles = { EDITOR: "Editor", REVIEWER: "Reviewer" } as const;
export const documentRoles = { DRAFT: "Draft", SOURCE: "Source" } as const;

/** Rows of the register. `help`: what such a row is for. */
export const registerKinds = {
  person: { label: "Person", help: "How a name is spelled, and how it is not." },
  office: { label: "Office", help: "A title that somebody holds, in its right forms." },
  term: { label: "Term of office", help: "Who held an office from when to when." },
  organisation: { label: "State or organisation", help: "Its names, and its members." },
  wording: { label: "Wording", help: "One thing that goes by several names in the desk’s copy." },
} as const;

export const correctionTypes = {
  CHANGE: "Change (before publication)",
  CORRECTION: "Correction",
  CLARIFICATION: "Clarification",
  EDITORS_NOTE: "Editor’s note",
  UPDATE: "Update (nothing was wrong)",
  REFILE: "Refile (minor, wire)",
  WITHDRAWAL: "Withdrawal",
} as const;

export const correctionStates = {
  waiting: { label: "Awaiting approval", tone: "query" },
  approved: { label: "Approved", tone: "tick" },
  withdrawn: { label: "Taken back", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const threadStates = {
  open: { label: "Open", tone: "unchecked" },
  resolved: { label: "Resolved", tone: "quiet" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

/** What a thread is about. */
export const threadSubjects = { claim: "Claim", flag: "Flag", passage: "Passage" } as const;

/** A passage that people talk about. */
export const passageStates = {
  standing: { label: "Stands in the text", tone: "quiet" },
  orphaned: { label: "Its words are gone", tone: "query" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

/** A second reading of a claim, from asking to settling. */
export const secondReadingStates = {
  asked: { label: "Asked for", help: "The second reader has not ruled yet.", tone: "unchecked" },
  given: { label: "Given, no first verdict yet", help: "The second reader has ruled; nobody else has.", tone: "unchecked" },
  differs: { label: "Differs", help: "The second reader ruled otherwise: an editor settles it.", tone: "query" },
  agreed: { label: "Agrees", help: "The second reader ruled the same.", tone: "tick" },
  first: { label: "First verdict stands", help: "An editor settled the difference.", tone: "tick" },
  second: { label: "First verdict overturned", help: "The second reader’s verdict took its place.", tone: "must" },
  neither: { label: "Neither verdict stands", help: "An editor put another verdict in their place.", tone: "must" },
  withdrawn: { label: "Taken back", help: "It is no longer asked for.", tone: "quiet" },
} as const satisfies Record<string, { label: string; help: string; tone: Tone }>;

/** How an editor settles a difference between two readers. */
export const settlements = {
  FIRST: { label: "First", help: "The first verdict stands." },
  SECOND: { label: "Second", help: "The second reader’s verdict takes its place." },
  NEITHER: { label: "Neither", help: "Another verdict takes the place of both." },
} as const;
/** Who is asked. */
export const addressees = { AUTHOR: "Author", SOURCE: "Source" } as const;

/** What became of a question to author or source. */
export const queryStates = {
  asked: { label: "Asked", help: "Waits for an answer.", tone: "unchecked" },
  answered: { label: "Answered", help: "The answer waits to be accepted.", tone: "query" },
  accepted: { label: "Accepted", help: "The answer settles it.", tone: "tick" },
  onAuthor: { label: "On author", help: "The author vouches for it.", tone: "query" },
  withdrawn: { label: "Taken back", help: "It need not be answered.", tone: "quiet" },
} as const satisfies Record<string, { label: string; help: string; tone: Tone }>;

/** How an answer came. */
export const answerMeans = { CALLED: "Called", MAILED: "By mail", MESSAGED: "By message", MET: "In person" } as const;

/** Whether the person who checks something still can. */
export const assigneeStandings = { here: "", left: "left the desk", disabled: "can no longer sign in" } as const;

/**
 * What reaches a person. `says`: after the name of who acted; `many`: of several that one act touched, with their number for #; `follows`: after what they did;
 * `alone`: nobody did it; `group`: the filter it belongs to.
 */
export const newsKinds: Record<NewsKind, { says: string; many?: string; follows?: true; alone?: true; group: keyof typeof newsGroups }> = {
  MENTIONED: { says: "mentioned you", group: "talk" },
  REPLIED: { says: "replied in your thread", group: "talk" },
  THREAD_RESOLVED: { says: "resolved your thread", group: "talk" },
  THREAD_REOPENED: { says: "reopened your thread", group: "talk" },
  GIVEN: { says: "gave you this to check", group: "work" },
  QUERY_ANSWERED: { says: "wrote down an answer to your query", group: "queries" },
  QUERY_DUE: { says: "A query of yours is past due: nobody has answered", alone: true, group: "queries" },
  READING_ASKED: { says: "asked you for a second reading", many: "asked you for # second readings", group: "work" },
  READING_HELD: { says: "your verdict stands", follows: true, group: "work" },
  READING_OVERTURNED: { says: "your verdict is overturned", follows: true, group: "work" },
  PROPOSAL_ACCEPTED: { says: "accepted the verdict that you proposed", group: "work" },
  PROPOSAL_DECLINED: { says: "declined the verdict that you proposed", group: "work" },
  RECHECK: { says: "a verdict of yours needs a re-check", many: "# verdicts of yours need a re-check", follows: true, group: "changes" },
  ORPHANED: {
    says: "the words of a verdict of yours are gone",
    many: "the words of # verdicts of yours are gone",
    follows: true,
    group: "changes",
  },
  FLAG_REOPENED: {
    says: "a flag that you decided is open again",
    many: "# flags that you decided are open again",
    follows: true,
    group: "changes",
  },
  REGROUPED: { says: "it concerns a claim that you work on", follows: true, group: "changes" },
  SIGNED_OFF: { says: "signed your dossier off", group: "changes" },
  REOPENED: { says: "reopened the dossier", group: "changes" },
};

/** What the inbox can be narrowed to. */
export const newsGroups = { talk: "Talk", queries: "Queries", work: "Work and readings", changes: "Changes" } as const;

/** What reaches somebody by e-mail too. */
export const mailScopes = {
  NOTHING: { label: "Nothing", help: "The inbox holds it all." },
  MENTIONS_AND_QUERIES: {
    label: "Mentions and queries",
    help: "Somebody names you in a comment, or a query of yours is answered or past due.",
  },
  EVERYTHING: { label: "Everything", help: "Whatever reaches your inbox." },
} as const;

/** What the search goes through. */
export const searchGroups = {
  claims: "Claims",
  documents: "Documents",
  verdicts: "Verdicts",
  flags: "Flags",
  comments: "Comments",
  corrections: "Corrections",
} as const;

export const product = { name: "Stet", line: "Let it stand, once it is checked." } as const;

/** Where a command stands: with the open claim of a document, with a flag or correction, in a dossier, or on every page. */
export const commandPlaces = {
  claim: "With a document",
  flag: "With a flag",
  correction: "With a correction",
  dossier: "In a dossier",
  anywhere: "Anywhere",
} as const;

/** What can be done by one key. `key`: as it is shipped; it names the element of the page that it presses (`data-key`), whatever key a person has chosen for it. */
export type Command = { key: string; says: string; on: keyof typeof commandPlaces };

const numbered = (on: Command["on"], labels: readonly string[]) => labels.map((says, i): Command => ({ key: `${i + 1}`, says, on }));

/** Every command, once: the keys, their list, the palette and the page on which keys are changed are made from it. */
export const commands: readonly Command[] = [
  { key: "j", says: "Next claim", on: "claim" },
  { key: "k", says: "Previous claim", on: "claim" },
  { key: "l", says: "The list of claims", on: "claim" },
  { key: "m", says: "Next such claim that you are to check", on: "claim" },
  ...numbered(
    "claim",
    Object.values(rulings).map(({ label }) => label),
  ),
  { key: "s", says: "Tick the whole sentence", on: "claim" },
  { key: "h", says: "Still holds, where the text changed since the verdict", on: "claim" },
  { key: "e", says: "Evidence: take the first passage, or add one", on: "claim" },
  { key: "c", says: "Comment", on: "claim" },
  { key: "q", says: "Ask author or source", on: "claim" },
  { key: "g", says: "Merge claims, or split one", on: "claim" },
  { key: "w", says: "Next words in no claim", on: "claim" },
  { key: "a", says: "Mark the selected words as a claim", on: "claim" },
  { key: "x", says: "Mark them, or the rest of the sheet, as no factual claim", on: "claim" },
  { key: "j", says: "Next flag", on: "flag" },
  { key: "k", says: "Previous flag", on: "flag" },
  ...numbered(
    "flag",
    (["ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE"] as const).map((outcome) => flagStates[outcome].label),
  ),
  { key: "r", says: "Reason", on: "flag" },
  { key: "w", says: "Write the correction, where the flag was accepted", on: "flag" },
  { key: "c", says: "Comment", on: "flag" },
  { key: "a", says: "Approve it", on: "correction" },
  { key: "n", says: "What is left: the next claim that is not checked, and so on to the sign-off", on: "dossier" },
  { key: "u", says: "Undo what you did last", on: "dossier" },
  { key: "/", says: "Search everything", on: "anywhere" },
  { key: "?", says: "The list of keys", on: "anywhere" },
];
