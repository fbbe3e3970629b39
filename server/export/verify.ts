import { canonical, chainStart, findBrokenLink, sha256 } from "../audit.ts";
import type { Report } from "../reports.ts";
import { canonicalPieces, layOut, type SealedReport, sealOf } from "./json.ts";
import { hashOf, whole } from "./pieces.ts";

/** What an exported report says of itself, each answer a sentence. `isWhole`: none of them is bad. */
export type Proof = { isWhole: boolean; lines: { isGood: boolean; text: string }[] };

const good = (text: string) => ({ isGood: true, text });
const bad = (text: string) => ({ isGood: false, text });

/**
 * Proves an exported JSON report from the file alone: the bytes are as they were written, the content has the hash that is named, the
 * audit trail is unbroken and ends at its head, and the signature is the one that the trail's sign-off entry covers.
 */
export const verifyReport = (file: string): Proof => {
  const report = parse(file);
  if (typeof report === "string") return { isWhole: false, lines: [bad(report)] };
  const lines = [bytes(file, report), content(report), trail(report), ...signature(report)];
  return { isWhole: lines.every((line) => line.isGood), lines };
};

const parse = (file: string): SealedReport | string => {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return "This is no JSON file.";
  }
  const report = value as Partial<Report> | null;
  const isReport =
    report?.format === "stet-report" &&
    report.content !== null &&
    typeof report.content === "object" &&
    Array.isArray(report.trail?.entries);
  if (!isReport) return "This is no report of Stet in JSON. Export one with --format json.";
  if (report.version !== 1) return `This report has format ${report.version}; this Stet knows format 1.`;
  return report as SealedReport;
};

const bytes = (file: string, report: SealedReport) =>
  report.seal === sealOf(report) && whole(layOut(report)) === file
    ? good("The file is as Stet wrote it.")
    : bad("The file is not as Stet wrote it: something in it was changed.");

const content = (report: Report) => {
  const hash = hashOf(canonicalPieces(report.content));
  return hash === report.contentHash
    ? good(`The content has the hash that is named: ${hash}.`)
    : bad(`The content was changed: its hash is ${hash}, the file names ${report.contentHash}.`);
};

const trail = ({ trail: { id, entries, head } }: Report) => {
  const links = entries.map((e) => ({ ...e, chain: id, actorId: e.actor, createdAt: new Date(e.at) }));
  if (links.some((link) => Number.isNaN(link.createdAt.getTime()))) return bad("The audit trail was changed: an entry has no time.");
  const broken = findBrokenLink(links);
  if (broken) return bad(`The audit trail is broken at entry ${broken.sequence}.`);
  if ((entries.at(-1)?.hash ?? chainStart) !== head) return bad("The audit trail does not end at the head that is named.");
  return good(`The audit trail is unbroken: ${entries.length} ${entries.length === 1 ? "entry" : "entries"} to ${head}.`);
};

const signings = ["dossier.signedOff", "dossier.overridden"];

/** Without a signature the trail must not end signed: the latest of sign-off and reopening decides. */
const signature = ({ signature: signed, contentHash, trail: { entries } }: Report) => {
  const last = entries.findLast((e) => signings.includes(e.action) || e.action === "dossier.reopened");
  const isSigned = last !== undefined && signings.includes(last.action);
  if (!signed)
    return [
      isSigned ? bad("The signature was taken out: the audit trail ends signed off.") : good("The report is not signed off, and says so."),
    ];
  if (!isSigned) return [bad("The audit trail knows nothing of this signature.")];
  const fits = last.digest === sha256(canonical(signed));
  return [
    fits
      ? good(
          `Signed off by ${signed.by}, ${signed.at}${signed.override ? `, over what was open (${signed.override.reason})` : ""}, as the audit trail says.`,
        )
      : bad("The signature was changed: the audit trail covers another one."),
    signed.contentHash === contentHash ? good("The signature is of this content.") : bad("The signature is of another content."),
  ];
};
