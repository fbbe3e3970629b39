import type { GivenFigure } from "#server/figure-course";
import { sideRelations } from "#words";
import { dated } from "../ui/dated.tsx";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { layCourse, type Placed } from "./course.ts";
import { relationLooks } from "./looks.ts";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** What documents gave as one figure, over the days on which they came out. The list says the same in words. */
export const FigureCourse = ({ figures }: { figures: readonly GivenFigure[] }) => {
  const layout = layCourse(figures);
  if (!layout) return null;
  return (
    <figure className="grid max-w-xl grid-cols-[minmax(0,1fr)] gap-2">
      <svg width="100%" height="96" aria-hidden="true" className="block overflow-visible border-b border-line">
        {layout.figures.slice(1).map((to, i) => (
          <Step key={`${to.claimId} ${to.value}`} from={layout.figures[i] as Placed<GivenFigure>} to={to} />
        ))}
        {layout.figures.map(({ claimId, x, y, value, relation }) => (
          <g key={`${claimId} ${value}`}>
            <circle cx={`${x}%`} cy={`${y}%`} r="4.5" strokeWidth="1.5" className={relationLooks[relation]} />
            <text x={`${x}%`} y={`${y}%`} dy="-9" textAnchor="middle" className="fill-ink text-[0.75rem] tabular">
              {numbers.format(value)}
            </text>
          </g>
        ))}
      </svg>
      <p aria-hidden="true" className="flex justify-between px-[4%] text-[0.75rem] text-soft">
        <span>{layout.first}</span>
        <span>{layout.last}</span>
      </p>
      <ol className="grid gap-1 text-[0.8125rem]">
        {layout.figures.map(({ claimId, outlet, quote, published, relation, value }) => (
          <li key={`${claimId} ${value}`} className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-soft">{dated(published)}</span>
            {relation === "OWN" ? (
              <span className="font-medium">This claim</span>
            ) : (
              <Link href={`/claims/${claimId}`} className="min-h-6">
                {outlet}
              </Link>
            )}
            <span className="wrap-anywhere">“{quote}”</span>
            {relation !== "OWN" && <Stamp tone={sideRelations[relation].tone}>{sideRelations[relation].label}</Stamp>}
          </li>
        ))}
      </ol>
    </figure>
  );
};

const Step = ({ from, to }: { from: Placed<GivenFigure>; to: Placed<GivenFigure> }) => (
  <line x1={`${from.x}%`} y1={`${from.y}%`} x2={`${to.x}%`} y2={`${to.y}%`} className="stroke-edge" />
);
