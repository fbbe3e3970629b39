import type { ReactNode } from "react";
import type { ListedDocument } from "#server/overview";
import { documentRoles } from "#words";
import { CheckedBy } from "./assign.tsx";
import { CoverageLine } from "./coverage-line.tsx";
import { FlagCount } from "./flag-count.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { Link } from "./ui/link.tsx";

/**
 * The documents of a dossier, each with how far it is. `actions`: what can be done with one, where something can; `assign`: who checks one, where that
 * can be said; `heading`: the level of titles.
 */
export const DocumentRows = ({
  documents,
  at,
  heading: Heading = "h3",
  actions,
  assign,
}: {
  documents: readonly ListedDocument[];
  at: string;
  heading?: "h2" | "h3";
  actions?: (document: ListedDocument) => ReactNode;
  assign?: (document: ListedDocument) => ReactNode;
}) => (
  <ul>
    {documents.map((document) => (
      <li
        key={document.id}
        className={`grid gap-x-6 gap-y-1 border-b border-line py-2.5 first:pt-0 ${actions ? "lg:grid-cols-[minmax(0,1fr)_19rem_25rem]" : "lg:grid-cols-[minmax(0,1fr)_19rem_14rem]"}`}
      >
        <div className="min-w-0">
          <Heading>
            <Link
              href={`${at}/documents/${document.id}`}
              className="inline-block min-h-6 font-serif text-[1.0625rem] leading-snug wrap-anywhere hover:underline"
            >
              {document.title}
            </Link>
          </Heading>
          <p className="text-[0.8125rem] text-soft">
            <strong className="font-semibold text-ink">{documentRoles[document.role]}</strong>
            {document.isUnderCheck && document.role === "SOURCE" && " (under check: no draft)"} · {document.outlet ?? "Outlet not known"} ·{" "}
            {document.publication}
            {!assign && document.assignee && (
              <>
                {" "}
                · <CheckedBy assignee={document.assignee} />
              </>
            )}
          </p>
          {assign?.(document)}
        </div>
        <div className="lg:pt-0.5">
          <ProgressBar count={document.progress} />
          {document.coverage && <CoverageLine coverage={document.coverage} />}
        </div>
        <div className={`flex flex-wrap content-start items-baseline justify-between gap-x-4 gap-y-1 ${actions ? "lg:-mt-1" : ""}`}>
          <FlagCount count={document.flags} />
          {actions?.(document)}
        </div>
      </li>
    ))}
  </ul>
);
