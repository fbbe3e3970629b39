import { documentRoles, flagStates, progress, rulings, secondReadingStates, severities } from "#words";
import { tellPublication } from "../publication.ts";
import type { Overridden, Report } from "../reports.ts";
import { code, count, instant, line, listed, plain, quiet, strong, text } from "./say.ts";
import type { Block, Section } from "./sections.ts";

/** 1: what was checked, by whom, in which state. */
export const headSection = ({ content: { head }, contentHash, signature, reopenings, engine, trail }: Report): Section => ({
  id: "head",
  title: "Dossier",
  blocks: [
    {
      type: "facts",
      rows: [
        { label: "Dossier", value: line(strong(head.dossier)) },
        { label: "Desk", value: line(head.desk) },
        { label: "Opened", value: line(instant(head.opened)) },
        { label: "Checked by", value: line(head.checkers.length ? listed(head.checkers.map((c) => c.name)) : "Nobody yet") },
        { label: "Sign-off", value: signature ? line(strong(signature.by), `, ${instant(signature.at)}`) : line(strong("Not signed off")) },
        ...(signature?.override
          ? [{ label: "Signed off over what was open, because", value: line(strong(signature.override.reason)) }]
          : []),
        ...(signature?.note ? [{ label: "Note to the sign-off", value: line(signature.note) }] : []),
        ...reopenings.map((r) => ({
          label: "Reopened",
          value: line(
            `${r.by}, ${instant(r.at)}: ${r.reason}`,
            quiet(
              ` (signed off by ${r.signedBy}, ${instant(r.signedAt)}${r.override ? `, over what was open: ${r.override.reason}` : ""})`,
            ),
          ),
        })),
        { label: "Rules of the engine", value: line(`Version ${engine}`) },
        { label: "Content hash", value: line(code(contentHash)) },
        { label: "Head of the audit trail", value: line(code(trail.head)) },
      ],
    },
    ...(signature?.override ? [text("What was open when it was signed off:"), openList(signature.override)] : []),
    {
      type: "table",
      caption: "Documents",
      wide: [0],
      columns: ["Document", "Outlet", "Published", "Role", "Version", "SHA-256 of the text"],
      rows: head.documents.map((d) => [
        [line(strong(d.key)), line(d.title)],
        [line(d.outlet ?? "Not known")],
        [line(tellPublication(d))],
        [line(documentRoles[d.role === "draft" ? "DRAFT" : "SOURCE"]), ...(d.isUnderCheck ? [line(quiet("under check"))] : [])],
        [line(String(d.version))],
        [line(code(d.sha256))],
      ]),
    },
  ],
});

/** How many second readings came out how; no row where there were none. */
const readingsRow = (claims: Report["content"]["claims"]) => {
  const readings = claims.flatMap((c) => c.readings ?? []);
  const told = Object.entries(secondReadingStates).flatMap(([state, { label }]) => {
    const n = readings.filter((r) => r.state === state).length;
    return n ? [`${label} ${n}`] : [];
  });
  return readings.length
    ? [{ label: "Second readings", value: line(strong(String(readings.length)), quiet(`  ${told.join(" · ")}`)) }]
    : [];
};

/** What somebody signed over: each kind in its sentence, with its lines. */
const openList = ({ open }: Overridden): Block => ({
  type: "list",
  items: open.map(({ says, lines }) => [line(strong(says)), ...lines.map((words) => line(quiet(words)))]),
});

/** 2: how much of what. */
export const summarySection = ({ content: { summary, claims, flags, corrections } }: Report): Section => {
  const total = Object.values(summary.claims).reduce((a, b) => a + b, 0);
  const open = flags.filter((f) => f.state === "open" || f.state === "reopened");
  const standing = corrections.filter((c) => c.state !== "withdrawn");
  const bySeverity = (rows: readonly { severity: keyof typeof severities }[]) =>
    (["ERROR", "WARNING", "NOTE"] as const).map((s) => `${severities[s].label} ${rows.filter((r) => r.severity === s).length}`).join(" · ");
  const counted = <K extends string>(words: Record<K, { label: string }>, counts: Partial<Record<K, number>>) =>
    (Object.keys(words) as K[])
      .filter((k) => counts[k])
      .map((k) => `${words[k].label} ${counts[k]}`)
      .join(" · ");
  const numbered = (n: number, says: string) => line(strong(String(n)), ...(n ? [quiet(`  ${says}`)] : []));
  const { DIFFER = 0, UNCLEAR = 0, AGREE = 0 } = summary.points;
  return {
    id: "summary",
    title: "Summary",
    blocks: [
      {
        type: "facts",
        rows: [
          { label: "Claims under check", value: numbered(total, counted(progress, summary.claims)) },
          { label: "Verdicts", value: line(counted(rulings, summary.rulings) || "None") },
          ...readingsRow(claims),
          { label: "Corrections", value: numbered(standing.length, bySeverity(standing)) },
          { label: "Flags", value: numbered(flags.length, counted(flagStates, summary.flags)) },
          { label: "Flags to decide", value: numbered(open.length, bySeverity(open)) },
          {
            label: "Points of fact",
            value: line(plain(`${count(DIFFER, "differs", "differ")} · ${UNCLEAR} unclear · ${count(AGREE, "agrees", "agree")}`)),
          },
        ],
      },
    ],
  };
};
