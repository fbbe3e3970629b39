import type { SeriesStrip } from "#server/series-strips";
import { sideRelations } from "#words";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { relationLooks } from "./looks.ts";
import { type LaidStrip, layStrips } from "./strips.ts";

/** The periods that a series counts, a strip for each document, one line of years under all. The rows say the same in words. */
export const SeriesYears = ({ strips }: { strips: readonly SeriesStrip[] }) => {
  const layout = layStrips(strips);
  if (!layout) return null;
  return (
    <figure className="grid max-w-xl grid-cols-[minmax(0,1fr)] gap-2">
      <ul className="grid gap-2">
        {layout.strips.map((strip) => (
          <li key={strip.claimId} className="grid gap-1 text-[0.8125rem]">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <Teller strip={strip} /> <span className="tabular">{strip.counts}</span>
              {strip.relation !== "OWN" && <Stamp tone={sideRelations[strip.relation].tone}>{sideRelations[strip.relation].label}</Stamp>}
            </span>
            <Strip strip={strip} />
          </li>
        ))}
      </ul>
      <svg width="100%" height="16" aria-hidden="true" className="overflow-visible">
        {layout.ticks.map(({ x, text }) => (
          <text key={text} x={`${x}%`} y="11" textAnchor="middle" className="fill-soft text-[0.75rem] tabular">
            {text}
          </text>
        ))}
      </svg>
      {layout.gaps.length > 0 && (
        <figcaption className="text-[0.8125rem] text-soft">Counted by nobody: {layout.gaps.join(", ")}.</figcaption>
      )}
    </figure>
  );
};

const Teller = ({ strip: { relation, claimId, outlet, quote } }: { strip: LaidStrip<SeriesStrip> }) =>
  relation === "OWN" ? (
    <span className="font-medium">This claim</span>
  ) : (
    <Link href={`/claims/${claimId}`} title={quote} className="min-h-6 text-blue underline underline-offset-2">
      {outlet}
    </Link>
  );

const Strip = ({ strip: { x, width, edges, relation } }: { strip: LaidStrip<SeriesStrip> }) => (
  <svg width="100%" height="14" aria-hidden="true" className="block">
    <line x1="5%" x2="95%" y1="7" y2="7" className="stroke-line" />
    <rect x={`${x}%`} y="1.5" width={`${width}%`} height="11" strokeWidth="1.5" className={relationLooks[relation]} />
    {edges.map((edge) => (
      <line
        key={edge}
        x1={`${edge}%`}
        x2={`${edge}%`}
        y1="1.5"
        y2="12.5"
        className={relation === "CONFLICT" ? "stroke-red" : relation === "UNCLEAR" ? "stroke-amber" : "stroke-paper"}
      />
    ))}
  </svg>
);
