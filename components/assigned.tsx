import type { AssignedDossier } from "#server/assigned";
import { ProgressBar } from "./progress-bar.tsx";
import { Link } from "./ui/link.tsx";

/** What somebody is to check and has not, dossier by dossier; each line leads to theirs alone. `whose`: their id. */
export const Assigned = ({ dossiers, whose }: { dossiers: readonly AssignedDossier[]; whose: string }) => (
  <ul className="-mt-3">
    {dossiers.map((dossier) => (
      <li key={dossier.id} className="grid gap-1 border-b border-line py-3">
        <p className="text-[0.8125rem] wrap-anywhere text-soft">{dossier.title}</p>
        <ul className="grid gap-1">
          {dossier.documents.map((document) => (
            <li key={document.id} className="grid items-baseline gap-x-6 sm:grid-cols-[minmax(0,1fr)_18rem]">
              <Link
                href={`/dossiers/${dossier.id}/documents/${document.id}?whose=${whose}`}
                className="inline-block min-h-6 font-serif text-[1.0625rem] leading-snug wrap-anywhere hover:underline"
              >
                {document.title}
              </Link>
              <ProgressBar count={document.progress} />
            </li>
          ))}
          {dossier.flags > 0 && (
            <li>
              <Link
                href={`/dossiers/${dossier.id}/flags?whose=${whose}`}
                className="inline-block min-h-6 text-sm text-blue underline underline-offset-2"
              >
                {dossier.flags === 1 ? "1 flag to decide" : `${dossier.flags} flags to decide`}
              </Link>
            </li>
          )}
        </ul>
      </li>
    ))}
  </ul>
);
