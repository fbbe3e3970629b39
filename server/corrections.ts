import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { ClaimKind, CorrectionType, Severity } from "#prisma/generated/client";
import { correctionTypes } from "#words";
import { cutsOf } from "./analysis/cuts.ts";
import { listCurrentTexts, type TextHead } from "./analysis/texts.ts";
import { findCopies, type SearchedText, searchedText } from "./correction-copies.ts";
import { correctionState } from "./correction-state.ts";
import { plainId, requireAllowed } from "./dossiers.ts";
import { reasonsForOthers } from "./four-eyes.ts";
import { change } from "./lib/change.ts";
import { db, type ReadClient, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { type NoticeSource, proposeNotice } from "./notice.ts";
import { findWords } from "./passages.ts";
import { placeOf } from "./place.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type KeptRegister, registerFor } from "./register.ts";
import { isUnveiledCorrection } from "./second-reading/veil.ts";

const shown = {
  document: { select: { id: true, key: true, title: true, outlet: true } },
  foundBy: { select: { name: true } },
  approval: { select: { createdAt: true, person: { select: { name: true } } } },
} as const;

/** The corrections of a dossier by number, taken back ones among them, each with its state; without those of claims that the actor is to read a second time. */
export const listCorrections = async (actor: Actor, dossierId: string) => {
  const where = { dossierId: plainId(dossierId), dossier: deskScope(actor), ...isUnveiledCorrection(actor) };
  const corrections = await db.correction.findMany({ where, orderBy: { number: "asc" }, include: shown });
  return corrections.map((correction) => ({ ...correction, state: correctionState(correction) }));
};

/** One correction with its flag and its claim, and the other places where the same words stand. */
export const requireCorrection = async (actor: Actor, correctionId: string) => {
  const correction = await db.correction.findFirst({
    where: { id: plainId(correctionId), dossier: deskScope(actor), ...isUnveiledCorrection(actor) },
    include: {
      ...shown,
      dossier: { select: { id: true, deskId: true, title: true, desk: { select: { asksFourEyes: true } } } },
      flag: { select: { id: true, summary: true } },
      claim: { select: { id: true, quote: true, documentId: true } },
    },
  });
  if (!correction) throw new NotThere("correction");
  const register = await registerFor(correction.dossier.deskId);
  const copies = findCopies(correction, await readSearched(db, register, await listCurrentTexts(db, correction.dossierId)));
  return { ...correction, state: correctionState(correction), copies };
};

export type CorrectionSheet = Awaited<ReturnType<typeof requireCorrection>>;

/** The texts as `findCopies` wants them, as they are cut already. */
export const readSearched = async (
  client: Pick<ReadClient, "$queryRaw">,
  register: KeptRegister,
  texts: readonly TextHead[],
): Promise<SearchedText[]> => {
  const cuts = await cutsOf(client, register, texts);
  return texts.flatMap(({ id, input }, i) => {
    const cut = cuts[i];
    return cut ? [searchedText({ id, key: input.id, text: cut.text, blocks: cut.blocks })] : [];
  });
};

/** What an editor fills in. Place, number, finder and time are worked out; an empty notice is proposed. */
export type CorrectionInput = {
  documentId: string;
  type: CorrectionType;
  severity: Severity;
  kind: ClaimKind;
  asPublished: string;
  shouldRead: string;
  why: string;
  notice: string;
  cause: string | null;
  flagId: string | null;
  claimId: string | null;
};

export const writeCorrection = (actor: Actor, dossierId: string, input: CorrectionInput): Promise<{ id: string; number: number }> =>
  change(actor, { action: "correction.written", dossierId }, async (tx) => {
    const dossier = await requireAllowed(tx, actor, "correction.write", dossierId);
    const data = await complete(tx, dossier, input);
    const last = await tx.correction.aggregate({ where: { dossierId }, _max: { number: true } });
    const row = { id: randomUUIDv7(), number: (last._max.number ?? 0) + 1 };
    await tx.correction.create({ data: { ...data, ...row, dossierId, foundById: actor.id, writtenById: actor.id } });
    return { subject: `correction:${row.id}`, detail: { number: row.number, ...data }, result: row };
  });

/** `seen`: the version that the form was made from. An approval is of one wording: it falls with the change. */
export const changeCorrection = (actor: Actor, input: CorrectionInput & { correctionId: string; seen: number }): Promise<void> =>
  onCorrection(actor, "correction.changed", input, async (tx, correction) => {
    const { correctionId: _, seen: __, ...fields } = input;
    const isUntouched = fields.notice === proposeNotice(correction);
    const data = await complete(tx, correction.dossier, { ...fields, notice: isUntouched ? "" : fields.notice });
    await tx.correctionApproval.deleteMany({ where: { correctionId: correction.id } });
    await tx.correction.update({ where: { id: correction.id }, data: { ...data, writtenById: actor.id, version: { increment: 1 } } });
    return { number: correction.number, ...data };
  });

/** What readers have seen cannot be put right in silence. */
const needsNotice: readonly CorrectionType[] = ["CORRECTION", "CLARIFICATION", "EDITORS_NOTE", "WITHDRAWAL"];

export const approveCorrection = (actor: Actor, input: { correctionId: string; seen: number }): Promise<void> =>
  onCorrection(actor, "correction.approved", input, async (tx, correction) => {
    if (correction.approval) throw new Refusal([`${correction.approval.person.name} approved this correction already.`]);
    const own = { asksFourEyes: correction.dossier.desk.asksFourEyes, isOwn: correction.writtenById === actor.id };
    const reasons = reasonsForOthers("approval", own);
    if (reasons.length) throw new Refusal(reasons);
    if (needsNotice.includes(correction.type) && !correction.notice)
      throw new Refusal([{ field: "notice", text: "Write the notice first: readers are told of this type of correction." }]);
    await tx.correctionApproval.create({ data: { correctionId: correction.id, personId: actor.id } });
    return { number: correction.number, version: correction.version };
  });

/** Takes it back. Its number is not given again. */
export const withdrawCorrection = (actor: Actor, input: { correctionId: string; seen: number }): Promise<void> =>
  onCorrection(actor, "correction.withdrawn", input, async (tx, correction) => {
    await tx.correction.update({ where: { id: correction.id }, data: { withdrawnAt: new Date(), version: { increment: 1 } } });
    return { number: correction.number };
  });

const standing = { dossier: { select: { id: true, deskId: true, desk: { select: { asksFourEyes: true } } } }, ...shown } as const;
type Standing = NonNullable<Awaited<ReturnType<typeof readCorrection>>>;
const readCorrection = (tx: WriteClient, id: string) => tx.correction.findUnique({ where: { id }, include: standing });

const onCorrection = async (
  actor: Actor,
  action: "correction.changed" | "correction.approved" | "correction.withdrawn",
  input: { correctionId: string; seen: number },
  work: (tx: WriteClient, correction: Standing) => Promise<Record<string, string | number | null>>,
): Promise<void> => {
  const place = await db.correction.findFirst({
    where: { id: plainId(input.correctionId), dossier: deskScope(actor), ...isUnveiledCorrection(actor) },
    select: { dossierId: true },
  });
  if (!place) throw new NotThere("correction");
  await change(actor, { action, dossierId: place.dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "correction.write", place.dossierId);
    const correction = await readCorrection(tx, input.correctionId);
    if (!correction) throw new NotThere("correction");
    if (correction.withdrawnAt) throw new Refusal(["This correction was taken back. Write a new one."]);
    if (correction.version !== input.seen) throw new Stale(tellCorrection(correction));
    return { subject: `correction:${correction.id}`, detail: await work(tx, correction), result: undefined };
  });
};

