import type { Text } from "#server/galley";
import { orphanStates, rulings } from "#words";
import { Disclosure } from "../ui/disclosure.tsx";
import { Stamp } from "../ui/stamp.tsx";

/** Claims of a document whose words are gone, with what was ruled on them: those to be settled first. */
export const Orphans = ({ claims }: { claims: Text["lost"] }) => {
  const orphaned = claims.filter(({ state }) => state === "orphaned");
  const aside = claims.filter(({ state }) => state === "putAside");
  const list = (some: Text["lost"]) => (
    <ul>
      {some.map(({ id, quote, state, verdicts: [verdict] }) => (
        <li key={id} className="border-t border-line">
          <a href={`?claim=${id}`} className="grid gap-0.5 py-1.5 hover:bg-wash">
            <span className="line-clamp-2 font-serif leading-snug wrap-anywhere">{quote}</span>
            <span className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-soft">
              {state !== "standing" && state !== "gone" && <Stamp tone={orphanStates[state].tone}>{orphanStates[state].label}</Stamp>}
              {verdict && `Last verdict: ${rulings[verdict.ruling].label}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <section id="orphans" aria-labelledby="orphans-title" className="grid scroll-mt-4 grid-cols-[minmax(0,1fr)] border-b border-line">
      <h3 id="orphans-title" className="pb-1 text-sm font-medium">
        Claims whose words are gone <span className="tabular font-normal text-soft">{orphaned.length || ""}</span>
      </h3>
      {list(orphaned)}
      {aside.length > 0 && (
        <Disclosure title={aside.length === 1 ? "One put aside" : `${aside.length} put aside`}>{list(aside)}</Disclosure>
      )}
    </section>
  );
};
