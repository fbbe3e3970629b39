import { expect, test } from "vitest";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, allow, allowInHouse, can, type DeskVerb, deskScope, deskVerbs, reasonsAgainst } from "./policy.ts";

const person = (isAdmin: boolean, ...desks: [string, "EDITOR" | "REVIEWER"][]): Actor => ({
  id: "p",
  name: "P",
  email: "p@stet.example",
  isAdmin,
  desks: new Map(desks),
});
const editor = person(false, ["world", "EDITOR"]);
const reviewer = person(false, ["world", "REVIEWER"]);
const strangers = {
  "an editor of another desk": person(false, ["culture", "EDITOR"]),
  "an admin": person(true),
  "somebody of no desk": person(false),
};

/** Who may: E editors, R reviewers, A members who are admins. Nobody else may do any of it. */
const table: Record<DeskVerb, "E" | "R" | "ER" | "A"> = {
  "dossier.read": "ER",
  "dossier.create": "E",
  "dossier.change": "E",
  "document.import": "E",
  "claim.mark": "E",
  "claim.rule": "E",
  "verdict.propose": "R",
  "proposal.answer": "E",
  "reading.ask": "E",
  "reading.give": "ER",
  "reading.settle": "E",
  "flag.decide": "E",
  "check.mute": "E",
  "comment.write": "ER",
  "assignment.take": "ER",
  "assignment.give": "E",
  "query.write": "E",
  "correction.write": "E",
  "dossier.signOff": "E",
  "dossier.override": "A",
  "report.export": "E",
  "register.write": "E",
};

test("the table names every verb", () => {
  expect(Object.keys(table).sort()).toEqual([...deskVerbs].sort());
});

test.each(Object.entries(table) as [DeskVerb, string][])("%s: %s", (verb, who) => {
  for (const [actor, letter] of [
    [editor, "E"],
    [reviewer, "R"],
  ] as const) {
    const may = who.includes(letter);
    expect(can(actor, verb, "world")).toBe(may);
    expect(reasonsAgainst(actor, verb, "world")).toEqual(
      may ? [] : [expect.stringMatching(/^(Editors|Reviewers|Only admins).* (of a|to the) desk .*\.$/)],
    );
    if (may) expect(() => allow(actor, verb, "world")).not.toThrow();
    else expect(() => allow(actor, verb, "world")).toThrow(Refusal);
    if (!may) expect(() => allow(actor, verb, "world")).not.toThrow(NotThere);
  }
  for (const [whose, stranger] of Object.entries(strangers)) {
    expect(can(stranger, verb, "world"), whose).toBe(false);
    expect(() => allow(stranger, verb, "world"), whose).toThrow(NotThere);
  }
});

test("what is for admins of the desk: whatever their role there, and on that desk alone", () => {
  for (const role of ["EDITOR", "REVIEWER"] as const) {
    const admin = person(true, ["world", role]);
    expect(can(admin, "dossier.override", "world")).toBe(true);
    expect(() => allow(admin, "dossier.override", "culture")).toThrow(NotThere);
  }
});

test("a role counts on its own desk alone", () => {
  const both = person(false, ["world", "REVIEWER"], ["culture", "EDITOR"]);
  expect(can(both, "claim.rule", "culture")).toBe(true);
  expect(can(both, "claim.rule", "world")).toBe(false);
});

test("reads are of the actor's desks; an admin of no desk sees none", () => {
  expect(deskScope(editor)).toEqual({ deskId: { in: ["world"] } });
  expect(deskScope(person(true))).toEqual({ deskId: { in: [] } });
});

test("people and desks are for admins", () => {
  for (const verb of ["person.manage", "desk.manage"] as const) {
    expect(() => allowInHouse(person(true), verb)).not.toThrow();
    for (const actor of [editor, reviewer, person(false)]) expect(() => allowInHouse(actor, verb)).toThrow(Refusal);
  }
});
