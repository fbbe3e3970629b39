import { createHash } from "node:crypto";

/** What can happen: one action an act, `noun.happened`, with how it is told ("Min Seo … this"). */
export const actions = {
  "person.added": "added a person",
  "person.changed": "changed a person",
  "person.disabled": "disabled a person",
  "person.enabled": "enabled a person",
  "person.signedIn": "signed in",
  "person.signedOut": "signed out",
  "person.passwordChanged": "changed a password",
  "person.mailChosen": "chose what reaches them by e-mail",
  "tour.moved": "went on in the tour, or left it",
  "keys.changed": "changed their keys",
  "identity.linked": "tied a person to the newsroom’s own sign-in",
  "session.ended": "ended a session",
  "desk.created": "created a desk",
  "desk.fourEyesSet": "set whether a desk asks for four eyes",
  "membership.changed": "changed a membership",
  "dossier.created": "created the dossier",
  "dossier.renamed": "renamed the dossier",
  "dossier.archived": "archived the dossier",
  "dossier.restored": "took the dossier back from the archive",
  "documents.imported": "brought in documents",
  "import.undone": "undid an import",
  "document.corrected": "put a document’s details right",
  "version.broughtIn": "brought in a new version of a document",
  "document.archived": "put a document aside",
  "document.restored": "took a document back in",
  "dossier.readAgain": "had the dossier read again",
  "claim.marked": "marked a claim",
  "claim.remarked": "took an orphaned claim to other words",
  "claim.putAside": "put an orphaned claim aside",
  "claims.merged": "merged claims",
  "claim.split": "split a claim",
  "claims.givenBack": "gave back what was merged or split",
  "passages.marked": "marked passages as no factual claim",
  "claim.ruled": "ruled on a claim",
  "sentence.ruled": "ticked a whole sentence",
  "verdict.upheld": "confirmed that a verdict still holds",
  "verdict.proposed": "proposed a verdict",
  "proposal.accepted": "accepted a proposed verdict",
  "proposal.declined": "declined a proposed verdict",
  "reading.asked": "asked for a second reading",
  "readings.asked": "asked for a second reading of a document",
  "reading.given": "gave a second reading",
  "reading.settled": "settled a second reading",
  "reading.withdrawn": "took back what was asked: a second reading",
  "flag.decided": "decided a flag",
  "flags.decided": "decided flags that say the same",
  "flag.reopened": "reopened a flag",
  "check.muted": "muted a check",
  "check.unmuted": "unmuted a check",
  "comment.written": "wrote a comment",
  "comment.resolved": "resolved a thread",
  "comment.reopened": "reopened a thread",
  "document.assigned": "said who checks a document",
  "claim.assigned": "said who checks a claim",
  "query.asked": "asked a question",
  "query.answered": "wrote an answer down",
  "query.accepted": "accepted an answer",
  "query.leftOnAuthor": "left a question on the author",
  "query.withdrawn": "took a question back",
  "correction.written": "wrote a correction",
  "correction.changed": "changed a correction",
  "correction.approved": "approved a correction",
  "correction.withdrawn": "withdrew a correction",
  "dossier.signedOff": "signed the dossier off",
  "dossier.overridden": "signed the dossier off over what was open",
  "dossier.reopened": "reopened the dossier",
  "verdict.undone": "took back a verdict at once",
  "decision.undone": "took back at once what was decided on flags",
  "marking.undone": "took back at once what was marked in a text",
  "muting.undone": "took back at once whether a check is muted",
  "resolution.undone": "took back at once how a thread was turned",
  "assignment.undone": "took back at once who checks something",
  "naming.undone": "took back at once a title of the dossier",
  "report.exported": "exported the report",
  "register.added": "added a register entry",
  "register.retired": "retired a register entry",
} as const;

export type Action = keyof typeof actions;

/** JSON with sorted keys: the same bytes for the same content. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v) =>
    v && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v,
  );

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the hash of an entry covers. */
export type Link = {
  chain: string;
  sequence: number;
  action: string;
  subject: string;
  actorId: string | null;
  createdAt: Date;
  digest: string;
  previousHash: string;
};

/** The hash of an entry, hex. It covers the digest of its detail, never the detail: a purge leaves the chain whole. */
export const linkHash = (link: Link): string =>
  sha256(
    canonical([
      link.chain,
      link.sequence,
      link.action,
      link.subject,
      link.actorId,
      link.createdAt.toISOString(),
      link.digest,
      link.previousHash,
    ]),
  );

/** The previous hash of a chain's first entry. */
export const chainStart = "0".repeat(64);

/** The first entry that does not fit its chain (in order of sequence), or null. `data`: the detail, where it is still there. */
export const findBrokenLink = <E extends Link & { hash: string; data?: unknown }>(entries: readonly E[]): E | null => {
  let previous = chainStart;
  for (const [i, entry] of entries.entries()) {
    const fits = entry.sequence === i + 1 && entry.previousHash === previous && entry.hash === linkHash(entry);
    if (!fits || (entry.data !== undefined && sha256(canonical(entry.data)) !== entry.digest)) return entry;
    previous = entry.hash;
  }
  return null;
};
