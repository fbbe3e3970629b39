import "server-only";
import type { Register, RegisterEntry } from "#engine";
import { plainId } from "./dossiers.ts";
import { type ReadFile, readFile } from "./evidence-files.ts";
import type { ReadClient, WriteClient } from "./lib/db.ts";
import type { Reason } from "./lib/refusal.ts";
import { findWords } from "./passages.ts";
import { tellAnswer } from "./query-state.ts";
import { entryWords } from "./register/entry-words.ts";
import { registerFor } from "./register.ts";
import type { EvidenceKind } from "./rulings.ts";

/**
 * One piece of evidence as it comes in. A passage gives its place (UTF-16, end not included) or its words, which are then looked up.
 * `field`: the input it was typed in, for the reason to stand beside.
 */
export type EvidenceInput = { field?: string } & (
  | { kind: "PASSAGE"; documentId: string; start: number; end: number }
  | { kind: "PASSAGE"; documentId: string; words: string }
  | { kind: "ADDRESS"; address: string; archiveAddress?: string }
  | { kind: "CALL" | "NOTE"; text: string }
  | { kind: "CALCULATION"; formula: string; result: string }
  | { kind: "REGISTER"; entry: string }
  | { kind: "ANSWER"; answerId: string }
  | { kind: "FILE"; file: File }
);

/** The columns of a row of evidence that say what it is. */
export type EvidenceRow = {
  kind: EvidenceKind;
  text?: string;
  documentId?: string;
  versionId?: string;
  start?: number;
  end?: number;
  address?: string;
  archiveAddress?: string;
  registerEntry?: string;
  answerId?: string;
  fileId?: string;
};

/** A piece that stands somewhere, as a row for another verdict: without what ties it to the one it is of, and without empty columns. */
export const plainRow = (piece: Record<string, unknown>): EvidenceRow => {
  const { id: _, verdictId, proposalId, readingId, createdAt, ...row } = piece;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as EvidenceRow;
};

/** The claim that evidence is for. */
export type Supported = { dossierId: string; deskId: string; documentId: string; start: number; end: number };

/** Holds each piece against what it names: rows to be written with the files that they name, and every reason why a piece cannot be taken. */
export const weighEvidence = async (tx: ReadClient | WriteClient, claim: Supported, pieces: readonly EvidenceInput[]) => {
  const passages = pieces.filter((p) => p.kind === "PASSAGE").map((p) => p.documentId);
  const documents = passages.length ? await textsOf(tx, claim.dossierId, passages) : [];
  const register = pieces.some((p) => p.kind === "REGISTER") ? (await registerFor(claim.deskId)).register : { entries: [] };
  const cited = pieces.filter((p) => p.kind === "ANSWER").map((p) => plainId(p.answerId));
  const answers = cited.length ? await answersOf(tx, claim.dossierId, cited) : [];
  const files: ReadFile[] = [];
  const rows: EvidenceRow[] = [];
  const reasons: Reason[] = [];
  for (const piece of pieces) {
    const weighed = piece.kind === "FILE" ? await readFile(piece.file, files) : weigh(piece, claim, { documents, register, answers });
    if (typeof weighed === "string") reasons.push({ text: weighed, field: piece.field ?? "evidence" });
    else rows.push(weighed);
  }
  return { rows, reasons, files };
};

type Text = { id: string; title: string; versionId: string; text: string };

const textsOf = async (tx: ReadClient | WriteClient, dossierId: string, ids: string[]): Promise<Text[]> => {
  const documents = await tx.document.findMany({
    where: { id: { in: ids }, dossierId, import: { undoneAt: null } },
    select: { id: true, title: true, versions: { orderBy: { number: "desc" }, take: 1, select: { id: true, text: true } } },
  });
  return documents.map(({ versions: [version], ...d }) => ({ ...d, versionId: version?.id ?? "", text: version?.text ?? "" }));
};

/** Answers to the dossier's queries; what was asked about another claim of it may bear on this one. */
const answersOf = (tx: ReadClient | WriteClient, dossierId: string, ids: string[]) =>
  tx.queryAnswer.findMany({
    where: { id: { in: ids }, query: { dossierId } },
    select: { id: true, name: true, means: true, answer: true, answeredAt: true },
  });

type Known = { documents: readonly Text[]; register: Register; answers: Awaited<ReturnType<typeof answersOf>> };

/** The row of a piece, or the sentence why it cannot be taken. */
const weigh = (
  piece: Exclude<EvidenceInput, { kind: "FILE" }>,
  claim: Supported,
  { documents, register, answers }: Known,
): EvidenceRow | string => {
  switch (piece.kind) {
    case "PASSAGE":
      return weighPassage(piece, claim, documents);
    case "ADDRESS":
      return weighAddress(piece);
    case "CALCULATION":
      if (!piece.formula || !piece.result) return "A calculation needs its formula and its result.";
      return { kind: piece.kind, text: `${piece.formula} = ${piece.result}` };
    case "REGISTER":
      return weighEntry(piece.entry, register);
    case "ANSWER": {
      const answer = answers.find((a) => a.id === piece.answerId);
      return answer ? { kind: "ANSWER", answerId: answer.id, text: tellAnswer(answer) } : "There is no such answer in this dossier.";
    }
    default:
      return piece.text ? { kind: piece.kind, text: piece.text } : "Say what was heard or seen.";
  }
};

const weighPassage = (
  piece: Extract<EvidenceInput, { kind: "PASSAGE" }>,
  claim: Supported,
  documents: readonly Text[],
): EvidenceRow | string => {
  const document = documents.find((d) => d.id === piece.documentId);
  if (!document) return "This passage names no document of the dossier. Choose one.";
  const places = "words" in piece ? findWords(document.text, piece.words) : [{ start: piece.start, end: piece.end }];
  const place = places[0];
  if (!place) return `These words do not stand in “${document.title}”. Copy them from there, without changes.`;
  if (places.length > 1) return `These words stand ${places.length} times in “${document.title}”. Give a few more words around them.`;
  const { start, end } = place;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= document.text.length))
    return `This passage lies outside “${document.title}”. Choose it again.`;
  if (document.id === claim.documentId && start < claim.end && end > claim.start) return "The claim’s own words are no evidence for it.";
  return { kind: "PASSAGE", documentId: document.id, versionId: document.versionId, start, end, text: document.text.slice(start, end) };
};

/** Kept in the words that the register has for it now: a row may be put right later. */
const weighEntry = (id: string, register: Register): EvidenceRow | string => {
  const entry = register.entries.find((e) => e.id === id);
  if (!entry) return `The register has no entry “${id}”. Look it up on the register page.`;
  return { kind: "REGISTER", registerEntry: id, text: tellEntry(entry, register) };
};

/** A row of the register in one line, with where it has it from. */
export const tellEntry = (entry: RegisterEntry, register: Register): string => {
  const { name, says } = entryWords(entry, register);
  return `${name}: ${says} (${entry.source})`;
};

const weighAddress = ({ address, archiveAddress }: { address: string; archiveAddress?: string }): EvidenceRow | string => {
  if (!isWebAddress(address)) return `“${address}” is no web address: it begins with http:// or https://.`;
  if (archiveAddress && !isWebAddress(archiveAddress)) return `“${archiveAddress}” is no web address of an archived copy.`;
  return { kind: "ADDRESS", address, ...(archiveAddress ? { archiveAddress } : {}) };
};

const isWebAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && !/\s/.test(address) && address.length <= 2000;
};
