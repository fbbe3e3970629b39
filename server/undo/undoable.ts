import "server-only";
import { z } from "zod";
import type { Action } from "../audit.ts";
import { giveBackWithin } from "../given-back.ts";
import { giveClaimBack, giveDocumentBack } from "./assignments.ts";
import { takeBackDecisions } from "./decisions.ts";
import { takeOut } from "./marks.ts";
import { turnCheckBack, turnThreadBack } from "./turns.ts";
import { takeBackVerdicts } from "./verdicts.ts";
import { type Way, way } from "./way.ts";

const oneVerdict = way("verdict.undone", "claim.rule", z.object({ sequence: z.int() }), async (tx, actor, { about, detail }) => ({
  verdicts: await takeBackVerdicts(tx, actor, { claimId: about, sequence: detail.sequence }),
}));

const decisions = way(
  "decision.undone",
  "flag.decide",
  z.object({ others: z.array(z.string()).default([]) }),
  async (tx, actor, { dossierId, about, detail }) => ({
    flags: await takeBackDecisions(tx, actor, dossierId, [about, ...detail.others]),
  }),
);

const muting = way("muting.undone", "check.mute", z.object({}), async (tx, actor, { dossierId, about }) => {
  await turnCheckBack(tx, actor, dossierId, about);
  return {};
});

const resolution = way(
  "resolution.undone",
  "comment.write",
  z.object({ kind: z.string() }),
  async (tx, actor, { about, createdAt, detail }) => {
    await turnThreadBack(tx, actor, about, { kind: detail.kind, at: createdAt });
    return {};
  },
);

const regrouping = way("claims.givenBack", "claim.mark", z.object({}), async (tx, actor, { dossierId, about }) =>
  giveBackWithin(tx, actor, dossierId, about),
);

const before = z.object({ before: z.string().nullable() });

/** Acts of a dossier, each with how it is undone, or with the sentence that says what to do instead. */
export const undoable: Readonly<Partial<Record<Action, Way | string>>> = {
  "claim.ruled": oneVerdict,
  "verdict.upheld": oneVerdict,
  "sentence.ruled": way("verdict.undone", "claim.rule", z.object({ actId: z.string() }), async (tx, actor, { detail }) => ({
    verdicts: await takeBackVerdicts(tx, actor, { actId: detail.actId }),
  })),
  "passages.marked": way("marking.undone", "claim.rule", z.object({ actId: z.string() }), async (tx, actor, { detail: { actId } }) => {
    const verdicts = await takeBackVerdicts(tx, actor, { actId });
    const made = await tx.claim.findMany({
      where: { origin: "PERSON", isCheckable: false, verdicts: { some: { actId }, every: { actId } } },
      select: { id: true },
    });
    await takeOut(
      tx,
      actor,
      made.map(({ id }) => id),
    );
    return { verdicts };
  }),
  "claim.marked": way("marking.undone", "claim.mark", z.object({}), async (tx, actor, { about }) => {
    await takeOut(tx, actor, [about]);
    return {};
  }),
  "claims.merged": regrouping,
  "claim.split": regrouping,
  "flag.decided": decisions,
  "flags.decided": decisions,
  "flag.reopened": decisions,
  "check.muted": muting,
  "check.unmuted": muting,
  "comment.resolved": resolution,
  "comment.reopened": resolution,
  "document.assigned": way("assignment.undone", "assignment.take", before, async (tx, actor, { dossierId, about, detail }) => {
    await giveDocumentBack(tx, actor, dossierId, about, detail.before);
    return { to: detail.before };
  }),
  "claim.assigned": way("assignment.undone", "assignment.take", before, async (tx, actor, { dossierId, about, detail }) => {
    await giveClaimBack(tx, actor, dossierId, about, detail.before);
    return { to: detail.before };
  }),
  "dossier.renamed": way("naming.undone", "dossier.change", z.object({ from: z.string() }), async (tx, _, { dossierId, detail }) => {
    await tx.dossier.update({ where: { id: dossierId }, data: { title: detail.from } });
    return { to: detail.from };
  }),
  "comment.written": "What was said stays. Resolve the thread, or say what you meant.",
  "query.asked": "A question may have left the house. Take it back on its card, with a reason.",
  "query.answered": "An answer that was written down stays. Write down another one.",
  "query.accepted": "A question that is closed stays closed. Ask anew.",
  "query.leftOnAuthor": "A question that is closed stays closed. Ask anew.",
  "query.withdrawn": "A question that is closed stays closed. Ask anew.",
  "verdict.proposed": "A proposal stays until an editor answers it. Propose another verdict, or say so in a comment.",
  "proposal.accepted": "Who proposed it has been answered. Rule anew on the claim.",
  "proposal.declined": "Who proposed it has been answered. Rule on the claim yourself.",
  "reading.asked": "Take the second reading back on the claim’s card, with a reason.",
  "readings.asked": "Take second readings back on the card of each claim, with a reason.",
  "reading.given": "A second reading is given once. Where it differs, an editor settles it.",
  "reading.settled": "What was settled stays. Rule anew on the claim.",
  "reading.withdrawn": "What was taken back stays so. Ask for another second reading.",
  "correction.written": "Change or withdraw the correction on its page.",
  "correction.changed": "Change the correction again on its page.",
  "correction.approved": "Change or withdraw the correction on its page: the approval falls with that.",
  "correction.withdrawn": "A number that was withdrawn is not given again. Write the correction anew.",
  "claim.remarked": "Put the claim where it belongs by hand.",
  "claim.putAside": "Take the claim to its words by hand.",
  "documents.imported": "An import is undone on its own page, until somebody has worked on it.",
  "import.undone": "Bring the texts in anew.",
  "version.broughtIn": "A version stays. Bring in another one.",
  "document.corrected": "Put the details right on the document’s page.",
  "document.archived": "Take the document back in on its page.",
  "document.restored": "Put the document aside on its page.",
  "dossier.created": "Archive the dossier, if it is not needed.",
  "dossier.archived": "Take the dossier back on its page.",
  "dossier.restored": "Archive the dossier on its page.",
  "dossier.readAgain": "What was read stays read.",
  "dossier.signedOff": "A sign-off is taken back with a reason: reopen the dossier.",
  "dossier.overridden": "A sign-off is taken back with a reason: reopen the dossier.",
  "dossier.reopened": "Sign the dossier off again.",
  "report.exported": "A report that has left the house cannot be called back.",
};
