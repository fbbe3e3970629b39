import type { ClaimCard } from "#server/claim-card";
import { flagStates, severities } from "#words";
import { dated } from "../ui/dated.tsx";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";

/** What the claim means, how that was worked out, and who says it. */
export const Meanings = ({ card: { meanings, attribution } }: { card: ClaimCard }) =>
  (meanings.length > 0 || attribution) && (
    <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-sm">
      {meanings.length > 0 && <dt className="text-soft">Means</dt>}
      {meanings.map(({ says, how }) => (
        <dd key={says} className="col-start-2 wrap-anywhere">
          {says}
          {how && <span className="block text-[0.8125rem] text-soft">{how}</span>}
        </dd>
      ))}
      {attribution && (
        <>
          <dt className="text-soft">Says who</dt>
          <dd className="wrap-anywhere">
            {attribution.speaker ?? (attribution.source.quote || "not named")}
            <span className="block text-[0.8125rem] text-soft">“{`${attribution.source.quote} ${attribution.cue.quote}`.trim()}”</span>
          </dd>
        </>
      )}
    </dl>
  );

/** The flags that point at the claim, each a way to it. */
export const Flags = ({ flags, dossierId }: { flags: ClaimCard["flags"]; dossierId: string }) => (
  <ul className="grid gap-2">
    {flags.map((flag) => (
      <li key={flag.id} className="grid gap-0.5 border-l border-line pl-3">
        <span className="flex flex-wrap gap-x-3">
          <Stamp tone={severities[flag.severity].tone}>{severities[flag.severity].label}</Stamp>
          <span className="text-[0.8125rem] text-soft">{flagStates[flag.state].label}</span>
        </span>
        <p className="text-sm wrap-anywhere">
          <Link href={`/dossiers/${dossierId}/flags/${flag.id}`}>{dated(flag.summary)}</Link>
        </p>
      </li>
    ))}
  </ul>
);

/** Agreements that the engine found: what an editor would otherwise look for by hand. */
export const Supports = ({ supports }: { supports: ClaimCard["supports"] }) => (
  <ul className="grid gap-1.5 text-sm">
    {supports.map((support) => (
      <li key={support.id} className="border-l border-line pl-3 wrap-anywhere">
        {dated(support.summary)}
      </li>
    ))}
  </ul>
);
