import type { ListedDossier } from "#server/dossier-list";
import { FlagCount } from "./flag-count.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { Link } from "./ui/link.tsx";
import { Stamp } from "./ui/stamp.tsx";
import { When } from "./ui/when.tsx";

/** One dossier of the list. `told`: what happened last, in words. */
export const DossierRow = ({ dossier, told }: { dossier: ListedDossier; told: string | null }) => (
  <li className="grid gap-x-6 gap-y-1.5 border-b border-line py-3 lg:grid-cols-[minmax(0,1fr)_18rem_14rem] lg:items-start">
    <div className="min-w-0">
      <h3>
        <Link
          href={`/dossiers/${dossier.id}`}
          className="inline-block min-h-6 font-serif text-lg leading-snug wrap-anywhere hover:underline"
        >
          {dossier.title}
        </Link>
      </h3>
      <p className="text-[0.8125rem] text-soft">
        {dossier.documents === 1 ? "1 document" : `${dossier.documents} documents`} · begun by {dossier.createdBy.name},{" "}
        <When at={dossier.createdAt} only="day" />
        {dossier.last && told && (
          <span className="block">
            {dossier.last.name ?? "The operator"} {told}, <When at={dossier.last.createdAt} />
          </span>
        )}
      </p>
    </div>
    <div className="lg:pt-1">
      <ProgressBar count={dossier.progress} />
    </div>
    <div className="flex flex-wrap gap-x-3.5 lg:pt-0.5">
      {dossier.isSignedOff && <Stamp tone="tick">Signed off</Stamp>}
      <FlagCount count={dossier.flags} />
    </div>
  </li>
);