/** What stands now, in words, for somebody whose form was made from an older one. */
const tellCorrection = (c: Standing): string =>
  `${correctionTypes[c.type]} in ${c.document.key}: “${c.asPublished}” should read “${c.shouldRead}”. ${c.why}${c.notice ? ` Notice: ${c.notice}` : ""}`;

/** Checks the input against the dossier and works out what follows from it. All problems are told at once. */
const complete = async (tx: WriteClient, dossier: { id: string; deskId: string }, input: CorrectionInput) => {
  const texts = await listCurrentTexts(tx, dossier.id);
  const text = texts.find((t) => t.id === input.documentId);
  if (!text) throw new Refusal([{ field: "documentId", text: "Choose a document of this dossier." }]);
  const tie = await readTies(tx, dossier.id, input);
  const found = findWords(text.input.text, input.asPublished);
  const at = found.find((f) => tie.spans.some((s) => s.start < f.end && f.start < s.end)) ?? found[0];
  const reasons = [];
  if (!at)
    reasons.push({ field: "asPublished", text: `These words do not stand in ${text.input.id}. Copy them from the document as they are.` });
  if (input.type !== "WITHDRAWAL" && !input.shouldRead) reasons.push({ field: "shouldRead", text: "Say what it should read." });
  if (input.shouldRead === input.asPublished)
    reasons.push({ field: "shouldRead", text: "This is what it reads already. Say what it should read." });
  if (!at || reasons.length) throw new Refusal(reasons);
  const [cut] = await cutsOf(tx, await registerFor(dossier.deskId, tx), [text]);
  const { flagId, claimId: _, notice, ...fields } = input;
  const row = {
    ...fields,
    asPublished: text.input.text.slice(at.start, at.end),
    place: placeOf(cut?.blocks ?? [], at.start),
  };
  return { ...row, notice: notice || proposeNotice(row satisfies NoticeSource), flagId, claimId: tie.claimId };
};

/** The flag and the claim that a correction comes from, with their places in its document. */
const readTies = async (tx: WriteClient, dossierId: string, { flagId, claimId, documentId }: CorrectionInput) => {
  const sides = flagId
    ? await tx.flagSide.findMany({
        where: { flagId, flag: { dossierId } },
        select: { documentId: true, claimId: true, start: true, end: true },
      })
    : [];
  const claim = claimId
    ? await tx.claim.findFirst({ where: { id: claimId, dossierId }, select: { id: true, documentId: true, start: true, end: true } })
    : null;
  if ((flagId && !sides.length) || (claimId && !claim)) throw new Refusal(["The form is damaged. Please load the page again."]);
  const own = sides.filter((s) => s.documentId === documentId);
  return {
    claimId: claim?.id ?? own.find((s) => s.claimId)?.claimId ?? null,
    spans: [...(claim?.documentId === documentId ? [claim] : []), ...own],
  };
};
