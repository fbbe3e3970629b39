import { evidenceKinds } from "#words";
import { inMarks } from "../passages.ts";
import type { ReportEvidence } from "../reports/claims.ts";
import { line, quiet } from "./say.ts";
import type { Line, Run } from "./sections.ts";

/** A piece of evidence on one line: what kind it is, what it says, where it is to be found. */
export const evidenceLine = (e: ReportEvidence): Line => {
  const said = e.kind === "PASSAGE" && e.text ? inMarks(e.text) : e.text;
  const where: Run[] = [
    ...(e.document ? [{ text: citedFrom(e) }] : []),
    ...(e.registerEntry ? [{ text: e.registerEntry }] : []),
    ...(e.address ? [linked(e.address)] : []),
    ...(e.archiveAddress ? [{ text: " archived at " }, linked(e.archiveAddress)] : []),
  ];
  return line(quiet(`${evidenceKinds[e.kind]}: `), ...where, ...(said ? [`${where.length ? ": " : ""}${said}`] : []));
};

/** The document of a passage, and its version where that is no longer the current one. */
export const citedFrom = ({ document, version }: ReportEvidence): string =>
  [document, version && `version ${version}`].filter(Boolean).join(", ");

/** An address is a link only when it leads to the web. */
const linked = (address: string): Run => (/^https?:\/\//i.test(address) ? { text: address, href: address } : { text: address });
