import type { FlagSheet } from "#server/flags";
import { documentRoles } from "#words";
import { dated } from "./ui/dated.tsx";
import { Link } from "./ui/link.tsx";

type Side = FlagSheet["sides"][number];

/** The passages of a flag side by side, each in its paragraph with the words marked, and the way to where they stand. `at`: the dossier. */
export const Passages = ({ sides, at }: { sides: readonly Side[]; at: string }) => (
  <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
    {sides.map((side) => (
      <li key={side.id} className="min-w-0">
        <figure className="flex h-full flex-col border-t border-edge pt-2">
          <figcaption className="mb-2 text-[0.8125rem] text-soft">
            <Link
              href={addressOf(side, at)}
              className="inline-block min-h-6 font-medium text-blue underline underline-offset-2 wrap-anywhere"
            >
              {side.document.title}
            </Link>
            <span className="block">
              {[
                documentRoles[side.document.role],
                side.document.outlet,
                side.document.published && dated(side.document.published),
                `line ${side.passage.line}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </figcaption>
          <blockquote className="font-serif text-[1.0625rem] leading-relaxed wrap-anywhere whitespace-pre-line">
            {side.passage.before}
            <mark className="bg-red-wash px-0.5 font-medium text-ink underline decoration-red decoration-2 underline-offset-4">
              {side.passage.words}
            </mark>
            {side.passage.after}
          </blockquote>
          {side.value && (
            <p className="mt-2 text-sm">
              <span className="text-soft">Read as </span>
              <strong className="font-medium tabular">{dated(side.value)}</strong>
            </p>
          )}
        </figure>
      </li>
    ))}
  </ol>
);

const addressOf = ({ documentId, claimId }: Side, at: string) =>
  `${at}/documents/${documentId}${claimId ? `?claim=${claimId}#claim-${claimId}` : ""}`;
