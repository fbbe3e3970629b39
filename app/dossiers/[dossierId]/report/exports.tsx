import { type ExportFormat, exportFormats } from "#server/export/names";

const names: Record<ExportFormat, string> = { html: "HTML", md: "Markdown", csv: "CSV (corrections)", json: "JSON" };

/** Ways to take the report along. Plain links: each one is an act, so nothing fetches them before they are asked for. */
export const Exports = ({ at }: { at: string }) => (
  <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
    <span className="text-soft">Export as</span>
    {exportFormats.map((format) => (
      <a key={format} href={`${at}/${format}`} download className="inline-flex min-h-6 items-center">
        {names[format]}
      </a>
    ))}
  </p>
);
