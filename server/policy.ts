import { NotThere, Refusal } from "./lib/refusal.ts";

/** Who acts: a signed-in person, read from the database on every request. `desks`: their role by desk id. */
export type Actor = {
  id: string;
  name: string;
  email: string;
  isAdmin: boolean;
  desks: ReadonlyMap<string, "EDITOR" | "REVIEWER">;
};

/** `isForAdmins`: of the members of the desk only those who are admins too. */
type Rule = { roles: readonly ("EDITOR" | "REVIEWER")[]; act: string; isForAdmins?: boolean };

/** Who may do what on a desk, and the end of the sentence when they may not. */
const onDesk = {
  "dossier.read": { roles: ["EDITOR", "REVIEWER"], act: "read dossiers" },
  "dossier.create": { roles: ["EDITOR"], act: "create dossiers" },
  "dossier.change": { roles: ["EDITOR"], act: "change dossiers and their documents" },
  "document.import": { roles: ["EDITOR"], act: "bring in documents" },
  "claim.mark": { roles: ["EDITOR"], act: "mark claims" },
  "claim.rule": { roles: ["EDITOR"], act: "rule on claims" },
  "verdict.propose": { roles: ["REVIEWER"], act: "propose verdicts; editors rule at once" },
  "proposal.answer": { roles: ["EDITOR"], act: "accept or decline proposed verdicts" },
  "reading.ask": { roles: ["EDITOR"], act: "ask for second readings" },
  "reading.give": { roles: ["EDITOR", "REVIEWER"], act: "give second readings" },
  "reading.settle": { roles: ["EDITOR"], act: "settle second readings" },
  "flag.decide": { roles: ["EDITOR"], act: "decide flags" },
  "check.mute": { roles: ["EDITOR"], act: "mute checks" },
  "comment.write": { roles: ["EDITOR", "REVIEWER"], act: "comment" },
  "assignment.take": { roles: ["EDITOR", "REVIEWER"], act: "take what nobody checks" },
  "assignment.give": { roles: ["EDITOR"], act: "give documents and claims to people to check" },
  "query.write": { roles: ["EDITOR"], act: "ask author and source, and write down what they answer" },
  "correction.write": { roles: ["EDITOR"], act: "write corrections" },
  "dossier.signOff": { roles: ["EDITOR"], act: "sign off and reopen dossiers" },
  "dossier.override": { roles: ["EDITOR", "REVIEWER"], act: "sign dossiers off over what is open", isForAdmins: true },
  "report.export": { roles: ["EDITOR"], act: "export the report" },
  "register.write": { roles: ["EDITOR"], act: "change the desk’s register" },
} as const satisfies Record<string, Rule>;

/** What only an admin does; it gives no sight of any dossier. */
const inHouse = { "person.manage": "manage people", "desk.manage": "manage desks" } as const;

export type DeskVerb = keyof typeof onDesk;
export type HouseVerb = keyof typeof inHouse;

const roleNames = { EDITOR: "Editors", REVIEWER: "Reviewers" } as const;

/** Why the actor may not do this on the desk: all reasons, in sentences; empty when they may. */
export const reasonsAgainst = (actor: Actor, verb: DeskVerb, deskId: string): string[] => {
  const role = actor.desks.get(deskId);
  const rule: Rule = onDesk[verb];
  if (!role) return ["You do not belong to this desk."];
  if (rule.isForAdmins && !actor.isAdmin) return [`Only admins who belong to the desk ${rule.act}.`];
  if (rule.roles.includes(role)) return [];
  return [`${rule.roles.map((r) => roleNames[r]).join(" and ")} of a desk ${rule.act}.`];
};

/** May the actor do this on the desk? For offering a button. */
export const can = (actor: Actor, verb: DeskVerb, deskId: string): boolean => reasonsAgainst(actor, verb, deskId).length === 0;

/** Throws NotThere to strangers of the desk, a Refusal with all reasons to its members. */
export const allow = (actor: Actor, verb: DeskVerb, deskId: string, noun = "dossier"): void => {
  if (!actor.desks.has(deskId)) throw new NotThere(noun);
  const reasons = reasonsAgainst(actor, verb, deskId);
  if (reasons.length) throw new Refusal(reasons);
};

/** For what concerns the whole house. */
export const allowInHouse = (actor: Actor, verb: HouseVerb): void => {
  if (!actor.isAdmin) throw new Refusal([`Only an admin may ${inHouse[verb]}.`]);
};

/** The `where` of every read of dossiers: the actor's desks. */
export const deskScope = (actor: Actor) => ({ deskId: { in: [...actor.desks.keys()] } });

export const deskVerbs = Object.keys(onDesk) as DeskVerb[];
