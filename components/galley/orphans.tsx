import type { Text } from "#server/galley";
import { orphanStates, rulings } from "#words";
import { Stamp } from "../ui/stamp.tsx";

/** Claims of a document whose words are gone, with what was ruled on them: those to be settled first. */
export const Orphans = ({ claims }: { claims: Text["lost"] }) => {
  const orphaned = claims.filter(({ state }) => state === "orphaned");
  const aside = claims.filter(({ state }) => state === "putAside");
  return (
    <section id="orphans" aria-labelledby="orphans-title" className="grid grid-cols-[minmax(0,1fr)] gap-1 scroll-mt-4">
      <h3 id="orphans-title" className="text-sm font-semibold">
        Words gone from the text <span className="tabular font-normal text-soft">{orphaned.length || "all put aside"}</span>
      </h3>
      <ul>
        {[...orphaned, ...aside].map(({ id, quote, state, verdicts: [verdict] }) => (
          <li key={id} className="border-b border-line">
            <a href={`?claim=${id}`} className="grid gap-0.5 py-1.5 hover:bg-wash">
              <span className={`line-clamp-2 font-serif leading-snug wrap-anywhere ${state === "putAside" ? "text-soft" : ""}`}>
                {quote}
              </span>
              <span className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-soft">
                {state !== "standing" && state !== "gone" && <Stamp tone={orphanStates[state].tone}>{orphanStates[state].label}</Stamp>}
                {verdict && `Last verdict: ${rulings[verdict.ruling].label}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
