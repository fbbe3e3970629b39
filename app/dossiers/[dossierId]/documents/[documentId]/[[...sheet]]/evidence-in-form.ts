import { z } from "zod";
import type { EvidenceInput } from "#server/evidence";
import { isNoFile, line, optional, prose } from "#server/lib/input";

/** The fields of evidence as a form sends them. Ticks are named after what they stand for: passage.<document>.<start>.<end>, register.<entry>, answer.<id>. */
export const evidenceFields = {
  address1: optional(line("A web address", 2_000)),
  archive1: optional(line("The address of the archived copy", 2_000)),
  address2: optional(line("A web address", 2_000)),
  archive2: optional(line("The address of the archived copy", 2_000)),
  call: optional(prose("A call note", 5_000)),
  formula: optional(line("A calculation", 500)),
  result: optional(line("A result", 200)),
  wordsFrom: optional(line("The document", 100)),
  words: optional(prose("The passage", 5_000)),
  entry: optional(line("The register entry", 200)),
  evidenceNote: optional(prose("A note", 5_000)),
  file: z.unknown().optional(),
};

type Fields = { [name in keyof typeof evidenceFields]?: z.output<(typeof evidenceFields)[name]> } & Record<string, unknown>;

const passageTick = /^passage\.([\w-]+)\.(\d{1,9})\.(\d{1,9})$/;
const answerTick = /^answer\.([\w-]{1,100})$/;
const registerTick = /^register\.(.{1,200})$/;

/** Each piece of evidence that a form brings, with the input it was typed in. */
export const evidenceOf = (form: Fields): EvidenceInput[] => {
  const { address1, archive1, address2, archive2, call, formula, result, wordsFrom, words, entry, evidenceNote, file } = form;
  const typed: (EvidenceInput | "" | undefined)[] = [
    (address1 || archive1) && {
      kind: "ADDRESS",
      address: address1 ?? "",
      ...(archive1 ? { archiveAddress: archive1 } : {}),
      field: "address1",
    },
    (address2 || archive2) && {
      kind: "ADDRESS",
      address: address2 ?? "",
      ...(archive2 ? { archiveAddress: archive2 } : {}),
      field: "address2",
    },
    call && { kind: "CALL", text: call, field: "call" },
    (formula || result) && { kind: "CALCULATION", formula: formula ?? "", result: result ?? "", field: "formula" },
    words && { kind: "PASSAGE", documentId: wordsFrom ?? "", words, field: "words" },
    entry && { kind: "REGISTER", entry, field: "entry" },
    evidenceNote && { kind: "NOTE", text: evidenceNote, field: "evidenceNote" },
    file instanceof File && !isNoFile(file) ? { kind: "FILE", file, field: "file" } : undefined,
  ];
  return [...ticks(form), ...typed.filter((piece): piece is EvidenceInput => Boolean(piece))];
};

const ticks = (form: Fields): EvidenceInput[] =>
  Object.keys(form).flatMap((name): EvidenceInput[] => {
    const [, documentId, start, end] = passageTick.exec(name) ?? [];
    if (documentId) return [{ kind: "PASSAGE", documentId, start: Number(start), end: Number(end) }];
    const [, answerId] = answerTick.exec(name) ?? [];
    if (answerId) return [{ kind: "ANSWER", answerId }];
    const [, entry] = registerTick.exec(name) ?? [];
    return entry ? [{ kind: "REGISTER", entry }] : [];
  });
