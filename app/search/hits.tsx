import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import type { Hit } from "#server/search";
import { claimKinds } from "#words";
import { hitLook } from "./state-look.ts";

/** Where a hit opens at its words. A verdict opens with its claim. */
const addressOf: Record<Hit["what"], (hit: Hit) => string> = {
  claims: ({ id }) => `/claims/${id}`,
  documents: ({ id, place }) => `/documents/${id}?at=${place}`,
  verdicts: ({ id }) => `/claims/${id}`,
  comments: ({ id }) => `/comments/${id}`,
  flags: ({ id }) => `/flags/${id}`,
  corrections: ({ id, dossierId }) => `/dossiers/${dossierId}/corrections/${id}`,
};

/** What was found, with its words marked, how it stands, and where. */
export const Hits = ({ hits }: { hits: readonly Hit[] }) => (
  <ol className="grid">
    {hits.map((hit) => {
      const { word, ...look } = hitLook(hit);
      return (
        <li
          key={`${hit.id} ${hit.place} ${hit.pieces.map((p) => p.text).join("")}`}
          className="grid gap-0.5 border-b border-line py-2 first:pt-0 last:border-0"
        >
          <Link
            href={addressOf[hit.what](hit)}
            className="max-w-3xl font-serif text-[1.0625rem] leading-snug wrap-anywhere hover:underline"
          >
            {hit.pieces.map((piece, i) =>
              piece.isFound ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their order
                <mark key={i} className="rounded-sm bg-amber-wash px-0.5 text-ink">
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </Link>
          <p className="flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-soft">
            <Stamp {...look}>{word}</Stamp>
            <span className="wrap-anywhere">{placeOf(hit)}</span>
            {hit.person && (
              <span>
                {hit.person}
                {hit.at && (
                  <>
                    , <When at={hit.at} only="day" />
                  </>
                )}
              </span>
            )}
          </p>
        </li>
      );
    })}
  </ol>
);

const placeOf = ({ kind, dossier, document, isArchived, what }: Hit): string =>
  [
    what !== "flags" && kind && Object.hasOwn(claimKinds, kind) && claimKinds[kind as keyof typeof claimKinds],
    document,
    isArchived ? `${dossier} (archived)` : dossier,
  ]
    .filter(Boolean)
    .join(" · ");
