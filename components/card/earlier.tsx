import type { EarlierVerdict } from "#server/earlier-verdicts";
import { rulings } from "#words";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";

/** What was ruled on the same point in other dossiers: a hint where to look, as of its day. */
export const Earlier = ({ verdicts }: { verdicts: readonly EarlierVerdict[] }) => (
  <ul className="grid gap-3">
    {verdicts.map(({ claimId, quote, ruling, shouldRead, asOf, person, dossier, document }) => (
      <li key={claimId} className="grid gap-0.5 border-l border-line pl-3">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <Stamp tone={rulings[ruling].tone}>{rulings[ruling].label}</Stamp>
          <span className="text-[0.8125rem] text-soft">
            {person}, as of <When at={asOf} only="day" />
          </span>
        </div>
        <blockquote className="font-serif text-[0.9375rem] wrap-anywhere">“{quote}”</blockquote>
        {shouldRead && <p className="text-[0.8125rem] wrap-anywhere">Should read: “{shouldRead}”</p>}
        <p className="text-[0.8125rem] wrap-anywhere text-soft">
          <Link href={`/claims/${claimId}`}>{document}</Link> · {dossier}
        </p>
      </li>
    ))}
  </ul>
);
